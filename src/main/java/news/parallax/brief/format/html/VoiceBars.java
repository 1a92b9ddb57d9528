package news.parallax.brief.format.html;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import news.parallax.brief.Brief.OutletSection;
import news.parallax.brief.Brief.VoiceShare;
import news.parallax.brief.format.view.BriefView;
import news.parallax.brief.format.view.NumberWords;
import news.parallax.brief.format.view.Parties.Party;

/// Whose words fill each outlet: one bar each, the parties in the same order and colours in all.
record VoiceBars(BriefView view) {
  private static final double LABELLED = 0.1;

  void write(HtmlWriter html) {
    List<OutletSection> outlets = view.brief().coverage().outlets();
    html.open("figure", "class", "voices");
    html.element("figcaption", "Whose words fill each outlet, of what it attributes to somebody");
    legend(html, outlets);
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
    html.close().close().close();
  }

  private void legend(HtmlWriter html, List<OutletSection> outlets) {
    TreeSet<String> heard =
        outlets.stream()
            .flatMap(outlet -> outlet.voices().stream())
            .map(VoiceShare::actor)
            .collect(Collectors.toCollection(TreeSet::new));
    html.open("ul", "class", "legend");
    for (Party party : view.parties().all()) {
      if (heard.contains(party.id())) {
        html.open("li");
        PartyPatterns.swatch(html, party);
        html.element("bdi", party.name()).close();
      }
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
      html.element("span", silent ? "attributes nothing" : "to nobody listed", "class", "none");
    } else {
      bar(html, outlet);
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
      html.text(number + (unit.isEmpty() ? "" : " " + unit));
    }
    html.element("span", " " + name, "class", "metric").close();
  }

  private void bar(HtmlWriter html, OutletSection outlet) {
    html.open(
        "svg",
        "class",
        "bar",
        "width",
        "100%",
        "height",
        "22",
        "role",
        "img",
        "aria-label",
        description(outlet));
    double from = 0;
    for (VoiceShare voice : inOrder(outlet)) {
      Party party = party(voice);
      double width = 100 * voice.share();
      html.open("g", "class", "voice");
      html.element("title", party.name() + ": " + NumberWords.percent(voice.share()));
      html.shape(
          "rect",
          "x",
          percent(from),
          "width",
          percent(width),
          "height",
          "22",
          "class",
          PartyPatterns.fill(party));
      if (voice.share() >= LABELLED) {
        html.element(
            "text",
            NumberWords.places(width, 0),
            "x",
            percent(from + width / 2),
            "y",
            "15.5",
            "text-anchor",
            "middle");
      }
      html.close();
      from += width;
    }
    html.close();
  }

  private List<VoiceShare> inOrder(OutletSection outlet) {
    return outlet.voices().stream()
        .sorted(Comparator.comparingInt(voice -> party(voice).index()))
        .toList();
  }

  private String description(OutletSection outlet) {
    return inOrder(outlet).stream()
        .map(voice -> party(voice).name() + " " + NumberWords.percent(voice.share()))
        .collect(Collectors.joining(", "));
  }

  private Party party(VoiceShare voice) {
    return view.parties().find(voice.actor()).orElseThrow();
  }

  private static String percent(double value) {
    return NumberWords.coordinate(value) + "%";
  }
}
