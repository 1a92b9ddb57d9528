package news.parallax.claim.figure;

import java.util.Set;
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
          FILE.words("knowing"),
          FILE.words("labels"),
          FILE.words("pronouns"),
          FILE.words("unnamed"),
          FILE.words("beside"),
          FILE.words("earlier"),
          FILE.words("bodies"),
          FILE.words("of a body"),
          FILE.words("channels"),
          FILE.words("counted in"),
          FILE.words("own counts"));
}
