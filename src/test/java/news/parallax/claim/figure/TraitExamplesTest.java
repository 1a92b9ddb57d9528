package news.parallax.claim.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import news.parallax.claim.AttributionParser;
import news.parallax.claim.ClaimExtractor;
import news.parallax.claim.actor.Cast;
import news.parallax.claim.actor.CastBuilder;
import news.parallax.claim.attribution.StoryReading;
import news.parallax.story.AnalyzedStory;
import news.parallax.testing.Stories;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Runs the examples of `figure-traits.txt`.
class TraitExamplesTest {
  @TestFactory
  Stream<DynamicTest> eachExampleHolds() {
    return TraitWords.FILE.examples().values().stream()
        .flatMap(List::stream)
        .map(example -> dynamicTest(example, () -> check(example)));
  }

  private static void check(String example) {
    String[] sides = example.split(" => ");
    AnalyzedStory story = Stories.of(sides[0]);
    StoryReading reading = StoryReading.of(story);
    Cast cast = new CastBuilder().build(reading);
    FigureLesson lesson =
        new FigureExtractor()
            .lessons(
                story,
                cast,
                new ClaimExtractor().extract(story, new AttributionParser().parse(reading, cast)))
            .getFirst();
    assertThat(lesson.traits().get(lesson.names().indexOf(sides[1]))).isEqualTo(1);
  }
}
