package news.parallax.text.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import news.parallax.text.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;

class SentenceSplitterTest {
  private static final SentenceSplitter SPLITTER = new SentenceSplitter();

  @TestFactory
  List<DynamicTest> theExamplesOfTheRulesHold() {
    return SentenceEnds.ENGLISH.examples().stream()
        .map(example -> DynamicTest.dynamicTest(example, () -> assertSplits(example)))
        .toList();
  }

  @Test
  void aDecimalPointEndsNothing() {
    assertSplits(
        "It cost $1.5 billion, or .5 percent. | In 2.5 years it grew 3.4%. | Then 12 left.");
  }

  @Test
  void aYearOrFigureMayCloseASentence() {
    assertSplits("It began in 2021. | Harrow fell in 2023. | 40 people fled.");
  }

  @Test
  void quotesAndBracketsCloseTheSentenceBeforeThem() {
    assertSplits(
        "“We will stay. | We will not go.” | “Nobody asked us.” | (The mayor agreed.) | He left.");
    assertSplits("\"We stay. | We do not go.\" | \"Nobody asked.\" | 'Fine.' | He left.");
  }

  @Test
  void aQuotationMarkGoneAstrayStaysWithItsSentence() {
    assertSplits("“We will stay. ” | The mayor left.");
    assertSplits("He said \"we stay. \" | The mayor left.");
  }

  @Test
  void aQuotedSentenceWithinASentenceDoesNotEndIt() {
    assertSplits("Asked “Why us?” and “Why now!” the mayor shrugged. | Then she left.");
    assertSplits("\"Is it over?\" Prime Minister Oma Bell asked on Monday. | No one knew.");
  }

  @Test
  void aBlankThatIsMissingIsNoReasonToJoinSentences() {
    assertSplits("They had made “steady gains,”according to the mayor.");
    assertThat(split("It was war.The mayor left.He said “no.”The guard stayed."))
        .containsExactly("It was war.", "The mayor left.", "He said “no.”", "The guard stayed.");
    assertThat(split("It was war.\"The end,\" she said."))
        .containsExactly("It was war.", "\"The end,\" she said.");
  }

  @Test
  void ellipsesEndASentenceOnlyBeforeAnother() {
    assertSplits("We are ... not sure… of it. | Wait... | Then he left. | It was . . . | The end.");
    assertSplits("He spoke of Harrow ... Bridge as he left.");
  }

  @Test
  void initialsAndInitialismsKeepTheirStops() {
    assertSplits("J. K. Vey and George W. Roos of the U.S. Army met U.N. envoys. | They ate.");
  }

  @Test
  void addressesAreNotTornApart() {
    assertSplits(
        "Write to Oma.Bell@harrow.example or see www.harrow.example/News.Today?Page=1. | Then wait.");
    assertSplits("Read https://harrow.example/A.Story?Who=Me!Now today. | Then Harrow.com closed.");
  }

  @Test
  void numbersOfAListBelongToTheirItems() {
    assertSplits("1. Harrow wins the vote. | 2. Tarn wins it. | 3. Nobody does.");
  }

  @Test
  void footnoteMarksStayWithTheirSentence() {
    assertSplits("The bridge fell.[12] | The mayor left.");
  }

  @Test
  void severalMarksCountAsOne() {
    assertSplits("What?! | No!!! | Never.");
  }

  @Test
  void namesThatBeginSmallOpenASentenceToo() {
    assertSplits("They sold it. | iTarn bought it. | eHarrow did not.");
  }

  @Test
  void lineFeedsWithinABlockAreBlanks() {
    assertThat(split("The mayor of\nHarrow left. He\nwill not return.\n"))
        .containsExactly("The mayor of\nHarrow left.", "He\nwill not return.");
  }

  @Test
  void anEmptyLineEndsASentenceWithoutAStop() {
    assertThat(split("Harrow falls\n \nThe mayor left."))
        .containsExactly("Harrow falls", "The mayor left.");
  }

  @Test
  void noSpanIsEmptyOrPadded() {
    assertThat(split(" \n ")).isEmpty();
    assertThat(split("...")).containsExactly("...");
    assertThat(split("  One.  Two.  ")).containsExactly("One.", "Two.");
    assertThat(split("“?” ” ! . . \" ? \" A.B.C.D”.")).allMatch(s -> !s.isBlank());
  }

  @Test
  void offsetsAreThoseOfTheWholeText() {
    String text = "Title. Here\n\nOne. Two. Rest. Out";
    assertThat(SPLITTER.split(text, new Span(13, 22)))
        .containsExactly(new Span(13, 17), new Span(18, 22));
  }

  @Test
  void aBlockBeyondTheTextIsRefused() {
    assertThatThrownBy(() -> SPLITTER.split("One.", new Span(0, 5)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("4");
  }

  @Test
  @Timeout(20)
  void fiveMillionCharactersTakeLinearTime() {
    for (String unit :
        List.of(
            "word ", "x", ".", ". ", "A. ", "\"", "?\" ", "U.S.", "a@b.C", ".\n", "- ", ".)", "A-",
            "[1", "…“")) {
      String text = unit.repeat(5_000_000 / unit.length());
      long start = System.nanoTime();
      SPLITTER.split(text, new Span(0, text.length()));
      assertThat(Duration.ofNanos(System.nanoTime() - start))
          .as(unit)
          .isLessThan(Duration.ofSeconds(4));
    }
  }

  /// Joins the parts by blanks and expects them back.
  private static void assertSplits(String parts) {
    String[] expected = parts.split(" \\| ");
    assertThat(split(String.join(" ", expected))).containsExactly(expected);
  }

  private static List<String> split(String text) {
    return SPLITTER.split(text, new Span(0, text.length())).stream().map(s -> s.of(text)).toList();
  }
}
