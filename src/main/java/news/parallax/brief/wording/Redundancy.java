package news.parallax.brief.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.brief.Statement;
import news.parallax.brief.support.SupportChecker;

/// Sees to it that a brief says a thing once in a section and in two sections at most.
///
/// Two cuts of one long quotation are the same thing. The sections that a reader reads first keep
/// theirs; background, answers and takeaway give way. The timeline is not counted: it puts in order
/// of time what the others tell (docs/decisions/0013).
public final class Redundancy {
  private static final double SAME = 0.8;
  private static final int MOST_SECTIONS = 2;

  /// A shorter quotation is a word or two of somebody's, which stands in many a sentence.
  private static final int LONG_QUOTATION = 7;

  private static final Pattern QUOTATION = Pattern.compile("[“\"]([^”\"]+)[”\"]");

  private final Map<String, Set<String>> sections = new TreeMap<>();
  private final List<Quoted> quotations = new ArrayList<>();

  /// The words of a long quotation, and the section where it stands.
  private record Quoted(Set<String> words, String section) {}

  /// Notes what a section says that is not to be changed.
  public void note(String section, List<Statement> statements) {
    for (Statement statement : statements) {
      sections.computeIfAbsent(key(statement), k -> new TreeSet<>()).add(section);
      quotations(statement).forEach(q -> quotations.add(new Quoted(q, section)));
    }
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
      in.addAll(quotedIn(statement));
      in.remove(section);
      if (!said && in.size() < MOST_SECTIONS) {
        kept.put(statement, words);
      }
    }
    List<Statement> fresh = new ArrayList<>(kept.keySet());
    note(section, fresh);
    return List.copyOf(fresh);
  }

  /// The same without what is little more than a quotation that another section has: who says it
  /// stands among the perspectives, which is where a reader looks for it.
  public List<Statement> freshFacts(String section, List<Statement> statements) {
    return fresh(
        section,
        statements.stream().filter(s -> !isMostlyQuoted(s) || quotedIn(s).isEmpty()).toList());
  }

  /// The sections in which a statement's long quotations stand, in whatever cut.
  private Set<String> quotedIn(Statement statement) {
    Set<String> in = new TreeSet<>();
    for (Set<String> words : quotations(statement)) {
      quotations.stream()
          .filter(q -> ClaimStatements.overlap(q.words(), words) >= SAME)
          .forEach(q -> in.add(q.section()));
    }
    return in;
  }

  private static boolean isMostlyQuoted(Statement statement) {
    Matcher quotation = QUOTATION.matcher(statement.text());
    int quoted = 0;
    while (quotation.find()) {
      quoted += quotation.group(1).length();
    }
    return quoted * 2 >= statement.text().length();
  }

  private static List<Set<String>> quotations(Statement statement) {
    List<Set<String>> found = new ArrayList<>();
    Matcher quotation = QUOTATION.matcher(statement.text());
    while (quotation.find()) {
      Set<String> words =
          new TreeSet<>(SupportChecker.words(quotation.group(1).toLowerCase(Locale.ROOT)));
      if (words.size() >= LONG_QUOTATION) {
        found.add(words);
      }
    }
    return found;
  }

  private static String key(Statement statement) {
    return String.join(" ", SupportChecker.words(statement.text().replaceAll("[\\[\\]]", "")));
  }
}
