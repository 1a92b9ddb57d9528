package news.parallax.brief.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import news.parallax.article.ArticleSentence;
import news.parallax.brief.Citation;
import news.parallax.brief.Statement;
import news.parallax.brief.alone.DefiniteNouns;
import news.parallax.claim.attribution.Attribution;
import news.parallax.story.AnalyzedStory;
import news.parallax.testing.Stories;
import news.parallax.text.Span;
import org.junit.jupiter.api.Test;

class OpenReferencesTest {
  private static final String SPOKEN = "“%s,” Ada Quist said.";

  @Test
  void somebodyWhomNothingNamesIsOpen() {
    assertThat(isOpen(SPOKEN.formatted("We asked him to leave the harbour"))).isTrue();
    assertThat(isOpen(SPOKEN.formatted("We asked Bo Lind to tell us what he saw"))).isFalse();
  }

  @Test
  void aPersonWhoSaysItIsNoIt() {
    assertThat(isOpen("Ada Quist says it will act as a valve.")).isTrue();
    assertThat(isOpen("Ada Quist says the ferry will come when it can.")).isFalse();
  }

  @Test
  void theSpeakerIsKnownOutsideOfTheQuotation() {
    assertThat(isOpen("Ada Quist said that she would close the harbour in May.")).isFalse();
  }

  @Test
  void whatIsPointedToMustHaveBeenTold() {
    assertThat(isOpen(SPOKEN.formatted("I cannot accept that defense before a judge"))).isTrue();
    assertThat(isOpen(SPOKEN.formatted("I cannot accept that defense before a judge"), "defense"))
        .isFalse();
    assertThat(isOpen(SPOKEN.formatted("This year was hard for the fishermen of Brackwater")))
        .isFalse();
  }

  @Test
  void suchAndSimilarCountOnAnother() {
    assertThat(isOpen("Ada Quist said the council would never hold such a vote.")).isTrue();
    assertThat(isOpen("Ada Quist said Bo Lind had made similar statements.")).isTrue();
    assertThat(isOpen("Ada Quist said Bo Lind had made statements similar to those of Brackwater."))
        .isFalse();
  }

  @Test
  void theSameDayIsOpenWhereNoDayIsTold() {
    assertThat(isOpen("On the same day, Ada Quist said the pier would close.")).isTrue();
    assertThat(isOpen("On Monday, Ada Quist said the pier would close.")).isFalse();
  }

  @Test
  void whatTheArticleIntroducedBeforeIsOpenUntilItIsRead() {
    String before = "A boycott of the ferry line began in March.\n";
    String text = "Ada Quist said Brackwater had joined the boycott.";
    assertThat(isOpen(before + text)).isTrue();
    assertThat(isOpen(before + text, "boycott")).isFalse();
  }

  @Test
  void ofTwoPeopleOneMustHaveBeenTold() {
    assertThat(isOpen("Ada Quist said the two individuals had left Brackwater.")).isTrue();
    assertThat(isOpen("Ada Quist said two individuals had left Brackwater.")).isFalse();
  }

  @Test
  void aMeetingIsKnownToWhoeverReadsThatTheyMet() {
    String before = "A meeting was held in March.\n";
    assertThat(isOpen(before + "Ada Quist said the meeting was short.")).isTrue();
    assertThat(isOpen(before + "Ada Quist said Bo Lind met Dov Lanier and left the meeting early."))
        .isFalse();
  }

  @Test
  void anAnnouncedQuotationMustFollow() {
    assertThat(isOpen("Ada Quist spoke to the council of Brackwater, saying.")).isTrue();
  }

  @Test
  void whatFollowsOnAnotherDayIsOpen() {
    assertThat(isOpen("Three days later, Ada Quist said the pier would close.")).isTrue();
    assertThat(isOpen("Shortly after, Ada Quist said the pier would close.")).isTrue();
    assertThat(isOpen("Three days ago, Ada Quist said the pier would close.")).isFalse();
    assertThat(isOpen("Shortly after a storm hit Brackwater, Ada Quist said the pier would close."))
        .isFalse();
  }

  @Test
  void aTimeThatNothingTellsIsOpen() {
    assertThat(isOpen("Ada Quist said at the time that the pier would close.")).isTrue();
    assertThat(isOpen("Ada Quist said at the time of the storm that the pier would close."))
        .isFalse();
    assertThat(isOpen("In 2011 Ada Quist said at the time that the pier would close.")).isFalse();
  }

  @Test
  void whatIsPointedToOutsideOfQuotationsIsOpenToo() {
    assertThat(isOpen("Ada Quist said those proclamations freed 50,000 berths.")).isTrue();
    assertThat(isOpen("Ada Quist said those proclamations freed 50,000 berths.", "proclamation"))
        .isFalse();
  }

  @Test
  void aPieceOfASentenceIsOpen() {
    assertThat(isOpen("[Ada Quist]: “Not just to pretend that Brackwater is safe.”", "Brackwater"))
        .isTrue();
    assertThat(isOpen("[Ada Quist]: “Not everybody in Brackwater is safe.”", "Brackwater"))
        .isFalse();
  }

  /// Whether the last sentence is, to whoever has read the words.
  private static boolean isOpen(String text, String... read) {
    AnalyzedStory story = Stories.of(text);
    ArticleSentence sentence = story.articles().getFirst().prose().getLast();
    String words = story.text(sentence);
    int start = sentence.span().start();
    int name = start + words.indexOf("Ada Quist");
    Attribution said =
        new Attribution(
            "said",
            sentence.articleId(),
            sentence.index(),
            List.of(new Span(name, name + "Ada Quist".length())),
            List.of(),
            List.of(sentence.span()),
            Attribution.Form.MIXED,
            Attribution.Act.STATES,
            null,
            List.of(),
            false);
    Statement statement =
        new Statement(
            words,
            Statement.Kind.QUOTED,
            List.of(new Citation(sentence.articleId(), start, sentence.span().end(), words)),
            null,
            null);
    return new OpenReferences(story)
        .in(statement, sentence, said, "Ada Quist", Set.copyOf(DefiniteNouns.stems(List.of(read))));
  }
}
