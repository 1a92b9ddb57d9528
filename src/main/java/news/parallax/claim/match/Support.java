package news.parallax.claim.match;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.claim.Claim.Modality;
import news.parallax.claim.Concepts;
import news.parallax.claim.ParseTree;
import news.parallax.claim.attribution.Attribution;
import news.parallax.claim.match.Terms.Kind;
import news.parallax.claim.match.Terms.Term;
import news.parallax.text.PartialDate;
import news.parallax.text.TimeExpression;
import news.parallax.text.TimeExpression.Type;
import org.jspecify.annotations.Nullable;

/// Judges whether what one claim says is also said by another: everything in the first must be in
/// the second, which may say more.
///
/// Likeness of words alone proves nothing, for opposite claims look alike. So the main act must be
/// the same, told as equally real and with the same sign, by and to the same; numbers, dates and
/// names must not differ; and what remains must cover most of the weight of the words.
final class Support {
  /// The verdict.
  ///
  /// @param holds whether the claim is supported
  /// @param covered share of the claim's weight that the other carries, 0 to 1
  /// @param weight the weight of what both say
  /// @param contradicted whether the other says the opposite of the main act, of the same
  /// @param why what decided, for people who look
  record Verdict(boolean holds, double covered, double weight, boolean contradicted, String why) {}

  private static final double ENOUGH = 0.68;
  private static final double ENOUGH_TO_LOOK = 0.5;
  private static final double ENOUGH_WITHOUT_ACT = 0.85;
  private static final double ENOUGH_TO_CONTRADICT = 0.6;
  private static final double LEAST_WEIGHT = 7;
  private static final Pattern ORDINAL = Pattern.compile("\\d+(?:st|nd|rd|th)");
  private static final Set<String> POINTING =
      Set.of("he", "she", "it", "they", "this", "that", "these", "those", "which", "who", "what");
  private static final Set<String> FIRST_PERSON =
      Set.of("I", "we", "We", "my", "My", "our", "Our", "me", "us");
  private static final int FEWEST_TERMS = 3;
  private static final double ALL_BUT = 0.9;
  private static final double LEAST_WEIGHT_OF_ALL = 4.5;
  private static final double IN_CONTEXT = 0.5;
  private static final double ROUNDING = 0.05;
  private static final double CHANCE = 13;
  private static final Set<String> EACH = Set.of("every", "each", "all", "no", "most", "any");
  private static final int FEW_TERMS = 7;
  private static final int FEWEST_BESIDES_NAMES = 2;
  private static final int LONG_AGO = 20;
  private static final int VERY_FEW_TERMS = 4;
  private static final double ENOUGH_OF_FEW = 0.8;

  /// From this on two tellings are the same words, whoever is named as their speaker.
  private static final double WORD_FOR_WORD = 0.95;

  private static final Set<String> TELLING_WHICH =
      Set.of(
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "last",
          "latest",
          "final",
          "next",
          "previous",
          "former",
          "new",
          "old",
          "only",
          "early",
          "initial",
          "most",
          "least",
          "largest",
          "biggest",
          "highest",
          "lowest",
          "worst",
          "best");

  private final TermWeights weights;
  private final Concepts concepts = Concepts.ENGLISH;

  Support(TermWeights weights) {
    this.weights = weights;
  }

  /// Whether `other` supports `claim`.
  Verdict judge(Profile claim, Profile other) {
    double total = 0;
    double shared = 0;
    double fromContext = 0;
    int terms = 0;
    List<Term> missing = new ArrayList<>();
    for (Term term : claim.terms()) {
      double weight = weights.weight(term);
      total += weight;
      if (told(term, other)) {
        shared += weight;
        terms++;
      } else if (inContext(term, other)) {
        fromContext += weight;
      } else {
        missing.add(term);
      }
    }
    if (shared < LEAST_WEIGHT_OF_ALL || shared + fromContext < ENOUGH_TO_LOOK * total) {
      return new Verdict(false, shared / total, shared, false, "too little");
    }
    if (pointsBack(claim) && shared < ALL_BUT * total) {
      return new Verdict(false, shared / total, shared, false, "who does it is open");
    }
    double covered = total == 0 ? 0 : (shared + IN_CONTEXT * fromContext) / total;
    boolean plain = covered >= ALL_BUT && shared >= LEAST_WEIGHT_OF_ALL && terms > 1;
    ActVerdict acts = acts(claim, other);
    boolean whole = acts.same() && acts.whole() && terms > 1;
    if (!plain && !whole && (terms < FEWEST_TERMS || shared < LEAST_WEIGHT)) {
      return new Verdict(false, covered, shared, false, "too little");
    }
    Optional<String> obstacle = obstacle(claim, other, missing, covered);
    if (obstacle.isPresent()) {
      return new Verdict(false, covered, shared, false, obstacle.get());
    }
    if (acts.contradicts() && covered >= ENOUGH_TO_CONTRADICT) {
      return new Verdict(false, covered, shared, true, acts.why());
    }
    boolean little = terms < FEWEST_TERMS || shared < LEAST_WEIGHT;
    if (little && !whole && !(acts.same() && acts.anchored())) {
      return new Verdict(false, covered, shared, false, "too little");
    }
    boolean holds =
        acts.same()
            ? covered >= (claim.terms().size() <= VERY_FEW_TERMS ? ENOUGH_OF_FEW : ENOUGH)
            : acts.open()
                && covered >= ENOUGH_WITHOUT_ACT
                && sharesMoreThanNames(claim, other)
                && claim.main().filter(Act::negated).isEmpty()
                && (claim.dates().isEmpty() || !other.dates().isEmpty());
    return new Verdict(holds, covered, shared, false, acts.why());
  }

