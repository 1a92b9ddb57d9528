package news.parallax.brief.format;

import static news.parallax.brief.format.Sample.asOf;
import static news.parallax.brief.format.Sample.given;
import static news.parallax.brief.format.SampleSources.S;

import java.util.List;
import news.parallax.brief.Brief.FigureLine;
import news.parallax.brief.Brief.Value;
import news.parallax.brief.CitedDate;
import news.parallax.brief.Statement;
import org.jspecify.annotations.Nullable;

/// The figures of the sample brief.
final class SampleFigures {
  private SampleFigures() {}

  static List<FigureLine> figures() {
    return List.of(
        figure(
            "vehicles a day",
            "Sarn Bridge",
            "on a working day",
            31000.0,
            31000.0,
            "",
            "About 31,000 vehicles",
            null,
            "transport ministry",
            List.of("The Harbour Courier"),
            "f1",
            S.quoted(
                "a1: About 31,000 vehicles cross the bridge on a working day, according to the ministry.")),
        figure(
            "vehicles a day",
            "Sarn Bridge",
            "",
            28000.0,
            28000.0,
            "",
            "Some 28,000 vehicles",
            null,
            "road users' league",
            List.of("Coastal Press Agency", "Sarnby Evening Post"),
            "f1",
            S.quoted(
                "a2: Some 28,000 vehicles use the bridge each day, the road users' league said.",
                "a3: Some 28,000 vehicles use the bridge each day, the road users' league said.")),
        figure(
            "vehicles a day",
            "Sarn Bridge",
            "",
            33400.0,
            33400.0,
            "",
            "33,400 vehicles",
            given("2030"),
            null,
            List.of("Northern Broadcasting"),
            "f1",
            S.quoted("a4: Traffic counters showed 33,400 vehicles a day on the bridge last year.")),
        figure(
            "vehicles a day",
            "Sarn Bridge",
            "",
            30000.0,
            33000.0,
            "",
            "Between 30,000 and 33,000 vehicles",
            null,
            "Brede Bank",
            List.of("Ledger Business Daily"),
            "f1",
            S.quoted(
                "a5: Between 30,000 and 33,000 vehicles cross each day, Brede Bank estimates.")),
        figure(
            "repairs",
            "Sarn Bridge",
            "",
            40e6,
            40e6,
            "crowns",
            "40 million crowns",
            given("2031-03-11"),
            "transport ministry",
            List.of("Northern Broadcasting"),
            "f2",
            S.quoted("a4: Repairs will cost 40 million crowns, it said.")),
        figure(
            "repairs",
            "Sarn Bridge",
            "",
            65e6,
            null,
            "crowns",
            "at least 65 million crowns",
            given("2031-03-12"),
            "Petra Holm, Brede Bank",
            List.of("Ledger Business Daily"),
            "f2",
            S.quoted(
                "a5: Repairs will cost at least 65 million crowns, said Petra Holm, an analyst at Brede Bank.")),
        figure(
            "lost wages",
            "dock workers",
            "",
            2.1e6,
            2.1e6,
            "crowns",
            "2.1 million crowns",
            S.inferred("2031-03", "the first week after the closure", "a8: for the first week"),
            "Dockers' Union",
            List.of("The Harbour Courier"),
            "f3",
            S.quoted(
                "a8: The Dockers' Union put lost wages at 2.1 million crowns for the first week.")),
        figure(
            "share price",
            "Norlund Construction",
            "",
            -14.0,
            -14.0,
            "percent",
            "fell 14 percent",
            given("2031-03-12"),
            null,
            List.of("Ledger Business Daily"),
            "f4",
            S.condensed(
                "Shares in Norlund Construction fell 14 percent on Wednesday.",
                "a5: Shares in Norlund Construction fell 14 percent on Wednesday as the fiasco at the Sarn Bridge threatened to swallow its profit for the year.")),
        figure(
            "damaged hangers",
            "Sarn Bridge",
            "",
            4.0,
            4.0,
            "",
            "four hangers",
            given("2031-03-11"),
            "an unnamed official",
            List.of("Northern Broadcasting", "Radio Tern"),
            "f5",
            S.quoted(
                "a4: The transport ministry confirmed that four hangers, not two, are cracked.",
                "a6: Four of the twelve hangers are damaged.")));
  }

  private static FigureLine figure(
      String quantity,
      String of,
      String scope,
      @Nullable Double low,
      @Nullable Double high,
      String unit,
      String words,
      @Nullable CitedDate asOf,
      @Nullable String counter,
      List<String> via,
      String group,
      Statement statement) {
    return new FigureLine(
        quantity,
        of,
        scope,
        new Value(low, high, unit, words),
        asOf,
        counter,
        via,
        statement,
        group);
  }
}
