package news.parallax.brief.format.html;

import java.util.List;
import news.parallax.brief.format.view.BriefView;
import news.parallax.brief.format.view.Voices;

/// The colour and the pattern by which a party is known everywhere on the page. Those after the
/// eighth share one and go by their names.
final class PartyPatterns {
  private static final String LINES = "pat";

  /// What is drawn over the colour, on a tile of 8 by 8; the first party has none.
  private static final List<String> PATTERNS =
      List.of(
          "",
          "M-2 10 10-2M-2 2 2-2M6 10 10 6",
          "M2 2h2v2h-2zM6 6h2v2h-2z",
          "M0 2h8M0 6h8",
          "M0 0 8 8M8 0 0 8",
          "M2 0v8M6 0v8",
          "M-2-2 10 10M6-2 10 2M-2 6 2 10",
          "M0 4h8M4 0v8",
          "");

  private PartyPatterns() {}

  /// Defines the patterns for the whole page.
  static void define(HtmlWriter html) {
    html.open("svg", "class", "defs", "width", "0", "height", "0", "aria-hidden", "true");
    html.open("defs");
    for (int i = 0; i < PATTERNS.size(); i++) {
      html.open(
          "pattern",
          "id",
          LINES + i,
          "width",
          "8",
          "height",
          "8",
          "patternUnits",
          "userSpaceOnUse");
      html.shape("rect", "width", "8", "height", "8", "class", "pc" + i);
      if (!PATTERNS.get(i).isEmpty()) {
        html.shape("path", "d", PATTERNS.get(i), "class", "pl");
      }
      html.close();
    }
    html.close().close();
  }

  /// The class that fills a shape with the pattern of the party with this index.
  static String fill(int index) {
    return "pf" + Math.min(index, Voices.OWN);
  }

  static void swatch(HtmlWriter html, int index) {
    html.open("svg", "class", "swatch", "width", "12", "height", "12", "aria-hidden", "true");
    html.shape("rect", "width", "12", "height", "12", "class", fill(index));
    html.close();
  }

  /// The name of a party behind its swatch, or that of somebody else.
  static void name(HtmlWriter html, BriefView view, String name) {
    view.parties().all().stream()
        .filter(party -> party.name().equals(name))
        .findFirst()
        .ifPresent(party -> swatch(html, party.index()));
    html.element("bdi", view.outlets().print(name));
  }
}
