package news.parallax.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.text.Span;
import news.parallax.text.words.PorterStemmer;

/// The words of a text as summaries are compared by: small letters and digits, longer words
/// stemmed.
public final class Stems {
  /// A stem and where its word stands.
  record Stem(String stem, Span span) {}

  private static final Pattern WORD = Pattern.compile("[a-z0-9]+");
  private static final int SHORTEST_STEMMED = 4;
  private static final PorterStemmer STEMMER = new PorterStemmer();

  private Stems() {}

  /// The stems of a text, in order.
  public static List<String> of(String text) {
    return placed(text, 0).stream().map(Stem::stem).toList();
  }

  /// The stems of a text that begins at `offset` of a longer one, with their places in that.
  static List<Stem> placed(String text, int offset) {
    List<Stem> stems = new ArrayList<>();
    Matcher matcher = WORD.matcher(lower(text));
    while (matcher.find()) {
      String word = matcher.group();
      stems.add(
          new Stem(
              word.length() < SHORTEST_STEMMED ? word : STEMMER.stem(word),
              new Span(offset + matcher.start(), offset + matcher.end())));
    }
    return List.copyOf(stems);
  }

  /// Small letters, each where its large one stood.
  private static String lower(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.length() == text.length()) {
      return lower;
    }
    StringBuilder each = new StringBuilder(text.length());
    text.chars().forEach(c -> each.append((char) Character.toLowerCase(c)));
    return each.toString();
  }
}
