package news.parallax.claim.match;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.claim.Claim.Modality;
import news.parallax.claim.attribution.Attribution;
import news.parallax.claim.match.Terms.Kind;
import news.parallax.claim.match.Terms.Term;
import news.parallax.text.ParseTree;
import news.parallax.text.PartialDate;
import news.parallax.text.TimeExpression;
import news.parallax.text.TimeExpression.Type;

/// What forbids that one claim supports another, however alike their words are: a number, a name, a
/// date that is not there, another speaker, a question.
final class Obstacles {
  private static final Pattern ORDINAL = Pattern.compile("\\d+(?:st|nd|rd|th)");
  private static final Set<String> FIRST_PERSON =
      Set.of("I", "we", "We", "my", "My", "our", "Our", "me", "us");
  private static final Set<String> EACH = Set.of("every", "each", "all", "no", "most", "any");
  private static final int LONG_AGO = 20;

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

  Obstacles(TermWeights weights) {
    this.weights = weights;
  }

  /// What in the words forbids that the other supports the claim.
  Optional<String> obstacle(Profile claim, Profile other, List<Term> missing, double covered) {
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
  static boolean isToCome(Profile claim) {
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
}
