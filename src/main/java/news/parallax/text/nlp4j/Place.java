package news.parallax.text.nlp4j;

/// Where a feature looks, as seen from the state of a decoder.
///
/// @param source what it counts from
/// @param window how many words, or places of the stack, after the source; before it when negative
/// @param kin the relative of the word found there that is meant
record Place(Source source, int window, Kin kin) {
  enum Source {
    /// The word to be decided; when parsing, the one on top of the stack.
    FOCUS,
    /// The next word of the input; only when parsing.
    INPUT,
    /// The stack itself; only when parsing.
    STACK
  }

  /// Relatives of a word in the tree as built so far. "Leftmost" and so on must stand on that side
  /// of the word.
  enum Kin {
    SELF,
    HEAD,
    GRANDHEAD,
    LEFTMOST,
    SECOND_LEFTMOST,
    RIGHTMOST,
    SECOND_RIGHTMOST,
    LEFT_SIBLING,
    SECOND_LEFT_SIBLING
  }

  /// As one word, which {@link #read} understands.
  String write() {
    return source + "," + window + "," + kin;
  }

  static Place read(String word) {
    String[] parts = word.split(",");
    return new Place(Source.valueOf(parts[0]), Integer.parseInt(parts[1]), Kin.valueOf(parts[2]));
  }
}
