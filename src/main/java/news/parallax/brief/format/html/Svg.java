package news.parallax.brief.format.html;

import news.parallax.brief.format.view.NumberWords;
import org.jspecify.annotations.Nullable;

/// Draws in pictures whose width follows the page: across in percent, down in pixels.
record Svg(HtmlWriter html) {
  /// Where words stand to their place.
  enum Anchor {
    START("start"),
    MIDDLE("middle"),
    END("end");

    private final String word;

    Anchor(String word) {
      this.word = word;
    }
  }

  /// Opens a picture as wide as its place.
  ///
  /// @param label a text that says the same; null when the words beside the picture do
  Svg open(String style, int height, @Nullable String label) {
    html.open(
        "svg",
        attributes(
            "class",
            style,
            "width",
            "100%",
            "height",
            Integer.toString(height),
            "role",
            label == null ? null : "img",
            "aria-label",
            label,
            "aria-hidden",
            label == null ? "true" : null));
    return this;
  }

  /// Opens a place in which lengths count in pixels from the point given.
  Svg at(double x, double y) {
    html.open("svg", attributes("x", percent(x), "y", pixels(y), "class", "over"));
    return this;
  }

  Svg close() {
    html.close();
    return this;
  }

  Svg title(String title) {
    html.element("title", title);
    return this;
  }

  Svg line(String style, double x1, double x2, double y1, double y2) {
    html.shape(
        "line",
        attributes(
            "class",
            style,
            "x1",
            percent(x1),
            "x2",
            percent(x2),
            "y1",
            pixels(y1),
            "y2",
            pixels(y2)));
    return this;
  }

  Svg rect(String style, double from, double to, double y, double height) {
    html.shape(
        "rect",
        attributes(
            "class",
            style,
            "x",
            percent(from),
            "width",
            percent(Math.max(0, to - from)),
            "y",
            pixels(y),
            "height",
            pixels(height),
            "rx",
            "2"));
    return this;
  }

  /// A block around a point that was opened with [#at].
  Svg block(String style, int width, double height) {
    html.shape(
        "rect",
        attributes(
            "class",
            style,
            "x",
            pixels(-width / 2.0),
            "width",
            pixels(width),
            "height",
            pixels(height),
            "rx",
            "2"));
    return this;
  }

  Svg dot(String style, double x, double y, int radius) {
    html.shape(
        "circle", attributes("class", style, "cx", percent(x), "cy", pixels(y), "r", "" + radius));
    return this;
  }

  Svg path(String style, String path) {
    html.shape("path", attributes("class", style, "d", path));
    return this;
  }

  Svg text(String words, double x, double y, Anchor anchor) {
    html.element(
        "text", words, attributes("x", percent(x), "y", pixels(y), "text-anchor", anchor.word));
    return this;
  }

  /// Words a little beside their place, so that a tick does not touch them.
  ///
  /// @param before whether they stand before it
  Svg label(String words, double x, double y, boolean before) {
    html.element(
        "text",
        words,
        attributes(
            "x",
            percent(x),
            "dx",
            before ? "-4" : "4",
            "y",
            pixels(y),
            "text-anchor",
            before ? "end" : null));
    return this;
  }

  /// Keeps names and values side by side where they are written.
  private static @Nullable String[] attributes(@Nullable String... attributes) {
    return attributes;
  }

  private static String percent(double value) {
    String percent = NumberWords.coordinate(value);
    return percent.equals("0") ? "0" : percent + "%";
  }

  private static String pixels(double value) {
    return NumberWords.coordinate(value);
  }
}
