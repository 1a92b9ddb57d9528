package news.parallax.claim.dispute;

import news.parallax.claim.words.WordLists;

/// The words of arguing, accusing and denying, as they lie in `disputing.txt`.
final class Disputing {
  static final WordLists WORDS = WordLists.load("disputing.txt");

  private Disputing() {}
}
