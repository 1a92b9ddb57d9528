package news.parallax.brief.support;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// How a sentence lies on the sentences of its passage.
final class SupportTraits {
  static final List<String> NAMES =
      List.of(
          "order",
          "words",
          "relations",
          "together",
          "pairs",
          "length",
          "new qualities",
          "new things",
          "new numbers");

  private final List<Terms> passage;
  private final Set<String> words = new HashSet<>();
  private final Set<Terms.Pair> relations = new HashSet<>();
  private final Set<Terms.Pair> neighbours = new HashSet<>();
  private final List<Set<String>> bySentence = new ArrayList<>();

  SupportTraits(List<Terms> passage) {
    this.passage = List.copyOf(passage);
    for (Terms sentence : passage) {
      words.addAll(sentence.all());
      relations.addAll(sentence.pairs());
      neighbours.addAll(neighbours(sentence.all()));
      bySentence.add(new HashSet<>(sentence.all()));
    }
  }

  /// In the order of {@link #NAMES}: the longest part of its words that stands in one sentence in
  /// the same order; its content words and relations that the passage has; neighbouring content
  /// words that stand in one sentence; pairs of words; its length in twenties of words; adjectives
  /// and adverbs, nouns, and numbers that the passage does not have.
  double[] of(Terms sentence) {
    List<String> content = sentence.content();
    int together = 0;
    for (int i = 1; i < content.size(); i++) {
      String one = content.get(i - 1);
      String other = content.get(i);
      together += bySentence.stream().anyMatch(s -> s.contains(one) && s.contains(other)) ? 1 : 0;
    }
    List<Terms.Pair> pairs = neighbours(sentence.all());
    return new double[] {
      share(
          passage.stream().mapToInt(p -> common(sentence.all(), p.all())).max().orElse(0),
          sentence.all().size()),
      share((int) content.stream().filter(words::contains).count(), content.size()),
      share(
          (int) sentence.pairs().stream().filter(relations::contains).count(),
          sentence.pairs().size()),
      share(together, content.size() - 1),
      share((int) pairs.stream().filter(neighbours::contains).count(), pairs.size()),
      sentence.all().size() / 20.0,
      missing(sentence, "JJ") + missing(sentence, "RB"),
      missing(sentence, "NN"),
      missing(sentence, "CD")
    };
  }

  /// The longest run of the sentence's words that stands in the passage, as a share.
  double longestRun(Terms sentence) {
    List<String> all = sentence.all();
    int longest = 0;
    for (Terms other : passage) {
      longest = Math.max(longest, run(all, other.all()));
    }
    return share(longest, all.size());
  }

  private int missing(Terms sentence, String tag) {
    int missing = 0;
    for (int i = 0; i < sentence.content().size(); i++) {
      missing +=
          sentence.tags().get(i).startsWith(tag) && !words.contains(sentence.content().get(i))
              ? 1
              : 0;
    }
    return missing;
  }

  private static List<Terms.Pair> neighbours(List<String> words) {
    List<Terms.Pair> pairs = new ArrayList<>();
    for (int i = 1; i < words.size(); i++) {
      pairs.add(new Terms.Pair(words.get(i - 1), words.get(i)));
    }
    return pairs;
  }

  /// The length of the longest common subsequence.
  static int common(List<String> one, List<String> other) {
    int[] longest = new int[other.size() + 1];
    for (String word : one) {
      int before = 0;
      for (int j = 1; j <= other.size(); j++) {
        int above = longest[j];
        longest[j] = word.equals(other.get(j - 1)) ? before + 1 : Math.max(above, longest[j - 1]);
        before = above;
      }
    }
    return longest[other.size()];
  }

  private static int run(List<String> one, List<String> other) {
    int longest = 0;
    int[] runs = new int[other.size() + 1];
    for (String word : one) {
      for (int j = other.size(); j >= 1; j--) {
        runs[j] = word.equals(other.get(j - 1)) ? runs[j - 1] + 1 : 0;
        longest = Math.max(longest, runs[j]);
      }
    }
    return longest;
  }

  private static double share(int part, int whole) {
    return whole <= 0 ? 1 : (double) part / whole;
  }
}
