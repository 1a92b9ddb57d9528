package news.parallax.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    left.removeIf(s -> article(s).opinion());
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
