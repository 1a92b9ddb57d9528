package news.parallax.brief.format.html;

import java.util.List;
import news.parallax.brief.Statement;
import news.parallax.brief.format.view.BriefView;
import news.parallax.brief.format.view.Part;

/// What it adds up to, in one or two sentences.
record TakeawayPart(BriefView view, Ids ids, StatementHtml statements) {
  void write(HtmlWriter html) {
    List<Statement> takeaway = view.brief().takeaway();
    if (takeaway.isEmpty()) {
      Sections.writeEmpty(html, ids, Part.TAKEAWAY);
      return;
    }
    Sections.open(html, ids, Part.TAKEAWAY);
    takeaway.forEach(statement -> statements.write(html, "p", statement));
    html.close();
  }
}
