package news.parallax.claim.figure;

import java.util.Set;
import java.util.TreeSet;
import news.parallax.claim.words.WordLists;

/// The words of `counters.txt`, ready to be looked up.
record CounterWords(
    Set<String> knowing,
    Set<String> labels,
    Set<String> pronouns,
    Set<String> unnamed,
    Set<String> beside,
    Set<String> earlier,
    Set<String> bodies,
    Set<String> ofABody,
    Set<String> channels,
    Set<String> countedIn,
    Set<String> counts) {

  static final WordLists FILE = WordLists.load("counters.txt");
  static final CounterWords ENGLISH =
      new CounterWords(
          group("knowing"),
          group("labels"),
          group("pronouns"),
          group("unnamed"),
          group("beside"),
          group("earlier"),
          group("bodies"),
          group("of a body"),
          group("channels"),
          group("counted in"),
          group("own counts"));

  private static Set<String> group(String name) {
    return new TreeSet<>(FILE.group(name));
  }
}
