package news.parallax.outcome;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import news.parallax.text.Span;
import news.parallax.text.Token;

/// The traits by which a gate tells a real expectation, which stands alone and whose holder is
/// known, from what only looks like one: rules, habits, figures of speech, what is long past.
final class ExpectationTraits {
  private static final Pattern FRONT = Pattern.compile("[\\s“\"‘'(]*");
  private static final int LONG = 34;
  private static final int SHORT = 14;

  private final Set<String> states = ExpectationFinder.RULES.words("state");
  private final Set<String> judged = ExpectationFinder.RULES.words("judged");
  private final Set<String> deeds = ExpectationFinder.RULES.words("deed");
  private final Set<String> content = ExpectationFinder.RULES.words("content");
  private final DeedKinds kinds = new DeedKinds();
  private final SubjectTraits subjects = new SubjectTraits();

  Set<String> of(Candidate candidate, List<String> holders) {
    Set<String> traits = new TreeSet<>();
    ClauseTree tree = candidate.tree();
    int verb = candidate.verb();
    verb(traits, tree, verb, candidate.expectation().by());
    OptionalInt subject = tree.subject(verb);
    subject.ifPresentOrElse(
        s -> {
          subjects.add(traits, candidate.sentence(), tree, s);
          if (content.contains(tree.lemma(s))) {
            traits.add("subject-content");
          }
        },
        () -> traits.add("subject-none"));
    told(traits, tree, verb);
    condition(traits, candidate);
    around(traits, candidate);
    holders(traits, candidate, holders);
    return traits;
  }

  /// Whether no gate need be asked: what has a day, will be a deed, is a deed threatened on a
  /// condition, has odds, or would follow from a condition that names somebody. Of those with a day
  /// 84 of 89 were good, of deeds that "will" be done 82 of 89, of what has odds and of which no
  /// pronoun is the subject 34 of 39, of such consequences 18 of 19.
  static boolean areSure(Set<String> traits) {
    boolean conditional = traits.contains("condition");
    boolean threat = conditional && (traits.contains("by=threaten") || traits.contains("by=vow"));
    boolean told = !traits.contains("subject-pronoun") && !traits.contains("subject-none");
    return traits.contains("horizon")
        || ((threat || traits.contains("odds") || traits.contains("modal=will"))
            && traits.contains("verb-deed"))
        || (told && !conditional && traits.contains("odds"))
        || (told && traits.contains("condition-name"));
  }

  private void verb(Set<String> traits, ClauseTree tree, int verb, int by) {
    String lemma = tree.lemma(verb);
    traits.add("modal=" + modal(tree, verb));
    if (by != verb) {
      traits.add("by=" + tree.lemma(by));
      traits.add("by-" + tree.token(by).tag());
    }
    kinds.of(lemma).forEach(traits::add);
    traits.add(lemma.equals("be") ? "verb=be" : lemma.equals("have") ? "verb=have" : "verb-other");
    add(traits, states.contains(lemma), "verb-state");
    add(traits, judged.contains(lemma), "verb-judged");
    add(traits, deeds.contains(lemma), "verb-deed");
    add(traits, tree.isPassive(verb), "verb-passive");
    add(traits, tree.isNegated(verb), "verb-negated");
    add(traits, tree.hasChild(verb, t -> t.relation().matches("attr|acomp")), "verb-predicate");
    add(traits, tree.hasChild(verb, t -> t.relation().equals("dobj")), "verb-object");
    add(traits, tree.is(verb, "root"), "verb-root");
    add(traits, tree.is(verb, "conj"), "verb-conj");
    add(traits, tree.isUnder(verb, "advcl"), "verb-in-adverbial");
    add(traits, tree.isUnder(verb, "relcl", "acl"), "verb-in-relative");
  }

  private static String modal(ClauseTree tree, int verb) {
    return tree.below(verb)
        .filter(i -> tree.token(i).tag().matches("MD|TO"))
        .mapToObj(tree::lower)
        .findFirst()
        .orElse("none");
  }

  /// How the words above the verb tell it.
  private void told(Set<String> traits, ClauseTree tree, int verb) {
    int at = verb;
    for (int steps = 0; at >= 0 && steps < 6; steps++) {
      if (tree.is(at, "ccomp") && tree.head(at) >= 0) {
        int speech = tree.head(at);
        traits.add("said-" + tree.token(speech).tag());
        kinds.saying(tree.lemma(speech)).forEach(traits::add);
        add(traits, kinds.isBygone(tree, speech), "said-bygone");
        add(traits, tree.hasChild(speech, t -> t.text().equals("had")), "said-had");
        add(traits, tree.hasChild(speech, t -> t.relation().equals("auxpass")), "said-passive");
        return;
      }
      add(traits, at != verb && kinds.isBygone(tree, at), "said-bygone");
      at = tree.head(at);
    }
    traits.add("said-not");
  }

