package news.parallax.claim.dispute;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import news.parallax.claim.Claim;
import news.parallax.claim.Dispute;
import news.parallax.claim.actor.Actor;
import news.parallax.claim.actor.Cast;
import news.parallax.claim.match.Terms.Term;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.ParseTree;
import news.parallax.text.Span;

/// Whether two positions answer each other: a denial the very charge, one side of a thing the
/// other, and not two who are both against a third.
final class OneMatter {
  /// What is said only of what may come.
  private static final Pattern SUPPOSED =
      Pattern.compile(
          "(?i)^[\u201c\"'\u2018\\s]*(?:if|unless|as long as|should|were)\\b.*", Pattern.DOTALL);

  /// Of what is denied.
  private static final double LEAST_SHARE = 0.34;

  private static final Set<String> LITTLE = Disputing.WORDS.words("saying nothing of the matter");

  private static final Set<String> ACCUSING = Disputing.WORDS.words("words of accusation");

  private static final Set<String> STANDING = Disputing.WORDS.words("standing for");

  private final AnalyzedStory story;
  private final Cast cast;
  private final DisputeReading reading;

  OneMatter(AnalyzedStory story, Cast cast, DisputeReading reading) {
    this.story = story;
    this.cast = cast;
    this.reading = reading;
  }

  /// @param traits of the candidate
  /// @param deniesIt whether the second denies "it", which stands just before
  boolean isOf(Candidate candidate, Map<String, Double> traits, boolean deniesIt) {
    return switch (candidate.finder()) {
      case DENIAL -> denies(candidate.dispute(), traits, deniesIt);
      case STANCE ->
          !has(traits, "sides on one thing")
              || (noneSupposes(candidate.dispute())
                  && haveNoCommonFoe(candidate.dispute())
                  && (!has(traits, "side of a maker") || isStoodFor(candidate.dispute())));
      case CONTRADICTION -> sayOneThing(candidate.dispute());
      case CHARGE, MATTER, JUDGEMENT, CONTRAST, OPPOSITION -> true;
    };
  }

  private boolean denies(Dispute dispute, Map<String, Double> traits, boolean deniesIt) {
    Claim charge = dispute.positions().getFirst().claims().getFirst();
    String holder = dispute.positions().getFirst().holders().getFirst();
    boolean near = has(traits, "next");
    if (onlyAlleges(charge, dispute.positions().getLast().claims())) {
      return false;
    }
    if (deniesIt && has(traits, "denied before") && accusesAgain(charge)) {
      return false;
    }
    boolean accused = traits.getOrDefault("a accuses the denier", 0.0) >= 1;
    boolean alleged = accused || has(traits, "a alleges");
    boolean shares =
        shares(charge, dispute.positions().getLast().claims())
            || traits.getOrDefault("denied share", 0.0) >= LEAST_SHARE;
    boolean told =
        !charge.isAttributed()
            && (holder.startsWith("allegations ")
                || holder.equals(story.story().article(charge.articleId()).outletName()));
    if (told) {
      return accused && (shares || (near && has(traits, "denied before")));
    }
    if (has(traits, "denied before")) {
      return shares || alleged || (deniesIt && near);
    }
    boolean answersBy =
        has(traits, "b names a") && (has(traits, "a accuses the denier") || alleged);
    return shares || answersBy || (has(traits, "denied in general") && accused);
  }

  /// "Paid her over the alleged affair", of who denies the affair.
  private boolean onlyAlleges(Claim charge, List<Claim> answers) {
    return answers.stream()
        .map(Claim::sentence)
        .distinct()
        .flatMap(s ->
            reading.denials(story.article(s.articleId())).stream()
                .filter(d -> d.sentence().equals(s)))
        .anyMatch(d -> {
          Span denied = d.denied();
          ParseTree tree = reading.things().tree(d.sentence());
          return denied != null
              && tree.top(tree.words(denied)).stream().anyMatch(tree::isNoun)
              && OnlyAlleged.tells(story.text(charge.sentence()), tree, tree.words(denied));
        });
  }

