package news.parallax.brief.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import news.parallax.brief.Statement;
import news.parallax.brief.support.SupportChecker;

/// Sees to it that a brief says a thing once in a section and in two sections at most.
///
/// The sections that a reader reads first keep theirs; background, answers and takeaway give way.
/// The timeline is not counted: it puts in order of time what the others tell
/// (docs/decisions/0013).
public final class Redundancy {
  private static final double SAME = 0.8;
  private static final int MOST_SECTIONS = 2;

  private final Map<String, Set<String>> sections = new TreeMap<>();

  /// Notes what a section says that is not to be changed.
  public void note(String section, List<Statement> statements) {
    statements.forEach(s -> sections.computeIfAbsent(key(s), k -> new TreeSet<>()).add(section));
  }

  /// Whether two other sections have it yet, so that one more would not print it.
  public boolean isToldTwice(String section, Statement statement) {
    return sections.getOrDefault(key(statement), Set.of()).stream()
            .filter(s -> !s.equals(section))
            .count()
        >= MOST_SECTIONS;
  }

  /// The statements that are new to the section and not in two others yet; they are noted.
  public List<Statement> fresh(String section, List<Statement> statements) {
    Map<Statement, Set<String>> kept = new LinkedHashMap<>();
    for (Statement statement : statements) {
      Set<String> words = ClaimStatements.words(statement.text());
      boolean said =
          kept.values().stream().anyMatch(k -> ClaimStatements.overlap(k, words) >= SAME);
      Set<String> in = new TreeSet<>(sections.getOrDefault(key(statement), Set.of()));
      in.remove(section);
      if (!said && in.size() < MOST_SECTIONS) {
        kept.put(statement, words);
      }
    }
    List<Statement> fresh = new ArrayList<>(kept.keySet());
    note(section, fresh);
    return List.copyOf(fresh);
  }

  private static String key(Statement statement) {
    return String.join(" ", SupportChecker.words(statement.text().replaceAll("[\\[\\]]", "")));
  }
}
