package news.parallax.brief.format.html;

import java.util.List;
import news.parallax.brief.Statement;
import news.parallax.brief.format.view.BriefView;
import news.parallax.brief.format.view.Part;

/// The background that a newcomer needs.
record ContextPart(BriefView view, Ids ids, StatementHtml statements) {
  private static final int SHOWN = 5;

  void write(HtmlWriter html) {
    List<Statement> context = view.brief().context();
    if (context.isEmpty()) {
      Sections.writeEmpty(html, ids, Part.CONTEXT);
      return;
    }
    Sections.open(html, ids, Part.CONTEXT);
    Sections.fold(
        html, context, SHOWN, "plain", statement -> statements.write(html, "li", statement));
    html.close();
  }
}
