package news.parallax.brief.format.markdown;

import java.util.ArrayList;
import java.util.List;
import news.parallax.brief.Brief;
import news.parallax.brief.format.view.BriefView;
import news.parallax.brief.format.view.NumberWords;

/// Briefs as GitHub-flavoured Markdown: tables where things are compared, every passage a footnote.
public final class MarkdownBrief {

  public String write(List<Brief> briefs) {
    MarkdownWriter markdown = new MarkdownWriter();
    List<BriefView> views = BriefView.all(briefs);
    if (views.size() != 1) {
      contents(markdown, views);
    }
    for (int i = 0; i < views.size(); i++) {
      if (views.size() > 1) {
        markdown.block("---").block("<a name=\"" + anchor(i) + "\"></a>");
      }
      write(markdown, views.get(i));
    }
    return markdown.text();
  }

  private static void contents(MarkdownWriter markdown, List<BriefView> views) {
    List<String> stories = new ArrayList<>();
    for (int i = 0; i < views.size(); i++) {
      Brief brief = views.get(i).brief();
      stories.add(
          "[%s](#%s), %s"
              .formatted(
                  Escape.of(brief.headline().text()),
                  anchor(i),
                  NumberWords.count(brief.articles().size(), "article")));
    }
    markdown.block("**" + NumberWords.count(views.size(), "story", "stories") + "**");
    markdown.list(stories);
  }

  private static void write(MarkdownWriter markdown, BriefView view) {
    StatementMarkdown statements = new StatementMarkdown(view);
    new OpeningMarkdown(view, statements).write(markdown);
    new PartiesMarkdown(view, statements).write(markdown);
    new CoverageMarkdown(view, statements).write(markdown);
    new OutlookMarkdown(view, statements).write(markdown);
    new ClosingMarkdown(view, statements).write(markdown);
  }

  private static String anchor(int index) {
    return "story-" + (index + 1);
  }
}
