package news.parallax.claim;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the words of an organisation's name tell of it, from `organisations.txt`.
final class OrganisationKinds {
  /// What an organisation is.
  enum Sort {
    ANALYSTS,
    STATE,
    POLICE,
    JUSTICE,
    COMPANY,
    UNION,
    LEGISLATURE
  }

  private static final List<Sort> ORDER =
      List.of(
          Sort.UNION,
          Sort.POLICE,
          Sort.STATE,
          Sort.LEGISLATURE,
          Sort.JUSTICE,
          Sort.COMPANY,
          Sort.ANALYSTS);

  private static final class Holder {
    static final OrganisationKinds KINDS = read();
  }

  private final Map<Sort, Set<String>> words;

  private OrganisationKinds(Map<Sort, Set<String>> words) {
    this.words = words;
  }

  /// The words that come with the program.
  static OrganisationKinds load() {
    return Holder.KINDS;
  }

  /// What the name tells; empty when it tells nothing.
  Optional<Sort> sort(String name) {
    Set<String> parts = new HashSet<>();
    for (String part : name.toLowerCase(Locale.ROOT).split("[\\s,]+")) {
      parts.add(part.endsWith(".") ? part.substring(0, part.length() - 1) : part);
    }
    return ORDER.stream()
        .filter(s -> words.getOrDefault(s, Set.of()).stream().anyMatch(parts::contains))
        .findFirst();
  }

  private static OrganisationKinds read() {
    Map<Sort, Set<String>> words = new EnumMap<>(Sort.class);
    Sort sort = Sort.ANALYSTS;
    for (String line : CueLexicon.lines("organisations.txt")) {
      if (line.startsWith("[")) {
        sort = Sort.valueOf(line.substring(1, line.indexOf(']')).toUpperCase(Locale.ROOT));
      } else {
        words.computeIfAbsent(sort, s -> new HashSet<>()).addAll(List.of(line.split("\\s+")));
      }
    }
    return new OrganisationKinds(words);
  }
}
