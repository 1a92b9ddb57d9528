package news.parallax.claim.match;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import news.parallax.claim.Claim;
import news.parallax.claim.match.Terms.Term;
import news.parallax.text.ParseTree;
import news.parallax.text.PartialDate;
import news.parallax.text.Span;
import org.jspecify.annotations.Nullable;

/// A claim as it is compared with others.
///
/// @param claim the claim
/// @param tree the parse of its sentence
/// @param terms the terms of its own words, in order
/// @param acts what its own words say is done or is so, in order
/// @param main the act that it is about; empty for a claim without a verb
/// @param dates the calendar dates that its own words name, or did before it was cut
/// @param keys the keys of its terms
/// @param words how many words it has
/// @param context keys of the names and things that the article's headline and the sentences just
///   before name: what a reader has in mind
/// @param published the last day on which its article may have come out; null when that is unknown
public record Profile(
    Claim claim,
    ParseTree tree,
    List<Term> terms,
    List<Act> acts,
    Optional<Act> main,
    List<PartialDate> dates,
    Set<String> keys,
    int words,
    Set<String> context,
    @Nullable LocalDate published) {

  /// The same claim, as far as a shorter span of it goes; what is cut still dates it.
  public Profile cut(Span span) {
    Claim shorter =
        new Claim(
            claim.articleId() + ":" + span.start() + "-" + span.end(),
            claim.sentence(),
            span,
            claim.attribution(),
            claim.modality(),
            claim.negated());
    Profile cut = of(shorter, tree, terms, acts, context, published);
    return new Profile(
        shorter, tree, cut.terms, cut.acts, cut.main, dates, cut.keys, cut.words, context,
        published);
  }

  static Profile of(
      Claim claim,
      ParseTree tree,
      List<Term> sentenceTerms,
      List<Act> sentenceActs,
      Set<String> context,
      @Nullable LocalDate published) {
    List<Integer> words = tree.words(claim.span());
    List<Term> terms =
        sentenceTerms.stream()
            .filter(t -> claim.span().contains(tree.span(t.from(), t.to())))
            .toList();
    List<Act> acts =
        sentenceActs.stream()
            .filter(a -> claim.span().contains(tree.token(a.word()).span()))
            .toList();
    List<PartialDate> dates =
        claim.sentence().times().stream()
            .filter(t -> claim.span().contains(t.span()))
            .flatMap(t -> t.calendarDate().stream())
            .toList();
    Set<String> keys = new HashSet<>();
    terms.forEach(t -> keys.addAll(t.keys()));
    return new Profile(
        claim,
        tree,
        terms,
        acts,
        main(tree, words, acts),
        dates,
        keys,
        words.size(),
        context,
        published);
  }

  /// "Continues to spread", "began to close": what is done stands in the complement.
  private static Act carried(ParseTree tree, Act act, List<Act> acts) {
    return acts.stream()
        .filter(a -> act.light() && !a.nominal() && tree.is(a.verb(), "xcomp"))
        .filter(a -> tree.head(a.verb()) == act.verb())
        .findFirst()
        .orElse(act);
  }

  private static Optional<Act> main(ParseTree tree, List<Integer> words, List<Act> acts) {
    OptionalInt top = tree.top(words);
    if (top.isEmpty() || acts.isEmpty()) {
      return Optional.empty();
    }
    if (acts.stream().allMatch(Act::nominal)) {
      return Optional.empty();
    }
    Optional<Act> own =
        acts.stream()
            .filter(a -> !a.nominal())
            .filter(a -> a.word() == top.getAsInt())
            .findFirst()
            .map(a -> carried(tree, a, acts));
    Optional<Act> joined =
        acts.stream()
            .filter(a -> !a.nominal())
            .filter(a -> tree.head(a.word()) == top.getAsInt())
            .findFirst();
    return own.or(() -> joined).or(() -> acts.stream().filter(a -> !a.nominal()).findFirst());
  }
}
