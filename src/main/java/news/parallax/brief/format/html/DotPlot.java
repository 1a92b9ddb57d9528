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
  private static final int MIDDLE = ROW / 2;

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
      dot(new Svg(html), line.value(), scale);
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

  private static void dot(Svg svg, Value value, Scale scale) {
    double from = scale.percent(low(value));
    double to = scale.percent(high(value));
    svg.open("line", ROW, null).line("axis", 0, 100, MIDDLE, MIDDLE);
    if (to > from) {
      svg.rect("range", from, to, MIDDLE - 3, 6);
    }
    if (value.low() != null) {
      svg.dot("dot", from, MIDDLE, 5);
    }
    if (value.high() != null && to > from) {
      svg.dot("dot", to, MIDDLE, 5);
    }
    if (value.high() == null) {
      svg.at(from, MIDDLE).path("arrow", "M8-5 14 0 8 5M0 0h14").close();
    }
    if (value.low() == null) {
      svg.at(to, MIDDLE).path("arrow", "M-8-5-14 0-8 5M0 0h-14").close();
    }
    svg.close();
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
