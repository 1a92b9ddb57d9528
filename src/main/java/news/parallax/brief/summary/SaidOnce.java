package news.parallax.brief.summary;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import news.parallax.article.ArticleSentence;
import news.parallax.brief.weighing.Salience;
import news.parallax.brief.weighing.Tellings;
import news.parallax.text.Token;

/// Whether two sentences may not stand in one summary because they tell the same.
final class SaidOnce {
  private static final double SAME = 0.5;

  /// Of two sentences about what one does.
  private static final double SAME_OF_ONE = 0.36;

  private final Salience salience;
  private final Tellings tellings;

  SaidOnce(Salience salience, Tellings tellings) {
    this.salience = salience;
    this.tellings = tellings;
  }

  boolean repeats(ArticleSentence a, ArticleSentence b) {
    return a.equals(b)
        || salience.overlap(a, b) > SAME
        || tellings.tellTheSame(a, b)
        || tellings.tellTheSame(b, a);
  }

  /// Whether two sentences tell of what one does.
  boolean isOneDeed(ArticleSentence a, ArticleSentence b) {
    return salience.overlap(a, b) > SAME_OF_ONE && !Collections.disjoint(doers(a), doers(b));
  }

  /// The subjects of a sentence's main verbs.
  private static Set<String> doers(ArticleSentence sentence) {
    List<Token> tokens = sentence.tokens();
    return tokens.stream()
        .filter(t -> t.relation().startsWith("nsubj") && t.isNoun() && t.head() >= 0)
        .filter(t -> isMain(tokens, t.head()))
        .map(t -> t.lemma().toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  /// Whether a verb is the main one, or that of what is said by it.
  private static boolean isMain(List<Token> tokens, int verb) {
    Token token = tokens.get(verb);
    return token.head() < 0
        || (token.relation().equals("ccomp") && tokens.get(token.head()).head() < 0);
  }
}
