package news.parallax.text.gazetteer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.parallax.Shipped;

/// The countries of the world and the ways in which texts name them.
public final class Gazetteer {
  /// In which way words name a country.
  public enum Sense {
    /// "Norway"
    NAME,
    /// "Norwegian", "Norwegians"
    DEMONYM,
    /// "Oslo"
    CAPITAL,
    /// "the Kremlin": a house or office that stands for the government
    SEAT,
    /// "the FBI": an arm of the state with a name of its own
    BODY
  }

  /// A country and the way in which it was named.
  public record Naming(Country country, Sense sense) {}

  private static final class Holder {
    static final Gazetteer GAZETTEER = read();
  }

  private final Map<String, Naming> namings;

  private Gazetteer(Map<String, Naming> namings) {
    this.namings = namings;
  }

  /// The gazetteer that comes with the program.
  public static Gazetteer load() {
    return Holder.GAZETTEER;
  }

  /// What the words name, whatever article or possessive ending they have; empty when they name no
  /// country.
  public Optional<Naming> find(String words) {
    return Optional.ofNullable(namings.get(bare(words)));
  }

  /// The country that the words name in one of the given ways.
  public Optional<Country> find(String words, Sense... senses) {
    return find(words).filter(n -> List.of(senses).contains(n.sense())).map(Naming::country);
  }

  /// Words without "the" and "'s", with plain apostrophes. Capitals count: "Turkey" is no bird.
  static String bare(String words) {
    String plain = words.strip().replace('\u2019', '\'').replace('\u2018', '\'');
    if (plain.startsWith("the ") || plain.startsWith("The ")) {
      plain = plain.substring(4);
    }
    if (plain.endsWith("'s")) {
      return plain.substring(0, plain.length() - 2);
    }
    return plain.endsWith("'") ? plain.substring(0, plain.length() - 1) : plain;
  }

  private static Gazetteer read() {
    Map<String, Naming> namings = new HashMap<>();
    for (String line : lines("countries.tsv")) {
      String[] cells = line.split("\t", -1);
      Country country = new Country(cells[0], cells[1], cells[2]);
      add(namings, country, Sense.NAME, cells[1]);
      add(namings, country, Sense.NAME, cells[3]);
      add(namings, country, Sense.DEMONYM, cells[2]);
      add(namings, country, Sense.DEMONYM, cells[4]);
      add(namings, country, Sense.SEAT, cells[6]);
      add(namings, country, Sense.BODY, cells[7]);
      add(namings, country, Sense.CAPITAL, cells[5]);
    }
    return new Gazetteer(Map.copyOf(namings));
  }

  private static void add(Map<String, Naming> namings, Country country, Sense sense, String names) {
    for (String name : names.split(";")) {
      if (!name.isBlank()) {
        namings.putIfAbsent(bare(name), new Naming(country, sense));
      }
    }
  }

  /// The lines of a resource of this package that are neither blank nor comments.
  static List<String> lines(String resource) {
    return Shipped.entries(Gazetteer.class, resource);
  }
}
