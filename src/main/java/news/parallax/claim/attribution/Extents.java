package news.parallax.claim.attribution;

import java.util.List;
import java.util.Set;
import news.parallax.text.Span;

/// Stretches of a sentence as they are marked in an attribution: noun phrases with their
/// appositions, verbs with their auxiliaries, clauses without the punctuation around them.
final class Extents {
  private static final Set<String> BEFORE_VERB = Set.of("aux", "auxpass", "neg", "advmod");
  private static final String LOOSE = " ,.;:\u2013\u2014-?!\u00a0\n\t";

  private Extents() {}

  /// A verb with its auxiliaries, negation, the adverbs between them and its particle.
  static Span verb(SentenceTree tree, int verb) {
    int from = verb;
    while (from > 0
        && tree.head(from - 1) == verb
        && BEFORE_VERB.contains(tree.relation(from - 1))
        && !tree.tag(from - 1).startsWith("W")) {
      from--;
    }
    int to = verb;
    int particle = tree.childAt(verb, "prt");
    if (particle == verb + 1) {
      to = particle;
    }
    return tree.span(from, to);
  }

  /// All that a noun governs.
  static Span noun(SentenceTree tree, int noun) {
    return trim(tree, tree.first(noun), tree.last(noun));
  }

  /// A stretch of words without the punctuation at its ends.
  static Span trim(SentenceTree tree, int from, int to) {
    int first = from;
    int last = to;
    while (first < last && isLoose(tree.token(first).text())) {
      first++;
    }
    while (last > first && isLoose(tree.token(last).text())) {
      last--;
    }
    return tree.span(first, last);
  }

  static boolean isLoose(String word) {
    return word.chars().allMatch(c -> LOOSE.indexOf(c) >= 0);
  }

  /// A span of a text without loose punctuation and white space at its ends.
  static Span trim(String text, Span span) {
    int from = span.start();
    int to = span.end();
    while (from < to && LOOSE.indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && LOOSE.indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    return new Span(from, to);
  }

  /// The span without the others, as the pieces that are left of it.
  static List<Span> without(Span span, List<Span> others) {
    List<Span> pieces = new java.util.ArrayList<>();
    int at = span.start();
    List<Span> sorted = others.stream().filter(o -> o.overlaps(span)).sorted().toList();
    for (Span other : sorted) {
      if (other.start() > at) {
        pieces.add(new Span(at, other.start()));
      }
      at = Math.max(at, other.end());
    }
    if (at < span.end()) {
      pieces.add(new Span(at, span.end()));
    }
    return pieces;
  }
}
