package news.parallax.story.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import news.parallax.article.AnalyzedArticle;
import news.parallax.article.DateInfo;
import news.parallax.article.Passage;
import news.parallax.story.date.DateClue.Window;
import news.parallax.text.PartialDate;
import news.parallax.text.time.TimeTagger;
import org.jspecify.annotations.Nullable;

/// Infers when articles were published from what they and the others of their story say.
///
/// Every article has a set of months in which it may have been published. Clues in its own text cut
/// it down; then happenings that several articles date, each counting from its own time, tie the
/// sets together: for every month that such a happening may have been in, it is tried which months
/// are left to each article, and how far apart the articles would lie. Articles of one story lie
/// near each other, so the month that keeps them closest is taken, if no other comes near it. What
/// is left of an article's set is its date when it is one month or one year; else it has none.
public final class DateInferrer {
  /// How much farther apart the second best solution must lie, in months.
  private static final int MARGIN = 6;

  /// A date inferred.
  ///
  /// @param days the days of which it must be one, in order, where they are few; else empty
  public record Inferred(DateInfo date, List<LocalDate> days) {
    public Inferred {
      days = List.copyOf(days);
    }
  }

  private final DateClueFinder clueFinder;
  private final HappeningFinder happeningFinder = new HappeningFinder();

  public DateInferrer(TimeTagger tagger) {
    this.clueFinder = new DateClueFinder(tagger);
  }

  /// The dates of those articles that have none and for which one follows, by article id. The times
  /// of these articles must be tagged without an anchor, those of the others with theirs.
  public Map<String, Inferred> infer(List<AnalyzedArticle> articles) {
    Map<String, List<DateClue>> clues = new TreeMap<>();
    Map<String, Months> months = new TreeMap<>();
    for (AnalyzedArticle article : articles) {
      Optional<DateInfo> published = article.article().published();
      List<DateClue> own = published.isPresent() ? List.of() : clueFinder.find(article);
      clues.put(article.id(), own);
      months.put(article.id(), published.map(p -> Months.of(p.value())).orElseGet(() -> all(own)));
    }
    Map<String, HappeningReference> ties = new TreeMap<>();
    Map<String, Months> tied = tie(articles, months, ties);
    near(tied);
    Map<String, Inferred> dates = new LinkedHashMap<>();
    for (AnalyzedArticle article : articles) {
      if (article.article().published().isEmpty()) {
        date(article.id(), clues, tied, ties).ifPresent(date -> dates.put(article.id(), date));
      }
    }
    return dates;
  }

  /// The months that all clues allow; all months when they contradict each other.
  private static Months all(List<DateClue> clues) {
    Months months = Months.all();
    for (DateClue clue : clues) {
      months = months.and(clue.months());
    }
    return months.isEmpty() ? Months.all() : months;
  }

  /// Cuts the sets down by the happening that most articles speak of.
  private Map<String, Months> tie(
      List<AnalyzedArticle> articles,
      Map<String, Months> months,
      Map<String, HappeningReference> ties) {
    List<HappeningReference> references = new ArrayList<>();
    articles.forEach(a -> references.addAll(happeningFinder.find(a)));
    List<HappeningReference> happening = largest(references);
    if (happening.isEmpty()) {
      return new TreeMap<>(months);
    }
    Map<String, Months> best = new TreeMap<>(months);
    int bestSpread = Integer.MAX_VALUE;
    int nextSpread = Integer.MAX_VALUE;
    for (int month : Months.all().toArray()) {
      Map<String, Months> left = assume(month, happening, months);
      if (left == null) {
        continue;
      }
      int spread = spread(left.values());
      if (spread < bestSpread) {
        nextSpread = bestSpread;
        bestSpread = spread;
        best = left;
      } else {
        nextSpread = Math.min(nextSpread, spread);
      }
    }
    if (bestSpread == Integer.MAX_VALUE || (long) nextSpread - bestSpread < MARGIN) {
      return new TreeMap<>(months);
    }
    happening.forEach(r -> ties.putIfAbsent(r.articleId(), r));
    return best;
  }

  /// What is left to each article when the happening was in this month; null when nothing is left
  /// to one of them.
  private static @Nullable Map<String, Months> assume(
      int month, List<HappeningReference> happening, Map<String, Months> months) {
    Map<String, Months> left = new TreeMap<>(months);
    for (HappeningReference reference : happening) {
      Months allowed =
          Months.where(m -> reference.distance().fits(m, month))
              .and(left.getOrDefault(reference.articleId(), Months.none()));
      if (allowed.isEmpty()) {
        return null;
      }
      left.put(reference.articleId(), allowed);
    }
    return left;
  }

  /// The least stretch of months that holds one of each set.
  private static int spread(Iterable<Months> sets) {
    Set<Integer> starts = new TreeSet<>();
    for (Months set : sets) {
      for (int month : set.toArray()) {
        starts.add(month);
      }
    }
    int best = Integer.MAX_VALUE;
    for (int start : starts) {
      int end = start;
      for (Months set : sets) {
        int next = next(set, start);
        end = next < 0 ? Integer.MAX_VALUE : Math.max(end, next);
        if (end == Integer.MAX_VALUE) {
          break;
        }
      }
      best = end == Integer.MAX_VALUE ? best : Math.min(best, end - start);
    }
    return best;
  }

  private static int next(Months set, int from) {
    for (int month : set.toArray()) {
      if (month >= from) {
        return month;
      }
    }
    return -1;
  }

