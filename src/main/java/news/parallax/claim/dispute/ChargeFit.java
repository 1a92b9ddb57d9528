package news.parallax.claim.dispute;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import news.parallax.claim.actor.Actor;
import news.parallax.claim.actor.Cast;
import news.parallax.claim.match.Profile;
import news.parallax.claim.match.TermWeights;
import news.parallax.claim.match.Terms.Kind;
import news.parallax.claim.match.Terms.Term;
import news.parallax.claim.words.WordLists;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.ParseTree;
import news.parallax.text.Span;

/// How surely a denial denies a charge: by who is accused, who is said to have said it, what both
/// tell, how far the one stands from the other, and whether anybody else accuses the denier.
///
/// The steps were set by reading some 400 denials of `stories/train` with the charge that fits each
/// best: what reaches 0.8 was right in more than four of five.
final class ChargeFit {
  private static final WordLists FILE = WordLists.load("denials.txt");
  private static final Set<String> GENERAL = FILE.words("general");
  private static final Set<String> CLAIMS = FILE.words("claims");
  private static final Set<String> REPORTS = Disputing.WORDS.words("reports");
  private static final Set<String> DENYING = denying();
  private static final Pattern COURT = Pattern.compile("\\b(?:not guilty|innocence|charges)\\b");
  private static final Pattern GUILTY = Pattern.compile("\\bpl(?:ea)?d(?:s|ed|ing)? guilty\\b");
  private static final Pattern KNOWING =
      Pattern.compile("\\b(?:kn[eo]w\\w*|aware|told|informed|discussed)\\b");
  private static final int NEAR = 3;
  private static final int FAR = 9;
  private static final int LEAD = 6;
  private static final double LEAST_WEIGHT = 4;
  private static final double LEAST_SHARE = 0.3;

  private final AnalyzedStory story;
  private final Cast cast;
  private final DisputeReading reading;
  private final TermWeights weights;
  private final List<Charge> charges;

  ChargeFit(
      AnalyzedStory story,
      Cast cast,
      List<Profile> profiles,
      DisputeReading reading,
      List<Charge> charges) {
    this.story = story;
    this.cast = cast;
    this.reading = reading;
    this.weights = new TermWeights(profiles);
    this.charges = List.copyOf(charges);
  }

  private static Set<String> denying() {
    Set<String> verbs = new TreeSet<>(FILE.words("verbs"));
    verbs.addAll(FILE.words("verbs of claims"));
    return Set.copyOf(verbs);
  }

  /// How the two stand to each other.
  ///
  /// @param before how many sentences the charge stands before the denial, in one article; 0 where
  ///   it does not
  /// @param accused whether the charge is against the denier: 1, or against that one's side: 0.5
  /// @param whose whether the denial says that it is the charge of who makes it
  private record Bearing(int before, double accused, boolean whose) {
    boolean near() {
      return before > 0 && before <= NEAR;
    }

    boolean far() {
      return before > 0 && before <= FAR;
    }

    boolean denier() {
      return accused >= 1;
    }
  }

  /// From 0 to about 1; of two that fit as well the one that stands earlier or nearer is the
  /// greater.
  double of(Charge charge, Denial denial) {
    Bearing bearing = bearing(charge, denial);
    boolean open = isOpen(denial);
    boolean anyhow = bearing.whose() || bearing.accused() > 0;
    boolean another =
        isOfClaims(denial)
            ? !bearing.denier() || !bearing.near()
            : !open && isOnlyAlleged(charge, denial);
    if ((isOfAReport(denial) && !bearing.whose() && !bearing.near())
        || another
        || (isOfKnowing(denial) && !KNOWING.matcher(story.text(charge.claim().sentence())).find())
        || (!open && !anyhow)) {
      return 0;
    }
    double sure =
        charge.plain() && bearing.denier() && bearing.near()
            ? 0.9
            : open ? open(charge, denial, bearing) : told(charge, denial, bearing);
    int at = charge.claim().sentence().index();
    double early = (at < LEAD ? 0.02 : 0) + 0.01 / (1 + at);
    boolean same = charge.claim().articleId().equals(denial.sentence().articleId());
    return sure + early + (same ? 0.02 / (1 + Math.abs(denial.sentence().index() - at)) : 0);
  }

