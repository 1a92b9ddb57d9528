package news.parallax.text.time;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the pattern of a rule.
///
/// A pattern is a row of words in lower case, classes in capitals (`MONTH`, or `MONTH:from` to keep
/// it under another label), groups `( ... | ... )`, each optional with `?` behind it. `{in since}`
/// at the beginning wants one of these words before the expression and `!{in since}` none of them;
/// `>{...}` and `!>{...}` want a pattern, or not that pattern, after this place; `^` wants a
/// capital letter; `@NAME` stands for a pattern named by `let`.
final class PatternParser {
  private static final Pattern PART =
      Pattern.compile("!?>\\{|!?\\{[^}]*\\}|@[A-Z]+|[A-Z0-9]+(?::[A-Z]+)?|[a-z]+|\\^|[()|?}]|\\S");

  private final Vocabulary vocabulary;
  private final Map<String, String> named = new LinkedHashMap<>();
  private List<String> parts = List.of();

  PatternParser(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /// Lets `@NAME` stand for a pattern in those that follow.
  void name(String name, String pattern) {
    named.put(name, expand(pattern));
  }

  Step parse(String pattern) {
    parts = new ArrayList<>();
    Matcher matcher = PART.matcher(expand(pattern));
    while (matcher.find()) {
      parts.add(matcher.group());
    }
    int[] end = {parts.size()};
    return choice(0, end[0], new Step.Done());
  }

  private String expand(String pattern) {
    String expanded = pattern;
    for (Map.Entry<String, String> entry : named.entrySet()) {
      expanded =
          expanded.replaceAll(
              "@" + entry.getKey() + "\\b",
              Matcher.quoteReplacement("( " + entry.getValue() + " )"));
    }
    return expanded;
  }

  /// The alternatives between two places, each going on to `next`.
  private Step choice(int from, int to, Step next) {
    List<Step> ways = new ArrayList<>();
    int start = from;
    int depth = 0;
    for (int i = from; i <= to; i++) {
      String part = i < to ? parts.get(i) : "|";
      if (opens(part)) {
        depth++;
      } else if (part.equals(")") || part.equals("}")) {
        depth--;
      } else if (part.equals("|") && depth == 0) {
        ways.add(row(start, i, next));
        start = i + 1;
      }
    }
    return ways.size() == 1 ? ways.getFirst() : new Step.Fork(ways);
  }

  private static boolean opens(String part) {
    return part.equals("(") || part.equals(">{") || part.equals("!>{");
  }

  private Step row(int from, int to, Step next) {
    if (from == to) {
      return next;
    }
    int end = endOfElement(from);
    boolean optional = end < to && parts.get(end).equals("?");
    Step rest = row(optional ? end + 1 : end, to, next);
    Step element = element(from, end, rest);
    return optional ? new Step.Fork(List.of(element, rest)) : element;
  }

  private int endOfElement(int from) {
    if (!opens(parts.get(from))) {
      return from + 1;
    }
    int depth = 0;
    for (int i = from; i < parts.size(); i++) {
      if (opens(parts.get(i))) {
        depth++;
      } else if ((parts.get(i).equals(")") || parts.get(i).equals("}")) && --depth == 0) {
        return i + 1;
      }
    }
    throw new IllegalArgumentException("a group is not closed: " + parts);
  }

  private Step element(int from, int end, Step next) {
    String part = parts.get(from);
    if (part.equals("(")) {
      return choice(from + 1, end - 1, next);
    }
    if (part.endsWith(">{")) {
      return new Step.After(choice(from + 1, end - 1, new Step.Done()), part.startsWith("!"), next);
    }
    if (part.endsWith("}")) {
      Set<String> words =
          Set.of(part.substring(part.indexOf('{') + 1, part.length() - 1).strip().split("[ ]+"));
      return new Step.Before(words, part.startsWith("!"), next);
    }
    if (part.equals("^")) {
      return new Step.Capital(next);
    }
    if (Character.isUpperCase(part.charAt(0))) {
      return named(part, next);
    }
    return new Step.Words(Set.of(part), next);
  }

  private Step named(String part, Step next) {
    int colon = part.indexOf(':');
    String name = colon < 0 ? part : part.substring(0, colon);
    if (vocabulary.isClass(name)) {
      String label = colon < 0 ? vocabulary.role(name) : part.substring(colon + 1);
      return new Step.Phrase(vocabulary.category(name), label, next);
    }
    String label = colon < 0 ? name : part.substring(colon + 1);
    return new Step.Numeral(Step.Numeral.Kind.valueOf(name), label, next);
  }
}
