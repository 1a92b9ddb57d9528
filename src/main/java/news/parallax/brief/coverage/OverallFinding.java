package news.parallax.brief.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.parallax.article.Block;
import news.parallax.article.Passage;
import news.parallax.bias.Coverage;
import news.parallax.bias.Coverage.LoadedTerm;
import news.parallax.bias.Coverage.OutletCoverage;
import news.parallax.bias.Coverage.Voice;
import news.parallax.brief.Brief.CoveredFact;
import news.parallax.brief.Statement;
import news.parallax.brief.party.PartyNames;
import news.parallax.brief.wording.ClaimStatements;
import news.parallax.brief.wording.StatementWriter;
import news.parallax.claim.actor.Cast;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.Span;

/// What can be said of the coverage as a whole: what all outlets report, and how far they are apart
/// in whom they let speak, in wording and in how much they attribute. Says nothing where there is
/// too little to compare.
final class OverallFinding {
  private static final int LOADED_WORDS = 4;
  private static final double LOADED_NEEDED = 5;
  private static final double APART = 0.2;
  private static final double LARGE = 0.35;
  private static final int LONGEST = 220;
  private static final int SHORTEST = 50;
  private static final int NEAR = 3;

  /// Somebody who tells an outlet of the press is not told by the others alike.
  private static final Pattern TOLD_AN_OUTLET =
      Pattern.compile("\\b(?:told|tells|according to|reported by) (?:the )?\\p{Lu}");

  private final AnalyzedStory story;
  private final PartyNames names;
  private final StatementWriter writer;
  private final MentionedNames mentions;

  OverallFinding(AnalyzedStory story, Cast cast, StatementWriter writer) {
    this.story = story;
    this.names = new PartyNames(cast);
    this.writer = writer;
    this.mentions = new MentionedNames(story);
  }

  List<Statement> write(List<CoveredFact> facts, Coverage coverage) {
    List<Statement> findings = new ArrayList<>();
    if (coverage.outlets().size() < 2) {
      return findings;
    }
    shared(facts, coverage).ifPresent(findings::add);
    Comparison comparison = new Comparison(coverage, story);
    List<OutletCoverage> large =
        coverage.outlets().stream()
            .filter(o -> o.words() >= Comparison.WORDS_NEEDED)
            .filter(o -> !o.outlet().startsWith("unknown outlet"))
            .toList();
    if (large.size() >= 2 && comparison.isFair()) {
      voices(
              large.stream()
                  .filter(o -> VoiceShares.isToldApart(o, names) && !comparison.isOpinion(o))
                  .toList())
          .ifPresent(findings::add);
      loaded(large.stream().filter(Comparison::hasOwnWords).toList()).ifPresent(findings::add);
      attributed(large).ifPresent(findings::add);
    }
    return findings;
  }

  /// The fact that all of them report.
  private Optional<Statement> shared(List<CoveredFact> facts, Coverage coverage) {
    int outlets = coverage.outlets().size();
    String all = outlets == 2 ? "Both outlets" : "All " + outlets + " outlets";
    return facts.stream()
        .filter(f -> outletsOf(f) == outlets)
        .map(CoveredFact::statement)
        .filter(s -> s.text().length() <= LONGEST && s.text().endsWith("."))
        .filter(s -> s.text().length() >= SHORTEST && s.kind() == Statement.Kind.QUOTED)
        .filter(s -> !s.text().contains("\"") && !s.text().contains("“") && near(s) >= NEAR)
        .filter(s -> !TOLD_AN_OUTLET.matcher(s.text()).find())
        .max(
            Comparator.comparingInt((Statement s) -> near(s))
                .thenComparingInt(s -> -s.text().length())
                .thenComparing(Statement::text))
        .map(s ->
            writer.compose(
                all + " report: “" + s.text().replaceFirst("[.]$", "") + "”.",
                s.citations().stream()
                    .map(c -> new Passage(c.article(), new Span(c.start(), c.end())))
                    .toList()));
  }

  /// How many words of the headlines it has.
  private int near(Statement fact) {
    Set<String> words = ClaimStatements.words(fact.text());
    return (int)
        story.articles().stream()
            .flatMap(a -> a.sentences().stream())
            .filter(s -> s.kind() == Block.Kind.HEADLINE)
            .flatMap(s -> ClaimStatements.words(story.text(s)).stream())
            .distinct()
            .filter(words::contains)
            .count();
  }

