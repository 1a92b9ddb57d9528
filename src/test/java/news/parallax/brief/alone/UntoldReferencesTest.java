package news.parallax.brief.alone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.Shipped;
import news.parallax.article.ArticleSentence;
import news.parallax.brief.alone.OpenReference.Kind;
import news.parallax.story.AnalyzedStory;
import news.parallax.testing.Stories;
import news.parallax.text.Span;
import org.junit.jupiter.api.Test;

class UntoldReferencesTest {
  private static final String OPENING = "Ada Quist closed the old pier of Brackwater on Monday.";

  @Test
  void aThingThatNobodyToldOfIsOpen() {
    assertThat(kinds("The draft report will reach the council on Friday.")).contains(Kind.THING);
  }

  @Test
  void aThingThatTheReaderHasReadOfIsTold() {
    assertThat(kinds("The pier was built of oak.")).isEmpty();
  }

  @Test
  void aThingThatTheSentenceSaysWhichIsTold() {
    assertThat(kinds("The report of the harbour office cost 40 crowns.")).isEmpty();
  }

  @Test
  void aPartOfACompoundIsNoThing() {
    assertThat(kinds("Bo Lind asked the rank-and-file members.")).isEmpty();
  }

  @Test
  void severalOfWhichTheArticleNeverToldAreThoseOfThePlace() {
    assertThat(kinds("Bo Lind and others must use the ferries.")).isEmpty();
  }

  @Test
  void theTwoMenAreOpenUnlessTwoAreNamed() {
    assertThat(kinds("The two men left on Friday.")).contains(Kind.PAIR);
    assertThat(kinds("A clerk and a porter met, and the two men left on Friday."))
        .doesNotContain(Kind.PAIR);
  }

  @Test
  void aDeedThatSomebodyIsSaidToOwnIsOpen() {
    assertThat(kinds("Bo Lind welcomed Quist's resignation.")).contains(Kind.DEED);
  }

  @Test
  void aSurnameOfWhichNobodyToldIsOpen() {
    assertThat(kinds("Bo Lind wrote to Holm on Friday.")).contains(Kind.PERSON);
    assertThat(kinds("Bo Lind wrote to Quist on Friday.")).doesNotContain(Kind.PERSON);
  }

  @Test
  void whatBracketsTellIsTold() {
    AnalyzedStory story = Stories.of(OPENING + "\nHolm left for Brackwater on Friday.");
    ArticleSentence second = story.articles().getFirst().prose().getLast();
    assertThat(
            new UntoldReferences(story)
                .in(
                    second,
                    "[Mayor Eva Holm] left for Brackwater on Friday.",
                    ReaderKnows.of(OPENING)))
        .isEmpty();
  }

  @Test
  void furtherAndSimilarCountOnAFirst() {
    assertThat(kinds("Bo Lind made similar threats on Friday.")).contains(Kind.MORE);
    assertThat(kinds("Bo Lind saw similar piers on Friday.")).doesNotContain(Kind.MORE);
  }

  @Test
  void whatPointsBackIsOpen() {
    assertThat(kinds("On Friday, Bo Lind fought these rules.")).contains(Kind.POINTED);
    assertThat(kinds("Bo Lind won an award this week.")).isEmpty();
    assertThat(kinds("It was the first town to close a mill.")).contains(Kind.POINTED);
  }

  @Test
  void onlyThePartThatIsPrintedCounts() {
    String sentence = "Bo Lind left on Friday, and the lawsuit ended.";
    AnalyzedStory story = Stories.of(OPENING + "\n" + sentence);
    ArticleSentence last = story.articles().getFirst().prose().getLast();
    Span part = new Span(last.span().start(), last.span().start() + sentence.indexOf(','));
    UntoldReferences untold = new UntoldReferences(story);
    assertThat(untold.in(last, sentence, ReaderKnows.of(OPENING))).isNotEmpty();
    assertThat(untold.in(last, part, sentence, ReaderKnows.of(OPENING))).isEmpty();
  }

  @Test
  void aNameInBracketsOfWhomNobodyToldIsOpen() {
    AnalyzedStory story = Stories.of(OPENING + "\nShe left for Brackwater on Friday.");
    ArticleSentence last = story.articles().getFirst().prose().getLast();
    UntoldReferences untold = new UntoldReferences(story);
    assertThat(
            untold.in(last, "[Eva Holm] left for Brackwater on Friday.", ReaderKnows.of(OPENING)))
        .isNotEmpty();
    assertThat(
            untold.in(last, "[Ada Quist] left for Brackwater on Friday.", ReaderKnows.of(OPENING)))
        .isEmpty();
  }

  /// The examples in the file of nouns.
  @Test
  void theExamplesOfTheNounsAreReadAsTheySay() {
    List<String> examples =
        Shipped.lines(UntoldNouns.class, "untold-nouns.txt").stream()
            .filter(l -> l.startsWith("> "))
            .toList();
    assertThat(examples).hasSizeGreaterThan(8);
    for (String example : examples) {
      String text = example.substring(example.indexOf(':') + 2);
      int second = text.lastIndexOf(". ") + 2;
      assertThat(open(text.substring(0, second).strip(), text.substring(second)).isEmpty())
          .as(example)
          .isEqualTo(example.startsWith("> told"));
    }
  }

  private static List<Kind> kinds(String sentence) {
    return open(OPENING, sentence).stream().map(OpenReference::kind).toList();
  }

  private static List<OpenReference> open(String before, String sentence) {
    AnalyzedStory story = Stories.of(before + "\n" + sentence);
    ArticleSentence last = story.articles().getFirst().prose().getLast();
    return new UntoldReferences(story).in(last, sentence, ReaderKnows.of(before));
  }
}
