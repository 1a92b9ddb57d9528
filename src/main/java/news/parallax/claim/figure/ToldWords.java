package news.parallax.claim.figure;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.text.ParseTree;

/// What the other fields of a figure say already.
final class ToldWords {
  private static final int STEM = 5;

  private final FigureSentence sentence;
  private final String told;
  private final Set<String> stems = new TreeSet<>();

  /// @param told all that they say, in one text
  ToldWords(FigureSentence sentence, String told) {
    this.sentence = sentence;
    this.told = told;
    for (String word : told.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      stems.add(stem(word));
    }
  }

  /// Whether they have all words of weight of a stretch.
  boolean have(int from, int to) {
    for (int i = from; i <= to; i++) {
      if (weighs(i)
          && !stems.contains(stem(sentence.lower(i)))
          && !stems.contains(stem(sentence.lemma(i)))) {
        return false;
      }
    }
    return true;
  }

  private boolean weighs(int i) {
    ParseTree tree = sentence.tree();
    return tree.isNoun(i)
        || tree.isVerb(i)
        || tree.isName(i)
        || tree.tag(i).startsWith("JJ")
        || sentence.isNumber(i)
        || ScopeWords.ENGLISH.adverbs().contains(sentence.lower(i));
  }

  /// "In the U.S." of what is of the U.S.
  boolean haveObjectOf(int preposition) {
    ParseTree tree = sentence.tree();
    OptionalInt object = tree.child(preposition, "pobj");
    return object.isPresent()
        && tree.last(object.getAsInt()) == object.getAsInt()
        && told.contains(sentence.phrases().plain(object.getAsInt()));
  }

  private static String stem(String word) {
    return word.length() > STEM ? word.substring(0, STEM) : word;
  }
}
