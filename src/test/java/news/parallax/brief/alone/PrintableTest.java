package news.parallax.brief.alone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.article.ArticleSentence;
import news.parallax.story.AnalyzedStory;
import news.parallax.testing.Stories;
import org.junit.jupiter.api.Test;

class PrintableTest {
  private static final String PLAIN =
      "The town council of Brackwater voted 7 to 2 on Tuesday to close the Harlow Mill by the end of"
          + " March, Mayor Ada Quist said.";
  private static final String LEANING = "The move came hours after he met the group.";
  private static final String VERDICT =
      "It is a shameful and reckless blow that the town will surely never forget.";

  @Test
  void aPlainReportIsLikelierToBePrintedThanWhatRestsOnAnother() {
    List<Double> chances = chances(PLAIN + " " + LEANING);
    assertThat(chances.get(0)).isGreaterThan(chances.get(1) + 0.2);
  }

  @Test
  void aPlainReportIsLikelierToBePrintedThanAVerdict() {
    List<Double> chances = chances(PLAIN + " " + VERDICT);
    assertThat(chances.get(0)).isGreaterThan(chances.get(1) + 0.2);
  }

  @Test
  void aModelIsReadAsItWasWritten() {
    PrintModel shipped = PrintModel.shipped();
    assertThat(PrintModel.parse(shipped.format().lines().toList()).format())
        .isEqualTo(shipped.format());
  }

  @Test
  void namesAreNoWordsToLearnFrom() {
    ArticleSentence sentence =
        Stories.of("Mayor Ada Holm closed the Harrow mill on Monday.")
            .articles()
            .getFirst()
            .prose()
            .getFirst();
    assertThat(Printable.words(sentence))
        .contains("close", "mill")
        .doesNotContain("ada", "holm", "harrow");
  }

  private static List<Double> chances(String text) {
    AnalyzedStory story = Stories.of(text);
    Printable printable = new Printable(story);
    List<ArticleSentence> prose = story.articles().getFirst().prose();
    return prose.stream().map(printable::chance).toList();
  }
}
