package news.parallax.evaluation;

import java.util.List;

/// A sentence of BABE.
///
/// @param row its place in the file, from 0
/// @param biased whether most found it biased; null when they did not agree
/// @param words the words that they marked
/// @param link where the sentence was taken from
record JudgedSentence(
    int row,
    String text,
    @org.jspecify.annotations.Nullable Boolean biased,
    List<String> words,
    String link) {
  JudgedSentence {
    words = List.copyOf(words);
  }
}
