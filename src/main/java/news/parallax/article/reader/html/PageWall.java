package news.parallax.article.reader.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import news.parallax.Shipped;
import news.parallax.article.reader.html.Page.Standing;

/// Tells by the words of `walls.txt` whether a page holds its article back.
final class PageWall {
  private static final int SHORTEST = 12;
  private static final int LONGEST = 300;
  private static final int HARDLY_ANY = 250;
  private static final double LINKS_ONLY = 0.6;

  /// No rule matches without one of these.
  private static final Pattern HINT =
      Pattern.compile(
          "subscri|sign|log|regist|account|join|member|upgrade|premium|limit|free|script|cookie"
              + "|human|robot|browser|moment|wait|denied|forbidden|found",
          Pattern.CASE_INSENSITIVE);

  private static final Map<String, List<Pattern>> RULES = load();

  private PageWall() {}

  /// How much of an article the page shows.
  ///
  /// @param blocks all blocks of the page
  /// @param found characters of main text that were found
  /// @param forSubscribers whether the page's data say that it is for subscribers
  static Standing standing(List<TextBlock> blocks, int found, boolean forSubscribers) {
    boolean wall = forSubscribers || says(blocks, "subscribers");
    if (found >= HARDLY_ANY) {
      return wall ? Standing.BEGINNING : Standing.WHOLE;
    }
    if (wall) {
      return found == 0 ? Standing.SUBSCRIBERS_ONLY : Standing.BEGINNING;
    }
    if (found > 0) {
      return Standing.WHOLE;
    }
    if (says(blocks, "scripts")) {
      return Standing.SCRIPTS_ONLY;
    }
    int all = blocks.stream().mapToInt(block -> block.text().length()).sum();
    int linked = blocks.stream().mapToInt(TextBlock::linked).sum();
    boolean links = all > HARDLY_ANY && linked > LINKS_ONLY * all;
    return links ? Standing.LINKS_ONLY : Standing.EMPTY;
  }

  /// Whether one of the short lines matches a rule of the group.
  static boolean says(List<TextBlock> blocks, String group) {
    return blocks.stream()
        .map(TextBlock::text)
        .filter(text -> text.length() >= SHORTEST && text.length() <= LONGEST)
        .filter(text -> HINT.matcher(text).find())
        .anyMatch(text -> matches(text, group));
  }

  static boolean matches(String text, String group) {
    List<Pattern> rules = Objects.requireNonNull(RULES.get(group));
    return rules.stream().anyMatch(rule -> rule.matcher(text).matches());
  }

  private static Map<String, List<Pattern>> load() {
    Map<String, List<Pattern>> rules = new TreeMap<>();
    List<Pattern> group = new ArrayList<>();
    for (String line : lines()) {
      if (line.startsWith("== ")) {
        group = rules.computeIfAbsent(line.substring(3).strip(), name -> new ArrayList<>());
      } else if (line.startsWith("~ ")) {
        group.add(
            Pattern.compile(
                line.substring(2).strip(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
      }
    }
    return rules;
  }

  /// The lines of the file of rules.
  static List<String> lines() {
    return Shipped.lines(PageWall.class, "walls.txt");
  }
}
