package news.parallax.claim.dispute;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import news.parallax.text.ParseTree;

/// Says whether words praise or blame what they are said of.
final class Praise {
  private static final Set<String> GOOD = words(" high", "good");
  private static final Set<String> BAD = words(" low", "bad");
  private static final Set<String> DESCRIBING = Set.of("nmod", "amod", "compound");
  private static final Set<String> COMPARING =
      Set.of("more", "less", "as", "too", "enough", "how", "whether", "not");

  private Praise() {}

  private static Set<String> words(String ending, String more) {
    Set<String> words = new HashSet<>(StanceReader.FILE.group(more));
    JudgementReader.FILE
        .groups()
        .forEach((group, entries) -> {
          if (group.endsWith(ending) && !group.startsWith("importance")) {
            words.addAll(entries);
          }
        });
    return Set.copyOf(words);
  }

  /// 1 for praise, -1 for blame, 0 for neither: of a complement, or of what describes it.
  static int of(ParseTree tree, int complement) {
    int sign = sign(tree, complement);
    if (sign != 0 || !tree.isNoun(complement)) {
      return sign;
    }
    for (int child : tree.children(complement)) {
      if (DESCRIBING.contains(tree.relation(child)) && sign(tree, child) != 0) {
        return sign(tree, child);
      }
    }
    return 0;
  }

  /// Whether the word itself praises or blames.
  static boolean tells(ParseTree tree, int word) {
    return sign(tree, word) != 0 && !tree.isVerb(word);
  }

  private static int sign(ParseTree tree, int word) {
    boolean compared =
        tree.children(word).stream().anyMatch(c -> COMPARING.contains(tree.lower(c)));
    String lemma =
        (tree.isNoun(word) ? tree.lemma(word) : tree.text(word)).toLowerCase(Locale.ROOT);
    if (compared) {
      return 0;
    }
    return GOOD.contains(lemma) ? 1 : BAD.contains(lemma) ? -1 : 0;
  }
}