  /// The references to the happening that most articles speak of, of those that at least two do.
  private static List<HappeningReference> largest(List<HappeningReference> references) {
    List<HappeningReference> best = List.of();
    for (HappeningReference seed : references) {
      List<HappeningReference> same = new ArrayList<>();
      Set<String> seen = new TreeSet<>();
      for (HappeningReference other : references) {
        if (isSame(seed, other) && seen.add(other.articleId())) {
          same.add(other);
        }
      }
      if (seen.size() >= 2 && same.size() > best.size()) {
        best = same;
      }
    }
    return best;
  }

  /// Whether two references are to one happening: one name at least in common, and the same noun,
  /// or one of the same kind where one of the two only counts years.
  private static boolean isSame(HappeningReference one, HappeningReference other) {
    if (one.equals(other)) {
      return true;
    }
    boolean named = one.names().stream().anyMatch(other.names()::contains);
    boolean counted =
        one.distance() instanceof HappeningReference.Ago
            || other.distance() instanceof HappeningReference.Ago;
    return named
        && (one.noun().equals(other.noun()) || (counted && one.family().equals(other.family())));
  }

  /// Where an article's set falls into several years, keeps the one nearest to the articles that
  /// are dated, if it is near and no other is.
  private static void near(Map<String, Months> months) {
    Months known = Months.none();
    for (Months set : months.values()) {
      known = set.date().isPresent() ? known.or(set) : known;
    }
    if (known.isEmpty()) {
      return;
    }
    for (Map.Entry<String, Months> entry : months.entrySet()) {
      Months set = entry.getValue();
      if (set.date().isPresent() || set.equals(Months.all())) {
        continue;
      }
      TreeMap<Integer, Integer> distances = new TreeMap<>();
      for (int month : set.toArray()) {
        distances.merge(Months.year(month), known.distance(month), Math::min);
      }
      List<Map.Entry<Integer, Integer>> ranked =
          distances.entrySet().stream()
              .sorted(Map.Entry.<Integer, Integer>comparingByValue())
              .toList();
      boolean clear =
          ranked.getFirst().getValue() <= 2
              && (ranked.size() == 1
                  || ranked.get(1).getValue() - ranked.getFirst().getValue() >= MARGIN);
      if (clear) {
        int year = ranked.getFirst().getKey();
        entry.setValue(set.and(Months.where(m -> Months.year(m) == year)));
      }
    }
  }

  private static Optional<Inferred> date(
      String id,
      Map<String, List<DateClue>> clues,
      Map<String, Months> months,
      Map<String, HappeningReference> ties) {
    Months set = months.getOrDefault(id, Months.none());
    PartialDate value = set.date().orElse(null);
    if (value == null) {
      return Optional.empty();
    }
    DateClue strongest =
        clues.getOrDefault(id, List.of()).stream()
            .max(
                Comparator.comparing(DateClue::strength)
                    .thenComparing(c -> -c.months().size())
                    .thenComparing(DateClue::passage, Comparator.reverseOrder()))
            .orElse(null);
    HappeningReference tie = ties.get(id);
    Window window = window(strongest, set).orElse(null);
    value = window == null ? value : finest(window, value);
    Passage evidence =
        strongest != null && (tie == null || strongest.strength() != DateClue.Strength.BOUND)
            ? strongest.passage()
            : tie != null ? tie.passage() : null;
    if (evidence == null) {
      return Optional.empty();
    }
    DateInfo info = DateInfo.inferred(value, evidence, why(strongest, tie, value));
    List<LocalDate> days =
        window == null ? List.of() : window.first().datesUntil(window.last().plusDays(1)).toList();
    return Optional.of(new Inferred(info, days));
  }

  /// The days that a clue leaves, once the month is known.
  private static Optional<Window> window(@Nullable DateClue clue, Months set) {
    return switch (clue == null ? null : clue.days()) {
      case null -> Optional.empty();
      case Window window ->
          set.contains(month(window.first())) && set.contains(month(window.last()))
              ? Optional.of(window)
              : Optional.empty();
      case DateClue.DayOfMonth(int day) -> {
        int month = set.first();
        int year = Months.year(month);
        YearMonth in = YearMonth.of(year, Months.monthOfYear(month));
        yield set.size() == 1 && day <= in.lengthOfMonth()
            ? Optional.of(new Window(in.atDay(day), in.atDay(day)))
            : Optional.empty();
      }
    };
  }

  private static int month(LocalDate day) {
    return Months.month(day.getYear(), day.getMonthValue());
  }

  /// The first of two days, its month where there are more: on the web most appear on the first.
  private static PartialDate finest(Window window, PartialDate otherwise) {
    if (!window.first().plusDays(1).isBefore(window.last())) {
      return PartialDate.of(window.first());
    }
    return YearMonth.from(window.first()).equals(YearMonth.from(window.last()))
        ? PartialDate.of(YearMonth.from(window.first()))
        : otherwise;
  }

  private static String why(
      @Nullable DateClue clue, @Nullable HappeningReference tie, PartialDate value) {
    List<String> parts = new ArrayList<>();
    if (clue != null) {
      parts.add(clue.why());
    }
    if (tie != null) {
      parts.add(
          "dates the same "
              + tie.noun()
              + " as other articles of the story, which puts it in "
              + value.year());
    }
    return String.join("; ", parts);
  }
}
