package news.parallax.claim.figure;

import java.util.Set;
import java.util.TreeSet;
import news.parallax.claim.words.WordLists;

/// The words of `figure-traits.txt`, ready to be looked up.
record TraitWords(
    Set<String> others,
    Set<String> plans,
    Set<String> each,
    Set<String> rates,
    Set<String> first,
    Set<String> third) {

  static final WordLists FILE = WordLists.load("figure-traits.txt");
  static final TraitWords ENGLISH =
      new TraitWords(
          group("others"),
          group("plans"),
          group("each"),
          group("rates"),
          group("first"),
          group("third"));

  private static Set<String> group(String name) {
    return new TreeSet<>(FILE.group(name));
  }
}
