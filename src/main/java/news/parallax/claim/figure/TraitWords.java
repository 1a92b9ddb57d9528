package news.parallax.claim.figure;

import java.util.Set;
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
          FILE.words("others"),
          FILE.words("plans"),
          FILE.words("each"),
          FILE.words("rates"),
          FILE.words("first"),
          FILE.words("third"));
}
