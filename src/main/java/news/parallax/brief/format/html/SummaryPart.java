package news.parallax.brief.format.html;

import java.util.List;
import news.parallax.brief.Statement;
import news.parallax.brief.format.view.BriefView;

/// Three to six sentences, the latest state first.
record SummaryPart(BriefView view, Ids ids, StatementHtml statements) {

  void write(HtmlWriter html) {
    List<Statement> summary = view.brief().summary();
    if (summary.isEmpty()) {
      Part.SUMMARY.writeEmpty(html, ids, "The articles hold nothing that stands on its own.");
      return;
    }
    Part.SUMMARY.open(html, ids);
    summary.forEach(statement -> statements.write(html, "p", statement));
    MarksNote.write(html);
    html.close();
  }
}