  /// "Quist's charge that the pier rots matters now that Lanier has accused him of theft": "it" is
  /// what stands last.
  private boolean accusesAgain(Claim charge) {
    return charge.sentence().tokens().stream()
        .filter(t -> t.span().start() >= charge.span().end())
        .anyMatch(t -> ACCUSING.contains(t.lemma().toLowerCase(Locale.ROOT)));
  }

  /// Not where one tells what somebody is or becomes, and only by the way what the other denies.
  private boolean sayOneThing(Dispute dispute) {
    Claim one = dispute.positions().getFirst().claims().getFirst();
    Claim other = dispute.positions().getLast().claims().getFirst();
    boolean same = tellsWhatIs(one) == tellsWhatIs(other);
    return same || (one.isAttributed() && other.isAttributed());
  }

  private boolean tellsWhatIs(Claim claim) {
    ParseTree tree = reading.things().tree(claim.sentence());
    OptionalInt top = tree.top(tree.words(claim.span()));
    return top.isPresent() && tree.lemma(top.getAsInt()).equals("be");
  }

  /// Whether one of the sentences says a word of the charge that is neither a name nor of all
  /// speech.
  private boolean shares(Claim charge, List<Claim> answers) {
    List<Term> said = words(charge);
    return answers.stream()
        .filter(a -> !a.sentence().equals(charge.sentence()))
        .flatMap(a -> words(a).stream())
        .anyMatch(t -> said.stream().anyMatch(t::meets));
  }

  private List<Term> words(Claim claim) {
    ParseTree tree = reading.things().tree(claim.sentence());
    return reading.things().terms(claim.sentence()).stream()
        .filter(t ->
            switch (t.kind()) {
              case ACTION, THING, QUALITY -> true;
              case NAME, NUMBER -> false;
            })
        .filter(t -> !t.person() && t.party() == null)
        .filter(t -> !LITTLE.contains(tree.lemma(t.to()).toLowerCase(Locale.ROOT)))
        .toList();
  }

  /// Whether who made the thing is told to have done more for it than to make it known.
  private boolean isStoodFor(Dispute dispute) {
    ParseTree tree =
        reading.things().tree(dispute.positions().getLast().claims().getFirst().sentence());
    return IntStream.range(0, tree.size())
        .anyMatch(w -> tree.isVerb(w) && STANDING.contains(tree.lemma(w).toLowerCase(Locale.ROOT)));
  }

  private boolean noneSupposes(Dispute dispute) {
    return dispute.positions().stream()
        .map(p -> p.claims().getFirst())
        .noneMatch(c ->
            SUPPOSED.matcher(story.text(c.sentence())).matches()
                || c.modality() == Claim.Modality.CONDITIONAL
                || c.modality() == Claim.Modality.QUESTION);
  }

  /// Whether one of two who speak of a matter only supposes, or both blame the same third.
  boolean isOnOneSide(Dispute dispute) {
    return !noneSupposes(dispute) || !haveNoCommonFoe(dispute);
  }

  /// Whether there is no third whom both blame.
  private boolean haveNoCommonFoe(Dispute dispute) {
    Set<String> one = blamed(dispute.positions().getFirst());
    Set<String> other = blamed(dispute.positions().getLast());
    return one.stream().noneMatch(other::contains);
  }

  private Set<String> blamed(Dispute.Position position) {
    Claim first = position.claims().getFirst();
    Set<String> blamed = new TreeSet<>();
    for (Side side : reading.sides()) {
      int index = side.claim().sentence().index();
      boolean here =
          side.claim().articleId().equals(first.articleId())
              && Math.abs(first.sentence().index() - index) <= 1;
      if (here && !side.favours() && position.holders().contains(side.holder())) {
        side.owners().forEach(o -> blamed.add(cast.actor(o).map(Actor::partyId).orElse(o)));
      }
    }
    return blamed;
  }

  private static boolean has(Map<String, Double> traits, String name) {
    return traits.getOrDefault(name, 0.0) > 0;
  }
}
