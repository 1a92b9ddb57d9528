package news.parallax.brief.format.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import news.parallax.article.DateInfo;
import news.parallax.article.Passage;
import news.parallax.brief.format.view.Words;
import news.parallax.outcome.Docket;
import news.parallax.outcome.ForecastScore;
import news.parallax.outcome.Outcome;
import news.parallax.outcome.Outcome.Probability;
import news.parallax.outcome.Outcome.Standing;
import news.parallax.outcome.OutcomeLedger;
import news.parallax.outcome.Ruling;
import org.jspecify.annotations.Nullable;

/// A docket as tables for reading: each outcome with its words below its row, then the records and
/// the scores.
public final class TextDocket {
  private static final int WIDTH = 100;

  private final StringBuilder out = new StringBuilder();

  public String write(Docket docket) {
    out.setLength(0);
    for (OutcomeLedger ledger : docket.ledgers()) {
      ledger(ledger, docket);
    }
    records(docket.records());
    scores("Odds, by your rulings", docket.scoresByRulings());
    scores("Odds, by what later articles tell", docket.scoresByArticles());
    return out.toString();
  }

  private void ledger(OutcomeLedger ledger, Docket docket) {
    line(ledger.title().orElse("A story without a title"));
    line(
        ledger.story().articles().size()
            + " articles · as of "
            + ledger.asOf().map(Object::toString).orElse("an unknown date")
            + " · "
            + ledger.outcomes().size()
            + " outcomes");
    line("");
    if (ledger.outcomes().isEmpty()) {
      line("  No article says what may come.");
      line("");
      return;
    }
    line(row("made on", "until", "odds", "standing", "who says so"));
    line("  " + "-".repeat(WIDTH - 2));
    for (Outcome outcome : ledger.outcomes()) {
      outcome(ledger, outcome, docket);
    }
  }

  private void outcome(OutcomeLedger ledger, Outcome outcome, Docket docket) {
    line(
        row(
            date(outcome.madeOn()),
            date(outcome.horizon()),
            odds(outcome.probability()),
            standing(ledger, outcome),
            String.join("; ", outcome.holders())));
    wrapped("“" + ledger.words(outcome) + "” (" + ledger.outlet(outcome) + ")");
    Probability odds = outcome.probability();
    if (odds != null) {
      wrapped("odds: “" + odds.words() + "”");
    }
    if (outcome.condition() != null) {
      wrapped(
          "condition: "
              + ledger.words(new Passage(outcome.sentence().articleId(), outcome.condition())));
    }
    String criterion = outcome.criterion();
    wrapped(criterion == null ? "not resolvable as it is put" : Words.toSettle(criterion));
    for (Passage passage : outcome.settledBy()) {
      wrapped("settled by: “" + ledger.words(passage) + "”");
    }
    docket.rulingOn(outcome).ifPresent(this::ruling);
    wrapped(outcome.id());
    line("");
  }

  private void ruling(Ruling ruling) {
    String note = ruling.note();
    wrapped("your ruling: " + words(ruling.standing()) + (note == null ? "" : " (" + note + ")"));
  }

  private static String standing(OutcomeLedger ledger, Outcome outcome) {
    if (outcome.standing() != Standing.OPEN) {
      return words(outcome.standing());
    }
    String age =
        ledger.daysOpen(outcome).isPresent()
            ? ", " + ledger.daysOpen(outcome).getAsLong() + " days"
            : "";
    return ledger.isDue(outcome) ? "open, overdue" : "open" + age;
  }

  private static String words(Standing standing) {
    return switch (standing) {
      case OPEN -> "open";
      case CAME_ABOUT -> "came about";
      case DID_NOT -> "did not";
      case VOID -> "void";
    };
  }

  private static String odds(@Nullable Probability odds) {
    if (odds == null) {
      return "none given";
    }
    long low = Math.round(odds.low() * 100);
    long high = Math.round(odds.high() * 100);
    return low == high ? low + "%" : low + "–" + high + " %";
  }

  private static String date(@Nullable DateInfo date) {
    return date == null ? "–" : date.value().iso();
  }

  private static String row(String made, String until, String odds, String standing, String who) {
    return String.format(
        Locale.ROOT, "  %-11s %-11s %-11s %-15s %s", made, until, odds, standing, who);
  }

  private void records(List<Docket.Record> records) {
    if (records.isEmpty()) {
      return;
    }
    line("What became of what each expected");
    line("");
    line(
        String.format(
            Locale.ROOT,
            "  %-44s %10s %8s %5s %5s",
            "who",
            "came about",
            "did not",
            "void",
            "open"));
    for (Docket.Record entry : records) {
      line(
          String.format(
              Locale.ROOT,
              "  %-44s %10d %8d %5d %5d",
              shortened(entry.source()),
              entry.cameAbout(),
              entry.didNot(),
              entry.voided(),
              entry.open()));
    }
    line("");
  }

  private void scores(String title, List<ForecastScore> scores) {
    line(title);
    line("");
    if (scores.isEmpty()) {
      line("  Nothing to score: no outcome with odds is settled.");
      line("");
      return;
    }
    line(
        String.format(
            Locale.ROOT,
            "  %-44s %7s %10s %6s %6s",
            "who",
            "settled",
            "came about",
            "Brier",
            "log"));
    for (ForecastScore score : scores) {
      line(
          String.format(
              Locale.ROOT,
              "  %-44s %7d %10d %6.3f %6.3f",
              shortened(score.source()),
              score.count(),
              score.cameAbout(),
              score.brier(),
              score.logScore()));
    }
    line("");
    line(
        String.format(
            Locale.ROOT,
            "  %-44s %-10s %5s %9s %10s  %s",
            "calibration",
            "odds",
            "count",
            "mean odds",
            "came about",
            "95% interval"));
    for (ForecastScore score : scores) {
      for (ForecastScore.Bin bin : score.calibration()) {
        line(
            String.format(
                Locale.ROOT,
                "  %-44s %-10s %5d %8.0f%% %9.0f%%  %.0f–%.0f%%",
                shortened(score.source()),
                Math.round(bin.from() * 100) + "–" + Math.round(bin.to() * 100) + "%",
                bin.count(),
                bin.meanForecast() * 100,
                bin.share() * 100,
                bin.low() * 100,
                bin.high() * 100));
      }
    }
    line("");
  }

  private static String shortened(String name) {
    return name.length() <= 44 ? name : name.substring(0, 43) + "…";
  }

  private void wrapped(String words) {
    List<String> lines = new ArrayList<>();
    StringBuilder current = new StringBuilder();
    for (String word : words.split(" ")) {
      if (!current.isEmpty() && current.length() + 1 + word.length() > WIDTH - 6) {
        lines.add(current.toString());
        current.setLength(0);
      }
      current.append(current.isEmpty() ? "" : " ").append(word);
    }
    lines.add(current.toString());
    lines.forEach(l -> line("      " + l));
  }

  private void line(String words) {
    out.append(words.stripTrailing()).append('\n');
  }
}
