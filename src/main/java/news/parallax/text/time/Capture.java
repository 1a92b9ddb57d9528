package news.parallax.text.time;

/// What a rule took in under a label.
///
/// @param value the vocabulary's value or the letters; empty for a plain number
/// @param number the number; NaN for a word
/// @param start its first lexeme
/// @param end the lexeme after its last
record Capture(String label, String value, double number, int start, int end) {}
