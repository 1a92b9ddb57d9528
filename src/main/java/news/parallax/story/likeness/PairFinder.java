package news.parallax.story.likeness;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// Compares the articles that may be alike, and only those: articles that share enough words which
/// are not in very many of them. Among a few hundred articles that is every two that share more
/// than chance.
final class PairFinder {
  /// Words in more articles than this find no pairs.
  private static final int COMMON = 200;

  /// How much of the cosine the words that find pairs must make up.
  private static final double LEAST = 0.03;

  private PairFinder() {}

  /// For each article its evidence with articles after it.
  static List<Map<Integer, Double>> find(List<Profile> profiles) {
    List<List<Posting>> index = index(profiles);
    return IntStream.range(0, profiles.size())
        .parallel()
        .mapToObj(i -> pairs(i, profiles, index))
        .toList();
  }

  private record Posting(int article, float weight) {}

  private static List<List<Posting>> index(List<Profile> profiles) {
    List<List<Posting>> index = new ArrayList<>();
    for (int article = 0; article < profiles.size(); article++) {
      TermVector all = profiles.get(article).all();
      for (int i = 0; i < all.size(); i++) {
        while (index.size() <= all.term(i)) {
          index.add(new ArrayList<>());
        }
        index.get(all.term(i)).add(new Posting(article, all.weight(i)));
      }
    }
    return index;
  }

  private static Map<Integer, Double> pairs(
      int article, List<Profile> profiles, List<List<Posting>> index) {
    double[] shared = new double[profiles.size()];
    TermVector all = profiles.get(article).all();
    for (int i = 0; i < all.size(); i++) {
      List<Posting> postings = index.get(all.term(i));
      if (postings.size() <= COMMON) {
        for (Posting posting : postings) {
          shared[posting.article()] += posting.weight() * (double) all.weight(i);
        }
      }
    }
    Map<Integer, Double> pairs = new TreeMap<>();
    for (int other = article + 1; other < shared.length; other++) {
      if (shared[other] >= LEAST) {
        pairs.put(other, Evidence.of(profiles.get(article), profiles.get(other)));
      }
    }
    return pairs;
  }
}
