package news.parallax.article;

import java.util.List;
import news.parallax.text.Mention;
import news.parallax.text.Sentence;
import news.parallax.text.Span;
import news.parallax.text.TimeExpression;
import news.parallax.text.Token;

/// A sentence of an article: where it stands, its parse, and the times it names, anchored to the
/// article's date.
///
/// @param articleId the article
/// @param index its place among the article's sentences, from 0
/// @param blockIndex the block of the article that holds it
/// @param kind what that block is
/// @param sentence tokens, parse and entities; the entities after the vote over the whole story
/// @param times the time expressions in it, in order
public record ArticleSentence(
    String articleId,
    int index,
    int blockIndex,
    Block.Kind kind,
    Sentence sentence,
    List<TimeExpression> times) {
  public ArticleSentence {
    times = List.copyOf(times);
  }

  public Span span() {
    return sentence.span();
  }

  public List<Token> tokens() {
    return sentence.tokens();
  }

  public List<Mention> mentions() {
    return sentence.mentions();
  }

  public Passage passage() {
    return new Passage(articleId, span());
  }

  public boolean isProse() {
    return kind.isProse();
  }

  public ArticleSentence withTimes(List<TimeExpression> others) {
    return new ArticleSentence(articleId, index, blockIndex, kind, sentence, others);
  }

  public ArticleSentence withSentence(Sentence other) {
    return new ArticleSentence(articleId, index, blockIndex, kind, other, times);
  }
}
