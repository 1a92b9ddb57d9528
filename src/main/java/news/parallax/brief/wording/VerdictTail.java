package news.parallax.brief.wording;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.text.Span;

/// The end of a sentence that says what an outlet makes of the news: ", marking a third defeat for
/// the mayor".
final class VerdictTail {
  private static final int FEWEST_WORDS = 8;

  private static final Pattern TAIL =
      Pattern.compile(
          "(?:,| [–—]| --) (?:(?:injecting|thrusting|underscoring|highlighting|stoking|ratcheting|deepening|reigniting|dashing|cementing|fuell?ing|plunging|setting (?:up|off|the stage)|paving the way"
              + "|marking (?:an?|the|yet|his|her|another)|signal(?:l)?ing|dealing|handing|giving (?:an? )?(?:\\p{L}+ )?(?:boost|hope|lift|victory)"
              + "|raising (?:the )?(?:specter|prospect|stakes|fears|hopes|questions)|capping)|potentially \\p{L}+ing|a potential \\p{L}+|(?:a|the) (?:move|step|sign|development) that)\\b[^“”\"]*$");

  /// What names a speaker, a number or a day is told for itself.
  private static final Pattern TELLS =
      Pattern.compile(
          "\\b(?:said|says?|according|told|announced|reported)\\b|\\d|\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b");

  private static final Pattern GUARDS =
      Pattern.compile(
          "\\b(?:not|no|never|nobody|none|without|if|unless|until|may|might|could|would|should|alleged\\p{L}*|despite|but|although|though)\\b|n[’']t\\b");

  private VerdictTail() {}

  /// Where it stands in the words, without the stop; empty where there is none or it guards the
  /// meaning.
  static Optional<Span> of(String words) {
    Matcher tail = TAIL.matcher(words);
    if (!tail.find()) {
      return Optional.empty();
    }
    String kept = words.substring(0, tail.start());
    String dropped = tail.group();
    boolean cut =
        kept.split("\\s+").length >= FEWEST_WORDS
            && !TELLS.matcher(dropped).find()
            && !GUARDS.matcher(dropped).find();
    int end = words.endsWith(".") ? words.length() - 1 : words.length();
    return cut ? Optional.of(new Span(tail.start(), end)) : Optional.empty();
  }
}
