package news.parallax.brief.format.html;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import news.parallax.brief.Brief.FigureLine;
import news.parallax.brief.Brief.Value;
import news.parallax.brief.format.view.NumberWords;
import org.jspecify.annotations.Nullable;

/// Figures for one thing on one scale, when three or more sources differ: a dot for a value, a bar
/// for a range, an arrow where an end is open.
record DotPlot(List<FigureLine> lines) {
  private static final int ROW = 26;

  DotPlot {
    lines =
        lines.stream()
            .filter(line -> line.value().low() != null || line.value().high() != null)
            .sorted(Comparator.comparingDouble(line -> low(line.value())))
            .toList();
  }

  /// Nothing is written when fewer than three differ.
  void write(HtmlWriter html) {
    if (lines.stream().map(FigureLine::value).map(v -> low(v) + "–" + high(v)).distinct().count()
        < 3) {
      return;
    }
    Scale scale = Scale.of(lines);
    FigureLine any = lines.getFirst();
    html.open("figure", "class", "dots");
    html.open("figcaption").element("b", any.quantity());
    html.text((any.of().isBlank() ? "" : ", " + any.of()) + ": ");
    html.text("how far " + lines.size() + " sources differ").close();
    html.open("div", "class", "plot");
    for (FigureLine line : lines) {
      html.element("span", who(line), "class", "who");
      dot(html, line, scale);
      html.element("span", NumberWords.of(line.value()), "class", "num");
    }
    html.close().close();
  }

  private static String who(FigureLine line) {
    String counter = line.counter();
    return counter != null
        ? counter
        : line.via().isEmpty() ? "no source given" : line.via().getLast();
  }

  private static void dot(HtmlWriter html, FigureLine line, Scale scale) {
    double from = scale.percent(low(line.value()));
    double to = scale.percent(high(line.value()));
    html.open("svg", "class", "line", "width", "100%", "height", "" + ROW, "aria-hidden", "true");
    html.shape("line", "x1", "0", "x2", "100%", "y1", "13", "y2", "13", "class", "axis");
    if (to > from) {
      html.shape(
          "rect",
          "x",
          percent(from),
          "width",
          percent(to - from),
          "y",
          "10",
          "height",
          "6",
          "rx",
          "3",
          "class",
          "range");
    }
    if (line.value().low() != null) {
      html.shape("circle", "cx", percent(from), "cy", "13", "r", "5", "class", "dot");
    }
    if (line.value().high() != null && to > from) {
      html.shape("circle", "cx", percent(to), "cy", "13", "r", "5", "class", "dot");
    }
    openEnds(html, line.value(), from, to);
    html.close();
  }

  private static void openEnds(HtmlWriter html, Value value, double from, double to) {
    if (value.high() == null) {
      arrow(html, from, "M8-5 14 0 8 5M0 0h14");
    }
    if (value.low() == null) {
      arrow(html, to, "M-8-5-14 0-8 5M0 0h-14");
    }
  }

  private static void arrow(HtmlWriter html, double at, String path) {
    html.open("svg", "x", percent(at), "y", "13", "class", "over");
    html.shape("path", "d", path, "class", "arrow");
    html.close();
  }

  private static String percent(double value) {
    return NumberWords.coordinate(value) + "%";
  }

  private static double low(Value value) {
    return orElse(value.low(), value.high());
  }

  private static double high(Value value) {
    return orElse(value.high(), value.low());
  }

  private static double orElse(@Nullable Double value, @Nullable Double other) {
    return value != null ? value : other != null ? other : 0;
  }

  /// Where a value stands between the least and the greatest, with room at both ends.
  private record Scale(double least, double greatest) {
    static Scale of(List<FigureLine> lines) {
      double[] all =
          lines.stream()
              .map(FigureLine::value)
              .flatMap(v -> Stream.of(low(v), high(v)))
              .mapToDouble(v -> v)
              .toArray();
      double least = Arrays.stream(all).min().orElse(0);
      double greatest = Arrays.stream(all).max().orElse(1);
      return new Scale(least, greatest);
    }

    double percent(double value) {
      return greatest == least ? 50 : 5 + 90 * (value - least) / (greatest - least);
    }
  }
}
