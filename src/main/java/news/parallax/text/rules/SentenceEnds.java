package news.parallax.text.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// The words of `sentence-ends.txt`: abbreviations by what may follow them, words that open
/// sentences, verbs of reporting; and the file's examples.
record SentenceEnds(
    Set<String> never,
    Set<String> beforeNumber,
    Set<String> mayEnd,
    Set<String> openers,
    Set<String> reporting,
    List<String> examples) {

  static final SentenceEnds ENGLISH = load("sentence-ends.txt");

  private static SentenceEnds load(String resource) {
    Map<String, Set<String>> groups = new HashMap<>();
    List<String> examples = new ArrayList<>();
    Set<String> group = new HashSet<>();
    for (String line : lines(resource)) {
      if (line.startsWith("== ")) {
        group = groups.computeIfAbsent(line.substring(3).strip(), name -> new HashSet<>());
      } else if (line.startsWith(">")) {
        examples.add(line.substring(1).strip());
      } else if (!line.isBlank() && !line.startsWith("#")) {
        group.addAll(List.of(line.strip().split("\\s+")));
      }
    }
    return new SentenceEnds(
        group(groups, "never"),
        group(groups, "before-number"),
        group(groups, "may-end"),
        group(groups, "openers"),
        group(groups, "reporting"),
        List.copyOf(examples));
  }

  private static Set<String> group(Map<String, Set<String>> groups, String name) {
    return Set.copyOf(Objects.requireNonNull(groups.get(name), name));
  }

  private static List<String> lines(String resource) {
    try (InputStream in =
        SentenceEnds.class.getResourceAsStream("/news/parallax/text/rules/" + resource)) {
      byte[] bytes = Objects.requireNonNull(in, resource).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
