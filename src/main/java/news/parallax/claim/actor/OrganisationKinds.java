package news.parallax.claim.actor;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import news.parallax.Shipped;

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

  /// "National" and the like make a state's own of these.
  private static final Set<String> NATIONAL = Set.of("national", "federal", "royal");

  /// With these before its field, a committee's name may lack the word: "Senate Roads Chairman".
  private static final Set<String> CHAMBERS = Set.of("senate ", "house ");

  private static final Set<String> BODIES =
      Set.of(
          "institute",
          "institutes",
          "agency",
          "administration",
          "service",
          "office",
          "board",
          "commission",
          "authority",
          "bureau");

  /// "National" societies have these too.
  private static final Set<String> OF_SOCIETIES = Set.of("centers", "center", "council");

  /// With one of these, "forces" are a state's; others have taken the word for themselves.
  private static final Set<String> FORCES =
      Set.of(
          "armed", "defense", "defence", "security", "air", "naval", "ground", "space", "border");

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
    String lower = name.toLowerCase(Locale.ROOT).replaceFirst("^(?:u\\.s\\.|us) (?=\\p{L}+ )", "");
    Set<String> parts = new HashSet<>();
    parts.add("=" + lower.replace(' ', '-'));
    for (String part : lower.split("[\\s,]+")) {
      parts.add(part.endsWith(".") ? part.substring(0, part.length() - 1) : part);
    }
    if (parts.contains("forces") && FORCES.stream().noneMatch(parts::contains)) {
      parts.remove("forces");
    }
    boolean ofSocieties = OF_SOCIETIES.stream().anyMatch(parts::contains);
    if (ofSocieties && (parts.contains("federal") || parts.contains("royal"))) {
      return Optional.of(Sort.STATE);
    }
    if (NATIONAL.stream().anyMatch(parts::contains)
        && BODIES.stream().anyMatch(parts::contains)
        && !lower.contains(" for national ")) {
      return Optional.of(Sort.STATE);
    }
    boolean ofAChamber =
        (parts.contains("committee") || CHAMBERS.stream().anyMatch(lower::startsWith))
            && words.getOrDefault(Sort.LEGISLATURE, Set.of()).stream().anyMatch(parts::contains);
    if (ofAChamber) {
      return Optional.of(Sort.LEGISLATURE);
    }
    if (lower.endsWith("judiciary committee") || lower.endsWith("judiciary")) {
      return Optional.of(lower.endsWith("committee") ? Sort.LEGISLATURE : Sort.JUSTICE);
    }
    if (lower.startsWith("american college of ") || lower.startsWith("royal college of ")) {
      return Optional.empty();
    }
    if (lower.contains("farm bureau") || lower.contains("better business")) {
      return Optional.empty();
    }
    boolean committee = lower.endsWith("committee");
    if (committee && words.getOrDefault(Sort.STATE, Set.of()).stream().anyMatch(parts::contains)) {
      return Optional.of(Sort.LEGISLATURE);
    }
    return ORDER.stream()
        .filter(s -> words.getOrDefault(s, Set.of()).stream().anyMatch(parts::contains))
        .findFirst();
  }

  private static OrganisationKinds read() {
    Map<Sort, Set<String>> words = new EnumMap<>(Sort.class);
    Sort sort = Sort.ANALYSTS;
    for (String line :
        Shipped.entries(OrganisationKinds.class, "/news/parallax/claim/organisations.txt")) {
      if (line.startsWith("[")) {
        sort = Sort.valueOf(line.substring(1, line.indexOf(']')).toUpperCase(Locale.ROOT));
      } else {
        words.computeIfAbsent(sort, s -> new HashSet<>()).addAll(List.of(line.split("\\s+")));
      }
    }
    return new OrganisationKinds(words);
  }
}
