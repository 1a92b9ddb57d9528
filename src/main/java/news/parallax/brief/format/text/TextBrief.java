package news.parallax.brief.format.text;

import java.util.List;
import news.parallax.brief.Brief;
import news.parallax.brief.format.view.BriefView;
import news.parallax.brief.format.view.DateWords;
import news.parallax.brief.format.view.NumberWords;

/// Briefs as plain text to be read in a terminal, a mail or a file: wrapped, calm, every statement
/// followed by the outlets and the numbers of the passages that are listed at the end.
public final class TextBrief {
  private final Terminal terminal;

  public TextBrief(Terminal terminal) {
    this.terminal = terminal;
  }

  public String write(List<Brief> briefs) {
    TextWriter text = new TextWriter(terminal);
    List<BriefView> views = BriefView.all(briefs);
    if (views.size() != 1) {
      contents(text, views);
    }
    for (BriefView view : views) {
      if (views.size() > 1) {
        text.blank().line("", "═".repeat(text.width())).blank();
      }
      write(text, view);
    }
    return text.text();
  }

  private static void contents(TextWriter text, List<BriefView> views) {
    text.line("", Ink.BOLD.of(NumberWords.count(views.size(), "story", "stories")));
    for (int i = 0; i < views.size(); i++) {
      Brief brief = views.get(i).brief();
      String number = TextWriter.padLeft(Integer.toString(i + 1), 3) + "  ";
      String date = brief.asOf() == null ? "" : ", as of " + DateWords.of(brief.asOf().value());
      String standing = " (" + NumberWords.count(brief.articles().size(), "article") + date + ")";
      text.line(number, "     ", Printable.of(brief.headline().text()) + Ink.FAINT.of(standing));
    }
  }

  private static void write(TextWriter text, BriefView view) {
    StatementText statements = new StatementText(view);
    new OpeningText(view, statements).write(text);
    new FiguresText(view, statements).write(text);
    new PerspectivesText(view, statements).write(text);
    new TimelineText(view, statements).write(text);
    new CoverageText(view, statements).write(text);
    new OutlookText(view, statements).write(text);
    new ClosingText(view, statements).write(text);
  }
}
