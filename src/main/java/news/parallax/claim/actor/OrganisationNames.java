package news.parallax.claim.actor;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import news.parallax.claim.attribution.PoliticalParties;
import news.parallax.text.gazetteer.Gazetteer;
import news.parallax.text.gazetteer.OrganisationWords;

/// Makes one organisation of those that a story names in full and in short, or by initials.
final class OrganisationNames {
  private static final Set<String> SMALL = Set.of("of", "for", "the", "and", "in", "on", "to", "&");
  private static final Set<String> CHAMBERS = Set.of("House", "Senate", "Commons", "Lords");
  private final Gazetteer gazetteer = Gazetteer.load();
  private final OrganisationKinds kinds = OrganisationKinds.load();
  private final OrganisationWords heads = OrganisationWords.load();
  private final PoliticalParties politics = PoliticalParties.load();
  private final Map<String, Organisation> byName;

  /// @param byName the organisations by name, of which those that are one are joined
  OrganisationNames(Map<String, Organisation> byName) {
    this.byName = byName;
  }

  /// Joins them.
  void join() {
    joinShortForms();
    joinSubjects();
    joinAcronyms();
  }

  /// "Housing and Harbours" is the "Department of Housing and Harbours".
  private void joinSubjects() {
    for (String name : List.copyOf(byName.keySet())) {
      List<String> longer =
          byName.keySet().stream()
              .filter(n -> n.endsWith(" of " + name) || n.endsWith(" for " + name))
              .filter(n -> heads.isHead(n.substring(0, n.indexOf(' '))))
              .toList();
      if (longer.size() == 1 && name.indexOf(' ') > 0) {
        merge(longer.getFirst(), name);
      }
    }
  }

  /// "Ostvik" is the "Ostvik Group" when the story has but one name that begins so.
  private void joinShortForms() {
    for (String name : List.copyOf(byName.keySet())) {
      boolean chamber =
          kinds.sort(name).filter(s -> s == OrganisationKinds.Sort.LEGISLATURE).isPresent();
      if (chamber || politics.find(name).isPresent() || gazetteer.find(name).isPresent()) {
        continue;
      }
      List<String> longer =
          byName.keySet().stream()
              .filter(n ->
                  n.startsWith(name + " ")
                      && heads.isHead(n.substring(name.length() + 1).split(" ")[0]))
              .toList();
      if (longer.size() == 1) {
        merge(longer.getFirst(), name);
      }
    }
    for (String name : List.copyOf(byName.keySet())) {
      List<String> longer = byName.keySet().stream().filter(n -> n.endsWith(" " + name)).toList();
      if (longer.size() == 1
          && name.indexOf(' ') > 0
          && (startsWithCountry(longer.getFirst(), name)
              || isCut(name)
              || CHAMBERS.contains(front(longer.getFirst(), name)))) {
        merge(longer.getFirst(), name);
      }
    }
    joinBareHeads();
  }

  /// "Harbour Association" is the "Tarn Harbour Association", cut; a council of some state may be
  /// another.
  private boolean isCut(String name) {
    return heads.isHead(name.substring(name.lastIndexOf(' ') + 1))
        && politics.find(name).isEmpty()
        && kinds.sort(name).filter(s -> s == OrganisationKinds.Sort.STATE).isEmpty();
  }

  /// "The Committee" is the "Harbour Committee" when the story has but one.
  private void joinBareHeads() {
    for (String name : List.copyOf(byName.keySet())) {
      List<String> longer = byName.keySet().stream().filter(n -> n.endsWith(" " + name)).toList();
      if (name.indexOf(' ') < 0 && longer.size() == 1 && isBareHead(name)) {
        merge(longer.getFirst(), name);
      }
    }
  }

  private boolean isBareHead(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return !name.equals(name.toUpperCase(Locale.ROOT))
        && (heads.isHead(name) || heads.isHead(lower) || lower.equals("archives"))
        && politics.find(name).isEmpty()
        && gazetteer.find(name).isEmpty()
        && kinds.sort(name).filter(s -> s == OrganisationKinds.Sort.LEGISLATURE).isEmpty();
  }

  private static String front(String name, String end) {
    return name.substring(0, name.length() - end.length()).strip();
  }

  private boolean startsWithCountry(String name, String end) {
    return gazetteer.find(front(name, end)).isPresent();
  }

  private void joinAcronyms() {
    for (String name : List.copyOf(byName.keySet())) {
      String letters = name.replace(".", "");
      if (letters.length() < 2
          || !letters.equals(letters.toUpperCase(Locale.ROOT))
          || letters.indexOf(' ') >= 0) {
        continue;
      }
      List<String> full =
          byName.keySet().stream()
              .filter(n -> !n.equals(name) && n.indexOf(' ') > 0 && hasInitials(n, letters))
              .toList();
      if (full.size() == 1) {
        merge(full.getFirst(), name);
      }
    }
  }

  /// Whether these capitals are the initials of a name.
  static boolean hasInitials(String fullName, String letters) {
    String name = fullName.startsWith("U.S. ") ? fullName.substring(5) : fullName;
    StringBuilder all = new StringBuilder();
    StringBuilder large = new StringBuilder();
    for (String part : name.split("[\\s-]+")) {
      if (part.isEmpty()) {
        continue;
      }
      all.append(Character.toUpperCase(part.charAt(0)));
      if (!SMALL.contains(part.toLowerCase(Locale.ROOT))) {
        large.append(Character.toUpperCase(part.charAt(0)));
      }
    }
    return letters.contentEquals(large) || letters.contentEquals(all);
  }

  private void merge(String into, String name) {
    Organisation kept = byName.get(into);
    Organisation joined = byName.remove(name);
    if (kept != null && joined != null) {
      kept.join(joined);
    }
  }
}
