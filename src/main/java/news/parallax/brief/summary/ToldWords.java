package news.parallax.brief.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import news.parallax.article.ArticleSentence;
import news.parallax.brief.alone.DefiniteNouns;
import news.parallax.brief.alone.SameThings;
import news.parallax.text.Sentence;
import news.parallax.text.Span;
import news.parallax.text.Token;

/// What is told of a sentence, read as a sentence of its own, so that what is cut off, or what a
/// reader knows by then, is not held against it.
final class ToldWords {
  /// Where they stand in a sentence by themselves, a statement leaves them out.
  private static final Set<String> LEFT_OUT = Set.of("also", "however");

  private ToldWords() {}

  /// The beginning of a sentence.
  ///
  /// @param part from the start of the sentence
  static ArticleSentence of(ArticleSentence sentence, Span part) {
    return part.equals(sentence.span())
        ? sentence
        : kept(sentence, part, i -> part.contains(sentence.tokens().get(i).span()));
  }

  /// The sentence as whoever has read others takes it: "the deal" says which one when a deal was
  /// told of.
  ///
  /// @param read stems of the words that were read
  static ArticleSentence behind(ArticleSentence told, Set<String> read) {
    List<Token> tokens = told.tokens();
    IntPredicate kept =
        i -> {
          Token token = tokens.get(i);
          String word = token.text().toLowerCase(Locale.ROOT);
          boolean known =
              word.equals("the")
                  && token.head() > i
                  && tokens.get(token.head()).isNoun()
                  && SameThings.isAmong(read, stem(tokens.get(token.head())));
          return !known && !LEFT_OUT.contains(word);
        };
    return kept(told, told.span(), kept);
  }

  private static String stem(Token token) {
    return DefiniteNouns.stems(List.of(token.lemma())).iterator().next();
  }

  private static ArticleSentence kept(ArticleSentence sentence, Span span, IntPredicate keeps) {
    List<Token> all = sentence.tokens();
    int[] place = new int[all.size()];
    int root = 0;
    int count = 0;
    for (int i = 0; i < place.length; i++) {
      boolean kept = keeps.test(i);
      place[i] = kept ? count++ : -1;
      root = kept && all.get(i).head() < 0 ? place[i] : root;
    }
    int main = root;
    List<Token> tokens = new ArrayList<>();
    IntStream.range(0, place.length)
        .filter(i -> place[i] >= 0)
        .mapToObj(i -> hung(all.get(i), place, main))
        .forEach(tokens::add);
    Sentence cut =
        new Sentence(
            span,
            tokens,
            sentence.mentions().stream().filter(m -> span.contains(m.span())).toList());
    return sentence
        .withSentence(cut)
        .withTimes(sentence.times().stream().filter(t -> span.contains(t.span())).toList());
  }

  /// Hung on its head's new place, or on the main verb when its head is left out.
  private static Token hung(Token token, int[] place, int main) {
    int head = token.head() < 0 ? -1 : place[token.head()];
    boolean loose = token.head() >= 0 && head < 0;
    return new Token(
        token.span(),
        token.text(),
        token.lemma(),
        token.tag(),
        loose ? main : head,
        loose ? "dep" : token.relation());
  }
}
