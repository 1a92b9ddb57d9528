package news.parallax.article.reader;

import java.util.regex.Pattern;

/// Takes lists of links out of running text, where an extraction has left them: behind a name, the
/// name in full, with it the headlines of other articles and the word of the button.
final class RunInLinks {
  private static final String NAME =
      "(?<name>\\p{Lu}[\\p{L}\\p{Nd}’'-]+)(?<rank>,? (?:Jr|Sr)\\.?)?";
  private static final String BETWEEN = "(?:\\(?\\p{Lu}[\\p{L}.’'()-]*,? ){0,6}";
  private static final String BUTTON = "\\s?(?<!\\b(?:READ|LEARN|SEE|FOR) )MORE(?!\\p{Lu})";

  /// "Ada Venn Ada Mary VennMinister opens bridge Ferry sinks MORE said".
  private static final Pattern BEHIND_A_NAME =
      Pattern.compile(
          NAME
              + " "
              + BETWEEN
              + "\\k<name>(?:,? (?:Jr|Sr)\\.?)?(?:(?=[\\p{Lu}\\p{Nd}‘'“\"(\\[])[^\\n]{0,700}?)??"
              + BUTTON);

  /// "Ada VennAda VennMinister opens bridge MORE said", where both names have run together.
  private static final Pattern JOINED =
      Pattern.compile(
          "(?<first>\\p{Lu}[\\p{L}.’'-]+) "
              + NAME
              + "\\k<first> "
              + BETWEEN
              + "\\k<name>(?=[\\p{Lu}\\p{Nd}‘'“\"(\\[])[^\\n]{0,700}?"
              + BUTTON);

  private RunInLinks() {}

  /// The text without them; the text itself when it holds none.
  static String removed(String text) {
    if (!text.contains("MORE")) {
      return text;
    }
    String apart = BEHIND_A_NAME.matcher(text).replaceAll("${name}${rank}");
    return JOINED.matcher(apart).replaceAll("${first} ${name}");
  }
}
