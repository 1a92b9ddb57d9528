package news.parallax.claim.actor;

import java.text.Normalizer;
import java.util.Locale;
import news.parallax.text.gazetteer.Country;

/// What makes actors one party, and what that party is called.
///
/// @param name as it is printed
/// @param slug the part of its id that is its own
public record PartyKey(String name, Actor.Kind kind, String slug) {
  static final PartyKey ANALYSTS = fixed("Outside analysts", Actor.Kind.ANALYSTS);
  static final PartyKey UNNAMED = fixed("Unnamed sources", Actor.Kind.UNNAMED);
  static final PartyKey PEOPLE = fixed("People affected", Actor.Kind.PEOPLE);
  static final PartyKey ACTIVISTS = fixed("Activists", Actor.Kind.PEOPLE);
  static final PartyKey POLICE = fixed("Police", Actor.Kind.ORGANISATION);
  static final PartyKey COURTS = fixed("Courts", Actor.Kind.ORGANISATION);
  static final PartyKey PROSECUTORS = fixed("Prosecutors", Actor.Kind.ORGANISATION);
  static final PartyKey AUTHORITIES = fixed("Authorities", Actor.Kind.GOVERNMENT);
  static final PartyKey LOCAL = fixed("State and local officials", Actor.Kind.GOVERNMENT);

  static final PartyKey LAWMAKERS = fixed("Lawmakers", Actor.Kind.ORGANISATION);

  static PartyKey of(Country country) {
    return new PartyKey(country.governmentName(), Actor.Kind.GOVERNMENT, slug(country.name()));
  }

  static PartyKey of(String name, Actor.Kind kind) {
    return new PartyKey(name, kind, slug(name));
  }

  private static PartyKey fixed(String name, Actor.Kind kind) {
    return new PartyKey(name, kind, slug(name));
  }

  String id() {
    return "party:" + slug;
  }

  /// A name as a part of an id: lower case, without accents, joined by hyphens.
  public static String slug(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", "-")
        .replaceAll("^-|-$", "");
  }
}