  private static boolean sharesMoreThanNames(Profile claim, Profile other) {
    return claim.terms().stream()
            .filter(t -> t.kind() != Kind.NAME && told(t, other))
            .limit(FEWEST_BESIDES_NAMES)
            .count()
        == FEWEST_BESIDES_NAMES;
  }

  /// Whether `other`, which gives the same number for the same quantity, supports `claim`: enough
  /// of the weight is there, nothing forbids it, and no verb says the opposite.
  boolean counts(Profile claim, Profile other, double enough) {
    double total = 0;
    double shared = 0;
    List<Term> missing = new ArrayList<>();
    for (Term term : claim.terms()) {
      double weight = weights.weight(term);
      total += weight;
      if (told(term, other)) {
        shared += weight;
      } else if (inContext(term, other)) {
        shared += IN_CONTEXT * weight;
      } else {
        missing.add(term);
      }
    }
    boolean opposed =
        claim.main().isPresent()
            && other.acts().stream()
                .anyMatch(a ->
                    concepts.opposed(a.keys(), claim.main().get().keys())
                        || (meets(a.keys(), claim.main().get().keys())
                            && (a.negated() != claim.main().get().negated()
                                || !clash(claim.main().get(), a).isEmpty())));
    return total > 0
        && shared >= enough * total
        && !opposed
        && !pointsBack(claim)
        && claim.claim().negated() == other.claim().negated()
        && claim.claim().modality() == other.claim().modality()
        && obstacle(claim, other, missing, shared / total).isEmpty();
  }

  /// Whether the claim's subject is a pronoun of the third person that nothing resolves.
  private static boolean pointsBack(Profile claim) {
    ParseTree tree = claim.tree();
    return claim
        .main()
        .map(Act::verb)
        .map(tree::subject)
        .filter(OptionalInt::isPresent)
        .map(OptionalInt::getAsInt)
        .filter(i -> POINTING.contains(tree.text(i).toLowerCase(Locale.ROOT)))
        .filter(i -> claim.terms().stream().noneMatch(t -> t.from() <= i && i <= t.to()))
        .isPresent();
  }

  /// Whether the other's readers have the name or thing in mind from what stands before it.
  private static boolean inContext(Term term, Profile other) {
    boolean thing = term.kind() == Kind.NAME || term.kind() == Kind.THING;
    return thing && term.keys().stream().anyMatch(other.context()::contains);
  }

  private static boolean told(Term term, Profile other) {
    if (term.amount() == null && !meets(term.keys(), other.keys())) {
      return false;
    }
    for (Term candidate : other.terms()) {
      if (same(term, candidate)) {
        return true;
      }
    }
    return false;
  }

  private static boolean same(Term a, Term b) {
    Amount left = a.amount();
    Amount right = b.amount();
    if (left != null && right != null) {
      return near(left, right);
    }
    return left == null && right == null && a.meets(b);
  }

  /// Whether two amounts can be one, put more or less exactly.
  static boolean near(Amount a, Amount b) {
    if (!a.unit().equals(b.unit())) {
      return false;
    }
    Double left = a.low() == null ? a.high() : a.low();
    Double right = b.low() == null ? b.high() : b.low();
    if (left == null || right == null) {
      return left == null && right == null && !a.isTally();
    }
    double most = Math.max(Math.abs(left), Math.abs(right));
    boolean rough =
        a.approximate()
            || b.approximate()
            || a.low() == null
            || b.low() == null
            || a.high() == null
            || b.high() == null;
    boolean exact = isExact(left) && isExact(right);
    return Math.abs(left - right) <= (rough && !exact ? ROUNDING : 0.005) * most;
  }

