package news.parallax.claim.dispute;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import news.parallax.article.ArticleSentence;
import news.parallax.claim.match.Terms.Kind;
import news.parallax.claim.match.Terms.Term;
import news.parallax.text.ParseTree;

/// What somebody takes a side on, as the words of a sentence name it.
///
/// @param head its main word
/// @param from the first word of the phrase
/// @param to the last word of the phrase, inclusive
/// @param kinds what kinds of thing it may be called
/// @param own the terms of the main word
/// @param described the terms that describe it, those of an earlier and fuller naming where this
///   one has none
/// @param named the phrase that names it most fully: itself, or the earlier one
/// @param actor whether it is a person, body or country rather than a matter
record Thing(
    ArticleSentence sentence,
    ParseTree tree,
    int head,
    int from,
    int to,
    Set<String> kinds,
    List<Term> own,
    List<Term> described,
    Named named,
    boolean actor) {

  /// What the names of kinds begin with.
  static final String KIND = "kind ";

  private static final Set<String> POINTING = Set.of("the", "this", "that", "these", "those");

  public Thing {
    kinds = Set.copyOf(kinds);
    own = List.copyOf(own);
    described = List.copyOf(described);
  }

  /// A phrase that names a thing.
  record Named(ArticleSentence sentence, ParseTree tree, int head, int from, int to) {}

  /// The main word, in lower case.
  String lemma() {
    return tree.lemma(head).toLowerCase(Locale.ROOT);
  }

  /// Which of the kinds of `stances.txt` it may be.
  Set<String> kindNames() {
    return kinds.stream().filter(k -> k.startsWith(KIND)).collect(Collectors.toUnmodifiableSet());
  }

  /// Whether it is called by a noun of those kinds.
  boolean isOfAKind() {
    return kinds.stream().anyMatch(k -> k.startsWith(KIND));
  }

  /// Whether one of the words of its phrase is of a kind.
  boolean holdsWord(Predicate<String> kind) {
    return IntStream.rangeClosed(from, to).mapToObj(tree::lower).anyMatch(kind);
  }

  /// Whether "the", "this" points at it.
  boolean isDefinite() {
    return tree.children(head).stream()
        .anyMatch(c -> POINTING.contains(tree.lower(c)) || tree.is(c, "poss"));
  }

  /// A person or a country: who is for and against somebody differs about many things.
  boolean isSomebody() {
    return own.stream().anyMatch(t -> t.person() || t.party() != null);
  }

  /// Whether all that tells which one it is is whose it is: "the mayor's decision".
  boolean isOnlyOwned() {
    return !described.isEmpty()
        && described.stream().allMatch(t -> t.person() || t.party() != null);
  }

  /// Whether nothing tells which one it is.
  boolean isBare() {
    return described.isEmpty() && own.stream().noneMatch(t -> t.kind() == Kind.NAME);
  }
}