  /// Two outlets that give most room to different parties.
  private Optional<Statement> voices(List<OutletCoverage> outlets) {
    Statement most = null;
    double widest = 0;
    for (OutletCoverage a : outlets) {
      for (OutletCoverage b : outlets) {
        Optional<Voice> first = foremost(a);
        Optional<Voice> second = foremost(b);
        if (a.outlet().compareTo(b.outlet()) >= 0 || first.isEmpty() || second.isEmpty()) {
          continue;
        }
        String one = first.get().partyId();
        String other = second.get().partyId();
        double apart =
            Math.min(
                VoiceShares.share(a, one) - VoiceShares.share(b, one),
                VoiceShares.share(b, other) - VoiceShares.share(a, other));
        if (VoiceShares.least(a, one) < VoiceShares.most(b, one)
            || VoiceShares.least(b, other) < VoiceShares.most(a, other)) {
          continue;
        }
        if (apart >= APART && apart > widest) {
          widest = apart;
          most = voices(a, first.get(), b, second.get());
        }
      }
    }
    return Optional.ofNullable(most);
  }

  private Statement voices(OutletCoverage a, Voice first, OutletCoverage b, Voice second) {
    return writer.compose(
        "They differ in whom they let speak: "
            + a.outlet()
            + " gives most room to "
            + names.within(first.partyId())
            + " ("
            + Shares.about(first.share())
            + " of "
            + OutletFinding.number(a.voicedWords())
            + " words), "
            + b.outlet()
            + " to "
            + names.within(second.partyId())
            + " ("
            + Shares.about(second.share())
            + " of "
            + OutletFinding.number(b.voicedWords())
            + ").",
        Stream.concat(first.passages().stream().limit(3), second.passages().stream().limit(3))
            .toList());
  }

  private Optional<Voice> foremost(OutletCoverage outlet) {
    return outlet.voices().stream()
        .findFirst()
        .filter(v -> VoiceShares.isHeard(outlet) && VoiceShares.isSure(v, outlet))
        .filter(v -> v.share() >= LARGE && names.isClear(v.partyId()))
        .filter(v -> !mentions.isTail(names.name(v.partyId())));
  }

  /// The outlet whose wording is surely sharper than that of each other, and the next.
  private Optional<Statement> loaded(List<OutletCoverage> outlets) {
    List<OutletCoverage> order =
        outlets.stream()
            .sorted(
                Comparator.comparingDouble(OutletCoverage::loadedPer1000)
                    .reversed()
                    .thenComparing(OutletCoverage::outlet))
            .toList();
    if (order.size() < 2) {
      return Optional.empty();
    }
    OutletCoverage most = order.getFirst();
    OutletCoverage next = order.get(1);
    if (most.loaded().size() < LOADED_WORDS
        || most.loadedPer1000() < LOADED_NEEDED
        || most.loadedPer1000() < 2 * next.loadedPer1000() + 1
        || !Comparison.isApart(
            most.loaded().size(), most.words(), next.loaded().size(), next.words())) {
      return Optional.empty();
    }
    return Optional.of(
        writer.compose(
            "The wording is sharpest in "
                + most.outlet()
                + ", with "
                + most.loaded().size()
                + " loaded words of its own in "
                + OutletFinding.number(most.words())
                + (outlets.size() == 2 ? "; " : "; the next, ")
                + next.outlet()
                + (outlets.size() == 2 ? " has " : ", has ")
                + (next.loaded().isEmpty() ? "none" : Integer.toString(next.loaded().size()))
                + " in "
                + OutletFinding.number(next.words())
                + ".",
            most.loaded().stream().limit(4).map(LoadedTerm::passage).toList()));
  }

  private Optional<Statement> attributed(List<OutletCoverage> outlets) {
    Comparator<OutletCoverage> order =
        Comparator.comparingDouble(OutletCoverage::attributedShare)
            .thenComparing(OutletCoverage::outlet);
    OutletCoverage least = outlets.stream().min(order).orElseThrow();
    OutletCoverage most = outlets.stream().max(order).orElseThrow();
    List<Passage> passages =
        most.voices().stream().map(Voice::passages).findFirst().orElse(List.of());
    if (passages.isEmpty()
        || !AttributionFinding.surelyMore(most, least)
        || !isFirst(most, least, outlets)) {
      return Optional.empty();
    }
    return Optional.of(
        writer.compose(
            most.outlet()
                + " quotes or attributes most, "
                + Shares.about(most.attributedShare())
                + " of its "
                + OutletFinding.number(most.words())
                + " words, and "
                + least.outlet()
                + " least, "
                + Shares.about(least.attributedShare())
                + " of "
                + OutletFinding.number(least.words())
                + ".",
            passages.stream().limit(4).toList()));
  }

  /// Whether none of the others comes near the one or the other.
  private static boolean isFirst(
      OutletCoverage most, OutletCoverage least, List<OutletCoverage> outlets) {
    return outlets.stream()
        .filter(o -> !o.equals(most) && !o.equals(least))
        .allMatch(o ->
            o.attributedShare() + o.openShare() <= most.attributedShare()
                && o.attributedShare() >= least.attributedShare() + least.openShare());
  }

  private long outletsOf(CoveredFact fact) {
    return fact.carriedBy().stream()
        .map(id -> story.story().article(id).outletName())
        .distinct()
        .count();
  }
}