  /// Whether a number is told to the last digit: 2,074, however "at least" it is.
  private static boolean isExact(double value) {
    return Math.abs(value) >= 100 && value % 10 != 0;
  }

  /// What in the words forbids that the other supports the claim.
  private Optional<String> obstacle(
      Profile claim, Profile other, List<Term> missing, double covered) {
    for (Term term : missing) {
      if (term.kind() == Kind.NUMBER) {
        return Optional.of("number not there");
      }
      if (tells(claim, term)) {
        return Optional.of("which one not there");
      }
      if (isEach(claim, term)) {
        return Optional.of("not of each");
      }
      if (joins(claim, term, missing)) {
        return Optional.of("only one of two there");
      }
    }
    if (namesMissing(missing) > 0.34 * namesOf(claim)) {
      return Optional.of("names not there");
    }
    if (datesDiffer(claim.dates(), other.dates())) {
      return Optional.of("other date");
    }
    if (datedLongAgo(claim) && other.dates().isEmpty()) {
      return Optional.of("date not there");
    }
    if (!spansOf(claim, true).stream().allMatch(spansOf(other, false)::contains)) {
      return Optional.of("duration not there");
    }
    if (speaksOfItself(claim)
        && !namesSpeaker(claim, other)
        && !(covered >= WORD_FOR_WORD && speaksOfItself(other) && oneMayBe(claim, other))) {
      return Optional.of("other speaker");
    }
    if (tellsOfLater(claim, other)) {
      return Optional.of("written before");
    }
    if (claim.claim().modality() == Modality.QUESTION
        || other.claim().modality() == Modality.QUESTION) {
      return Optional.of("question");
    }
    return Optional.empty();
  }

  /// "The first bid" is not "the latest bid".
  private static boolean tells(Profile claim, Term term) {
    return term.kind() == Kind.QUALITY
        && (TELLING_WHICH.contains(claim.tree().lemma(term.from()).toLowerCase(Locale.ROOT))
            || ORDINAL.matcher(claim.tree().text(term.from())).matches()
            || Set.of("JJS", "RBS").contains(claim.tree().token(term.from()).tag()));
  }

  /// "Every fisherman": the other tells of one.
  private static boolean isEach(Profile claim, Term term) {
    ParseTree tree = claim.tree();
    return tree.children(term.to()).stream()
        .anyMatch(c -> EACH.contains(tree.text(c).toLowerCase(Locale.ROOT)));
  }

  /// "The mayor and the governor": the other tells of one of them.
  private static boolean joins(Profile claim, Term term, List<Term> missing) {
    ParseTree tree = claim.tree();
    int word = term.to();
    boolean noun = term.kind() == Kind.NAME || term.kind() == Kind.THING;
    int head = tree.head(word);
    return noun
        && head >= 0
        && tree.is(word, "conj")
        && tree.isNoun(head)
        && claim.terms().stream().anyMatch(t -> t.from() <= head && head <= t.to())
        && missing.stream().noneMatch(t -> t.from() <= head && head <= t.to());
  }

  private double namesMissing(List<Term> missing) {
    return missing.stream().filter(t -> t.kind() == Kind.NAME).mapToDouble(weights::weight).sum();
  }

  private double namesOf(Profile claim) {
    return claim.terms().stream()
        .filter(t -> t.kind() == Kind.NAME)
        .mapToDouble(weights::weight)
        .sum();
  }

  /// Whether both name days and none of the days is the same.
  private static boolean datesDiffer(List<PartialDate> some, List<PartialDate> others) {
    if (some.isEmpty() || others.isEmpty()) {
      return false;
    }
    for (PartialDate a : some) {
      for (PartialDate b : others) {
        if (a.covers(b) || b.covers(a) || near(a, b)) {
          return false;
        }
      }
    }
    return true;
  }

  /// "The board opens its hearings on 4 November": told in the present.
  private static boolean isToCome(Profile claim) {
    return claim
        .main()
        .map(a -> claim.tree().token(a.verb()).tag())
        .filter(t -> t.equals("VBZ") || t.equals("VBP"))
        .isPresent();
  }

  /// "I have steered by it for 30 years".
  private static boolean speaksOfItself(Profile claim) {
    ParseTree tree = claim.tree();
    return tree.words(claim.claim().span()).stream()
        .anyMatch(w -> FIRST_PERSON.contains(tree.text(w)));
  }

