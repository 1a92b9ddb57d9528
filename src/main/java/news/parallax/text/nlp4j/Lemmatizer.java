package news.parallax.text.nlp4j;

import edu.emory.mathcs.nlp.component.morph.english.EnglishMorphAnalyzer;
import java.util.Locale;

/// A word and its tag → its lemma, by the library's dictionary and rules.
final class Lemmatizer {
  private final EnglishMorphAnalyzer analyzer = new EnglishMorphAnalyzer();

  /// The lemma as the models know it, with signs for whole classes of numbers and links.
  String sign(String form, String tag) {
    return analyzer.lemmatize(form, tag);
  }

  /// The lemma as a reader expects it: names keep their capitals, numbers and marks stay what they
  /// are.
  ///
  /// @param sign what {@link #sign} said
  static String readable(String word, String tag, String sign) {
    if (tag.startsWith("NNP")) {
      return word;
    }
    boolean wholeClass =
        sign.startsWith("#")
            || sign.indexOf('0') >= 0
            || sign.chars().noneMatch(Character::isLetter);
    return wholeClass ? word.toLowerCase(Locale.ROOT) : sign;
  }
}
