package news.parallax.brief.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import news.parallax.article.ArticleSentence;
import news.parallax.article.Basis;
import news.parallax.brief.Brief.OtherDate;
import news.parallax.brief.Brief.TimelineEntry;
import news.parallax.brief.CitedDate;
import news.parallax.brief.weighing.StoryTerms;
import news.parallax.brief.wording.StatementWriter;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.PartialDate.Precision;
import news.parallax.timeline.Event;

/// Events → the timeline of the brief.
///
/// An event is worth its place by how many origins tell it, how exactly it is dated, how far up in
/// its article it stands and whether it is still to come.
public final class TimelineSection {
  private static final int LEAST_ROOM = 10;
  private static final int MOST_ROOM = 24;
  private static final int MOST_A_DAY = 4;

  private final TimelineWording wording = new TimelineWording();

  private record Ranked(TimelineEntry entry, Event event, double worth, int place) {}

  private final AnalyzedStory story;
  private final StatementWriter writer;
  private final StoryTerms terms;
  private final SameDay happenings;

  public TimelineSection(AnalyzedStory story, StatementWriter writer) {
    this.story = story;
    this.writer = writer;
    this.terms = new StoryTerms(story);
    this.happenings = new SameDay(story);
  }

  /// The entries worth their place, the earliest first; an event whose statement cannot stand alone
  /// has none.
  public List<TimelineEntry> write(List<Event> events) {
    List<Ranked> ranked = new ArrayList<>();
    for (int i = 0; i < events.size(); i++) {
      int place = i;
      Event event = events.get(i);
      entry(event).ifPresent(e -> ranked.add(new Ranked(e, event, worth(event), place)));
    }
    ranked.sort(Comparator.comparingDouble(Ranked::worth).reversed().thenComparing(Ranked::place));
    return chosen(ranked).stream()
        .sorted(Comparator.comparingInt(Ranked::place))
        .map(Ranked::entry)
        .toList();
  }

  /// More articles tell more of the course of events: an entry for each and eight, within bounds.
  private int room() {
    return Math.clamp(8 + story.articles().size(), LEAST_ROOM, MOST_ROOM);
  }

  private List<Ranked> chosen(List<Ranked> ranked) {
    List<Ranked> chosen = new ArrayList<>();
    Set<String> words = new HashSet<>();
    for (Ranked candidate : ranked) {
      long sameDay =
          chosen.stream()
              .filter(c -> c.entry.date().value().equals(candidate.entry.date().value()))
              .count();
      boolean told = chosen.stream().anyMatch(c -> isSame(c, candidate));
      boolean room = chosen.size() < room() && sameDay < MOST_A_DAY && !told;
      if (room && words.add(candidate.entry.statement().text())) {
        chosen.add(candidate);
      }
    }
    return chosen;
  }

  /// One happening of one day in other words, by the entries or by the sentences they are taken
  /// from; two clauses of one sentence tell two.
  private boolean isSame(Ranked one, Ranked other) {
    boolean day =
        one.entry.date().value().equals(other.entry.date().value())
            && one.entry.date().value().precision() == Precision.DAY
            && one.entry.kind() == other.entry.kind();
    return wording.isSame(one.entry, other.entry)
        || (day
            && !one.event.sentence().passage().equals(other.event.sentence().passage())
            && happenings.isTold(one.event.sentence(), other.event.sentence()));
  }

  private Optional<TimelineEntry> entry(Event event) {
    CitedDate date = writer.date(event.date());
    boolean beside =
        event.alsoToldBy().isEmpty()
            && !terms.touches(event.sentence(), event.date().value().precision() == Precision.YEAR);
    if (date == null || beside) {
      return Optional.empty();
    }
    return writer
        .write(
            event.sentence(),
            event.span(),
            event.alsoToldBy().stream().map(ArticleSentence::passage).toList(),
            null,
            null)
        .filter(statement -> wording.standsAlone(statement.text()))
        .map(statement -> new TimelineEntry(date, statement, event.kind(), otherDates(event)));
  }

  private List<OtherDate> otherDates(Event event) {
    List<OtherDate> others = new ArrayList<>();
    for (Event.OtherDate other : event.otherDates()) {
      CitedDate date = writer.date(other.date());
      if (date != null) {
        writer
            .write(other.sentence(), other.span(), List.of(), null, null)
            .ifPresent(statement -> others.add(new OtherDate(date, statement)));
      }
    }
    return others;
  }

  private double worth(Event event) {
    long origins =
        Stream.concat(Stream.of(event.sentence()), event.alsoToldBy().stream())
            .map(s -> story.story().originOf(s.articleId()).id())
            .distinct()
            .count();
    double exact =
        switch (event.date().value().precision()) {
          case DAY -> 1;
          case MONTH -> 0.6;
          case YEAR -> 0;
        };
    boolean calendar =
        event.date().basis() == Basis.GIVEN && event.date().value().precision() != Precision.YEAR;
    double early = 1.0 / (1 + event.sentence().index() / 8.0);
    double ahead = event.kind() == Event.Kind.SCHEDULED ? 0.8 : 0;
    double brief = event.span().length() < 200 ? 0.3 : 0;
    return 1.5 * origins + exact + (calendar ? 0.5 : 0) + early + ahead + brief;
  }
}
