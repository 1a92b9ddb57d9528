package news.parallax.story;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.parallax.article.AnalyzedArticle;
import news.parallax.article.Article;
import news.parallax.article.ArticleSentence;
import news.parallax.article.DateInfo;
import news.parallax.story.date.DateInferrer;
import news.parallax.text.PartialDate;
import news.parallax.text.TimeExpression;
import news.parallax.text.time.Anchor;
import news.parallax.text.time.TimeTagger;

/// Dates a story: gives its articles the dates that nobody gave but the texts establish, puts the
/// articles in order of date, and anchors the time expressions of every sentence to the date of its
/// article.
///
/// Two passes: the times of an article without a date are tagged for what they say by themselves,
/// which is what its date is inferred from; then all times are tagged again, anchored.
public final class StoryDater {
  private static final Comparator<Article> BY_DATE =
      Comparator.comparing(
              (Article a) -> a.published().map(DateInfo::value).orElse(null),
              Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Article::id);

  private final TimeTagger tagger = new TimeTagger();
  private final DateInferrer inferrer = new DateInferrer(tagger);

  /// The story with its times tagged and its articles dated and in order; a date that cannot be
  /// derived stays null, a given one stays as it is.
  public AnalyzedStory date(AnalyzedStory untimed) {
    List<AnalyzedArticle> tagged =
        untimed.articles().parallelStream().map(a -> anchor(a, a.article().published())).toList();
    Map<String, DateInferrer.Inferred> inferred = inferrer.infer(tagged);
    List<AnalyzedArticle> articles =
        tagged.parallelStream()
            .map(a -> {
              DateInferrer.Inferred date = inferred.get(a.id());
              return date == null ? a : anchor(a, date);
            })
            .sorted(Comparator.comparing(AnalyzedArticle::article, BY_DATE))
            .toList();
    return new AnalyzedStory(
        new Story(
            untimed.story().id(),
            articles.stream().map(AnalyzedArticle::article).toList(),
            untimed.story().origins()),
        articles);
  }

  private List<List<TimeExpression>> tag(AnalyzedArticle article, Anchor anchor) {
    return tagger.tag(
        article.article().text(),
        article.sentences().stream().map(ArticleSentence::sentence).toList(),
        anchor);
  }

  private AnalyzedArticle anchor(AnalyzedArticle article, Optional<DateInfo> published) {
    List<List<TimeExpression>> times =
        tag(article, Anchor.of(published.map(DateInfo::value).orElse(null)));
    List<ArticleSentence> timed = new ArrayList<>();
    for (int i = 0; i < times.size(); i++) {
      timed.add(article.sentences().get(i).withTimes(times.get(i)));
    }
    return new AnalyzedArticle(article.article().withPublishedAt(published.orElse(null)), timed);
  }

  /// Where a few days are left, a time keeps what it means on each of them; the rest is tagged as
  /// the date is known.
  private AnalyzedArticle anchor(AnalyzedArticle article, DateInferrer.Inferred date) {
    if (date.days().size() < 2) {
      return anchor(article, Optional.of(date.date()));
    }
    LocalDate day = date.days().getFirst();
    boolean oneMonth = day.getMonth() == date.days().getLast().getMonth();
    List<List<TimeExpression>> month =
        tag(
            article,
            Anchor.of(
                oneMonth
                    ? PartialDate.of(YearMonth.from(day))
                    : PartialDate.ofYear(day.getYear())));
    List<List<TimeExpression>> first = tag(article, on(date.days().getFirst()));
    List<List<TimeExpression>> last = tag(article, on(date.days().getLast()));
    List<ArticleSentence> sentences = new ArrayList<>();
    for (int i = 0; i < first.size(); i++) {
      ArticleSentence sentence = article.sentences().get(i);
      sentences.add(sentence.withTimes(agreed(month.get(i), first.get(i), last.get(i))));
    }
    return new AnalyzedArticle(article.article().withPublishedAt(date.date()), sentences);
  }

  private static List<TimeExpression> agreed(
      List<TimeExpression> roughly, List<TimeExpression> first, List<TimeExpression> last) {
    return roughly.stream()
        .map(time ->
            first.stream()
                .filter(t -> t.span().equals(time.span()) && last.contains(t))
                .findFirst()
                .orElse(time))
        .toList();
  }

  private static Anchor on(LocalDate day) {
    return Anchor.of(PartialDate.of(day));
  }
}
