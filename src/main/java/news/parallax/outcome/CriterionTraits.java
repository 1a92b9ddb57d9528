package news.parallax.outcome;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import news.parallax.article.DateInfo;
import org.jspecify.annotations.Nullable;

/// The traits by which a gate tells a criterion that a stranger could settle, a public deed of
/// somebody named or a number reached, from a judgement and from one that leaves open who or what.
final class CriterionTraits {
  private static final int LONG = 18;
  private static final int SHORT = 6;

  private final Set<String> judged = ExpectationFinder.RULES.words("judged");
  private final Set<String> deeds = ExpectationFinder.RULES.words("deed");
  private final Set<String> vague = ExpectationFinder.RULES.words("vague");
  private final Set<String> degree = DeedKinds.RULES.words("degree");
  private final Set<String> someday = DeedKinds.RULES.words("someday");
  private final DeedKinds kinds = new DeedKinds();
  private final SubjectTraits subjects = new SubjectTraits();

  Set<String> of(Candidate candidate, String criterion) {
    Set<String> traits = new TreeSet<>();
    ClauseTree tree = candidate.tree();
    int verb = CriterionWriter.deed(tree, candidate.verb());
    String lemma = tree.lemma(verb);
    kinds.of(lemma).forEach(traits::add);
    add(traits, judged.contains(lemma), "verb-judged");
    add(traits, deeds.contains(lemma), "verb-deed");
    add(traits, lemma.equals("be"), "verb=be");
    add(traits, tree.isPassive(verb), "verb-passive");
    add(traits, criterion.contains(" will not "), "verb-negated");
    add(traits, criterion.contains(" will have to "), "verb-must");
    OptionalInt subject = tree.subject(verb);
    subject.ifPresent(s -> subjects.add(traits, candidate.sentence(), tree, s));
    object(traits, tree, verb);
    horizon(traits, candidate.horizon());
    words(traits, criterion);
    add(traits, candidate.expectation().condition() != null, "condition");
    add(traits, candidate.expectation().probability() != null, "odds");
    int by = candidate.expectation().by();
    if (by != candidate.verb()) {
      traits.add("by=" + tree.lemma(by));
    }
    tree.below(candidate.verb())
        .filter(i -> tree.token(i).tag().matches("MD|TO"))
        .findFirst()
        .ifPresent(i -> traits.add("modal=" + tree.lower(i)));
    return traits;
  }

  /// Whether no gate need be asked: a deed with a day. Of those that a reader judged 28 of 29 could
  /// be settled.
  static boolean areSure(Set<String> traits) {
    return traits.contains("until-day") && traits.contains("verb-deed");
  }

  private void object(Set<String> traits, ClauseTree tree, int verb) {
    OptionalInt object =
        tree.below(verb).filter(i -> i > verb && tree.is(i, "dobj", "attr", "oprd")).findFirst();
    if (object.isEmpty()) {
      traits.add("object-none");
      add(traits, tree.hasChild(verb, t -> t.relation().equals("acomp")), "object-adjective");
      add(traits, tree.hasChild(verb, t -> t.relation().matches("xcomp|ccomp")), "object-clause");
      return;
    }
    int noun = object.getAsInt();
    add(traits, vague.contains(tree.lemma(noun)), "object-vague");
    add(traits, tree.token(noun).tag().startsWith("NNP"), "object-name");
    boolean named =
        IntStream.range(0, tree.tokens().size())
            .anyMatch(i -> tree.governs(noun, i) && tree.token(i).tag().startsWith("NNP"));
    add(traits, named, "object-with-name");
    long words = tree.below(noun).filter(i -> !tree.is(i, "punct", "det")).count();
    boolean the = tree.hasChild(noun, t -> t.text().equalsIgnoreCase("the"));
    traits.add(
        words == 0
            ? the ? "object-bare-the" : "object-bare"
            : the ? "object-the" : "object-described");
    add(
        traits,
        IntStream.range(0, tree.tokens().size())
            .anyMatch(i -> tree.governs(noun, i) && tree.token(i).tag().equals("CD")),
        "object-number");
  }

  private static void horizon(Set<String> traits, @Nullable DateInfo to) {
    traits.add(
        to == null
            ? "until-none"
            : to.value().day() != null
                ? "until-day"
                : to.value().month() != null ? "until-month" : "until-year");
  }

  private void words(Set<String> traits, String criterion) {
    String act = criterion.replaceFirst(", as dated reports tell.*", "");
    List<String> words = Arrays.asList(act.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d$%'’-]+"));
    add(traits, words.size() > LONG, "long");
    add(traits, words.size() <= SHORT, "short");
    add(traits, words.stream().anyMatch(degree::contains), "degree");
    add(traits, words.stream().anyMatch(someday::contains), "someday");
    add(traits, words.stream().anyMatch(w -> w.matches("any|whatever|either|some")), "any");
    add(traits, words.stream().anyMatch(w -> w.matches("his|her|its|their|them")), "possessive");
    add(traits, words.stream().anyMatch(w -> w.matches("months?|weeks?|years?|days?")), "span");
    add(traits, act.matches("(?s).*\\d.*"), "number");
    add(traits, act.matches("(?s).*[$€£%].*"), "amount");
    add(
        traits,
        act.matches(
            "(?s).*\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b.*|.*\\b(?:tomorrow|tonight|today)\\b.*"),
        "weekday");
    long names = Arrays.stream(act.split(" ")).skip(1).filter(w -> w.matches("\\p{Lu}.*")).count();
    traits.add(names == 0 ? "names=0" : names < 3 ? "names=1" : "names=3");
  }

  private static void add(Set<String> traits, boolean so, String trait) {
    if (so) {
      traits.add(trait);
    }
  }
}
