package news.parallax.brief;

import java.util.List;
import news.parallax.article.ArticleSentence;
import news.parallax.text.Sentence;
import news.parallax.text.Span;
import news.parallax.text.Token;

/// The beginning of a sentence read as a sentence of its own, so that what is cut off is not held
/// against it.
final class CutSentence {
  private CutSentence() {}

  /// @param part from the start of the sentence
  static ArticleSentence of(ArticleSentence sentence, Span part) {
    if (part.equals(sentence.span())) {
      return sentence;
    }
    List<Token> kept =
        sentence.tokens().stream().filter(t -> part.contains(t.span())).toList();
    int root = 0;
    for (int i = 0; i < kept.size(); i++) {
      root = kept.get(i).head() < 0 ? i : root;
    }
    int main = root;
    List<Token> tokens =
        kept.stream().map(t -> t.head() < kept.size() ? t : hung(t, main)).toList();
    Sentence cut =
        new Sentence(
            part,
            tokens,
            sentence.mentions().stream().filter(m -> part.contains(m.span())).toList());
    return sentence
        .withSentence(cut)
        .withTimes(sentence.times().stream().filter(m -> part.contains(m.span())).toList());
  }

  private static Token hung(Token token, int head) {
    return new Token(token.span(), token.text(), token.lemma(), token.tag(), head, "dep");
  }
}
