package news.parallax.brief.format.view;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Quotation marks within a quotation: single ones, as typesetters have them, so that a reader sees
/// whose words end where. Words that hold single ones already stay as they are.
public final class InnerQuotes {
  private static final Pattern SINGLE = Pattern.compile("‘|(?<![\\p{L}\\p{N}])'");
  private static final Pattern STRAIGHT_OPENING = Pattern.compile("(?<![^\\s(\\[—–-])\"");

  private InnerQuotes() {}

  /// The words with their own double quotation marks made single.
  public static String of(String words) {
    if (SINGLE.matcher(words).find()) {
      return words;
    }
    Matcher opening = STRAIGHT_OPENING.matcher(words.replace('“', '‘').replace('”', '’'));
    return opening.replaceAll("‘").replace('"', '’');
  }
}
