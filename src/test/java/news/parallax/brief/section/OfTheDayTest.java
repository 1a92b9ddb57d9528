package news.parallax.brief.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import news.parallax.article.ArticleSentence;
import news.parallax.brief.summary.LeadFinder;
import news.parallax.story.AnalyzedStory;
import news.parallax.testing.Stories;
import org.junit.jupiter.api.Test;

class OfTheDayTest {
  @Test
  void whatLongWasSoIsNotTiedToTheDay() {
    assertThat(ties("The Harlow Mill was founded in 1871 by two brothers from Brackwater."))
        .isFalse();
    assertThat(ties("The council has run the mill since 1990.")).isFalse();
  }

  @Test
  void aWeekdayAViewAndASpeakerTieASentenceToTheDay() {
    assertThat(ties("The Harlow Mill was closed in 1990 and reopened on Tuesday.")).isTrue();
    assertThat(ties("The Harlow Mill, built in 1871, could close.")).isTrue();
    assertThat(ties("Mayor Ada Quist said the Harlow Mill had closed in 1990.")).isTrue();
  }

  @Test
  void aLawThatNoHeadlineNamesPointsAway() {
    assertThat(ties("In 1997 the program was widened to all mills.")).isTrue();
    assertThat(ties("In 1997 the program for old mills was widened.")).isFalse();
    String told = "In 1997 the program was widened to all mills.";
    assertThat(
            new OfTheDay(LeadFinder.words("Mill program ends")).ties(sentence(told), told, false))
        .isFalse();
  }

  @Test
  void aCountIsOfTheDayUnlessItIsOfAnotherYear() {
    String told = "Some 28 percent of the workers of Brackwater have left the mill.";
    OfTheDay day = new OfTheDay(Set.of("mill"));
    assertThat(day.ties(sentence(told), told, false)).isTrue();
    assertThat(day.ties(sentence(told), told, true)).isFalse();
  }

  @Test
  void aTermInQuotationMarksIsNoQuotation() {
    assertThat(ties("The \"mill act\" was passed in 1871 by the council of Brackwater.")).isFalse();
    assertThat(ties("\"Nobody wanted to keep the mill\" was the motto of 1871.")).isTrue();
  }

  @Test
  void whatAThingIsMayBeToldOfNow() {
    assertThat(ties("Home to 5,000 people in 1990, Brackwater is now empty.")).isFalse();
  }

  private static boolean ties(String text) {
    return new OfTheDay(Set.of("mill")).ties(sentence(text), text, false);
  }

  private static ArticleSentence sentence(String text) {
    AnalyzedStory story = Stories.of(text);
    return story.articles().getFirst().prose().getFirst();
  }
}
