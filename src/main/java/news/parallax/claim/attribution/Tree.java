package news.parallax.claim.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import news.parallax.article.ArticleSentence;
import news.parallax.text.Mention;
import news.parallax.text.Span;
import news.parallax.text.Token;

/// A sentence's dependency parse, ready to be walked: words by index, their children, and the
/// stretch of words that each of them governs.
public final class Tree {

  private final ArticleSentence sentence;
  private final List<Token> tokens;
  private final List<List<Integer>> children;
  private final int[] first;
  private final int[] last;
  private final String[] lower;
  private final String[] lemmas;

  private Tree(ArticleSentence sentence) {
    this.sentence = sentence;
    this.tokens = sentence.tokens();
    this.children = new ArrayList<>();
    int n = tokens.size();
    this.first = new int[n];
    this.last = new int[n];
    this.lower = new String[n];
    this.lemmas = new String[n];
    for (int i = 0; i < n; i++) {
      children.add(new ArrayList<>(4));
      first[i] = i;
      last[i] = i;
      lower[i] = tokens.get(i).text().toLowerCase(Locale.ROOT);
      lemmas[i] = tokens.get(i).lemma().toLowerCase(Locale.ROOT);
    }
    for (int i = 0; i < n; i++) {
      int head = tokens.get(i).head();
      if (head >= 0) {
        children.get(head).add(i);
      }
      if (tokens.get(i).relation().equals("punct")) {
        continue;
      }
      int above = head;
      for (int steps = 0; above >= 0 && steps < n; steps++) {
        first[above] = Math.min(first[above], i);
        last[above] = Math.max(last[above], i);
        above = tokens.get(above).head();
      }
    }
  }

  public static Tree of(ArticleSentence sentence) {
    return new Tree(sentence);
  }

  public ArticleSentence sentence() {
    return sentence;
  }

  public String articleId() {
    return sentence.articleId();
  }

  public int size() {
    return tokens.size();
  }

  public Token token(int i) {
    return tokens.get(i);
  }

  public List<Token> tokens() {
    return tokens;
  }

  public String lower(int i) {
    return lower[i];
  }

  public String lemma(int i) {
    return lemmas[i];
  }

  public String tag(int i) {
    return tokens.get(i).tag();
  }

  public int head(int i) {
    return tokens.get(i).head();
  }

  public String relation(int i) {
    return tokens.get(i).relation();
  }

  public boolean isRelated(int i, String... relations) {
    String relation = relation(i);
    for (String wanted : relations) {
      if (wanted.equals(relation)) {
        return true;
      }
    }
    return false;
  }

  /// The words that hang directly on this one, in order.
  public List<Integer> children(int i) {
    return children.get(i);
  }

  /// The first child with one of the relations; -1 when there is none.
  public int child(int i, String... relations) {
    for (int child : children.get(i)) {
      if (isRelated(child, relations)) {
        return child;
      }
    }
    return -1;
  }

  /// The first word that this one governs, itself included; punctuation at the edge does not count.
  public int first(int i) {
    return first[i];
  }

  /// The last word that this one governs, itself included.
  public int last(int i) {
    return last[i];
  }

  /// Whether `below` hangs on `above` at whatever depth, or is it.
  public boolean governs(int above, int below) {
    int at = below;
    for (int steps = 0; at >= 0 && steps <= tokens.size(); steps++) {
      if (at == above) {
        return true;
      }
      at = head(at);
    }
    return false;
  }

  /// From the start of one word to the end of another.
  public Span span(int from, int to) {
    return tokens.get(from).span().cover(tokens.get(to).span());
  }

  /// All that the word governs, as one stretch of text.
  public Span span(int i) {
    return span(first[i], last[i]);
  }

  /// The first token that ends after the offset; -1 when there is none.
  public int indexFrom(int offset) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).span().end() > offset) {
        return i;
      }
    }
    return -1;
  }

  /// The last token that begins before the offset; -1 when there is none.
  public int indexBefore(int offset) {
    for (int i = tokens.size() - 1; i >= 0; i--) {
      if (tokens.get(i).span().start() < offset) {
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
    Span span = tokens.get(i).span();
    for (Mention mention : sentence.mentions()) {
      if (mention.span().overlaps(span)) {
        return Optional.of(mention);
      }
    }
    return Optional.empty();
  }

  public int root() {
    for (int i = 0; i < tokens.size(); i++) {
      if (head(i) < 0) {
        return i;
      }
    }
    return 0;
  }
}
