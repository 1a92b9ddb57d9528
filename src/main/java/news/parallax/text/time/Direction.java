package news.parallax.text.time;

/// Where the tense of the words around an expression points.
enum Direction {
  PAST,
  FUTURE,
  /// Ahead, when nothing else speaks against it: "to mark the entry on Friday".
  PERHAPS_FUTURE,
  UNKNOWN;

  boolean isAhead() {
    return this == FUTURE || this == PERHAPS_FUTURE;
  }
}
