package news.parallax.brief.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import news.parallax.article.ArticleSentence;
import news.parallax.brief.Statement;
import news.parallax.brief.summary.SummarySection.Chosen;
import news.parallax.brief.weighing.Recency;
import news.parallax.brief.weighing.Salience;
import news.parallax.story.AnalyzedStory;

/// A summary by a formula, for comparison with what was learned.
final class FormulaSummary {
  private static final int MOST = 6;

  private final AnalyzedStory story;
  private final Salience salience;
  private final Recency recency;
  private final SummaryFitness fitness;
  private final SummaryWordings wordings;
  private final SaidOnce once;

  FormulaSummary(
      AnalyzedStory story,
      Salience salience,
      Recency recency,
      SummaryFitness fitness,
      SummaryWordings wordings,
      SaidOnce once) {
    this.story = story;
    this.salience = salience;
    this.recency = recency;
    this.fitness = fitness;
    this.wordings = wordings;
    this.once = once;
  }

  /// The latest first, at most so many words.
  List<Chosen> choose(List<ArticleSentence> ranked, SummaryPlan plan) {
    List<Chosen> chosen = new ArrayList<>();
    add(ranked.stream().filter(recency::isLatest).toList(), chosen, 4, plan.words());
    add(ranked.stream().filter(s -> !recency.isLatest(s)).toList(), chosen, MOST, plan.words());
    add(ranked, chosen, 5, plan.words());
    return chosen;
  }

  /// Takes the sentence that adds most to what is said already, again and again (after SumBasic).
  private void add(List<ArticleSentence> candidates, List<Chosen> chosen, int most, int words) {
    List<ArticleSentence> left = new ArrayList<>(candidates);
    left.removeIf(s -> !fitness.isFit(s, s));
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
      boolean repeats = chosen.stream().anyMatch(c -> once.repeats(c.sentence(), best));
      int used = chosen.stream().mapToInt(c -> words(c.statement())).sum();
      if (!repeats) {
        wordings
            .statement(best, best.span())
            .filter(s -> used + words(s) <= words)
            .ifPresent(s -> chosen.add(new Chosen(s, best)));
      }
    }
  }

  private static int words(Statement statement) {
    return statement.text().strip().split("\\s+").length;
  }
}
