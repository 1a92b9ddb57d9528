package news.parallax.claim.actor;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import news.parallax.claim.attribution.SentenceTree;
import news.parallax.claim.words.WordSets;
import news.parallax.text.gazetteer.Country;
import news.parallax.text.gazetteer.Gazetteer;

/// Offices whose names tell their country to whoever knows the states of the world: a treasury
/// secretary is American, a home secretary British. They are those of `national-offices.txt`.
final class NationalOffices {
  /// Words that may stand before the name of an office without making it another's.
  private static final Set<String> BEFORE =
      Set.of(
          "the", "acting", "deputy", "assistant", "under", "interim", "u.s.", "us", "then", "with");

  private final WordSets words = WordSets.load("national-offices.txt");
  private final Gazetteer gazetteer = Gazetteer.load();

  /// The country of the office that a role is or ends with.
  ///
  /// @param regional whether a part of a country is named near by, which may have the office, too
  Optional<Country> of(Role role, boolean regional) {
    String country = code(role, regional);
    return country.isEmpty() ? Optional.empty() : gazetteer.find(country, Gazetteer.Sense.NAME);
  }

  private String code(Role role, boolean regional) {
    if (isOne("US", role) || (!regional && isOne("US or a part of it", role))) {
      return "US";
    }
    return isOne("GB", role) ? "UK" : "";
  }

  private boolean isOne(String group, Role role) {
    SentenceTree tree = role.tree();
    for (int from = role.from(); from <= role.head(); from++) {
      if (words.holds(group, phrase(tree, from, role.head()))) {
        return from == role.from() || BEFORE.contains(tree.lower(from - 1));
      }
    }
    for (int to = role.head() + 1; to <= role.to(); to++) {
      if (words.holds(group, phrase(tree, role.head(), to))) {
        return role.head() == role.from() || BEFORE.contains(tree.lower(role.head() - 1));
      }
    }
    return false;
  }

  private static String phrase(SentenceTree tree, int from, int to) {
    return IntStream.rangeClosed(from, to).mapToObj(tree::lower).collect(Collectors.joining(" "));
  }

  /// Whether a country has a president, as far as is known.
  boolean hasPresident(Country country) {
    return !words.holds("without a president", country.code().toLowerCase(Locale.ROOT));
  }
}