  /// Whether the speaker of one at least is unknown: the same words may then be the same person's.
  private static boolean oneMayBe(Profile claim, Profile other) {
    return Stream.of(claim, other)
        .map(p -> p.claim().attribution())
        .anyMatch(a -> a == null || a.actorId() == null);
  }

  private static boolean namesSpeaker(Profile claim, Profile other) {
    Attribution own = claim.claim().attribution();
    Attribution others = other.claim().attribution();
    String actor = own == null ? null : own.actorId();
    return actor != null
        && (other.keys().contains("@" + actor)
            || (others != null && actor.equals(others.actorId())));
  }

  /// Whether the claim tells as done what is dated after the other article came out.
  private static boolean tellsOfLater(Profile claim, Profile other) {
    LocalDate written = other.published();
    return written != null
        && claim.claim().modality() == Modality.FACT
        && !isToCome(claim)
        && !claim.dates().isEmpty()
        && claim.dates().stream().allMatch(d -> d.first().isAfter(written));
  }

  /// Whether it is about a time well before the article came out.
  private static boolean datedLongAgo(Profile claim) {
    LocalDate published = claim.published();
    return published != null
        && claim.claim().sentence().times().stream()
            .filter(t -> claim.claim().span().contains(t.span()))
            .flatMap(t -> t.calendarDate().stream())
            .anyMatch(d -> d.last().plusDays(LONG_AGO).isBefore(published));
  }

