package news.parallax.brief.support;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import news.parallax.text.Sentence;
import news.parallax.text.regression.Logistic;
import news.parallax.text.regression.Row;

/// Learns a {@link SupportScorer} from sentences that people judged.
public final class SupportTrainer {
  private static final double PENALTY = 3;

  /// A sentence, the article it is about, and what people found.
  ///
  /// @param set of which data set it is; each set counts the same, and so do the two verdicts in it
  /// @param share how much its set counts beside the others
  public record Verdict(
      Sentence sentence, List<Sentence> article, boolean supported, String set, double share) {
    public Verdict {
      article = List.copyOf(article);
    }
  }

  public SupportScorer train(List<Verdict> verdicts) {
    List<double[]> traits = new ArrayList<>();
    List<Double> runs = new ArrayList<>();
    for (Verdict verdict : verdicts) {
      SupportTraits on = new SupportTraits(verdict.article().stream().map(Terms::of).toList());
      Terms terms = Terms.of(verdict.sentence());
      traits.add(on.of(terms));
      runs.add(on.longestRun(terms));
    }
    int size = SupportTraits.NAMES.size();
    double[] centres = new double[size];
    double[] spreads = new double[size];
    for (int t = 0; t < size; t++) {
      int trait = t;
      double centre = traits.stream().mapToDouble(v -> v[trait]).average().orElse(0);
      centres[t] = centre;
      spreads[t] =
          1e-6
              + Math.sqrt(
                  traits.stream()
                      .mapToDouble(v -> (v[trait] - centre) * (v[trait] - centre))
                      .average()
                      .orElse(0));
    }
    List<Row> rows = new ArrayList<>();
    boolean[] supported = new boolean[verdicts.size()];
    for (int i = 0; i < supported.length; i++) {
      rows.add(Row.of(SupportScorer.values(traits.get(i), runs.get(i), centres, spreads)));
      supported[i] = verdicts.get(i).supported();
    }
    double[] penalties = new double[2 * size + 1];
    Arrays.fill(penalties, PENALTY);
    return new SupportScorer(
        centres, spreads, new Logistic(rows, supported, penalties, counts(verdicts)).fit());
  }

  /// So that each set and each verdict counts the same, and together as many as there are.
  private static double[] counts(List<Verdict> verdicts) {
    SortedMap<String, Integer> sizes = new TreeMap<>();
    verdicts.forEach(v -> sizes.merge(kind(v), 1, Integer::sum));
    Map<String, Integer> known = Map.copyOf(sizes);
    return verdicts.stream()
        .mapToDouble(
            v -> v.share() * verdicts.size() / sizes.size() / known.getOrDefault(kind(v), 1))
        .toArray();
  }

  private static String kind(Verdict verdict) {
    return verdict.set() + " " + verdict.supported();
  }
}
