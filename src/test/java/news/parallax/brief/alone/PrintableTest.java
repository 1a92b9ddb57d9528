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
  private static final String TOLD_ELSEWHERE =
      "Brackwater's council voted on Tuesday to close the Harlow Mill by the end of March.";
  private static final String ALSO_PLAIN =
      "Mayor Ada Quist told the council on Tuesday that the Harlow Mill had lost 3 million crowns a"
          + " year since 2011.";
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
  void whatOthersOpenWithOpensBeforeWhatRestsOnIt() {
    AnalyzedStory story = Stories.of(PLAIN + " " + LEANING, TOLD_ELSEWHERE);
    Printable printable = new Printable(story);
    List<ArticleSentence> prose = story.articles().getFirst().prose();
    assertThat(printable.chanceOfOpening(prose.get(0)))
        .isGreaterThan(printable.chanceOfOpening(prose.get(1)) + 0.1);
  }

  @Test
  void behindAnOpeningAPlainReportIsLikelierToBePrintedThanAVerdict() {
    AnalyzedStory story = Stories.of(PLAIN + " " + VERDICT + " " + ALSO_PLAIN);
    Printable printable = new Printable(story);
    List<ArticleSentence> prose = story.articles().getFirst().prose();
    assertThat(printable.chanceBehind(prose.get(2), prose.get(0)))
        .isGreaterThan(printable.chanceBehind(prose.get(1), prose.get(0)) + 0.2);
  }

  @Test
  void aModelIsReadAsItWasWritten() {
    for (PrintModel model :
        List.of(PrintModel.shipped(), PrintModel.behind(), PrintModel.opening())) {
      assertThat(PrintModel.parse(model.format().lines().toList()).format())
          .isEqualTo(model.format());
    }
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
