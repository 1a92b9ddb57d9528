package news.parallax.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// How much a sentence is like the rest of its story: cosines of words, each weighed by how few
/// sentences of the story have it (after LexRank, Erkan and Radev, 2004).
final class Likeness {
  /// What a sentence shares with the others.
  ///
  /// @param all the sum of its cosines with all sentences that are somewhat like it, over the root
  ///   of their number
  /// @param elsewhere its greatest cosine with a sentence of each other origin, on average
  /// @param leads its cosine with the first sentences of the other origins, on average
  record Shares(double all, double elsewhere, double leads) {}

  private record Use(int sentence, double weight) {}

  private static final double SOMEWHAT = 0.1;

  private final List<SurveyedSentence> prose;
  private final Map<String, Integer> using = new HashMap<>();
  private final Map<String, List<Use>> uses = new HashMap<>();
  private final double mostShared;

  /// @param story its headlines and prose
  Likeness(List<SurveyedSentence> story) {
    prose = story.stream().filter(s -> !s.isHeadline()).toList();
    prose.forEach(s -> new HashSet<>(s.stems()).forEach(w -> using.merge(w, 1, Integer::sum)));
    for (int i = 0; i < prose.size(); i++) {
      int number = i;
      weights(prose.get(i))
          .forEach((stem, weight) ->
              uses.computeIfAbsent(stem, w -> new ArrayList<>()).add(new Use(number, weight)));
    }
    mostShared = prose.stream().mapToDouble(s -> of(s).all()).max().orElse(0);
  }

  /// The largest sum of cosines in the story.
  double mostShared() {
    return mostShared;
  }

  Shares of(SurveyedSentence sentence) {
    double[] cosines = new double[prose.size()];
    weights(sentence)
        .forEach((stem, weight) -> {
          for (Use use : uses.getOrDefault(stem, List.of())) {
            cosines[use.sentence()] += weight * use.weight();
          }
        });
    double all = 0;
    Map<String, Double> elsewhere = new TreeMap<>();
    Map<String, Double> leads = new TreeMap<>();
    for (int i = 0; i < cosines.length; i++) {
      SurveyedSentence other = prose.get(i);
      all += cosines[i] > SOMEWHAT ? cosines[i] : 0;
      if (!other.origin().equals(sentence.origin())) {
        elsewhere.merge(other.origin(), cosines[i], Math::max);
        if (other.place() == 0) {
          leads.merge(other.origin(), cosines[i], Math::max);
        }
      }
    }
    return new Shares(all / Math.sqrt(Math.max(1, prose.size())), mean(elsewhere), mean(leads));
  }

  private static double mean(Map<String, Double> byOrigin) {
    return byOrigin.values().stream().mapToDouble(v -> v).average().orElse(0);
  }

  private SortedMap<String, Double> weights(SurveyedSentence sentence) {
    SortedMap<String, Double> weights = new TreeMap<>();
    for (String stem : sentence.stems()) {
      double rare = StrictMath.log((double) prose.size() / using.getOrDefault(stem, 1));
      weights.merge(stem, rare, Double::sum);
    }
    double length = Math.sqrt(weights.values().stream().mapToDouble(w -> w * w).sum());
    if (length > 0) {
      weights.replaceAll((stem, weight) -> weight / length);
    }
    return weights;
  }
}
