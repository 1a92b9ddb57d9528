package news.parallax.brief.alone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.article.ArticleSentence;
import news.parallax.story.AnalyzedStory;
import news.parallax.testing.Stories;
import org.junit.jupiter.api.Test;

class FitnessTest {
  private static final String NEWS =
      "The town council of Brackwater voted on Tuesday to close the Harlow Mill, Mayor Ada Quist said.";
  private static final String LONG_SO =
      "The Harlow Mill was founded in 1871 and has been the largest in Brackwater since 1920.";

  @Test
  void whatHasLongBeenSoIsLikelierBackgroundThanTheNews() {
    List<Double> chances = chances(NEWS + " " + LONG_SO);
    assertThat(chances.get(1)).isGreaterThan(chances.get(0) + 0.1);
  }

  private static List<Double> chances(String text) {
    AnalyzedStory story = Stories.of(text);
    Fitness fitness = Fitness.asBackground(new Printable(story));
    List<ArticleSentence> prose = story.articles().getFirst().prose();
    return prose.stream().map(fitness::chance).toList();
  }
}
