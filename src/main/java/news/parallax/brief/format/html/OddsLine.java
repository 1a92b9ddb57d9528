package news.parallax.brief.format.html;

import news.parallax.brief.format.view.NumberWords;
import news.parallax.outcome.Outcome.Probability;
import org.jspecify.annotations.Nullable;

/// A line from 0 to 100 % with the range that the source's words mean; empty when it gives no odds.
final class OddsLine {
  private OddsLine() {}

  static void write(HtmlWriter html, @Nullable Probability probability) {
    html.open("div", "class", "odds");
    html.open("p");
    if (probability == null) {
      html.element("span", "no odds given", "class", "none");
    } else {
      html.open("b").text("“" + probability.words() + "”").close();
      html.text(" means " + range(probability));
    }
    html.close();
    html.open("svg", "width", "100%", "height", "22", "aria-hidden", "true");
    html.shape("line", "x1", "0", "x2", "100%", "y1", "6", "y2", "6", "class", "axis");
    for (String tick : new String[] {"0", "50", "100"}) {
      html.shape(
          "line", "x1", tick + "%", "x2", tick + "%", "y1", "2", "y2", "10", "class", "axis");
      String anchor = tick.equals("0") ? "start" : tick.equals("50") ? "middle" : "end";
      html.element("text", tick, "x", tick + "%", "y", "21", "text-anchor", anchor);
    }
    if (probability != null) {
      double from = 100 * probability.low();
      double width = Math.max(1, 100 * (probability.high() - probability.low()));
      html.shape(
          "rect",
          "x",
          NumberWords.coordinate(Math.min(from, 99)) + "%",
          "width",
          NumberWords.coordinate(width) + "%",
          "y",
          "1",
          "height",
          "10",
          "rx",
          "2",
          "class",
          "range");
    }
    html.close().close();
  }

  private static String range(Probability probability) {
    String low = NumberWords.places(100 * probability.low(), 0);
    String high = NumberWords.places(100 * probability.high(), 0);
    return low.equals(high) ? high + " %" : low + "–" + high + " %";
  }
}
