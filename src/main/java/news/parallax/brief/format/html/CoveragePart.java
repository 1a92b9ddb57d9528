package news.parallax.brief.format.html;

import news.parallax.brief.Brief.CoverageSection;
import news.parallax.brief.format.view.BriefView;

/// How the story was covered: findings, voices, each outlet, and who carries which fact.
record CoveragePart(BriefView view, Ids ids, StatementHtml statements) {

  void write(HtmlWriter html) {
    CoverageSection coverage = view.brief().coverage();
    if (coverage.outlets().isEmpty()) {
      Part.COVERAGE.writeEmpty(html, ids, "There is nothing to compare.");
      return;
    }
    Part.COVERAGE.open(html, ids);
    coverage.overall().forEach(statement -> statements.write(html, "p", statement));
    new VoiceBars(view).write(html);
    new OutletFindings(view, ids, statements).write(html);
    new MatrixTable(view, ids, statements).write(html);
    html.close();
  }
}
