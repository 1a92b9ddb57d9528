package news.parallax.outcome;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import news.parallax.article.Article;
import news.parallax.article.DateInfo;
import news.parallax.article.Passage;
import news.parallax.story.AnalyzedStory;

/// All outcomes of a story, also those that a brief has no room for, the earliest made first.
public record OutcomeLedger(AnalyzedStory story, List<Outcome> outcomes) {
  private static final Comparator<Outcome> ORDER =
      Comparator.comparing(
              (Outcome o) -> Optional.ofNullable(o.madeOn()).map(d -> d.value().first()),
              Comparator.comparing(d -> d.orElse(LocalDate.MAX)))
          .thenComparing(o -> o.sentence().passage())
          .thenComparing(Outcome::id);

  public OutcomeLedger {
    outcomes = outcomes.stream().sorted(ORDER).toList();
  }

  /// The words of a passage on one line.
  public String words(Passage passage) {
    return story.text(passage).replaceAll("\\s+", " ").strip();
  }

  /// The words that carry an outcome.
  public String words(Outcome outcome) {
    return words(new Passage(outcome.sentence().articleId(), outcome.span()));
  }

  /// The title of the newest article that has one; empty when none has.
  public Optional<String> title() {
    return story.story().articles().reversed().stream()
        .flatMap(a -> Optional.ofNullable(a.title()).stream())
        .findFirst();
  }

  /// The first day on which the newest article may have been published.
  public Optional<LocalDate> asOf() {
    return story.articles().stream()
        .flatMap(a -> a.article().published().stream())
        .map(d -> d.value().first())
        .max(Comparator.naturalOrder());
  }

  /// For how many days an outcome had been open when the newest article was published; empty when
  /// either date is unknown to the day.
  public OptionalLong daysOpen(Outcome outcome) {
    DateInfo made = outcome.madeOn();
    if (made == null || made.value().day() == null || asOf().isEmpty()) {
      return OptionalLong.empty();
    }
    return OptionalLong.of(ChronoUnit.DAYS.between(made.value().first(), asOf().get()));
  }

  /// Whether its horizon had passed when the newest article was published.
  public boolean isDue(Outcome outcome) {
    DateInfo horizon = outcome.horizon();
    return horizon != null && asOf().filter(d -> d.isAfter(horizon.value().last())).isPresent();
  }

  /// The outlet whose article tells an outcome.
  public String outlet(Outcome outcome) {
    Article article = story.article(outcome.sentence().articleId()).article();
    return article.outletName();
  }
}
