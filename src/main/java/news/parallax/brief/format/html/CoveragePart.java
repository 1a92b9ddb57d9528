package news.parallax.brief.format.html;

import news.parallax.brief.Brief.CoverageSection;
import news.parallax.brief.format.view.BriefView;
import news.parallax.brief.format.view.Part;

/// How the story was covered: findings, voices, each outlet, and who carries which fact.
record CoveragePart(BriefView view, Ids ids, StatementHtml statements) {

  void write(HtmlWriter html) {
    CoverageSection coverage = view.brief().coverage();
    if (coverage.outlets().isEmpty()) {
      Sections.writeEmpty(html, ids, Part.COVERAGE);
      return;
    }
    Sections.open(html, ids, Part.COVERAGE);
    coverage.overall().forEach(statement -> statements.write(html, "p", statement));
    new VoiceBars(view).write(html);
    new OutletFindings(view, ids, statements).write(html);
    new MatrixTable(view, ids, statements).write(html);
    html.close();
  }
}
