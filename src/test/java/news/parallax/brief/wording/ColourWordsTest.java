package news.parallax.brief.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.Shipped;
import news.parallax.article.ArticleSentence;
import news.parallax.story.AnalyzedStory;
import news.parallax.testing.Stories;
import news.parallax.text.Span;
import org.junit.jupiter.api.Test;

class ColourWordsTest {
  @Test
  void theExamplesAreReadAsTheySay() {
    List<String> examples =
        Shipped.lines(ColourWords.class, "colour-words.txt").stream()
            .filter(l -> l.startsWith("> "))
            .toList();
    assertThat(examples).hasSize(8);
    for (String example : examples) {
      String sentence = example.substring(example.indexOf(':') + 2);
      assertThat(colours(sentence)).as(example).isEqualTo(example.startsWith("> coloured"));
    }
  }

  @Test
  void anAdjectiveOfTheOutletIsLeftOut() {
    assertThat(without("Ada Quist closed the pier on Monday in a stunning decision."))
        .isEqualTo("Ada Quist closed the pier on Monday in a decision.");
    assertThat(without("Ada Quist closed the controversial new pier on Monday."))
        .isEqualTo("Ada Quist closed the new pier on Monday.");
  }

  @Test
  void anArticleThatWouldNotFitKeepsItsAdjective() {
    assertThat(without("The council paid for a controversial order on Monday."))
        .isEqualTo("The council paid for a controversial order on Monday.");
  }

  @Test
  void whatSomebodySaysAndWhatIsWeighedStay() {
    assertThat(without("Ada Quist said that the council made a stunning decision."))
        .contains("stunning");
    assertThat(without("Ada Quist closed a potentially historic pier on Monday."))
        .contains("historic");
    assertThat(without("Ada Quist closed the most controversial pier on Monday."))
        .contains("most controversial");
    assertThat(without("Ada Quist read of a \"stunning decision\" on Monday."))
        .contains("stunning");
  }

  @Test
  void aSuperlativeIsNoColour() {
    assertThat(colours("Ada Quist saw the fiercest storm of the year on Monday.")).isFalse();
  }

  private static boolean colours(String sentence) {
    return ColourWords.in(first(sentence).tokens(), sentence);
  }

  private static String without(String sentence) {
    StringBuilder out = new StringBuilder(sentence);
    List<Span> spans = ColourWords.leftOut(first(sentence).tokens(), sentence);
    for (Span span : spans.reversed()) {
      out.delete(span.start(), span.end());
    }
    return out.toString();
  }

  private static ArticleSentence first(String sentence) {
    AnalyzedStory story = Stories.of(sentence);
    return story.articles().getFirst().prose().getFirst();
  }
}
