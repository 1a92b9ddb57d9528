package news.parallax.outcome;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import news.parallax.article.ArticleSentence;
import news.parallax.outcome.ExpectationFinder.Expectation;
import news.parallax.text.EntityKind;
import news.parallax.text.Span;
import news.parallax.text.Token;

/// Says what is to be settled where a thing is expected and no deed: "a vote is expected on
/// Friday", "gales are likely on Sunday", "no chance of winning".
final class EventCriterion {
  private static final Set<String> HELD = Set.of("schedule", "set", "slate", "plan");

  private final Set<String> arranged = ExpectationFinder.RULES.words("arranged");
  private final Set<String> odds = ExpectationFinder.RULES.words("odds");
  private final Set<String> outcoming = ExpectationFinder.RULES.words("outcoming");
  private final Set<String> open =
      Set.of("he", "she", "it", "they", "we", "i", "you", "this", "that");

  /// Whether a thing is expected.
  boolean isArranged(ClauseTree tree, Expectation expectation) {
    int at = expectation.at();
    boolean chance = tree.token(at).tag().equals("VBG") && tree.is(at, "pcomp");
    boolean passive =
        expectation.by() == at
            && tree.isPassive(at)
            && !tree.is(at, "xcomp")
            && arranged.contains(tree.lemma(at));
    return chance
        || passive
        || isLikely(tree, at)
        || ArrangementFinder.isDue(tree, at)
        || isThere(tree, at);
  }

  /// Subject, verb and all that belongs to it; empty where nobody is named or no thing is expected.
  Optional<String> write(
      ArticleSentence sentence, String articleText, ClauseTree tree, Expectation expectation) {
    int at = expectation.at();
    if (!isArranged(tree, expectation) || tree.isNegated(at)) {
      return Optional.empty();
    }
    if (isThere(tree, at)) {
      return behind(articleText, tree, at, at).map(w -> "there will be " + w);
    }
    boolean chance = tree.token(at).tag().equals("VBG") && expectation.by() != at;
    int holder = chance ? ArrangementFinder.holderOf(tree, expectation.by()) : -1;
    OptionalInt subject = chance && holder >= 0 ? OptionalInt.of(holder) : tree.subject(at);
    if (subject.isEmpty() || open.contains(tree.lower(subject.getAsInt()))) {
      return Optional.empty();
    }
    int word =
        tree.below(at)
            .filter(i -> odds.contains(tree.lemma(i)) || tree.lower(i).equals("due"))
            .findFirst()
            .orElse(at);
    String who = subject(articleText, tree, subject.getAsInt());
    if (who.matches("(?is)(?:no|this|that|these|those|such|his|her|its|their|our|my) .*|.*,.*")
        || isOfSomething(sentence, tree, at)) {
      return Optional.empty();
    }
    if (chance) {
      return behind(articleText, tree, at, at).map(w -> who + " will " + tree.lemma(at) + " " + w);
    }
    boolean some =
        tree.below(subject.getAsInt())
            .noneMatch(
                i -> tree.is(i, "det", "poss") && !tree.lower(i).matches("an?|another|more"));
    if (some && !tree.token(subject.getAsInt()).tag().startsWith("NNP")) {
      return behind(articleText, tree, at, word).map(w -> "there will be " + who + " " + w);
    }
    boolean elsewhere =
        behind(articleText, tree, at, word)
            .filter(w -> w.matches("(?i)(?:in|at|from|of|to) .*"))
            .isPresent();
    if (elsewhere && tree.lemma(at).equals("expect")) {
      return Optional.empty();
    }
    String verb = verb(sentence, tree, at, subject.getAsInt());
    return behind(articleText, tree, at, word).map(w -> who + " will " + verb + " " + w);
  }

  /// "Are set for a rematch": for a thing and no time.
  private static boolean isOfSomething(ArticleSentence sentence, ClauseTree tree, int at) {
    return HELD.contains(tree.lemma(at))
        && tree.below(at)
            .filter(i -> tree.lower(i).equals("for") && i > at)
            .flatMap(tree::below)
            .anyMatch(i ->
                sentence.times().stream().noneMatch(t -> t.span().overlaps(tree.token(i).span())));
  }

  private static String subject(String articleText, ClauseTree tree, int subject) {
    Span span = SubjectWords.nounPhrase(tree, subject);
    Token first =
        tree.tokens().stream()
            .filter(t -> t.span().start() == span.start())
            .findFirst()
            .orElse(tree.token(subject));
    String words = CriterionWriter.flat(span.of(articleText));
    boolean name = first.tag().matches("NNPS?|JJ") || first.text().matches("\\p{Lu}{2,}.*");
    boolean word = SubjectWords.isWord(first, articleText);
    return name && !word ? words : SubjectWords.lowered(words);
  }

  private String verb(ArticleSentence sentence, ClauseTree tree, int at, int subject) {
    Span head = tree.token(subject).span();
    boolean person =
        sentence.mentions().stream()
            .anyMatch(m -> m.kind() == EntityKind.PERSON && m.span().contains(head));
    if (person) {
      return "be";
    }
    return HELD.contains(tree.lemma(at)) && !outcoming.contains(tree.lemma(subject))
        ? "take place"
        : "come";
  }

  /// The words behind the word that expects, up to a comma or a clause of its own.
  private static Optional<String> behind(String articleText, ClauseTree tree, int verb, int word) {
    int end = word;
    for (int i = word + 1; i < tree.tokens().size() && tree.governs(verb, i); i++) {
      if (tree.lower(i).matches("[,;–—]|--") || opensClause(tree, i, verb)) {
        break;
      }
      end = i;
    }
    if (end == word) {
      return Optional.empty();
    }
    Span span = new Span(tree.token(word + 1).span().start(), tree.token(end).span().end());
    return Optional.of(CriterionWriter.flat(span.of(articleText)).replaceAll("[\\s.”\"]+$", ""))
        .filter(w -> w.length() > 2)
        .map(w ->
            w.replaceFirst(
                "^for (?=(?:early |late )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\\p{Lu}\\p{L}+ \\d|\\d+ \\p{Lu})",
                "on "))
        .map(w ->
            w.replaceFirst("^for (?=\\d{1,2}(?::\\d\\d)? ?[ap]\\.?m|noon\\b|midnight\\b)", "at "));
  }

  private static boolean opensClause(ClauseTree tree, int i, int verb) {
    return IntStream.iterate(i, at -> at >= 0 && at != verb, tree::head)
        .limit(80)
        .anyMatch(at ->
            tree.is(at, "advcl", "relcl", "ccomp")
                || (tree.is(at, "cc") && tree.head(at) == verb)
                || (tree.is(at, "conj") && tree.isVerb(at)));
  }

  private boolean isLikely(ClauseTree tree, int at) {
    boolean more =
        tree.below(at)
            .anyMatch(i -> tree.is(i, "attr", "acomp", "oprd") && !odds.contains(tree.lemma(i)));
    return tree.lemma(at).equals("be")
        && !more
        && tree.below(at)
            .anyMatch(i ->
                odds.contains(tree.lemma(i))
                    && tree.is(i, "acomp", "advmod")
                    && tree.below(i).noneMatch(tree::isVerb));
  }

  private static boolean isThere(ClauseTree tree, int at) {
    return tree.lemma(at).equals("be") && tree.below(at).anyMatch(i -> tree.is(i, "expl"));
  }
}
