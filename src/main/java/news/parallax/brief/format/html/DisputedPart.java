package news.parallax.brief.format.html;

import java.util.List;
import news.parallax.brief.Brief.Disputed;
import news.parallax.brief.Brief.Position;
import news.parallax.brief.format.view.BriefView;
import news.parallax.brief.format.view.Part;
import news.parallax.brief.format.view.Words;

/// The same matter told differently, the positions side by side.
record DisputedPart(BriefView view, Ids ids, StatementHtml statements) {

  void write(HtmlWriter html) {
    List<Disputed> disputed = view.brief().disputed();
    if (disputed.isEmpty()) {
      Sections.writeEmpty(html, ids, Part.DISPUTED);
      return;
    }
    Sections.open(html, ids, Part.DISPUTED);
    disputed.forEach(dispute -> write(html, dispute));
    html.close();
  }

  private void write(HtmlWriter html, Disputed dispute) {
    html.open("div", "class", "dispute");
    html.open("h3").text(dispute.topic()).text(" ");
    html.element("span", Words.of(dispute.kind()), "class", "tag");
    html.close();
    html.open("div", "class", "positions");
    dispute.positions().forEach(position -> write(html, position));
    html.close().close();
  }

  private void write(HtmlWriter html, Position position) {
    html.open("div", "class", "position");
    html.open("p", "class", "holders");
    for (int i = 0; i < position.holders().size(); i++) {
      html.text(i == 0 ? "" : ", ");
      PartyPatterns.name(html, view, position.holders().get(i));
    }
    html.close();
    position.statements().forEach(statement -> statements.write(html, "p", statement));
    html.close();
  }
}
