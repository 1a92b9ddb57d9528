package news.parallax.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// ROUGE-LSum (Lin 2004): the words that the longest common subsequences of each gold line with all
/// predicted lines cover together.
record RougeLsum(double precision, double recall, double f1) {
  private static final Pattern WORD = Pattern.compile("[a-z0-9]+");

  static RougeLsum of(List<String> gold, List<String> predicted) {
    List<List<String>> wanted = tokens(gold);
    List<List<String>> given = tokens(predicted);
    Map<String, Integer> wantedLeft = counts(wanted);
    Map<String, Integer> givenLeft = counts(given);
    int hits = 0;
    for (List<String> line : wanted) {
      BitSet covered = new BitSet(line.size());
      given.forEach(other -> cover(line, other, covered));
      for (int i = covered.nextSetBit(0); i >= 0; i = covered.nextSetBit(i + 1)) {
        String word = line.get(i);
        if (wantedLeft.getOrDefault(word, 0) > 0 && givenLeft.getOrDefault(word, 0) > 0) {
          hits++;
          wantedLeft.merge(word, -1, Integer::sum);
          givenLeft.merge(word, -1, Integer::sum);
        }
      }
    }
    int all = wanted.stream().mapToInt(List::size).sum();
    int found = given.stream().mapToInt(List::size).sum();
    double precision = found == 0 ? 0 : (double) hits / found;
    double recall = all == 0 ? 0 : (double) hits / all;
    double sum = precision + recall;
    return new RougeLsum(precision, recall, sum == 0 ? 0 : 2 * precision * recall / sum);
  }

  /// Marks the words of `line` that are in its longest common subsequence with `other`.
  private static void cover(List<String> line, List<String> other, BitSet covered) {
    int[][] longest = new int[line.size() + 1][other.size() + 1];
    for (int i = 1; i <= line.size(); i++) {
      for (int j = 1; j <= other.size(); j++) {
        longest[i][j] =
            line.get(i - 1).equals(other.get(j - 1))
                ? longest[i - 1][j - 1] + 1
                : Math.max(longest[i - 1][j], longest[i][j - 1]);
      }
    }
    int i = line.size();
    int j = other.size();
    while (i > 0 && j > 0) {
      if (line.get(i - 1).equals(other.get(j - 1))) {
        covered.set(i - 1);
        i--;
        j--;
      } else if (longest[i][j - 1] > longest[i - 1][j]) {
        j--;
      } else {
        i--;
      }
    }
  }

  private static List<List<String>> tokens(List<String> lines) {
    List<List<String>> tokens = new ArrayList<>();
    for (String line : lines) {
      String lower = line.toLowerCase(Locale.ROOT);
      tokens.add(WORD.matcher(lower).results().map(MatchResult::group).toList());
    }
    return tokens;
  }

  private static Map<String, Integer> counts(List<List<String>> lines) {
    Map<String, Integer> counts = new HashMap<>();
    lines.forEach(line -> line.forEach(word -> counts.merge(word, 1, Integer::sum)));
    return counts;
  }
}
