package news.parallax.brief.format.html;

import news.parallax.brief.format.view.NumberWords;
import news.parallax.outcome.Outcome.Probability;
import org.jspecify.annotations.Nullable;

/// A line from 0 to 100 % with the range that the source's words mean; empty when it gives no odds.
final class OddsLine {
  private static final int HEIGHT = 22;

  private OddsLine() {}

  static void write(HtmlWriter html, @Nullable Probability odds) {
    html.open("div", "class", "odds");
    html.open("p");
    if (odds == null) {
      html.element("span", "no odds given", "class", "none");
    } else {
      html.open("b").text("“" + odds.words() + "”").close();
      html.text(" means " + NumberWords.odds(odds.low(), odds.high()));
    }
    html.close();
    draw(new Svg(html), odds);
    html.close();
  }

  private static void draw(Svg svg, @Nullable Probability odds) {
    svg.open("scale", HEIGHT, null).line("axis", 0, 100, 6, 6);
    for (int tick = 0; tick <= 100; tick += 50) {
      svg.line("axis", tick, tick, 2, 10);
    }
    svg.text("0", 0, 21, Svg.Anchor.START);
    svg.text("50", 50, 21, Svg.Anchor.MIDDLE);
    svg.text("100", 100, 21, Svg.Anchor.END);
    if (odds != null) {
      double from = Math.min(99, 100 * odds.low());
      svg.rect("range", from, Math.max(from + 1, 100 * odds.high()), 1, 10);
    }
    svg.close();
  }
}
