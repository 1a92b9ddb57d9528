package news.parallax.outcome;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import news.parallax.article.ArticleSentence;
import news.parallax.article.DateInfo;
import news.parallax.article.Passage;
import news.parallax.claim.actor.Actor;
import news.parallax.outcome.ExpectationFinder.Expectation;
import news.parallax.text.Span;
import news.parallax.text.Token;
import org.jspecify.annotations.Nullable;

/// Says how a stranger could settle an expectation: whether the subject will do what the verb says,
/// until when. What names nobody, or judges instead of telling a deed ("it will be difficult"),
/// cannot be settled and has no criterion.
final class CriterionWriter {
  private static final String TOLD = ", as dated reports tell";

  private static final int UNLESS = "unless ".length();

  private static final Pattern WEEKDAY =
      Pattern.compile("\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b");

  private static final Pattern THIS_WEEK =
      Pattern.compile(
          "(?i)\\bthis (?:week(?:end)?|month|year|spring|summer|autumn|fall|winter|season|morning|afternoon|evening)\\b");

  private final Set<String> judged = ExpectationFinder.RULES.words("judged");
  private final Set<String> judgedPassive = ExpectationFinder.RULES.words("judged-passive");
  private final Set<String> judgedUndated = ExpectationFinder.RULES.words("judged-undated");
  private final Set<String> vague = ExpectationFinder.RULES.words("vague");
  private final Set<String> deeds = ExpectationFinder.RULES.words("deed");
  private final Set<String> light = ExpectationFinder.RULES.words("light");
  private final EventCriterion arranged = new EventCriterion();
  private final SubjectWords subjects = new SubjectWords();
  private final DeedWords deedWords = new DeedWords();
  private final Set<String> lasting = ExpectationFinder.RULES.words("lasting");

  /// The criterion.
  ///
  /// @param named whom a pronoun or a name at a token stands for; empty when that is not known
  Optional<String> write(
      ArticleSentence sentence,
      String articleText,
      Expectation expectation,
      @Nullable DateInfo horizon,
      Function<Token, Optional<Actor>> named) {
    ClauseTree tree = new ClauseTree(sentence.sentence());
    Optional<String> event =
        arranged
            .write(sentence, articleText, tree, expectation)
            .filter(e -> !isUnclear(e, ""))
            .map(e ->
                "Whether "
                    + e
                    + until(horizon, null, e, articleText)
                    + end(expectation, articleText));
    if (event.isPresent() || arranged.isArranged(tree, expectation)) {
      return event;
    }
    int verb = deed(tree, expectation.at());
    boolean passive = tree.isPassive(verb);
    OptionalInt subject = tree.subject(verb);
    boolean must =
        tree.lemma(verb).equals("have") && tree.below(verb).anyMatch(i -> tree.is(i, "xcomp"));
    boolean endless = lasting.contains(tree.lemma(verb)) && horizon == null && !passive;
    boolean isSomething =
        tree.lemma(verb).equals("be") && tree.below(verb).anyMatch(i -> tree.is(i, "attr"));
    boolean undated = (horizon == null || isSomething) && judgedUndated.contains(tree.lemma(verb));
    boolean mustJudge =
        must
            && tree.below(verb)
                .anyMatch(i -> tree.is(i, "xcomp") && judged.contains(tree.lemma(i)));
    if (mustJudge
        || ((judged.contains(tree.lemma(verb)) || undated) && !passive && !must)
        || endless
        || !isDeed(tree, verb, horizon)
        || isVague(tree, verb)
        || (passive && judgedPassive.contains(tree.lemma(verb)))
        || (passive && horizon == null && light.contains(tree.lemma(verb)))
        || subject.isEmpty()
        || (tree.isNegated(verb) && !isPlainNot(tree, verb, horizon))
        || (tree.isNegated(expectation.at()) && verb != expectation.at())) {
      return Optional.empty();
    }
    Optional<String> who = subjects.of(tree, subject.getAsInt(), articleText, named);
    Span act = deedWords.span(tree, verb);
    if (who.isEmpty() || act == null) {
      return Optional.empty();
    }
    boolean pointsBack =
        IntStream.range(0, tree.tokens().size())
            .filter(i -> act.contains(tree.token(i).span()))
            .anyMatch(i -> tree.lower(i).equals("that") && tree.is(i, "dobj", "pobj"));
    if (pointsBack) {
      return Optional.empty();
    }
    Optional<String> words = deedWords.of(tree, act, subject.getAsInt(), articleText, named);
    if (words.isEmpty() || isUnclear(words.get(), who.get())) {
      return Optional.empty();
    }
    return Optional.of(
        "Whether "
            + who.get()
            + (tree.isNegated(verb) ? " will not " : " will ")
            + words.get()
            + until(horizon, act, words.get(), articleText)
            + end(expectation, articleText));
  }

