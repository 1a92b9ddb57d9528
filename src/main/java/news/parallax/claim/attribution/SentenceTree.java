package news.parallax.claim.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import news.parallax.article.ArticleSentence;
import news.parallax.text.Mention;
import news.parallax.text.ParseTree;
import news.parallax.text.Span;
import news.parallax.text.Token;

/// A sentence's dependency parse, ready to be walked: words by index, their children, and the
/// stretch of words that each of them governs.
public final class SentenceTree extends ParseTree {

  private final ArticleSentence sentence;
  private final int[] first;
  private final int[] last;
  private final String[] lower;
  private final String[] lemmas;

  private SentenceTree(ArticleSentence sentence) {
    super(sentence.sentence());
    this.sentence = sentence;
    List<Token> tokens = sentence.tokens();
    int n = size();
    this.first = new int[n];
    this.last = new int[n];
    this.lower = new String[n];
    this.lemmas = new String[n];
    for (int i = 0; i < n; i++) {
      first[i] = i;
      last[i] = i;
      lower[i] = token(i).text().toLowerCase(Locale.ROOT);
      lemmas[i] = token(i).lemma().toLowerCase(Locale.ROOT);
    }
    for (int i = 0; i < n; i++) {
      if (token(i).relation().equals("punct")) {
        continue;
      }
      int above = token(i).head();
      for (int steps = 0; above >= 0 && steps < n; steps++) {
        first[above] = Math.min(first[above], i);
        last[above] = Math.max(last[above], i);
        above = token(above).head();
      }
    }
  }

  public static SentenceTree of(ArticleSentence sentence) {
    return new SentenceTree(sentence);
  }

  public ArticleSentence articleSentence() {
    return sentence;
  }

  public String articleId() {
    return sentence.articleId();
  }

  @Override
  public String lower(int i) {
    return lower[i];
  }

  @Override
  public String lemma(int i) {
    return lemmas[i];
  }

  /// The first child with one of the relations; -1 when there is none.
  public int childAt(int i, String... relations) {
    for (int child : children(i)) {
      if (is(child, relations)) {
        return child;
      }
    }
    return -1;
  }

  /// The first word that this one governs, itself included; punctuation at the edge does not count.
  @Override
  public int first(int i) {
    return first[i];
  }

  /// The last word that this one governs, itself included.
  @Override
  public int last(int i) {
    return last[i];
  }

  /// The first token that ends after the offset; -1 when there is none.
  public int indexFrom(int offset) {
    for (int i = 0; i < size(); i++) {
      if (token(i).span().end() > offset) {
        return i;
      }
    }
    return -1;
  }

  /// The last token that begins before the offset; -1 when there is none.
  public int indexBefore(int offset) {
    for (int i = size() - 1; i >= 0; i--) {
      if (token(i).span().start() < offset) {
        return i;
      }
    }
    return -1;
  }

  /// The word of the stretch on which the others hang: the one whose head lies outside of it.
  public int headOf(Span span) {
    int from = Math.max(0, indexFrom(span.start()));
    int to = Math.max(from, indexBefore(span.end()));
    for (int i = to; i >= from; i--) {
      int head = head(i);
      if ((head < from || head > to) && !relation(i).equals("punct")) {
        return i;
      }
    }
    return to;
  }

  /// The mention that the word is part of.
  public Optional<Mention> mentionAt(int i) {
    Span span = token(i).span();
    for (Mention mention : sentence.mentions()) {
      if (mention.span().overlaps(span)) {
        return Optional.of(mention);
      }
    }
    return Optional.empty();
  }

  public int root() {
    for (int i = 0; i < size(); i++) {
      if (head(i) < 0) {
        return i;
      }
    }
    return 0;
  }
}
