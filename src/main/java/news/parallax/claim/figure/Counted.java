package news.parallax.claim.figure;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.claim.Concepts;
import news.parallax.text.ParseTree;

/// What an amount counts.
///
/// @param quantity in words of the article ("civilians killed", "profit lost")
/// @param of of whom or where, empty when nothing says so
/// @param words those that the same quantity is known by elsewhere
/// @param noun the word that is counted
/// @param verb the verb that it hangs on, -1 when there is none
/// @param to the last word of the figure: that of the amount, or of the comparison it opens
record Counted(String quantity, String of, List<Integer> words, int noun, int verb, int to) {
  private static final Set<String> GENERIC =
      Set.of("people", "person", "other", "individual", "number", "money", "share", "more");

  Counted {
    words = List.copyOf(words);
  }

  Counted withOf(String other) {
    return new Counted(quantity, other, words, noun, verb, to);
  }

  Counted withQuantity(String other) {
    return new Counted(other, of, words, noun, verb, to);
  }

  /// What the quantity is known by, however it is put: "people killed" and "deaths" share theirs.
  Set<String> keys(ParseTree tree) {
    Set<String> keys = new TreeSet<>();
    for (int i : words) {
      if (!GENERIC.contains(tree.lemma(i)) && !tree.token(i).tag().equals("CD")) {
        Set<String> own = Concepts.ENGLISH.keys(tree, i);
        keys.add(
            own.stream()
                .filter(k -> k.startsWith("="))
                .findFirst()
                .orElse(Concepts.stem(tree.lemma(i))));
      }
    }
    return keys;
  }
}
