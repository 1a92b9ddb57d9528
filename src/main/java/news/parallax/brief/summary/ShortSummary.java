package news.parallax.brief.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import news.parallax.article.ArticleSentence;
import news.parallax.brief.Statement;
import news.parallax.brief.summary.SummarySection.Chosen;
import news.parallax.brief.wording.ClaimStatements;
import news.parallax.editor.SentenceChooser;
import news.parallax.editor.SentenceChooser.Candidate;
import news.parallax.editor.SentenceChooser.Room;

/// One to four sentences where there is little room: those that together can be expected to share
/// most with what an editor would write. Rules keep out what may be wrong or cannot be understood;
/// what is merely better is weighed, not ruled.
final class ShortSummary {
  /// What a pair of neighbours counts beside a single word.
  static final double PAIR_WEIGHT = 3.5;

  private static final int MOST = 4;
  private static final double SAME = 0.5;

  /// A sentence that is worth less beside the best does not open the summary for standing alone.
  private static final double OPENS = 0.6;

  private final SummaryFitness fitness;
  private final SaidOnce said;
  private final SummaryWordings whole;
  private final ShorterWordings wordings;
  private final Predicate<Chosen> countsOnMore;
  private final SummaryWeigher weigher;
  private final SentenceChooser chooser;

  /// @param countsOnMore whether a reader of it alone would ask which one, or what came before
  ShortSummary(
      SummaryFitness fitness,
      SaidOnce said,
      SummaryWordings whole,
      ShorterWordings wordings,
      Predicate<Chosen> countsOnMore,
      SummaryWeigher weigher,
      SentenceChooser chooser) {
    this.fitness = fitness;
    this.said = said;
    this.whole = whole;
    this.wordings = wordings;
    this.countsOnMore = countsOnMore;
    this.weigher = weigher;
    this.chooser = chooser;
  }

  /// The chosen, the one that tells most first of those that may open a summary.
  List<Chosen> choose(List<ArticleSentence> sentences, SummaryPlan plan) {
    List<Chosen> able = new ArrayList<>();
    List<Candidate> candidates = new ArrayList<>();
    for (ArticleSentence sentence : sentences) {
      if (fitness.maySay(sentence)) {
        for (Statement told :
            wordings.andShorter(sentence, part -> whole.statement(sentence, part))) {
          if (SummaryFitness.saysSomethingByItself(told.text())) {
            able.add(new Chosen(told, sentence));
            candidates.add(weigher.weighPlainly(told, sentence));
          }
        }
      }
    }
    List<Set<String>> words =
        able.stream().map(c -> ClaimStatements.words(c.statement().text())).toList();
    BiPredicate<Integer, Integer> together =
        (a, b) ->
            !said.repeats(able.get(a).sentence(), able.get(b).sentence())
                && !said.isOneDeed(able.get(a).sentence(), able.get(b).sentence())
                && ClaimStatements.overlap(words.get(a), words.get(b)) <= SAME;
    double enough = OPENS * worth(candidates);
    Room room = new Room(plan.words(), plan.least(), MOST);
    return chooser.choose(candidates, i -> true, List.of(), room, together).stream()
        .sorted(
            Comparator.comparing((Integer i) ->
                    countsOnMore.test(able.get(i)) || chooser.worth(candidates.get(i)) < enough)
                .thenComparingDouble(i -> -chooser.worth(candidates.get(i))))
        .map(able::get)
        .toList();
  }

  /// That of the best.
  private double worth(List<Candidate> candidates) {
    return candidates.stream().mapToDouble(chooser::worth).max().orElse(0);
  }
}
