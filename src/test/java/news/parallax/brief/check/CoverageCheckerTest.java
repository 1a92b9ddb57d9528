package news.parallax.brief.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.brief.Brief.AspectShare;
import news.parallax.brief.Brief.CoverageSection;
import news.parallax.brief.Brief.OutletSection;
import news.parallax.brief.Brief.VoiceShare;
import news.parallax.brief.Citation;
import news.parallax.brief.Statement;
import org.junit.jupiter.api.Test;

class CoverageCheckerTest {
  private static final OutletSection POST =
      outlet(
          "Coast Post", 30, 9, 120, List.of(new VoiceShare("p1", "Nordline", 0.61, "Ilka Moran")));
  private static final OutletSection HERALD =
      outlet("Herald", 40, 1, 90, List.of(new VoiceShare("p1", "Nordline", 0.1, null)));

  private final CoverageChecker checker =
      new CoverageChecker(new CoverageSection(List.of(), List.of(), List.of(POST, HERALD)));

  @Test
  void aShareThatWasMeasuredIsCarried() {
    assertThat(
            checker.fault(
                POST,
                "Coast Post gives Nordline, chiefly Ilka Moran, about 60% of the 120 words it quotes or reports from known speakers (Herald about 10% of 90)."))
        .isEmpty();
  }

  @Test
  void anotherShareAnotherSampleOrAnotherSpeakerIsRefused() {
    String right =
        "Coast Post gives Nordline, chiefly Ilka Moran, about 60% of the 120 words it quotes or reports from known speakers (Herald about 10% of 90).";
    assertThat(checker.fault(POST, right.replace("60%", "65%"))).isPresent();
    assertThat(checker.fault(POST, right.replace("120", "220"))).isPresent();
    assertThat(checker.fault(POST, right.replace("of 90", "of 80"))).isPresent();
    assertThat(checker.fault(POST, right.replace("Ilka Moran", "Jory Stane"))).isPresent();
  }

  @Test
  void aLargerPartMustBeLargerThanTheOthers() {
    assertThat(
            checker.fault(
                POST,
                "Coast Post gives Nordline a larger part of what it quotes and reports than Herald does."))
        .isEmpty();
    assertThat(
            checker.fault(
                HERALD,
                "Herald gives Nordline a larger part of what it quotes and reports than any other does."))
        .isPresent();
  }

  @Test
  void whoSpeaksAloneIsNamedInWhatIsCitedAndNowhereElse() {
    OutletSection tells = outlet("Coast Post", 30, 9, 120, List.of(), "Ada Holm");
    assertThat(
            checker.fault(
                tells,
                "Coast Post alone lets Ada Holm (a diver) speak, whom Herald leaves unmentioned."))
        .isEmpty();
    assertThat(
            checker.fault(
                tells, "Coast Post alone lets Per Sten speak, whom Herald leaves unmentioned."))
        .isPresent();
    assertThat(
            checker.fault(
                HERALD, "Herald alone lets Ilka Moran speak, whom Coast Post leaves unmentioned."))
        .isPresent();
  }

  @Test
  void anEmphasisIsHeldToTheCountsOfBothOutlets() {
    String right =
        "Coast Post dwells on the harbour, named in 9 of its 30 sentences (Herald, in 1 of 40).";
    assertThat(checker.fault(POST, right)).isEmpty();
    assertThat(checker.fault(POST, right.replace("in 1 of", "in none of"))).isPresent();
    assertThat(checker.fault(POST, right.replace("9 of", "8 of"))).isPresent();
  }

  @Test
  void aFactThatIsNotAmongThoseItAloneTellsIsRefused() {
    assertThat(checker.fault(POST, "Coast Post alone reports: “The ferry sank”.")).isPresent();
  }

  @Test
  void aFindingOfAnUnknownFormIsRefused() {
    assertThat(checker.fault(POST, "Coast Post leans left.")).isPresent();
  }

  private static OutletSection outlet(
      String name, int sentences, int aspect, int voiced, List<VoiceShare> voices) {
    return outlet(name, sentences, aspect, voiced, voices, "x");
  }

  private static OutletSection outlet(
      String name, int sentences, int aspect, int voiced, List<VoiceShare> voices, String cited) {
    return new OutletSection(
        name,
        List.of(name),
        600,
        sentences,
        voices,
        voiced,
        List.of(new AspectShare("the harbour", aspect)),
        List.of(),
        0,
        0.4,
        0,
        List.of(),
        List.of(),
        List.of(),
        new Statement(
            name + " is measured.",
            Statement.Kind.COMPOSED,
            List.of(new Citation("a", 0, cited.length(), cited)),
            null,
            null));
  }
}
