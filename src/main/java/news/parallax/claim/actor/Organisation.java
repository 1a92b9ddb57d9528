package news.parallax.claim.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.parallax.text.gazetteer.Country;
import org.jspecify.annotations.Nullable;

/// An organisation while the cast is being gathered: all sightings of its names.
final class Organisation {
  private final Map<String, Integer> names = new LinkedHashMap<>();
  private final List<Sighting> sightings = new ArrayList<>();
  private Actor.Kind kind = Actor.Kind.ORGANISATION;
  private boolean analyst;
  private @Nullable Country country;
  private @Nullable String politics;

  void add(Sighting sighting, String name) {
    sightings.add(sighting);
    names.merge(name, 1, Integer::sum);
  }

  /// Takes over all sightings of another that turns out to be the same.
  void join(Organisation other) {
    sightings.addAll(other.sightings);
    other.names.forEach((name, n) -> names.merge(name, n, Integer::sum));
  }

  List<Sighting> sightings() {
    return sightings;
  }

  Map<String, Integer> names() {
    return names;
  }

  /// The longest of its names, of several the one found first.
  String name() {
    String best = "";
    for (String name : names.keySet()) {
      if (name.length() > best.length()) {
        best = name;
      }
    }
    return best;
  }

  Actor.Kind kind() {
    return kind;
  }

  void kind(Actor.Kind told) {
    kind = told;
  }

  /// Whether it studies and assesses.
  boolean isAnalyst() {
    return analyst;
  }

  void analyst(boolean told) {
    analyst = told;
  }

  /// The country whose state it is an arm of.
  Optional<Country> country() {
    return Optional.ofNullable(country);
  }

  void country(@Nullable Country told) {
    country = told;
  }

  /// The political party that it is.
  Optional<String> politics() {
    return Optional.ofNullable(politics);
  }

  void politics(@Nullable String told) {
    politics = told;
  }
}
