package news.parallax.text.words;

import news.parallax.text.Span;

/// A word as it is compared: in small letters, without a possessive ending, numbers without the
/// marks between their thousands.
///
/// @param form never empty
/// @param span where it stands in the text
public record Word(String form, Span span) {
  public Word {
    if (form.isEmpty()) {
      throw new IllegalArgumentException("an empty word");
    }
  }

  /// Whether it begins with a digit.
  public boolean isNumber() {
    return Character.isDigit(form.charAt(0));
  }
}
