package news.parallax.brief.coverage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.parallax.article.Passage;
import news.parallax.bias.Coverage;
import news.parallax.bias.Coverage.OutletCoverage;
import news.parallax.brief.Brief;
import news.parallax.brief.Brief.AspectShare;
import news.parallax.brief.Brief.CoveredFact;
import news.parallax.brief.Brief.OutletSection;
import news.parallax.brief.Brief.VoiceShare;
import news.parallax.brief.Statement;
import news.parallax.brief.party.PartyNames;
import news.parallax.brief.summary.SummaryGate;
import news.parallax.brief.wording.ClaimStatements;
import news.parallax.brief.wording.StatementWriter;
import news.parallax.claim.Claim;
import news.parallax.claim.ClaimCluster;
import news.parallax.claim.actor.Party;
import news.parallax.claim.ledger.AttributionLoss;
import news.parallax.claim.ledger.Ledger;
import news.parallax.story.AnalyzedStory;

/// Coverage → how the story was covered, as printed.
public final class CoverageWriter {
  private final AnalyzedStory story;
  private final Ledger ledger;
  private final StatementWriter writer;
  private final SummaryGate gate;
  private final PartyNames names;

  /// @param gate which sentences may be printed by themselves
  public CoverageWriter(
      AnalyzedStory story, Ledger ledger, StatementWriter writer, SummaryGate gate) {
    this.gate = gate;
    this.story = story;
    this.ledger = ledger;
    this.writer = writer;
    this.names = new PartyNames(ledger.cast());
  }

  public Brief.CoverageSection write(Coverage coverage) {
    List<CoveredFact> facts = new ArrayList<>();
    coverage.facts().forEach(f -> fact(f).ifPresent(facts::add));
    Set<String> shown = new HashSet<>(facts.stream().map(CoveredFact::id).toList());
    OutletFinding finding =
        new OutletFinding(
            coverage, ledger.cast(), story, writer, new FactFinding(coverage, story, facts, gate));
    List<OutletSection> outlets = new ArrayList<>();
    for (OutletCoverage outlet : coverage.outlets()) {
      outlets.add(section(outlet, shown, finding));
    }
    return new Brief.CoverageSection(
        new OverallFinding(story, ledger.cast(), writer).write(facts, coverage), facts, outlets);
  }

  private Optional<CoveredFact> fact(ClaimCluster cluster) {
    List<Passage> others = new ArrayList<>();
    Set<String> seen = new HashSet<>(Set.of(cluster.best().articleId()));
    for (Claim claim : cluster.claims()) {
      if (seen.add(claim.articleId())) {
        others.add(claim.sentence().passage());
      }
    }
    Claim best = cluster.best();
    return writer
        .write(best.sentence(), ClaimStatements.withSpeaker(best), others, null, null)
        .or(() -> writer.write(best.sentence(), best.sentence().span(), others, null, null))
        .map(s ->
            new CoveredFact(
                cluster.id(),
                s,
                cluster.articleIds(),
                cluster.contradictedBy().stream()
                    .map(Claim::articleId)
                    .distinct()
                    .sorted()
                    .toList(),
                writer.cite(cluster.contradictedBy().stream().map(Claim::passage).toList())));
  }

  private OutletSection section(OutletCoverage outlet, Set<String> shown, OutletFinding finding) {
    List<VoiceShare> voices =
        outlet.voices().stream()
            .map(v ->
                new VoiceShare(
                    v.partyId(),
                    partyName(v.partyId()),
                    roundedDown(v.share()),
                    names.chief(v).map(c -> names.member(c.actorId())).orElse(null)))
            .toList();
    List<AttributionLoss> printed =
        outlet.losses().stream().filter(l -> loss(l).isPresent()).toList();
    List<Statement> losses = printed.stream().flatMap(l -> loss(l).stream()).toList();
    List<String> onlyHere = outlet.onlyHere().stream().filter(shown::contains).toList();
    List<String> leavesOut = outlet.leavesOut().stream().filter(shown::contains).toList();
    return new OutletSection(
        outlet.outlet(),
        outlet.articleIds(),
        outlet.words(),
        outlet.sentences(),
        voices,
        outlet.voicedWords(),
        outlet.aspects().stream().map(a -> new AspectShare(a.name(), a.sentences())).toList(),
        writer.cite(outlet.loaded().stream().map(Coverage.LoadedTerm::passage).toList()),
        rounded(outlet.loadedPer1000()),
        rounded(outlet.attributedShare()),
        rounded(outlet.anonymousShare()),
        onlyHere,
        leavesOut,
        losses,
        finding.write(outlet, printed, onlyHere, leavesOut));
  }

  private Optional<Statement> loss(AttributionLoss loss) {
    Claim asserted = loss.asserted();
    return writer.write(
        asserted.sentence(),
        asserted.sentence().span(),
        List.of(loss.attributed().sentence().passage()),
        null,
        null);
  }

  private String partyName(String partyId) {
    return ledger.cast().party(partyId).map(Party::name).orElse(partyId);
  }

  /// So that shares never add up to more than the whole.
  private static double roundedDown(double share) {
    return Math.floor(share * 1000) / 1000.0;
  }

  private static double rounded(double share) {
    return Math.round(share * 1000) / 1000.0;
  }
}
