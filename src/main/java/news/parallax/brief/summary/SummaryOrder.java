package news.parallax.brief.summary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import news.parallax.article.ArticleSentence;
import news.parallax.article.DateInfo;
import news.parallax.brief.summary.SummarySection.Chosen;
import news.parallax.brief.weighing.Recency;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.PartialDate;

/// Puts the sentences of a summary in order: the opening, then what is told of the latest state as
/// its articles have it, then what was before, the earliest first.
final class SummaryOrder {
  /// What happened so many days before its article is told as earlier.
  private static final int BEFORE = 14;

  private final AnalyzedStory story;
  private final Recency recency;

  SummaryOrder(AnalyzedStory story, Recency recency) {
    this.story = story;
    this.recency = recency;
  }

  /// @param unordered the sentence to open with before all others that may
  List<Chosen> of(List<Chosen> unordered) {
    Chosen lead =
        unordered.stream()
            .filter(c -> recency.mayBeLatest(c.sentence()))
            .findFirst()
            .orElse(unordered.getFirst());
    return of(unordered, lead);
  }

  /// @param lead what opens the summary, one of them
  List<Chosen> of(List<Chosen> unordered, Chosen lead) {
    List<Chosen> ordered = new ArrayList<>(unordered);
    ordered.sort(
        Comparator.comparing((Chosen c) -> !c.equals(lead))
            .thenComparing(c -> isEarlier(c.sentence()))
            .thenComparing(c -> isEarlier(c.sentence()) ? when(c.sentence()) : LocalDate.MIN)
            .thenComparing(c -> placeInArticle(c.sentence()))
            .thenComparing(c -> c.sentence().passage()));
    return Introductions.first(ordered);
  }

  private boolean isEarlier(ArticleSentence sentence) {
    return !recency.isLatest(sentence) || past(sentence).isPresent();
  }

  private LocalDate when(ArticleSentence sentence) {
    return past(sentence).or(() -> published(sentence)).orElse(LocalDate.MIN);
  }

  private Optional<LocalDate> published(ArticleSentence sentence) {
    return story
        .article(sentence.articleId())
        .article()
        .published()
        .map(DateInfo::value)
        .map(PartialDate::first);
  }

  /// The day of what a sentence tells as past, when that is long before its article.
  private Optional<LocalDate> past(ArticleSentence sentence) {
    boolean told =
        sentence.tokens().stream()
            .anyMatch(t -> t.head() < 0 && (t.tag().equals("VBD") || t.tag().equals("VBN")));
    Optional<LocalDate> border = published(sentence).map(d -> d.minusDays(BEFORE));
    if (!told || border.isEmpty()) {
      return Optional.empty();
    }
    return sentence.times().stream()
        .flatMap(t -> t.calendarDate().stream())
        .filter(d -> d.last().isBefore(border.get()))
        .map(PartialDate::first)
        .min(Comparator.naturalOrder());
  }

  private double placeInArticle(ArticleSentence sentence) {
    long prose = story.article(sentence.articleId()).prose().size();
    return sentence.index() / (double) Math.max(1, prose);
  }
}
