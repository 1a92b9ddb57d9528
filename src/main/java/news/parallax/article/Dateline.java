package news.parallax.article;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.text.Span;
import org.jspecify.annotations.Nullable;

/// The words that open a report and are not part of its first sentence: "HARROW, July 5 (Agency) —
/// ".
///
/// @param span all of it, with the dash and the blank behind it; the first sentence starts at its
///   end
/// @param place where the report was written, null when it names none
/// @param agency the name in brackets, null when there is none
public record Dateline(Span span, @Nullable Span place, @Nullable Span agency) {
  private static final int LONGEST = 120;

  private static final String DAY =
      "(?:,? (?:(?:\\d{1,2} )?(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.?(?: \\d{1,2})?)(?:, \\d{4})?)?";
  private static final String CAPITALS =
      "\\p{Lu}{2}[\\p{Lu}.'’-]*(?:[ /][\\p{Lu}.'’-]+){0,4}(?:, \\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,2}){0,2}";
  private static final String NAME = "\\p{Lu}[\\p{L}.'’-]*(?:[ /]\\p{Lu}[\\p{L}.'’-]*){0,3}";
  private static final String REGIONS =
      "(?:, \\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,2}){0,2}";

  /// "Tarn caves": what the name is the name of.
  private static final String KIND = "(?: \\p{Ll}{3,12})?";

  private static final String AGENCY =
      "\\((?<agency>\\p{Lu}[\\p{L}.&’' -]{1,40}?)(?: [-–—] .{2,30}|, [^)]{2,40})?\\)";
  private static final String DASH = "\\s?(?:—|–|--|-)\\s?";

  private static final Pattern WITH_AGENCY =
      Pattern.compile(
          "(?:(?<place>"
              + NAME
              + KIND
              + REGIONS
              + ")"
              + DAY
              + " ?)?"
              + AGENCY
              + "(?:"
              + DASH
              + "|(?=\\p{Lu})| (?=\\p{Lu}))");
  private static final Pattern WITHOUT_AGENCY =
      Pattern.compile("(?<place>" + CAPITALS + ")" + DAY + "(?:\\s?(?:—|–|--)\\s?| - )(?=\\S)");
  private static final Pattern WITH_REGION =
      Pattern.compile(
          "(?<place>" + NAME + REGIONS + ")" + DAY + "\\s?(?:—|–|--)\\s(?=[\\p{Lu}“\"])");

  /// The dateline at the head of `block`, if it opens with one.
  public static Optional<Dateline> at(String text, Span block) {
    for (Pattern pattern : new Pattern[] {WITH_AGENCY, WITHOUT_AGENCY, WITH_REGION}) {
      Matcher matcher = pattern.matcher(text);
      matcher.region(block.start(), Math.min(block.end(), block.start() + LONGEST));
      if (matcher.lookingAt() && matcher.end() < block.end() && isPlausible(pattern, matcher)) {
        return Optional.of(
            new Dateline(
                new Span(matcher.start(), matcher.end()),
                group(matcher, "place"),
                pattern == WITH_AGENCY ? group(matcher, "agency") : null));
      }
    }
    return Optional.empty();
  }

  /// Words that are not in capitals are a place only with a region behind them: "Harrow, Tarn — ".
  private static boolean isPlausible(Pattern pattern, Matcher matcher) {
    return pattern != WITH_REGION || matcher.group("place").indexOf(',') > 0;
  }

  private static @Nullable Span group(Matcher matcher, String name) {
    return matcher.start(name) < 0 ? null : new Span(matcher.start(name), matcher.end(name));
  }
}
