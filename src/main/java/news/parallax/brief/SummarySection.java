package news.parallax.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
  private static final int STILL_NEW_DAYS = 7;

  private final AnalyzedStory story;
  private final Salience salience;
  private final Tellings tellings;
  private final StatementWriter writer;
  private final @Nullable LocalDate newest;

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
  }

  List<Chosen> write() {
    List<ArticleSentence> ranked = salience.ranked(story).stream().limit(LOOKED_AT).toList();
    List<Chosen> chosen = new ArrayList<>();
    ranked.stream().filter(this::isLatest).forEach(s -> add(s, chosen, 4));
    ranked.stream().filter(s -> !isLatest(s)).forEach(s -> add(s, chosen, MOST));
    ranked.forEach(s -> add(s, chosen, 5));
    chosen.sort(
        Comparator.comparing((Chosen c) -> !isLatest(c.sentence()))
            .thenComparing(c -> chosenRank(c.sentence()))
            .thenComparing(c -> c.sentence().passage()));
    return List.copyOf(chosen);
  }

  private double chosenRank(ArticleSentence sentence) {
    long prose = story.article(sentence.articleId()).prose().size();
    return sentence.index() / (double) Math.max(1, prose);
  }

  private void add(ArticleSentence sentence, List<Chosen> chosen, int most) {
    if (chosen.size() >= most
        || article(sentence).opinion()
        || chosen.stream().anyMatch(c -> salience.overlap(c.sentence(), sentence) > SAME)) {
      return;
    }
    DateInfo date = article(sentence).publishedAt();
    List<Passage> others = tellings.others(sentence);
    Optional<Statement> statement =
        writer.write(sentence, sentence.span(), others, null, isLatest(sentence) ? null : date);
    statement.ifPresent(s -> chosen.add(new Chosen(s, sentence)));
  }

  private boolean isLatest(ArticleSentence sentence) {
    LocalDate latest = newest;
    return latest == null
        || article(sentence)
            .published()
            .map(d -> !d.value().last().isBefore(latest.minusDays(STILL_NEW_DAYS)))
            .orElse(false);
  }

  private Article article(ArticleSentence sentence) {
    return story.article(sentence.articleId()).article();
  }
}