  private Bearing bearing(Charge charge, Denial denial) {
    boolean same = charge.claim().articleId().equals(denial.sentence().articleId());
    int before = denial.sentence().index() - charge.claim().sentence().index();
    String side = party(denial.denier());
    boolean party = charge.accused().stream().anyMatch(a -> party(a).equals(side));
    boolean whose = denial.whose() != null && charge.party().equals(party(denial.whose()));
    String owner = denial.owner();
    boolean owned =
        owner != null && charge.holder().endsWith(owner.substring(owner.lastIndexOf(' ') + 1));
    return new Bearing(
        same && before > 0 ? before : 0,
        charge.accused().contains(denial.denier()) ? 1 : party ? 0.5 : 0,
        whose || owned);
  }

  /// Of a denial that does not tell what it denies: "the allegations", "any wrongdoing".
  private double open(Charge charge, Denial denial, Bearing bearing) {
    if (isOfACourt(denial)) {
      boolean prosecuted =
          bearing.denier() && charge.wrong() && charge.prosecution() && !confessed(denial.denier());
      return prosecuted ? 0.85 : 0;
    }
    boolean nearby = denial.back() == Denial.NEAR ? bearing.near() : bearing.far();
    boolean only = denial.back() != Denial.NEAR && hasOneAccuser(denial.denier(), charge);
    if (charge.plain() && bearing.denier()) {
      return nearby ? 0.9 : only ? 0.8 : 0.4;
    }
    if (bearing.whose() && bearing.accused() > 0) {
      return nearby ? 0.85 : 0.5;
    }
    if (charge.plain() && bearing.accused() > 0) {
      return nearby ? 0.8 : only ? 0.6 : 0.3;
    }
    return bearing.denier() && bearing.before() == 1 ? 0.6 : 0.2;
  }

  private boolean hasOneAccuser(String denier, Charge charge) {
    return charges.stream()
        .filter(c -> c.plain() && c.accused().contains(denier))
        .allMatch(c -> c.party().equals(charge.party()));
  }

  /// Of a denial that tells what it denies.
  private double told(Charge charge, Denial denial, Bearing bearing) {
    double share = share(denial, charge);
    boolean prosecuted =
        isOfACourt(denial)
            && bearing.denier()
            && charge.wrong()
            && charge.prosecution()
            && !confessed(denial.denier());
    if (prosecuted) {
      return 0.85;
    }
    if (charge.wrong() && bearing.denier() && share >= LEAST_SHARE) {
      return 0.8;
    }
    double fits = share * (0.5 + 0.25 * bearing.accused() + (charge.plain() ? 0.25 : 0));
    return Math.min(0.95, fits + (bearing.near() ? 0.15 : 0) + (bearing.whose() ? 0.2 : 0));
  }

  /// Whether the articles tell that the accused pleaded guilty.
  private boolean confessed(String actor) {
    return story.articles().stream()
        .flatMap(a -> a.prose().stream())
        .filter(s -> GUILTY.matcher(story.text(s)).find())
        .anyMatch(
            s -> reading.things().terms(s).stream().anyMatch(t -> t.keys().contains("@" + actor)));
  }

  /// "Pleaded not guilty", "maintains his innocence", "called the charges meritless".
  private boolean isOfACourt(Denial denial) {
    return COURT.matcher(story.text(denial.sentence())).find();
  }

