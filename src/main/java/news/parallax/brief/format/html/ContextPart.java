package news.parallax.brief.format.html;

import java.util.List;
import news.parallax.brief.Statement;
import news.parallax.brief.format.view.BriefView;

/// The background that a newcomer needs.
record ContextPart(BriefView view, Ids ids, StatementHtml statements) {
  private static final int SHOWN = 5;

  void write(HtmlWriter html) {
    List<Statement> context = view.brief().context();
    if (context.isEmpty()) {
      Part.CONTEXT.writeEmpty(html, ids, "The articles give no background.");
      return;
    }
    Part.CONTEXT.open(html, ids);
    Part.fold(html, context, SHOWN, "plain", statement -> statements.write(html, "li", statement));
    html.close();
  }
}
