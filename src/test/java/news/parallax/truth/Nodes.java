package news.parallax.truth;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// How to walk the two trees of JSON, and when two names or questions are alike.
final class Nodes {
  private Nodes() {}

  static JsonNode evidence(JsonNode entry) {
    return entry.path("evidence");
  }

  static String entry(JsonNode entry, String what) {
    return entry.path("id").asText() + " " + entry.path(what).asText();
  }

  static JsonNode find(JsonNode list, String key, String value) {
    return stream(list)
        .filter(node -> node.path(key).asText().equals(value))
        .findFirst()
        .orElse(MissingNode.getInstance());
  }

  static Stream<JsonNode> stream(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }

  /// Whether two names share a word that begins with a capital.
  static boolean sharesName(String one, String other) {
    Set<String> names = new TreeSet<>();
    for (String word : one.split("[^\\p{L}]+")) {
      if (!word.isEmpty()) {
        names.add(word.toLowerCase(Locale.ROOT));
      }
    }
    names.removeAll(Set.of("the", "of", "a", "an", "and", "with", "ministry", "tolm"));
    return Stream.of(other.split("[^\\p{L}]+"))
        .anyMatch(word -> names.contains(word.toLowerCase(Locale.ROOT)));
  }

  static Set<String> words(String text) {
    Set<String> words = new TreeSet<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
      if (word.length() > 2 && !Set.of("the", "was", "for", "what", "will").contains(word)) {
        words.add(word);
      }
    }
    return words;
  }
}
