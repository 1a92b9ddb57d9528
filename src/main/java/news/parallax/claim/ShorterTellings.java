package news.parallax.claim;

import java.util.List;
import news.parallax.article.ArticleSentence;
import news.parallax.text.ParseTree;
import news.parallax.text.Span;

/// The shorter tellings that a sentence holds: the same assertion without what hangs at its end,
/// and true when the whole is.
public final class ShorterTellings {
  private ShorterTellings() {}

  /// Their spans, each from the start of the sentence, longest first; at most four.
  public static List<Span> of(ArticleSentence sentence) {
    return Cuts.of(new ParseTree(sentence.sentence()), sentence.span());
  }
}
