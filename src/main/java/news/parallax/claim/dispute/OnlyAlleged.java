package news.parallax.claim.dispute;

import java.util.List;
import java.util.regex.Pattern;
import news.parallax.text.ParseTree;

/// Whether a sentence names a deed only as alleged or looked into: "paid her over the alleged
/// affair", "the inquiry into possible collusion". Who denies the deed does not deny such a
/// sentence.
final class OnlyAlleged {
  private static final String SUPPOSED =
      "\\b(?:alleged|possible|potential|whether|"
          + "(?:allegation|accusation|claim|report|probe|investigation|inquir(?:y|ie))s?"
          + " (?:of|into|about))\\b[^.;]{0,40}\\b";

  private OnlyAlleged() {}

  /// @param denied the words of the tree that say what is denied
  static boolean tells(String sentence, ParseTree tree, List<Integer> denied) {
    return denied.stream()
        .filter(tree::isNoun)
        .map(w -> Pattern.quote(tree.lemma(w)))
        .anyMatch(
            w -> Pattern.compile(SUPPOSED + w, Pattern.CASE_INSENSITIVE).matcher(sentence).find());
  }
}
