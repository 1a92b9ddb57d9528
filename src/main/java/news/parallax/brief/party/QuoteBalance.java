package news.parallax.brief.party;

import java.util.regex.Pattern;

/// Tells whether each quotation mark of some words has its other half, the inner ones too.
final class QuoteBalance {
  private static final Pattern OPENING =
      Pattern.compile("(?<![\\p{L}\\p{N}\\].,!?])[‘'](?=\\p{L})(?!(?:em|til|cause|tis|twas|n)\\b)");

  private static final Pattern CLOSING = Pattern.compile("(?<=[\\p{L}\\p{N}.,!?])[’'](?!\\p{L})");

  private QuoteBalance() {}

  static boolean holds(String words) {
    long opened = count(words, '“');
    long closed = count(words, '”');
    long straight = count(words, '"');
    boolean outer = opened == closed ? straight % 2 == 0 : (opened + closed + straight) % 2 == 0;
    return outer
        && OPENING.matcher(words).results().count() <= CLOSING.matcher(words).results().count();
  }

  private static long count(String words, char mark) {
    return words.chars().filter(c -> c == mark).count();
  }
}
