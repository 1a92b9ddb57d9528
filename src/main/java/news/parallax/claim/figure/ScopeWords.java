package news.parallax.claim.figure;

import java.util.Set;
import news.parallax.claim.words.WordLists;

/// The words of `figure-scope.txt`, ready to be looked up.
record ScopeWords(
    Set<String> asides,
    Set<String> taken,
    Set<String> spans,
    Set<String> dating,
    Set<String> adverbs,
    Set<String> edges,
    Set<String> behind,
    Set<String> pointing,
    Set<String> sums,
    Set<String> empty) {

  static final WordLists FILE = WordLists.load("figure-scope.txt");
  static final ScopeWords ENGLISH =
      new ScopeWords(
          FILE.words("asides"),
          FILE.words("clauses taken"),
          FILE.words("spans"),
          FILE.words("dating"),
          FILE.words("adverbs"),
          FILE.words("edges"),
          FILE.words("clauses behind"),
          FILE.words("pointing"),
          FILE.words("sums"),
          FILE.words("empty"));
}
