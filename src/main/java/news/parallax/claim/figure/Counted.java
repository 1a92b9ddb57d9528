package news.parallax.claim.figure;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.claim.Concepts;
import news.parallax.claim.ParseTree;
import news.parallax.claim.Participles;

/// What an amount counts.
///
/// @param quantity in words of the article ("civilians", "lost profit")
/// @param of of whom or where, empty when nothing says so
/// @param noun the word that is counted
/// @param verb the verb that it hangs on, -1 when there is none
/// @param to the last word of the figure: that of the amount, or of the comparison it opens
record Counted(String quantity, String of, int noun, int verb, int to) {
  private static final Set<String> GENERIC =
      Set.of("people", "person", "other", "individual", "number");

  /// What the quantity is known by, however it is put: "people killed" and "deaths" share theirs.
  Set<String> keys(ParseTree tree) {
    List<String> words = List.of(quantity.split(" "));
    Set<String> keys = new TreeSet<>();
    for (int i = 0; i < tree.size(); i++) {
      boolean told =
          words.contains(tree.text(i))
              || (i == verb && words.contains(Participles.of(tree.token(i))))
              || (i == verb
                  && quantity.equals(FigureWords.ENGLISH.moneyNouns().get(tree.lemma(i))));
      if (told && !GENERIC.contains(tree.lemma(i))) {
        Set<String> own = Concepts.ENGLISH.keys(tree, i);
        keys.add(
            own.stream()
                .filter(k -> k.startsWith("="))
                .findFirst()
                .orElse(Concepts.stem(tree.lemma(i).toLowerCase(Locale.ROOT))));
      }
    }
    return keys;
  }
}
