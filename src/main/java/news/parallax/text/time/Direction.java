package news.parallax.text.time;

/// Where the tense of the words around an expression points.
enum Direction {
  PAST,
  FUTURE,
  UNKNOWN
}
