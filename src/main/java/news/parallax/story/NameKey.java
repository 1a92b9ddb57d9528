package news.parallax.story;

import java.util.List;
import news.parallax.text.Span;
import news.parallax.text.Token;

/// Words as they name something: a run of tokens and what they are when white space and the form of
/// apostrophes do not count.
///
/// @param from index of the first token in its sentence
/// @param to index after the last
record NameKey(String words, int from, int to) {
  static NameKey of(List<Token> tokens, int from, int to) {
    StringBuilder words = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (!words.isEmpty()) {
        words.append(' ');
      }
      words.append(tokens.get(i).text().replace('\u2019', '\''));
    }
    return new NameKey(words.toString(), from, to);
  }

  Span span(List<Token> tokens) {
    return tokens.get(from).span().cover(tokens.get(to - 1).span());
  }

  int length() {
    return to - from;
  }
}
