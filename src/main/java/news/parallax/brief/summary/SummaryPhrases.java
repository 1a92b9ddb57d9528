package news.parallax.brief.summary;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import news.parallax.Shipped;

/// What a sentence of a summary may not hold, as patterns of a file: words that lean on something
/// told before, that colour what they tell, or that tell nothing.
enum SummaryPhrases {
  LEANS_BACK("leans back", "\\b", ""),
  OPENS_LEANING("opens leaning", "^", ""),
  COLOURS("colours", "\\b", "[“\"][^”\"]*[”\"]"),
  SAYS_LITTLE("says little", "\\b", "");

  private static final class File {
    static final Map<String, String> GROUPS = load();
  }

  private final Pattern phrase;
  private final Pattern passedOver;

  /// @param passedOver what of a text does not count
  SummaryPhrases(String group, String before, String passedOver) {
    String words = Objects.requireNonNull(File.GROUPS.get(group));
    int flags = before.equals("^") ? 0 : Pattern.CASE_INSENSITIVE;
    this.phrase = Pattern.compile(before + "(?:" + words + ")(?![\\p{L}\\p{N}])", flags);
    this.passedOver = Pattern.compile(passedOver.isEmpty() ? "(?!)" : passedOver);
  }

  boolean in(String text) {
    return phrase.matcher(passedOver.matcher(text).replaceAll(" ")).find();
  }

  private static Map<String, String> load() {
    Map<String, String> groups = new TreeMap<>();
    String group = "";
    List<String> lines = Shipped.lines(SummaryPhrases.class, "summary-phrases.txt");
    for (String line : lines) {
      if (line.startsWith("== ")) {
        group = line.substring(3).strip();
      } else if (!line.startsWith("#") && !line.startsWith(">") && !line.isBlank()) {
        groups.merge(group, line, (a, b) -> a + "|" + b);
      }
    }
    return Collections.unmodifiableMap(groups);
  }
}
