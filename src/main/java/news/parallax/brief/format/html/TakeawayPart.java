package news.parallax.brief.format.html;

import java.util.List;
import news.parallax.brief.Statement;
import news.parallax.brief.format.view.BriefView;

/// What it adds up to, in one or two sentences.
record TakeawayPart(BriefView view, Ids ids, StatementHtml statements) {
  void write(HtmlWriter html) {
    List<Statement> takeaway = view.brief().takeaway();
    if (takeaway.isEmpty()) {
      Part.TAKEAWAY.writeEmpty(
          html, ids, "The articles add up to no conclusion that can be cited.");
      return;
    }
    Part.TAKEAWAY.open(html, ids);
    takeaway.forEach(statement -> statements.write(html, "p", statement));
    html.close();
  }
}
