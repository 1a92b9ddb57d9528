package news.parallax.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import news.parallax.article.AnalyzedArticle;
import news.parallax.article.ArticleSentence;
import news.parallax.article.DateInfo;
import news.parallax.article.Passage;
import news.parallax.claim.ledger.Ledger;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.PartialDate;
import news.parallax.text.PartialDate.Precision;

/// Finds what happened when, and what is scheduled, and joins the tellings of one happening.
public final class TimelineBuilder {
  private static final Comparator<DatedClause> BEST_TOLD =
      Comparator.comparing((DatedClause c) -> !c.whole())
          .thenComparing(DatedClause::rough)
          .thenComparing(c -> c.date().precision())
          .thenComparing(c -> !c.main())
          .thenComparing(c -> -c.weight())
          .thenComparing(c -> c.names().isEmpty())
          .thenComparing(c -> Math.abs(c.span().length() - 120) / 40)
          .thenComparing(c -> c.sentence().passage());

  private final DatedClauseFinder finder = new DatedClauseFinder();

  /// The dated happenings of a story, the earliest first; among days a weekday of which only the
  /// year is known is none.
  public List<Event> build(AnalyzedStory story, Ledger ledger) {
    Optional<PartialDate> asOf = newest(story);
    List<DatedClause> clauses = new ArrayList<>();
    for (AnalyzedArticle article : story.articles()) {
      clauses.addAll(finder.find(article, asOf));
    }
    if (asOf.filter(d -> d.precision() == Precision.DAY).isPresent()) {
      clauses.removeIf(c -> c.isWide() && c.date().precision() == Precision.YEAR);
    }
    clauses.sort(BEST_TOLD);
    dropRepeated(clauses);
    HappeningMatcher matcher = new HappeningMatcher(ledger);
    List<List<DatedClause>> tellings =
        matcher.group(clauses).stream()
            .filter(g -> g.getFirst().whole() && !g.getFirst().rough())
            .toList();
    OtherDates others = new OtherDates(story.story(), matcher);
    return tellings.stream()
        .filter(g -> !others.yields(g, tellings))
        .map(g -> event(story, g, others.of(g, tellings)))
        .sorted(
            Comparator.comparing((Event e) -> e.date().value())
                .thenComparing(e -> e.sentence().passage())
                .thenComparing(Event::span))
        .toList();
  }

  private static Optional<PartialDate> newest(AnalyzedStory story) {
    return story.articles().stream()
        .flatMap(a -> a.article().published().stream())
        .map(DateInfo::value)
        .max(Comparator.comparing(PartialDate::first));
  }

  /// Keeps one clause of those that would be told in the same words.
  private static void dropRepeated(List<DatedClause> clauses) {
    Set<Passage> seen = new HashSet<>();
    clauses.removeIf(c -> !seen.add(new Passage(c.articleId(), c.span())));
  }

  private static Event event(
      AnalyzedStory story, List<DatedClause> tellings, List<DatedClause> otherwise) {
    DatedClause best = tellings.getFirst();
    List<ArticleSentence> others =
        tellings.stream()
            .skip(1)
            .map(DatedClause::sentence)
            .filter(s -> !s.passage().equals(best.sentence().passage()))
            .distinct()
            .sorted(Comparator.comparing(ArticleSentence::passage))
            .toList();
    List<Event.OtherDate> otherDates =
        otherwise.stream()
            .map(c -> new Event.OtherDate(date(story, c), c.sentence(), c.span()))
            .toList();
    return new Event(
        date(story, best), best.kind(), best.sentence(), best.span(), others, otherDates);
  }

  private static DateInfo date(AnalyzedStory story, DatedClause clause) {
    AnalyzedArticle article = story.article(clause.articleId());
    String words = clause.time().span().of(article.article().text());
    if (words.contains(String.format(Locale.ROOT, "%04d", clause.date().year()))) {
      return DateInfo.given(clause.date());
    }
    String published =
        article.article().published().map(p -> " in an article of " + p.value()).orElse("");
    return DateInfo.inferred(
        clause.date(),
        new Passage(clause.articleId(), clause.time().span()),
        "“" + words + "”" + published);
  }
}
