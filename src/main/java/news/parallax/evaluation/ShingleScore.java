package news.parallax.evaluation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// How much of one text's runs of four words stand in another, as the article extraction benchmark
/// of scrapinghub counts it for one page.
record ShingleScore(double precision, double recall) {
  private static final int SIZE = 4;
  private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

  static ShingleScore of(String gold, String predicted) {
    Map<String, Integer> wanted = shingles(gold);
    Map<String, Integer> given = shingles(predicted);
    Set<String> all = new HashSet<>(wanted.keySet());
    all.addAll(given.keySet());
    double right = 0;
    double wrong = 0;
    double missed = 0;
    for (String shingle : all) {
      int want = wanted.getOrDefault(shingle, 0);
      int have = given.getOrDefault(shingle, 0);
      right += Math.min(want, have);
      wrong += Math.max(0, have - want);
      missed += Math.max(0, want - have);
    }
    return new ShingleScore(
        wrong == 0 && missed == 0 ? 1 : ratio(right, right + wrong),
        wrong == 0 && missed == 0 ? 1 : ratio(right, right + missed));
  }

  double f1() {
    double sum = precision + recall;
    return sum == 0 ? 0 : 2 * precision * recall / sum;
  }

  private static double ratio(double part, double whole) {
    return whole == 0 ? 0 : part / whole;
  }

  private static Map<String, Integer> shingles(String text) {
    List<String> words = WORD.matcher(text).results().map(MatchResult::group).toList();
    Map<String, Integer> counts = new HashMap<>();
    for (int i = 0; i < Math.max(1, words.size() - SIZE + 1); i++) {
      List<String> run = words.subList(i, Math.min(words.size(), i + SIZE));
      if (!run.isEmpty()) {
        counts.merge(String.join(" ", run), 1, Integer::sum);
      }
    }
    return counts;
  }
}
