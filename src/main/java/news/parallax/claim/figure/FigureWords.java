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
    Set<String> money,
    Set<String> counting,
    Set<String> saying,
    Set<String> containers,
    Set<String> setting,
    Map<String, String> moneyNouns) {

  static final WordLists FILE = WordLists.load("figures.txt");
  static final FigureWords ENGLISH =
      new FigureWords(
          group("people"),
          group("generic"),
          group("casualties"),
          group("having"),
          group("being"),
          group("money"),
          group("counting"),
          group("saying"),
          group("containers"),
          group("setting"),
          FILE.values("money nouns"));

  private static Set<String> group(String name) {
    return new TreeSet<>(FILE.group(name));
  }
}
