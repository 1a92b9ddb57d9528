package news.parallax.brief.format.html;

import java.util.List;
import java.util.stream.Collectors;
import news.parallax.brief.Brief.OutletSection;
import news.parallax.brief.format.view.BriefView;
import news.parallax.brief.format.view.NumberWords;
import news.parallax.brief.format.view.Voices;
import news.parallax.brief.format.view.Voices.Voice;

/// Whose words fill each outlet: one bar each, the parties in the same order and colours in all.
final class VoiceBars {
  private static final int SHOWN = 12;
  private static final int HEIGHT = 22;
  private static final double LABELLED = 0.1;

  private final BriefView view;
  private final Voices voices;

  VoiceBars(BriefView view) {
    this.view = view;
    this.voices = new Voices(view);
  }

  void write(HtmlWriter html) {
    List<OutletSection> outlets = view.brief().coverage().outlets();
    html.open("figure", "class", "voices");
    html.element("figcaption", "Whose words fill each outlet, of what it attributes to somebody");
    legend(html, voices.legend());
    int first = outlets.size() <= SHOWN + 2 ? outlets.size() : SHOWN;
    table(html, outlets.subList(0, first));
    if (first < outlets.size()) {
      html.open("details", "class", "more");
      html.element("summary", "and " + (outlets.size() - first) + " more outlets");
      table(html, outlets.subList(first, outlets.size()));
      html.close();
    }
    html.close();
  }

  private void table(HtmlWriter html, List<OutletSection> outlets) {
    html.open("table", "class", "bars");
    html.open("thead").open("tr");
    html.element("th", "Outlet", "scope", "col", "class", "who");
    html.element("th", "Voices, %", "scope", "col", "class", "voice-bar");
    html.element("th", "Attri\u00adbuted", "scope", "col", "class", "num");
    html.element("th", "of that unnamed", "scope", "col", "class", "num");
    html.element("th", "Loaded / 1,000", "scope", "col", "class", "num");
    html.close().close();
    html.open("tbody");
    outlets.forEach(outlet -> row(html, outlet));
    html.close().close();
  }

  private static void legend(HtmlWriter html, List<Voice> legend) {
    html.open("ul", "class", "legend");
    for (Voice voice : legend) {
      html.open("li");
      PartyPatterns.swatch(html, voice.index());
      html.element("bdi", voice.name()).close();
    }
    html.close();
  }

  private void row(HtmlWriter html, OutletSection outlet) {
    html.open("tr");
    html.element(
        "th", view.outlets().named(outlet.outlet()).full(), "scope", "row", "class", "who");
    html.open("td", "class", "voice-bar");
    if (outlet.voices().isEmpty()) {
      boolean silent = outlet.attributedShare() == 0;
      html.element(
          "span", silent ? "attributes nothing" : "speakers not told apart", "class", "none");
    } else {
      bar(html, voices.of(outlet));
    }
    html.close();
    metric(html, outlet.attributedShare() * 100, 0, "%", "attributed");
    metric(html, outlet.anonymousShare() * 100, 0, "%", "of that unnamed");
    metric(html, outlet.loadedPer1000(), 1, "", "loaded in 1,000 words");
    html.close();
  }

  /// A number under its column's head, or beside its name where the table has no columns.
  private static void metric(HtmlWriter html, double value, int places, String unit, String name) {
    String number = NumberWords.places(value, places);
    html.open("td", "class", "num");
    if (number.equals("0")) {
      html.element("span", "0", "class", "none");
    } else {
      html.text(number + unit);
    }
    html.element("span", " " + name, "class", "metric").close();
  }

  private void bar(HtmlWriter html, List<Voice> voices) {
    Svg svg = new Svg(html).open("bar", HEIGHT, description(voices));
    double from = 0;
    for (Voice voice : voices) {
      double to = from + 100 * voice.share();
      html.open("g", "class", "voice");
      svg.title(voice.name() + ": " + NumberWords.percent(voice.share()));
      svg.rect(PartyPatterns.fill(voice.index()), from, to, 0, HEIGHT);
      if (voice.share() >= LABELLED) {
        String share = NumberWords.places(100 * voice.share(), 0);
        svg.text(share, (from + to) / 2, 15.5, Svg.Anchor.MIDDLE);
      }
      html.close();
      from = to;
    }
    svg.close();
  }

  private static String description(List<Voice> voices) {
    return voices.stream()
        .map(voice -> voice.name() + " " + NumberWords.percent(voice.share()))
        .collect(Collectors.joining(", "));
  }
}