  /// "Denied the report": of a report that is nobody's accusation.
  private boolean isOfAReport(Denial denial) {
    ParseTree tree = reading.things().tree(denial.sentence());
    return denial.pointsBack()
        && IntStream.range(0, tree.size())
            .filter(w -> REPORTS.contains(tree.lemma(w).toLowerCase(Locale.ROOT)))
            .filter(w -> tree.is(w, "dobj") && tree.isVerb(tree.head(w)))
            .anyMatch(w -> DENYING.contains(tree.lemma(tree.head(w)).toLowerCase(Locale.ROOT)));
  }

  /// "Denied knowing of the payment": that it was made does not say so.
  private boolean isOfKnowing(Denial denial) {
    Span denied = denial.denied();
    if (denied == null) {
      return false;
    }
    ParseTree tree = reading.things().tree(denial.sentence());
    OptionalInt top = tree.top(tree.words(denied));
    return top.isPresent()
        && Set.of("know", "knowledge", "remember", "recall", "aware", "learn")
            .contains(tree.lemma(top.getAsInt()).toLowerCase(Locale.ROOT));
  }

  /// "Denied that any of the allegations were true": whose, it does not say.
  private boolean isOfClaims(Denial denial) {
    Span denied = denial.denied();
    if (denied == null) {
      return false;
    }
    ParseTree tree = reading.things().tree(denial.sentence());
    OptionalInt top = tree.top(tree.words(denied));
    OptionalInt subject =
        top.isPresent() && tree.isVerb(top.getAsInt())
            ? tree.ownSubject(top.getAsInt())
            : OptionalInt.empty();
    OptionalInt of =
        subject.isPresent() ? tree.child(subject.getAsInt(), "prep") : OptionalInt.empty();
    OptionalInt what = of.isPresent() ? tree.child(of.getAsInt(), "pobj") : subject;
    return what.isPresent()
        && CLAIMS.contains(tree.lemma(what.getAsInt()).toLowerCase(Locale.ROOT));
  }

  /// "Ordered the payments over the alleged affair", of who denies the affair.
  private boolean isOnlyAlleged(Charge charge, Denial denial) {
    Span denied = denial.denied();
    if (denied == null) {
      return false;
    }
    ParseTree tree = reading.things().tree(denial.sentence());
    List<Integer> words = tree.words(denied);
    return tree.top(words).stream().noneMatch(tree::isVerb)
        && OnlyAlleged.tells(story.text(charge.claim().sentence()), tree, words);
  }

  /// Whether what is denied says nothing that others would repeat: "any wrongdoing", "the claims".
  boolean isOpen(Denial denial) {
    Span denied = denial.denied();
    if (denied == null) {
      return true;
    }
    ParseTree tree = new ParseTree(denial.sentence().sentence());
    List<Integer> words = tree.words(denied);
    return words.stream().filter(w -> tree.isVerb(w) || tree.isNoun(w)).count() <= 2
        && words.stream()
            .map(w -> tree.lemma(w).toLowerCase(Locale.ROOT))
            .anyMatch(l -> GENERAL.contains(l) || CLAIMS.contains(l));
  }

  /// How much of what is denied the sentence of the charge names.
  private double share(Denial denial, Charge charge) {
    Span span = denial.denied();
    if (span == null) {
      return 0;
    }
    ParseTree tree = reading.things().tree(denial.sentence());
    List<Term> said =
        reading.things().terms(denial.sentence()).stream()
            .filter(t -> span.contains(tree.token(t.to()).span()))
            .filter(t -> !t.keys().contains("@" + denial.denier()))
            .toList();
    List<Term> there = reading.things().terms(charge.claim().sentence());
    double all = 0;
    double shared = 0;
    boolean act = false;
    for (Term term : said) {
      double weight = weights.weight(term);
      all += weight;
      if (there.stream().anyMatch(t -> t.meets(term))) {
        shared += weight;
        act |= term.kind() == Kind.ACTION || term.kind() == Kind.THING;
      }
    }
    return all <= 0 || !act || shared < LEAST_WEIGHT ? 0 : shared / all;
  }

  private String party(String actor) {
    return cast.actor(actor).map(Actor::partyId).orElse(actor);
  }
}
