package news.parallax.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import news.parallax.article.ArticleSentence;
import news.parallax.article.Passage;
import news.parallax.bias.Coverage;
import news.parallax.bias.Coverage.OutletCoverage;
import news.parallax.bias.Coverage.Voice;
import news.parallax.brief.Brief.CoveredFact;
import news.parallax.claim.Cast;
import news.parallax.claim.Party;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.Span;

/// One sentence on what stands out in an outlet's coverage against the others', with the counts it
/// rests on. Nothing is claimed on fewer than forty attributed words or two hundred words of prose.
final class OutletFinding {
  private static final int WORDS_NEEDED = 200;
  private static final int ATTRIBUTED_NEEDED = 40;

  private final Coverage coverage;
  private final Cast cast;
  private final AnalyzedStory story;
  private final StatementWriter writer;
  private final List<CoveredFact> facts;

  /// A part of the sentence and the passages it rests on.
  private record Part(double weight, String words, List<Passage> passages) {}

  OutletFinding(
      Coverage coverage,
      Cast cast,
      AnalyzedStory story,
      StatementWriter writer,
      List<CoveredFact> facts) {
    this.coverage = coverage;
    this.cast = cast;
    this.story = story;
    this.writer = writer;
    this.facts = facts;
  }

  Statement write(OutletCoverage outlet, List<String> onlyHere, List<String> leavesOut) {
    List<Part> parts = new ArrayList<>();
    voice(outlet).ifPresent(parts::add);
    loaded(outlet).ifPresent(parts::add);
    anonymous(outlet).ifPresent(parts::add);
    if (!outlet.losses().isEmpty()) {
      int n = outlet.losses().size();
      parts.add(
          new Part(
              2.5,
              "prints as its own fact what another outlet attributes ("
                  + n
                  + (n == 1 ? " passage)" : " passages)"),
              outlet.losses().stream().map(l -> l.asserted().passage()).toList()));
    }
    if (!onlyHere.isEmpty() && coverage.outlets().size() > 1) {
      parts.add(
          new Part(
              0.5 + 0.2 * onlyHere.size(),
              String.format(
                  Locale.ROOT,
                  "alone reports %d of the %d facts compared",
                  onlyHere.size(),
                  facts.size()),
              passagesOf(onlyHere, outlet)));
    }
    if (!leavesOut.isEmpty()) {
      parts.add(
          new Part(
              0.6 + 0.25 * leavesOut.size(),
              String.format(
                  Locale.ROOT, "leaves out %d that at least two others report", leavesOut.size()),
              List.of()));
    }
    parts.sort(
        java.util.Comparator.comparingDouble((Part p) -> -p.weight()).thenComparing(Part::words));
    List<Passage> passages = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (Part part : parts.stream().limit(2).toList()) {
      words.add(part.words());
      part.passages().stream().limit(4).forEach(passages::add);
    }
    if (words.isEmpty()) {
      words.add(
          String.format(
              Locale.ROOT,
              "has %s words on the story, %d%% of them attributed to somebody",
              number(outlet.words()),
              Math.round(outlet.attributedShare() * 100)));
    }
    if (passages.isEmpty()) {
      passages.add(firstPassage(outlet));
    }
    String few =
        outlet.words() < WORDS_NEEDED
            ? " (a small sample: %s words)".formatted(number(outlet.words()))
            : "";
    return writer.compose(name(outlet) + " " + String.join(" and ", words) + few + ".", passages);
  }

  private static String name(OutletCoverage outlet) {
    return outlet.outlet().startsWith("unknown outlet") ? "One outlet (unnamed)" : outlet.outlet();
  }

  private Optional<Part> voice(OutletCoverage outlet) {
    double attributed = outlet.attributedShare() * outlet.words();
    if (attributed < ATTRIBUTED_NEEDED || outlet.voices().isEmpty()) {
      return Optional.empty();
    }
    Voice top = outlet.voices().getFirst();
    String party = cast.party(top.partyId()).map(Party::name).orElse("");
    double others =
        coverage.outlets().stream()
            .filter(o -> !o.outlet().equals(outlet.outlet()))
            .filter(o -> o.attributedShare() * o.words() >= ATTRIBUTED_NEEDED)
            .mapToDouble(o ->
                o.voices().stream()
                    .filter(v -> v.partyId().equals(top.partyId()))
                    .mapToDouble(Voice::share)
                    .sum())
            .average()
            .orElse(top.share());
    double difference = top.share() - others;
    if (party.isEmpty() || top.share() < 0.3) {
      return Optional.empty();
    }
    return Optional.of(
        new Part(
            0.8 + 4 * Math.max(0, difference),
            String.format(
                Locale.ROOT,
                "gives %d%% of the words it attributes to %s",
                Math.round(top.share() * 100),
                withArticle(party)),
            top.passages()));
  }

  private static String withArticle(String party) {
    String lower = party.toLowerCase(Locale.ROOT);
    boolean common =
        lower.endsWith("government")
            || lower.endsWith("ministry")
            || lower.endsWith("police")
            || lower.endsWith("union");
    if (lower.startsWith("outside ") || lower.startsWith("unnamed ")) {
      return Character.toLowerCase(party.charAt(0)) + party.substring(1);
    }
    return common && !lower.startsWith("the ") ? "the " + party : party;
  }

  private Optional<Part> loaded(OutletCoverage outlet) {
    if (outlet.words() < WORDS_NEEDED || outlet.loaded().size() < 3) {
      return Optional.empty();
    }
    double others =
        coverage.outlets().stream()
            .filter(o -> !o.outlet().equals(outlet.outlet()) && o.words() >= WORDS_NEEDED)
            .mapToDouble(OutletCoverage::loadedPer1000)
            .average()
            .orElse(outlet.loadedPer1000());
    if (outlet.loadedPer1000() < 1.5 * others || outlet.loadedPer1000() < 5) {
      return Optional.empty();
    }
    List<Passage> passages = outlet.loaded().stream().map(Coverage.LoadedTerm::passage).toList();
    return Optional.of(
        new Part(
            1.5 + Math.min(2, outlet.loadedPer1000() / Math.max(1, others) / 3),
            String.format(
                Locale.ROOT,
                "uses %d loaded words in %s",
                outlet.loaded().size(),
                number(outlet.words())),
            passages));
  }

  private Optional<Part> anonymous(OutletCoverage outlet) {
    if (outlet.attributedShare() * outlet.words() < ATTRIBUTED_NEEDED
        || outlet.anonymousShare() < 0.25) {
      return Optional.empty();
    }
    return Optional.of(
        new Part(
            1 + 2 * outlet.anonymousShare(),
            String.format(
                Locale.ROOT,
                "takes %d%% of the words it attributes from unnamed sources",
                Math.round(outlet.anonymousShare() * 100)),
            List.of()));
  }

  private List<Passage> passagesOf(List<String> ids, OutletCoverage outlet) {
    return facts.stream()
        .filter(f -> ids.contains(f.id()))
        .map(f -> f.statement().citations().getFirst())
        .filter(c -> outlet.articleIds().contains(c.article()))
        .map(c -> new Passage(c.article(), new Span(c.start(), c.end())))
        .toList();
  }

  private Passage firstPassage(OutletCoverage outlet) {
    return story.article(outlet.articleIds().getFirst()).sentences().stream()
        .findFirst()
        .map(ArticleSentence::passage)
        .orElseGet(() -> {
          var article = story.article(outlet.articleIds().getFirst()).article();
          return article.passage(article.blocks().getFirst().span());
        });
  }

  private static String number(int words) {
    return String.format(Locale.ROOT, "%,d", words);
  }
}
