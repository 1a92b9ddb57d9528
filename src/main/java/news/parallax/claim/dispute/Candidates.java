package news.parallax.claim.dispute;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import news.parallax.claim.Claim;
import news.parallax.claim.ClaimCluster;
import news.parallax.claim.Dispute;
import news.parallax.claim.DisputeTopics;
import news.parallax.claim.Holders;
import news.parallax.claim.actor.Cast;
import news.parallax.claim.attribution.Attribution;
import news.parallax.claim.dispute.Candidate.Finder;
import news.parallax.claim.match.Profile;
import news.parallax.claim.match.TermWeights;
import news.parallax.story.AnalyzedStory;

/// Gathers what may be disputes of facts and opinions: what the rules are sure of first, then what
/// they find when they ask for less.
final class Candidates {
  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "they", "it", "who", "we", "i", "one", "others", "some", "people");

  private static final int LONGEST_NAME = 5;
  private static final Pattern UNCLEAR =
      Pattern.compile(
          "(?i)[,;:\u2014]|^(?:and|but|so|others?|his|her|their|its|our|my|your|this|that|these|those|such)\\b|^the"
              + " (?:embattled|former|same|other|latter|late|group|company|firm|man|woman|official|statement|letter|person)\\b");

  private final List<Candidate> found = new ArrayList<>();
  private final Set<String> actors = new HashSet<>();

  /// The candidates; of those with the same two sentences the first.
  List<Candidate> find(
      AnalyzedStory story,
      Cast cast,
      List<Attribution> attributions,
      List<Profile> profiles,
      List<ClaimCluster> clusters,
      DisputeReading reading) {
    Holders holders = new Holders(story, cast);
    cast.actors().forEach(a -> actors.add(a.name()));
    DenialDisputes denials = new DenialDisputes(story, cast, holders, profiles, reading);
    StanceDisputes stances = new StanceDisputes(story, cast, profiles, reading);
    Contrasts contrasts =
        new Contrasts(
            story,
            holders,
            new Sayings(cast, profiles),
            new TermWeights(profiles),
            new DisputeTopics(story, cast));
    ChargeDisputes charges =
        new ChargeDisputes(
            story,
            cast,
            profiles,
            reading,
            new ChargeFinder(story, cast, reading, attributions, profiles).find());
    charges.find().forEach(this::add);
    new MatterDisputes(story, cast, profiles, reading).find().forEach(this::add);
    add(Finder.DENIAL, true, () -> denials.find(clusters));
    add(
        Finder.JUDGEMENT,
        true,
        () -> new AssessmentDisputes(story, holders, reading.terms()).find(profiles));
    add(Finder.STANCE, true, () -> stances.find(attributions));
    add(Finder.CONTRAST, true, contrasts::find);
    add(Finder.OPPOSITION, true, () -> new Oppositions(story, cast, reading, attributions).find());
    add(Finder.CONTRADICTION, true, () -> new FactDisputes(story, cast, holders).find(clusters));
    add(Finder.DENIAL, false, () -> denials.loosely());
    add(Finder.STANCE, false, () -> stances.loosely(attributions));
    add(Finder.CONTRAST, false, contrasts::loosely);
    found.removeIf(c -> c.finder() == Finder.DENIAL && charges.isHardlyDenied(c.dispute()));
    return List.copyOf(found);
  }

  private void add(Finder finder, boolean surely, Supplier<List<Dispute>> disputes) {
    disputes.get().forEach(d -> add(new Candidate(d, surely, finder)));
  }

  private void add(Candidate candidate) {
    Dispute dispute = candidate.dispute();
    boolean fresh =
        (candidate.finder() == Finder.CHARGE || !tellsOneThing(dispute))
            && dispute.positions().stream().noneMatch(Candidates::isHeldByAPronoun)
            && dispute.positions().stream().allMatch(p -> isAName(p.holders().getFirst()))
            && found.stream().noneMatch(f -> sameSentences(f.dispute(), dispute));
    if (fresh) {
      found.add(candidate);
    }
  }

  private static boolean isHeldByAPronoun(Dispute.Position position) {
    return PRONOUNS.contains(position.holders().getFirst().toLowerCase(Locale.ROOT));
  }

  /// Whether it is short and names somebody as a reader may name them: not "her attorney", "The
  /// embattled company" or a half sentence.
  private boolean isAName(String holder) {
    if (holder.startsWith("allegations ")) {
      return false;
    }
    return actors.contains(holder)
        || holder.startsWith("a source of ")
        || (holder.split(" ").length <= LONGEST_NAME && !UNCLEAR.matcher(holder).find());
  }

  /// Whether the same words stand for both positions.
  private static boolean tellsOneThing(Dispute dispute) {
    Claim one = dispute.positions().getFirst().claims().getFirst();
    Claim other = dispute.positions().getLast().claims().getFirst();
    return one.sentence().equals(other.sentence()) && one.span().overlaps(other.span());
  }

  /// Whether both set the same two sentences against each other.
  private static boolean sameSentences(Dispute one, Dispute other) {
    Claim a = one.positions().getFirst().claims().getFirst();
    Claim b = one.positions().getLast().claims().getFirst();
    Claim c = other.positions().getFirst().claims().getFirst();
    Claim d = other.positions().getLast().claims().getFirst();
    return (a.sentence().equals(c.sentence()) && b.sentence().equals(d.sentence()))
        || (a.sentence().equals(d.sentence()) && b.sentence().equals(c.sentence()));
  }
}
