package news.parallax.article.reader.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Element;

/// What the class and id of an element tell of its content, by the words of `markup.txt`.
record Markup(Set<String> never, Set<String> unlikely, Set<String> body) {
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
      case "nav", "footer", "aside", "menu" -> true;
      default -> matches(element, unlikely);
    };
  }

  /// Whether the element's names say that it holds an article's text.
  boolean isBody(Element element) {
    return matches(element, body);
  }

  private static boolean matches(Element element, Set<String> terms) {
    String names = element.className() + " " + element.id();
    if (names.isBlank() || names.length() > LONGEST_NAMES) {
      return false;
    }
    for (String name : names.strip().split("\\s+")) {
      String[] parts = parts(name);
      for (int from = 0; from < parts.length; from++) {
        StringBuilder term = new StringBuilder();
        for (int size = 1; size <= LONGEST_TERM && from + size <= parts.length; size++) {
          term.append(size == 1 ? "" : "+").append(parts[from + size - 1]);
          if (terms.contains(term.toString())) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /// "postShareBox" and "post-share_box" are post, share, box.
  private static String[] parts(String name) {
    return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT).split("[^a-z]+");
  }

  private static Markup load() {
    Map<String, Set<String>> groups = new HashMap<>();
    Set<String> group = new HashSet<>();
    try (InputStream in =
        Markup.class.getResourceAsStream("/news/parallax/article/reader/html/markup.txt")) {
      byte[] bytes = Objects.requireNonNull(in, "markup.txt").readAllBytes();
      for (String line : new String(bytes, StandardCharsets.UTF_8).lines().toList()) {
        if (line.startsWith("== ")) {
          group = groups.computeIfAbsent(line.substring(3).strip(), name -> new HashSet<>());
        } else if (!line.isBlank() && !line.startsWith("#")) {
          group.addAll(Set.of(line.strip().split("\\s+")));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Markup(
        Set.copyOf(Objects.requireNonNull(groups.get("never"))),
        Set.copyOf(Objects.requireNonNull(groups.get("unlikely"))),
        Set.copyOf(Objects.requireNonNull(groups.get("body"))));
  }
}
