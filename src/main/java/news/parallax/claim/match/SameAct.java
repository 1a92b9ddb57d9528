package news.parallax.claim.match;

import java.util.Set;
import news.parallax.claim.Claim.Modality;
import news.parallax.claim.Concepts;
import news.parallax.text.PartialDate;
import org.jspecify.annotations.Nullable;

/// Judges whether the main act of one claim is told by another: done by and to the same, as equally
/// real, with the same sign.
final class SameAct {
  private static final double CHANCE = 13;
  private static final int FEW_TERMS = 7;

  private final Concepts concepts = Concepts.ENGLISH;

  record Verdict(
      boolean same,
      boolean open,
      boolean contradicts,
      boolean anchored,
      boolean whole,
      String why) {}

  Verdict judge(Profile claim, Profile other) {
    if (claim.main().isEmpty()) {
      return new Verdict(false, true, false, false, false, "no act");
    }
    Act main = claim.main().get();
    Verdict verdict = act(claim, main, other);
    if (!verdict.same()) {
      return verdict;
    }
    for (Act further : claim.acts()) {
      if (!further.nominal() && !further.equals(main) && !told(further, other)) {
        return new Verdict(false, false, false, false, false, "further act not there");
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
      boolean same = Likeness.meets(told.keys(), act.keys());
      boolean complement = !same && concepts.complementary(told.keys(), act.keys());
      if ((same && told.negated() == act.negated())
          || (complement && told.negated() != act.negated())) {
        return true;
      }
      found |= same;
    }
    return !found && Likeness.meets(act.keys(), other.keys());
  }

  /// Whether the other tells of the same doer, the same thing and the same number, in a verb of its
  /// own that is not the opposite: "lost 1,900 tonnes", "spilled 1,900 tonnes".
  private boolean told(Profile claim, Act main, Profile other) {
    boolean number =
        claim.terms().stream()
            .filter(t -> saysMuch(t.amount()))
            .anyMatch(t -> other.terms().stream().anyMatch(o -> Likeness.same(t, o)));
    boolean day =
        claim.dates().stream()
            .filter(d -> d.precision() == PartialDate.Precision.DAY)
            .anyMatch(other.dates()::contains);
    return (number || day)
        && other.acts().stream()
            .anyMatch(a ->
                !a.nominal()
                    && a.negated() == main.negated()
                    && (mood(a, main) || (day && Obstacles.isToCome(claim)))
                    && !concepts.opposed(a.keys(), main.keys())
                    && main.subjectNamed()
                    && Likeness.meets(a.subjects(), main.subjects())
                    && (Likeness.meets(a.objects(), main.objects())
                        || (number && a.objects().isEmpty() && main.objects().isEmpty())));
  }

  /// A number that two reports do not share by chance.
  private static boolean saysMuch(@Nullable Amount amount) {
    Double value = amount == null ? null : amount.low() != null ? amount.low() : amount.high();
    return value != null && amount != null && (value >= CHANCE || !amount.unit().isEmpty());
  }

  private Verdict act(Profile claim, Act main, Profile other) {
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
                ? Likeness.meets(main.subjects(), act.subjects())
                    && Likeness.meets(main.objects(), act.objects())
                : anchored(main, act);
        return new Verdict(true, true, false, subjectMet(main, act), whole, "same act");
      }
      if (!agrees && !act.nominal() && main.real() && act.real() && anchored(main, act)) {
        return new Verdict(false, false, true, true, true, "opposite act");
      }
      why = agrees ? "other mood" : "opposite, not the same matter";
    }
    if (!found && told(claim, main, other)) {
      return new Verdict(true, true, false, true, true, "same who, what and number");
    }
    boolean predicate = main.word() != main.verb();
    boolean open =
        !found && (main.light() || (!predicate && Likeness.meets(main.keys(), other.keys())));
    return new Verdict(false, open, false, false, false, why);
  }

  private static boolean subjectMet(Act a, Act b) {
    return a.subjectNamed() && Likeness.meets(a.subjects(), b.subjects());
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
  static String clash(Act a, Act b) {
    boolean swapped =
        !a.subjects().isEmpty()
            && !a.objects().isEmpty()
            && Likeness.meets(a.subjects(), b.objects())
            && Likeness.meets(a.objects(), b.subjects())
            && !Likeness.meets(a.subjects(), b.subjects());
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
    boolean subject = Likeness.meets(a.subjects(), b.subjects());
    boolean object = Likeness.meets(a.objects(), b.objects());
    boolean subjectOpen = a.subjects().isEmpty() || b.subjects().isEmpty();
    boolean objectOpen = a.objects().isEmpty() || b.objects().isEmpty();
    return (subject && object) || (subject && objectOpen) || (object && subjectOpen);
  }

  /// Whether both name the same, or one a government and the other one of its people.
  private static boolean oneSide(Set<String> a, Set<String> b) {
    return Likeness.meets(a, b) || standsFor(a, b) || standsFor(b, a);
  }

  private static boolean standsFor(Set<String> whole, Set<String> part) {
    return whole.stream()
        .filter(k -> k.startsWith(Act.WHOLE))
        .anyMatch(k -> part.contains(Act.PARTY + k.substring(1)));
  }
}