  /// How long or how often, as the claim's own words or its whole sentence say: "for 19 days".
  private static Set<String> spansOf(Profile profile, boolean own) {
    return profile.claim().sentence().times().stream()
        .filter(t -> t.type() == Type.DURATION || t.type() == Type.SET)
        .filter(t -> !own || profile.claim().span().contains(t.span()))
        .map(TimeExpression::value)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /// A day apart, as night and morning are told, or a whole week, as "on Thursday" is understood.
  private static boolean near(PartialDate a, PartialDate b) {
    long days = Math.abs(a.first().toEpochDay() - b.first().toEpochDay());
    return days <= 1 || days == 7;
  }

  private record ActVerdict(
      boolean same,
      boolean open,
      boolean contradicts,
      boolean anchored,
      boolean whole,
      String why) {}

  private ActVerdict acts(Profile claim, Profile other) {
    if (claim.main().isEmpty()) {
      return new ActVerdict(false, true, false, false, false, "no act");
    }
    Act main = claim.main().get();
    ActVerdict verdict = act(claim, main, other);
    if (!verdict.same()) {
      return verdict;
    }
    for (Act further : claim.acts()) {
      if (!further.nominal() && !further.equals(main) && !told(further, other)) {
        return new ActVerdict(false, false, false, false, false, "further act not there");
      }
    }
    return verdict;
  }

  /// Whether a further act of the claim is in the other's words, with its sign.
  private boolean told(Act act, Profile other) {
    if (act.keys().isEmpty()
        || act.light()
        || act.keys().stream().anyMatch(k -> k.startsWith("have "))) {
      return true;
    }
    boolean found = false;
    for (Act told : other.acts()) {
      boolean same = meets(told.keys(), act.keys());
      boolean complement = !same && concepts.complementary(told.keys(), act.keys());
      if ((same && told.negated() == act.negated())
          || (complement && told.negated() != act.negated())) {
        return true;
      }
      found |= same;
    }
    return !found && meets(act.keys(), other.keys());
  }

  /// Whether the other tells of the same doer, the same thing and the same number, in a verb of its
  /// own that is not the opposite: "lost 1,900 tonnes", "spilled 1,900 tonnes".
  private boolean told(Profile claim, Act main, Profile other) {
    boolean number =
        claim.terms().stream()
            .filter(t -> saysMuch(t.amount()))
            .anyMatch(t -> other.terms().stream().anyMatch(o -> same(t, o)));
    boolean day =
        claim.dates().stream()
            .filter(d -> d.precision() == PartialDate.Precision.DAY)
            .anyMatch(other.dates()::contains);
    return (number || day)
        && other.acts().stream()
            .anyMatch(a ->
                !a.nominal()
                    && a.negated() == main.negated()
                    && (mood(a, main) || (day && isToCome(claim)))
                    && !concepts.opposed(a.keys(), main.keys())
                    && main.subjectNamed()
                    && meets(a.subjects(), main.subjects())
                    && (meets(a.objects(), main.objects())
                        || (number && a.objects().isEmpty() && main.objects().isEmpty())));
  }

  /// A number that two reports do not share by chance.
  private static boolean saysMuch(@Nullable Amount amount) {
    Double value = amount == null ? null : amount.low() != null ? amount.low() : amount.high();
    return value != null && amount != null && (value >= CHANCE || !amount.unit().isEmpty());
  }

  private ActVerdict act(Profile claim, Act main, Profile other) {
    String why = "act not there";
    boolean found = false;
    for (Act act : other.acts()) {
      boolean sameWord = act.keys().stream().anyMatch(main.keys()::contains);
      boolean complement = !sameWord && concepts.complementary(act.keys(), main.keys());
      boolean opposite = !sameWord && concepts.opposed(act.keys(), main.keys());
      if (!sameWord && !complement && !opposite) {
        continue;
      }
      boolean sign = act.negated() == main.negated();
      boolean agrees = sameWord ? sign : complement && !sign;
      if (opposite && !sign) {
        continue;
      }
      found = true;
      String clash = clash(main, act);
      if (!clash.isEmpty()) {
        why = clash;
        continue;
      }
      if (act.nominal()
          && !oneSide(main.subjects(), act.subjects())
          && !oneSide(main.objects(), act.objects())) {
        why = "noun of nobody";
        continue;
      }
      if (claim.terms().size() < FEW_TERMS
          && !act.nominal()
          && !main.objects().isEmpty()
          && !act.objects().isEmpty()
          && !oneSide(main.objects(), act.objects())) {
        why = "other thing";
        continue;
      }
      boolean mood = mood(main, act);
      if (agrees && mood) {
        boolean whole =
            act.nominal()
                ? meets(main.subjects(), act.subjects()) && meets(main.objects(), act.objects())
                : anchored(main, act);
        return new ActVerdict(true, true, false, subjectMet(main, act), whole, "same act");
      }
      if (!agrees && !act.nominal() && main.real() && act.real() && anchored(main, act)) {
        return new ActVerdict(false, false, true, true, true, "opposite act");
      }
      why = agrees ? "other mood" : "opposite, not the same matter";
    }
    if (!found && told(claim, main, other)) {
      return new ActVerdict(true, true, false, true, true, "same who, what and number");
    }
    boolean predicate = main.word() != main.verb();
    boolean open = !found && (main.light() || (!predicate && meets(main.keys(), other.keys())));
    return new ActVerdict(false, open, false, false, false, why);
  }

  private static boolean subjectMet(Act a, Act b) {
    return a.subjectNamed() && meets(a.subjects(), b.subjects());
  }

  /// Whether both are told as facts, or both in the same way as not yet facts; a bare infinitive
  /// ("a plan to close it") counts as to come.
  private static boolean mood(Act a, Act b) {
    if (a.real() || b.real()) {
      return a.real() && b.real();
    }
    return modality(a) == modality(b);
  }

  private static Modality modality(Act act) {
    return act.modality() == Modality.FACT ? Modality.EXPECTED : act.modality();
  }

  /// Whether who does it, or to whom, is known to differ.
  private static String clash(Act a, Act b) {
    boolean swapped =
        !a.subjects().isEmpty()
            && !a.objects().isEmpty()
            && meets(a.subjects(), b.objects())
            && meets(a.objects(), b.subjects())
            && !meets(a.subjects(), b.subjects());
    if (swapped) {
      return "roles swapped";
    }
    if (a.subjectNamed() && b.subjectNamed() && !oneSide(a.subjects(), b.subjects())) {
      return "other subject";
    }
    if (a.objectNamed() && b.objectNamed() && !oneSide(a.objects(), b.objects())) {
      return "other object";
    }
    return "";
  }

  /// Whether subject or object is known to be the same, and neither to be another.
  private static boolean anchored(Act a, Act b) {
    boolean subject = meets(a.subjects(), b.subjects());
    boolean object = meets(a.objects(), b.objects());
    boolean subjectOpen = a.subjects().isEmpty() || b.subjects().isEmpty();
    boolean objectOpen = a.objects().isEmpty() || b.objects().isEmpty();
    return (subject && object) || (subject && objectOpen) || (object && subjectOpen);
  }

  /// Whether both name the same, or one a government and the other one of its people.
  private static boolean oneSide(Set<String> a, Set<String> b) {
    return meets(a, b) || standsFor(a, b) || standsFor(b, a);
  }

  private static boolean standsFor(Set<String> whole, Set<String> part) {
    return whole.stream()
        .filter(k -> k.startsWith(Act.WHOLE))
        .anyMatch(k -> part.contains(Act.PARTY + k.substring(1)));
  }

  private static boolean meets(Set<String> a, Set<String> b) {
    for (String key : a) {
      if (b.contains(key) && !key.startsWith(Act.PARTY) && !key.startsWith(Act.WHOLE)) {
        return true;
      }
    }
    return false;
  }
}
