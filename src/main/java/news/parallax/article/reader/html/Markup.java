package news.parallax.article.reader.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import news.parallax.Shipped;
import org.jsoup.nodes.Element;

/// What the class and id of an element tell of its content, by the words of `markup.txt`.
record Markup(Set<String> never, Set<String> unlikely, Set<String> body, Set<String> lead) {
  static final Markup KNOWN = load();

  /// Longer names are made by machines and mean nothing.
  private static final int LONGEST_NAMES = 400;

  private static final int LONGEST_TERM = 3;

  /// Whether the element's names say that it cannot be part of an article's text.
  boolean isNever(Element element) {
    return switch (element.normalName()) {
      case "html", "body", "main", "article" -> false;
      default -> matches(element, never);
    };
  }

  /// Whether the element's names say that it is not part of an article's text.
  boolean isUnlikely(Element element) {
    return switch (element.normalName()) {
      case "nav", "footer", "aside", "menu", "form" -> true;
      default -> matches(element, unlikely);
    };
  }

  /// Whether the element's names say that it holds an article's text.
  boolean isBody(Element element) {
    return matches(element, body);
  }

  /// Whether the element's names say that it holds a standfirst.
  boolean isLead(Element element) {
    return matches(element, lead);
  }

  private static boolean matches(Element element, Set<String> terms) {
    if (!element.hasAttr("class") && !element.hasAttr("id")) {
      return false;
    }
    return matches(element.attr("class"), terms) || matches(element.attr("id"), terms);
  }

  /// Whether one of the names, divided by blanks, holds one of the terms.
  private static boolean matches(String names, Set<String> terms) {
    if (names.length() > LONGEST_NAMES) {
      return false;
    }
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= names.length(); i++) {
      char c = i == names.length() ? ' ' : names.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      boolean hump =
          letter
              && i > start
              && Character.isUpperCase(c)
              && !Character.isUpperCase(names.charAt(i - 1));
      if ((!letter || hump) && i > start) {
        parts.add(names.substring(start, i).toLowerCase(Locale.ROOT));
        if (endsInTerm(parts, terms)) {
          return true;
        }
        start = i;
      }
      if (!letter) {
        start = i + 1;
      }
      if (Character.isWhitespace(c)) {
        parts.clear();
      }
    }
    return false;
  }

  /// Whether the last parts, joined by "+", are a term.
  private static boolean endsInTerm(List<String> parts, Set<String> terms) {
    String term = "";
    for (int size = 1; size <= Math.min(LONGEST_TERM, parts.size()); size++) {
      String part = parts.get(parts.size() - size);
      term = size == 1 ? part : part + "+" + term;
      if (terms.contains(term)) {
        return true;
      }
    }
    return false;
  }

  private static Markup load() {
    Map<String, Set<String>> groups = new HashMap<>();
    Set<String> group = new HashSet<>();
    for (String line : Shipped.entries(Markup.class, "markup.txt")) {
      if (line.startsWith("== ")) {
        group = groups.computeIfAbsent(line.substring(3).strip(), name -> new HashSet<>());
      } else {
        group.addAll(Set.of(line.strip().split("\\s+")));
      }
    }
    return new Markup(
        Set.copyOf(Objects.requireNonNull(groups.get("never"))),
        Set.copyOf(Objects.requireNonNull(groups.get("unlikely"))),
        Set.copyOf(Objects.requireNonNull(groups.get("body"))),
        Set.copyOf(Objects.requireNonNull(groups.get("lead"))));
  }
}
