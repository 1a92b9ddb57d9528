package news.parallax.brief.format.html;

import java.util.List;
import news.parallax.brief.Statement;
import news.parallax.brief.format.view.BriefView;
import news.parallax.brief.format.view.NumberWords;
import news.parallax.brief.format.view.Part;

/// What two or more independent origins carry and nobody contradicts.
record AgreedPart(BriefView view, Ids ids, StatementHtml statements) {
  private static final int SHOWN = 5;

  void write(HtmlWriter html) {
    List<Statement> agreed = view.brief().agreed();
    if (agreed.isEmpty()) {
      Sections.writeEmpty(html, ids, Part.AGREED);
      return;
    }
    Sections.open(html, ids, Part.AGREED);
    html.element(
        "p", "Carried by two or more independent origins, contradicted by none.", "class", "note");
    Sections.fold(html, agreed, SHOWN, "plain", statement -> item(html, statement));
    html.close();
  }

  private void item(HtmlWriter html, Statement statement) {
    html.open("li", "class", StatementHtml.style(statement));
    statements.writeIn(html, statement);
    html.text(" ");
    html.element("span", NumberWords.count(view.originCount(statement), "origin"), "class", "note");
    html.close();
  }
}