  private static void condition(Set<String> traits, Candidate candidate) {
    Span condition = candidate.expectation().condition();
    if (condition == null) {
      return;
    }
    ClauseTree tree = candidate.tree();
    traits.add("condition");
    List<Token> words = tree.tokens().stream().filter(t -> condition.contains(t.span())).toList();
    words.stream()
        .limit(2)
        .filter(t -> t.tag().matches("IN|MD|VBN"))
        .findFirst()
        .ifPresent(t -> traits.add("condition=" + t.text().toLowerCase(Locale.ROOT)));
    add(
        traits,
        words.stream().anyMatch(t -> t.text().matches("(?i)you|people|we|one|someone|anyone|i")),
        "condition-of-anybody");
    add(
        traits,
        words.stream().anyMatch(t -> t.text().matches("(?i)it|this|that|he|she|they")),
        "condition-pronoun");
    add(traits, words.stream().anyMatch(t -> t.tag().equals("VBD")), "condition-past");
    add(traits, words.stream().anyMatch(t -> t.tag().startsWith("NNP")), "condition-name");
    add(traits, words.size() < 4, "condition-short");
  }

  /// What the sentence around it is like.
  private static void around(Set<String> traits, Candidate candidate) {
    ClauseTree tree = candidate.tree();
    String text = candidate.article().text(candidate.sentence());
    String words = FRONT.matcher(text).replaceFirst("");
    int size = tree.tokens().size();
    add(traits, size > LONG, "long");
    add(traits, size < SHORT, "short");
    add(traits, text.matches("(?s)^[“\"].*"), "quoted-first");
    add(traits, text.matches("(?s).*[“\"].*") && !text.matches("(?s)^[“\"].*"), "quotes");
    add(traits, words.matches("(?s)(?:But|And|So|Or|Yet|Still|Thus)\\b.*"), "joined-to-before");
    add(
        traits,
        words.matches("(?s)(?:It|This|That|These|Those|Such|He|She|They)\\b.*"),
        "pronoun-first");
    add(traits, words.matches("(?s)(?:If|Unless|Should|Once)\\b.*"), "condition-first");
    add(traits, text.contains("("), "brackets");
    add(traits, text.matches("(?s).*(?:—| – | - |--).*"), "dash");
    add(traits, text.contains(";"), "semicolon");
    add(traits, text.contains(":"), "colon");
    add(traits, text.matches("(?s).*\\b(?:[Ww]e|[Uu]s|[Oo]ur)\\b.*"), "we");
    add(traits, text.matches("(?s).*\\b(?:I|[Mm]y|me)\\b.*"), "i");
    add(traits, text.matches("(?s).*\\b[Yy]ou\\b.*"), "you");
    add(traits, text.matches("(?is).*\\b(?:law|rule|constitution|statute)\\b.*"), "law");
    add(traits, text.matches("(?s).*\\b(?:19|20)\\d\\d\\b.*"), "year");
    add(traits, tree.tokens().stream().anyMatch(t -> t.tag().equals("CD")), "number");
    add(traits, candidate.horizon() != null, "horizon");
    add(traits, candidate.horizon() == null && !candidate.sentence().times().isEmpty(), "time");
    add(traits, candidate.expectation().probability() != null, "odds");
    add(traits, candidate.made() == null, "undated");
    traits.add("strength=" + Math.min(5, candidate.expectation().strength()));
    long names = tree.tokens().stream().filter(t -> t.tag().startsWith("NNP")).count();
    traits.add(names == 0 ? "names=0" : names < 3 ? "names=1" : "names=3");
    long verbs = IntStream.range(0, size).filter(tree::isVerb).count();
    add(traits, verbs > 7, "verbs>7");
    int last = size == 0 ? -1 : candidate.sentence().index();
    add(traits, last < 3, "early");
    add(traits, last > 30, "late");
  }

  private static void holders(Set<String> traits, Candidate candidate, List<String> holders) {
    boolean outlet = holders.contains(candidate.article().article().outletName());
    boolean unknown = holders.contains(Outcome.UNKNOWN_HOLDER);
    traits.add(
        unknown
            ? "holder-unknown"
            : outlet
                ? "holder-outlet"
                : holders.size() > 1
                    ? "holder-several"
                    : holders.getFirst().matches("\\p{Lu}.*") ? "holder-name" : "holder-words");
  }

  private static void add(Set<String> traits, boolean so, String trait) {
    if (so) {
      traits.add(trait);
    }
  }
}
