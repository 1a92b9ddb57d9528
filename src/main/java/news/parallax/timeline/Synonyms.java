package news.parallax.timeline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.NewsException;

/// Verbs that may tell one happening: "struck" and "hit". The groups stand in `synonyms.rules`.
final class Synonyms {
  private final Map<String, Set<Integer>> groups = new HashMap<>();

  Synonyms() {
    try (InputStream in = Synonyms.class.getResourceAsStream("synonyms.rules")) {
      if (in == null) {
        throw new NewsException(NewsException.Category.INTERNAL, "missing synonyms.rules");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      int group = 0;
      for (String line : reader.lines().toList()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          for (String verb : line.split(",")) {
            groups.computeIfAbsent(verb.strip(), v -> new TreeSet<>()).add(group);
          }
          group++;
        }
      }
    } catch (IOException e) {
      throw new NewsException(NewsException.Category.INTERNAL, "unreadable synonyms.rules", e);
    }
  }

  boolean same(String one, String other) {
    return one.equals(other)
        || groups.getOrDefault(one, Set.of()).stream()
            .anyMatch(groups.getOrDefault(other, Set.of())::contains);
  }
}