  private static String until(
      @Nullable DateInfo horizon, @Nullable Span act, String what, String articleText) {
    if (horizon == null) {
      return "";
    }
    String day = horizon.value().iso();
    Passage evidence = horizon.evidence();
    boolean saysWhen = act == null || (evidence != null && act.contains(evidence.span()));
    boolean week =
        evidence != null
            && evidence.span().of(articleText).toLowerCase(Locale.ROOT).contains("week");
    boolean named = horizon.value().day() != null && WEEKDAY.matcher(what).find();
    if (saysWhen || named) {
      return what.contains(day.substring(0, 4)) ? "" : (week ? " (by " : " (") + day + ")";
    }
    int start = evidence == null ? 0 : evidence.span().start();
    boolean limit =
        week
            || articleText
                .substring(Math.max(0, start - 12), start)
                .matches("(?is).*\\b(?:by|before|until|within)\\s(?:the\\s)?");
    boolean isDay = horizon.value().day() != null;
    return (limit ? " by the end of " : isDay ? " on " : " in ") + day;
  }

  private static String end(Expectation expectation, String articleText) {
    Span condition = expectation.condition();
    if (condition == null) {
      return TOLD + ".";
    }
    String words = flat(condition.of(articleText)).replaceAll("[“”\"]", "");
    return words.matches("(?i)unless .*")
        ? TOLD + "; it is void if this comes first: “" + words.substring(UNLESS) + "”."
        : TOLD + "; it hangs on “" + words + "” and is void without that.";
  }

  /// A deed of which the news tells the day, or one with a day or a number of its own.
  private boolean isDeed(ClauseTree tree, int verb, @Nullable DateInfo horizon) {
    int deed =
        tree.lemma(verb).matches("start|begin|resume|continue|have|stop")
            ? tree.below(verb).filter(i -> tree.is(i, "xcomp")).findFirst().orElse(verb)
            : verb;
    boolean counted =
        IntStream.range(verb, tree.tokens().size())
            .filter(i -> tree.governs(verb, i))
            .anyMatch(i -> tree.token(i).tag().equals("CD") && !tree.lower(i).equals("one"));
    return horizon != null
        || counted
        || deeds.contains(tree.lemma(deed))
        || deeds.contains(tree.lemma(verb));
  }

  /// "Will not be known until Friday": settled by that day like any other.
  private static boolean isPlainNot(ClauseTree tree, int verb, @Nullable DateInfo horizon) {
    return horizon != null
        && tree.hasChild(
            verb, t -> t.relation().equals("neg") && t.text().matches("(?i)not|n['’]t"));
  }

  /// "Give an opportunity", "take further steps": nobody can say on which day that was done.
  private boolean isVague(ClauseTree tree, int verb) {
    return light.contains(tree.lemma(verb))
        && tree.below(verb)
            .filter(i -> tree.is(i, "dobj"))
            .anyMatch(i -> vague.contains(tree.lemma(i)));
  }

  /// What is tried or begun is what is settled: "will try to pull the ship free".
  static int deed(ClauseTree tree, int verb) {
    if (!Set.of("try", "attempt", "seek", "go").contains(tree.lemma(verb))) {
      return verb;
    }
    return tree.below(verb)
        .filter(i -> tree.is(i, "xcomp") && tree.hasChild(i, t -> t.tag().equals("TO")))
        .findFirst()
        .orElse(verb);
  }

  private static boolean isUnclear(String what, String who) {
    return who.split(" ").length > 18
        || what.split(" ").length > 36
        || (what.split(" ").length < 2 && !who.isEmpty())
        || what.chars().filter(c -> c == '(').count() != what.chars().filter(c -> c == ')').count()
        || who.matches("(?s).*[’']s \\d+")
        || who.matches(
            "(?is)the (?:first|last|next|second) time\\b.*|the more\\b.*|.* on (?:mon|tues|wednes|thurs|fri|satur|sun)day")
        || THIS_WEEK
            .matcher(what)
            .replaceAll("")
            .matches("(?is).*\\b(?:this|these|our|us|my|me|your|you|we)\\b.*")
        || who.matches("(?is).* (?:over|during) the (?:weekend|week)")
        || what.matches("(?is).*\\b(?:of|for|to|with|from|at|that|and|or|the|an?)")
        || what.matches("(?is).*\\b(?:it|they|them|he|she|him)\\b.*")
        || who.matches("(?s).*[“”\"—–(\\[].*")
        || what.matches("(?s).*[“”\"].*");
  }

  static String flat(String words) {
    return words.replaceAll("\\s+", " ").strip();
  }
}
