package news.parallax.outcome;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;
import news.parallax.claim.actor.Actor;
import news.parallax.text.Span;
import news.parallax.text.Token;

/// Says whose a thing is where words are taken out of their sentence: "his ferry" becomes "Osmund
/// Falk’s ferry".
final class Possessives {
  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "it", "they", "we", "him", "them");

  private Possessives() {}

  /// The words of a span with the names of the owners; empty where one is not known.
  ///
  /// @param kept whether a possessive at a token may stay as it is
  static Optional<String> named(
      ClauseTree tree,
      Span span,
      String text,
      Function<Token, Optional<Actor>> named,
      IntPredicate kept) {
    StringBuilder words = new StringBuilder();
    int at = span.start();
    for (int i = 0; i < tree.tokens().size(); i++) {
      Token token = tree.token(i);
      if (!span.contains(token.span()) || !token.tag().equals("PRP$") || kept.test(i)) {
        continue;
      }
      Optional<String> owner =
          named
              .apply(token)
              .map(Actor::name)
              .filter(n -> !PRONOUNS.contains(n.toLowerCase(Locale.ROOT)));
      if (owner.isEmpty()) {
        return Optional.empty();
      }
      words.append(text, at, token.span().start()).append(owner.get());
      words.append(owner.get().endsWith("s") ? "’" : "’s");
      at = token.span().end();
    }
    return Optional.of(words.append(text, at, span.end()).toString());
  }
}
