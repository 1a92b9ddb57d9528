package news.parallax.brief.alone;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import news.parallax.Shipped;

/// Which nouns the news uses of one and the same thing: "the accord" is the deal that was told of.
public final class SameThings {
  private static final Map<String, List<String>> GROUPS = load();

  private SameThings() {}

  /// The stem that stands for a stem and for all that may mean the same.
  public static String of(String stem) {
    return GROUPS.getOrDefault(stem, List.of(stem)).getFirst();
  }

  /// Whether a stem, or one that may mean the same, is among others.
  public static boolean isAmong(Set<String> stems, String stem) {
    return stems.contains(stem)
        || GROUPS.getOrDefault(stem, List.of()).stream().anyMatch(stems::contains);
  }

  private static Map<String, List<String>> load() {
    Map<String, List<String>> groups = new TreeMap<>();
    for (String line : Shipped.lines(SameThings.class, "same-things.txt")) {
      if (!line.startsWith("#") && !line.startsWith(">")) {
        List<String> group =
            Stream.of(line.split(";")).map(w -> DefiniteNouns.stem(w.strip())).distinct().toList();
        group.forEach(stem -> groups.putIfAbsent(stem, group));
      }
    }
    return Collections.unmodifiableMap(groups);
  }
}
