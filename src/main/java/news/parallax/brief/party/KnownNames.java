package news.parallax.brief.party;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.brief.Statement;

/// Shortens what stands in [brackets] to the name where the reader has been told who that is:
/// beside the party's name, or in a statement before.
final class KnownNames {
  private static final Pattern BRACKET = Pattern.compile("\\[([^\\]]+)\\]");

  private final Set<String> told;
  private final List<String> names;

  /// @param told the names beside which the reader sees what they are
  /// @param others more names of those who speak
  KnownNames(Set<String> told, Set<String> others) {
    this.told = new HashSet<>(told);
    Set<String> all = new HashSet<>(told);
    all.addAll(others);
    this.names = all.stream().sorted().toList();
  }

  /// The statements in their order, each with no more in brackets than the reader needs.
  List<Statement> shorten(List<Statement> statements) {
    List<Statement> shortened = new ArrayList<>();
    for (Statement statement : statements) {
      String text = shorten(statement.text());
      shortened.add(
          text.equals(statement.text())
              ? statement
              : new Statement(
                  text,
                  statement.kind(),
                  statement.citations(),
                  statement.attributedTo(),
                  statement.asOf()));
    }
    return List.copyOf(shortened);
  }

  private String shorten(String text) {
    StringBuilder out = new StringBuilder();
    Matcher bracket = BRACKET.matcher(text);
    while (bracket.find()) {
      String words = bracket.group(1);
      String put = words;
      for (String name : names) {
        if (words.contains(name) && !told.add(name)) {
          put = name;
        }
      }
      bracket.appendReplacement(
          out, Matcher.quoteReplacement("[" + (isMore(words, put) ? put : words) + "]"));
    }
    bracket.appendTail(out);
    return out.toString();
  }

  /// Whether what goes is a description, and no "'s".
  private static boolean isMore(String words, String name) {
    return words.length() > name.length() + 2;
  }
}
