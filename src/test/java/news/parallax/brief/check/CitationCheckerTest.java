package news.parallax.brief.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.TreeMap;
import news.parallax.article.Basis;
import news.parallax.brief.Brief;
import news.parallax.brief.Brief.BriefArticle;
import news.parallax.brief.Brief.OutletName;
import news.parallax.brief.Citation;
import news.parallax.brief.Statement;
import news.parallax.brief.Statement.Kind;
import org.junit.jupiter.api.Test;

class CitationCheckerTest {
  private static final String TEXT =
      """
      Ferry to Tolm stays in port

      The harbour master Ilka Moran said on Friday that the ferry would not sail before 14 March.
      However, the operator Nordline, which owns nine ships, could lose up to 40,000 crowns a day, she said.
      Jory Stane disagreed: “The sea is calm enough.”
      """;
  private static final String FIRST =
      "The harbour master Ilka Moran said on Friday that the ferry would not sail before 14 March.";
  private static final String SECOND =
      "However, the operator Nordline, which owns nine ships, could lose up to 40,000 crowns a day, she said.";

  private final CitationChecker checker = new CitationChecker();

  @Test
  void wordsThatStandInThePassageAreCarried() {
    assertThat(fault(Kind.QUOTED, FIRST, FIRST)).isEmpty();
  }

  @Test
  void aSwappedNameIsRefused() {
    assertThat(fault(Kind.QUOTED, FIRST.replace("Tolm", "Pell").replace("Friday", "Monday"), FIRST))
        .isPresent();
    assertThat(fault(Kind.CONDENSED, FIRST.replace("ferry", "barge"), FIRST)).isPresent();
  }

  @Test
  void aSwappedNumberIsRefused() {
    assertThat(fault(Kind.QUOTED, FIRST.replace("14", "24"), FIRST)).isPresent();
    assertThat(fault(Kind.CONDENSED, FIRST.replace("14", "24"), FIRST)).isPresent();
  }

  @Test
  void aDroppedNegationIsRefused() {
    assertThat(fault(Kind.QUOTED, FIRST.replace("would not", "would"), FIRST)).isPresent();
    assertThat(fault(Kind.CONDENSED, FIRST.replace("would not", "would"), FIRST)).isPresent();
  }

  @Test
  void anAddedNegationIsRefused() {
    assertThat(fault(Kind.CONDENSED, SECOND.replace("could lose", "could not lose"), SECOND))
        .isPresent();
  }

  @Test
  void aSwappedSpeakerIsRefused() {
    assertThat(fault(Kind.QUOTED, FIRST.replace("Ilka Moran", "Jory Stane"), FIRST)).isPresent();
    assertThat(fault(Kind.CONDENSED, FIRST.replace("Ilka Moran", "Jory Stane"), FIRST)).isPresent();
    assertThat(
            fault(
                Kind.CONDENSED,
                SECOND.replace("she said", "[Jory Stane] said").substring(9),
                SECOND,
                FIRST))
        .as("in brackets, by a name that no cited passage holds")
        .isPresent();
  }

  @Test
  void aDroppedHedgeIsRefused() {
    assertThat(
            fault(
                Kind.CONDENSED,
                "The operator Nordline, which owns nine ships, lose 40,000 crowns a day, she said.",
                SECOND))
        .isPresent();
  }

  @Test
  void aDroppedOpeningAndAnAsideWithoutAGuardAreCarried() {
    String condensed =
        "The operator Nordline could lose up to 40,000 crowns a day, [Ilka Moran] said.";
    assertThat(fault(Kind.CONDENSED, condensed, SECOND, FIRST)).isEmpty();
  }

  @Test
  void aBracketThatNoPassageHoldsIsRefused() {
    String condensed =
        "The operator Nordline could lose up to 40,000 crowns a day, [Ilka Moran] said.";
    assertThat(fault(Kind.CONDENSED, condensed, SECOND)).isPresent();
  }

  @Test
  void aComposedSentenceMayNotNameWhatNothingHolds() {
    assertThat(fault(Kind.COMPOSED, "Coast Post quotes Ilka Moran.", FIRST)).isEmpty();
    assertThat(fault(Kind.COMPOSED, "Coast Post quotes Boris Vane.", FIRST)).isPresent();
    assertThat(fault(Kind.COMPOSED, "Coast Post has 77 passages.", FIRST)).isPresent();
    assertThat(fault(Kind.COMPOSED, "Coast Post writes “the ferry sank”.", FIRST)).isPresent();
  }

  @Test
  void aCitationThatDoesNotResolveIsRefused() {
    Statement statement =
        new Statement(
            "The ferry sails.",
            Kind.QUOTED,
            List.of(new Citation("a1", 0, 16, "The ferry sails.")),
            null,
            null);
    assertThat(checker.fault(brief(List.of()), statement)).contains("a citation does not resolve");
  }

  @Test
  void whatIsNotCarriedDoesNotLeaveTheHouse() {
    Statement good = statement(Kind.QUOTED, FIRST, FIRST);
    Statement bad = statement(Kind.QUOTED, FIRST.replace("14", "24"), FIRST);
    Brief kept = checker.require(brief(List.of(good, bad)));
    assertThat(kept.summary()).containsExactly(good);
    assertThat(kept.measurements()).containsEntry("statementsRefused", 1.0);
    assertThat(kept.leftOut()).anyMatch(l -> l.contains("passages do not carry"));
  }

  @Test
  void aHeadlineThatNothingCarriesIsAnError() {
    Brief brief = brief(List.of(), statement(Kind.QUOTED, "Ferry sinks", FIRST));
    assertThatThrownBy(() -> checker.require(brief)).isInstanceOf(IllegalStateException.class);
  }

  private java.util.Optional<String> fault(Kind kind, String words, String... passages) {
    return checker.fault(brief(List.of()), statement(kind, words, passages));
  }

  private static Statement statement(Kind kind, String words, String... passages) {
    return new Statement(
        words,
        kind,
        java.util.Arrays.stream(passages).map(CitationCheckerTest::cite).toList(),
        null,
        null);
  }

  private static Citation cite(String passage) {
    int start = TEXT.indexOf(passage);
    return new Citation("a1", start, start + passage.length(), passage);
  }

  private static Brief brief(List<Statement> summary) {
    return brief(
        summary,
        statement(Kind.QUOTED, "Ferry to Tolm stays in port", "Ferry to Tolm stays in port"));
  }

  private static Brief brief(List<Statement> summary, Statement headline) {
    return new Brief(
        "brief:1",
        new Brief.Engine("parallax", "test"),
        headline,
        null,
        new Brief.Window(null, null),
        List.of(
            new BriefArticle(
                "a1",
                new OutletName("Coast Post", Basis.GIVEN, null),
                null,
                null,
                null,
                "o1",
                TEXT,
                true,
                "0")),
        List.of(),
        summary,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        new Brief.CoverageSection(List.of(), List.of(), List.of()),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        new TreeMap<>(),
        List.of(),
        new TreeMap<>());
  }
}
