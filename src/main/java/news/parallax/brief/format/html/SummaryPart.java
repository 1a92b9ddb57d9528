package news.parallax.brief.format.html;

import java.util.List;
import news.parallax.brief.Statement;
import news.parallax.brief.format.view.BriefView;
import news.parallax.brief.format.view.Part;

/// Three to six sentences, the latest state first.
record SummaryPart(BriefView view, Ids ids, StatementHtml statements) {

  void write(HtmlWriter html) {
    List<Statement> summary = view.brief().summary();
    if (summary.isEmpty()) {
      Sections.writeEmpty(html, ids, Part.SUMMARY);
      return;
    }
    Sections.open(html, ids, Part.SUMMARY);
    summary.forEach(statement -> statements.write(html, "p", statement));
    MarksNote.write(html);
    html.close();
  }
}
