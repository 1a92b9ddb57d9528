package news.parallax.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import news.parallax.text.words.PorterStemmer;

/// Compares a text with a reference by the stems they share: ROUGE-1, ROUGE-2 and ROUGE-L as F1.
///
/// After Lin (2004), with what its usual implementations do: small letters, only a to z and digits,
/// words of more than three letters stemmed, ROUGE-L over the whole text as one sentence.
public final class RougeScorer {
  /// Shared single words, shared pairs of neighbours, longest common subsequence; each 0 to 1.
  public record Rouge(double one, double two, double longest) {
    static final Rouge ZERO = new Rouge(0, 0, 0);
  }

  private static final int SHORTEST_STEMMED = 4;

  private final PorterStemmer stemmer = new PorterStemmer();

  /// The scores of `text` against `reference`; zero when either holds no word.
  public Rouge score(String text, String reference) {
    List<String> found = stems(text);
    List<String> wanted = stems(reference);
    if (found.isEmpty() || wanted.isEmpty()) {
      return Rouge.ZERO;
    }
    return new Rouge(
        overlap(found, wanted, 1),
        overlap(found, wanted, 2),
        f1(longestCommon(found, wanted), found.size(), wanted.size()));
  }

  private List<String> stems(String text) {
    List<String> stems = new ArrayList<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^a-z0-9]+")) {
      if (!word.isEmpty()) {
        stems.add(word.length() < SHORTEST_STEMMED ? word : stemmer.stem(word));
      }
    }
    return stems;
  }

  private static double overlap(List<String> found, List<String> wanted, int size) {
    Map<List<String>, Integer> left = grams(wanted, size);
    int shared = 0;
    for (int i = 0; i + size <= found.size(); i++) {
      List<String> gram = found.subList(i, i + size);
      int count = left.getOrDefault(gram, 0);
      if (count > 0) {
        shared++;
        left.put(gram, count - 1);
      }
    }
    return f1(shared, found.size() - size + 1, wanted.size() - size + 1);
  }

  private static Map<List<String>, Integer> grams(List<String> stems, int size) {
    Map<List<String>, Integer> grams = new HashMap<>();
    for (int i = 0; i + size <= stems.size(); i++) {
      grams.merge(List.copyOf(stems.subList(i, i + size)), 1, Integer::sum);
    }
    return grams;
  }

  private static int longestCommon(List<String> a, List<String> b) {
    int[] row = new int[b.size() + 1];
    for (String word : a) {
      int diagonal = 0;
      for (int j = 1; j <= b.size(); j++) {
        int above = row[j];
        row[j] = word.equals(b.get(j - 1)) ? diagonal + 1 : Math.max(above, row[j - 1]);
        diagonal = above;
      }
    }
    return row[b.size()];
  }

  private static double f1(int shared, int found, int wanted) {
    return shared == 0 ? 0 : 2.0 * shared / (found + wanted);
  }
}
