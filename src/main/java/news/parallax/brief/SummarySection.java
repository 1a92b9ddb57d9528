package news.parallax.brief;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import news.parallax.article.Article;
import news.parallax.article.ArticleSentence;
import news.parallax.article.DateInfo;
import news.parallax.article.Passage;
import news.parallax.story.AnalyzedStory;
import org.jspecify.annotations.Nullable;

/// Three to six sentences that tell the story, the latest state first, each thing once.
final class SummarySection {
  /// A summary sentence and where its wording comes from.
  record Chosen(Statement statement, ArticleSentence sentence) {}

  private static final int MOST = 6;
  private static final int LOOKED_AT = 120;
  private static final double SAME = 0.5;
  private static final Pattern ABOUT_THE_FUTURE =
      Pattern.compile(
          "\\b(?:will|would|could|may|might|expected to|likely|unlikely|chance|plans? to|until|set to|due to)\\b|[’']ll\\b",
          Pattern.CASE_INSENSITIVE);

  private final AnalyzedStory story;
  private final Salience salience;
  private final Tellings tellings;
  private final StatementWriter writer;
  private final @Nullable LocalDate newest;
  private final long newDays;

  SummarySection(
      AnalyzedStory story, Salience salience, Tellings tellings, StatementWriter writer) {
    this.story = story;
    this.salience = salience;
    this.tellings = tellings;
    this.writer = writer;
    this.newest =
        story.articles().stream()
            .flatMap(a -> a.article().published().stream())
            .map(d -> d.value().last())
            .max(Comparator.naturalOrder())
            .orElse(null);
    this.newDays = newDays(story, newest);
  }

  /// For how many days before the newest article something counts as the latest state: a quarter of
  /// the time that the coverage spans, at least one day and at most a week.
  private static long newDays(AnalyzedStory story, @Nullable LocalDate newest) {
    if (newest == null) {
      return 0;
    }
    long span =
        story.articles().stream()
            .flatMap(a -> a.article().published().stream())
            .mapToLong(d -> ChronoUnit.DAYS.between(d.value().first(), newest))
            .max()
            .orElse(0);
    return Math.clamp(span / 4, 1, 7);
  }

  List<Chosen> write() {
    List<ArticleSentence> ranked = salience.ranked(story).stream().limit(LOOKED_AT).toList();
    List<Chosen> chosen = new ArrayList<>();
    choose(ranked.stream().filter(this::isLatest).toList(), chosen, 4);
    choose(ranked.stream().filter(s -> !isLatest(s)).toList(), chosen, MOST);
    choose(ranked, chosen, 5);
    if (chosen.isEmpty()) {
      return List.of();
    }
    Chosen lead = chosen.getFirst();
    chosen.sort(
        Comparator.comparing((Chosen c) -> !c.equals(lead))
            .thenComparing(c -> !isLatest(c.sentence()))
            .thenComparing(c -> placeInArticle(c.sentence()))
            .thenComparing(c -> c.sentence().passage()));
    return List.copyOf(chosen);
  }

  private double placeInArticle(ArticleSentence sentence) {
    long prose = story.article(sentence.articleId()).prose().size();
    return sentence.index() / (double) Math.max(1, prose);
  }

  /// Takes the sentence that adds most to what is said already, again and again (after SumBasic).
  private void choose(List<ArticleSentence> candidates, List<Chosen> chosen, int most) {
    List<ArticleSentence> left = new ArrayList<>(candidates);
    left.removeIf(s -> article(s).opinion() || isOvertaken(s) || !salience.isOnTopic(s));
    while (chosen.size() < most && !left.isEmpty()) {
      Set<String> said = new HashSet<>();
      chosen.forEach(c -> said.addAll(salience.terms(c.sentence())));
      ArticleSentence best =
          left.stream()
              .max(
                  Comparator.comparingDouble((ArticleSentence s) -> salience.of(s, said))
                      .thenComparing(ArticleSentence::passage, Comparator.reverseOrder()))
              .orElseThrow();
      left.remove(best);
      if (chosen.stream().noneMatch(c -> salience.overlap(c.sentence(), best) > SAME)) {
        statement(best).ifPresent(s -> chosen.add(new Chosen(s, best)));
      }
    }
  }

  private Optional<Statement> statement(ArticleSentence sentence) {
    List<Passage> others = tellings.others(sentence);
    DateInfo date = isLatest(sentence) ? null : article(sentence).publishedAt();
    return writer.write(sentence, sentence.span(), others, null, date);
  }

  /// What an older article expected is no longer news: it may have come about or not.
  private boolean isOvertaken(ArticleSentence sentence) {
    return !isLatest(sentence) && ABOUT_THE_FUTURE.matcher(story.text(sentence)).find();
  }

  private boolean isLatest(ArticleSentence sentence) {
    LocalDate latest = newest;
    return latest == null
        || article(sentence)
            .published()
            .map(d -> !d.value().last().isBefore(latest.minusDays(newDays)))
            .orElse(false);
  }

  private Article article(ArticleSentence sentence) {
    return story.article(sentence.articleId()).article();
  }
}
