package news.parallax.claim.figure;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.claim.words.WordLists;

/// The words of `figures.txt`, ready to be looked up.
record FigureWords(
    Set<String> people,
    Set<String> generic,
    Set<String> casualties,
    Set<String> having,
    Set<String> being,
    Set<String> counting,
    Set<String> saying,
    Set<String> containers,
    Set<String> setting,
    Set<String> light,
    Set<String> losing,
    Set<String> dying,
    Set<String> changes,
    Set<String> chances,
    Set<String> tolls,
    Set<String> ranks,
    Set<String> nothing,
    Set<String> durations,
    Set<String> days,
    Set<String> unknown,
    Set<String> affecting,
    Set<String> penalties,
    Set<String> units,
    Set<String> pointing,
    Set<String> placing,
    Set<String> states,
    Set<String> killing,
    Set<String> naming,
    Set<String> uncounted,
    Set<String> wanting,
    Set<String> asking,
    Set<String> loose,
    Set<String> becoming,
    Set<String> gaining,
    Set<String> events,
    Set<String> bodies,
    Set<String> partitives,
    Set<String> gathering,
    Set<String> supplies,
    Set<String> charging,
    Map<String, String> moneyNouns,
    Map<String, String> harmed) {

  static final WordLists FILE = WordLists.load("figures.txt");
  static final FigureWords ENGLISH =
      new FigureWords(
          group("people"),
          group("generic"),
          group("casualties"),
          group("having"),
          group("being"),
          group("counting"),
          group("saying"),
          group("containers"),
          group("setting"),
          group("light"),
          group("losing"),
          group("dying"),
          group("changes"),
          group("chances"),
          group("tolls"),
          group("ranks"),
          group("nothing"),
          group("durations"),
          group("days"),
          group("unknown"),
          group("affecting"),
          group("penalties"),
          group("unit words"),
          group("pointing"),
          group("placing"),
          group("states"),
          group("killing"),
          group("naming"),
          group("uncounted"),
          group("wanting"),
          group("asking"),
          group("loose"),
          group("becoming"),
          group("gaining"),
          group("events"),
          group("bodies"),
          group("partitives"),
          group("gathering"),
          group("supplies"),
          group("charging"),
          FILE.values("money nouns"),
          FILE.values("harmed"));

  private static Set<String> group(String name) {
    return new TreeSet<>(FILE.group(name));
  }
}
