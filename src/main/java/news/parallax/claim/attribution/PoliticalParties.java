package news.parallax.claim.attribution;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import news.parallax.Shipped;

/// The political parties and chambers that words name, from `politics.txt`.
public final class PoliticalParties {
  private static final class Holder {
    static final PoliticalParties PARTIES = read();
  }

  private final Map<String, String> byForm;
  private final Map<String, String> countries;

  private PoliticalParties(Map<String, String> byForm, Map<String, String> countries) {
    this.byForm = byForm;
    this.countries = countries;
  }

  /// The parties that come with the program.
  public static PoliticalParties load() {
    return Holder.PARTIES;
  }

  /// The name of the party that the words stand for.
  public Optional<String> find(String words) {
    return Optional.ofNullable(byForm.get(MediaNames.bare(words)));
  }

  /// The code of the country in whose politics the words are at home.
  public Optional<String> country(String words) {
    return find(words).map(countries::get);
  }

  private static PoliticalParties read() {
    Map<String, String> byForm = new HashMap<>();
    Map<String, String> countries = new HashMap<>();
    for (String line :
        Shipped.entries(PoliticalParties.class, "/news/parallax/claim/politics.txt")) {
      int open = line.indexOf('(');
      int close = line.indexOf("):");
      String name = line.substring(0, open).strip();
      countries.put(name, line.substring(open + 1, close));
      byForm.putIfAbsent(name, name);
      for (String form : line.substring(close + 2).split(",")) {
        byForm.putIfAbsent(form.strip(), name);
      }
    }
    return new PoliticalParties(Map.copyOf(byForm), Map.copyOf(countries));
  }
}
