package news.parallax.claim;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import news.parallax.article.Article;
import news.parallax.article.reader.ArticleReader;
import news.parallax.claim.actor.CastBuilder;
import news.parallax.claim.attribution.Attribution;
import news.parallax.claim.attribution.StoryReading;
import news.parallax.story.AnalyzedStory;
import news.parallax.story.EntityVote;
import news.parallax.story.Origin;
import news.parallax.story.Story;
import news.parallax.story.StoryParser;
import news.parallax.testing.Stories;
import news.parallax.text.rules.SentenceSplitter;

/// Times parse and entities against finding who says what, in turns and in one process, so that
/// other work on the machine weighs on both; tells the ratio of the medians.
///
/// ```
/// ./mvnw -q test-compile dependency:build-classpath -Dmdep.outputFile=target/test-class-path.txt
/// java -Dparallax.models=target/models -cp target/test-classes:target/classes:$(cat target/test-class-path.txt) \
///     news.parallax.claim.AttributionBenchmark examples/kittiwake-trader
/// ```
///
/// Last measured: docs/performance.md.
final class AttributionBenchmark {
  private static final int WARM_UP = 20;
  private static final int ROUNDS = 41;

  private AttributionBenchmark() {}

  public static void main(String[] args) {
    List<Path> paths = Stream.of(args).map(Path::of).toList();
    List<Article> articles = new ArticleReader().read(paths).articles();
    List<Origin> origins =
        articles.stream()
            .map(a ->
                new Origin(
                    "o" + a.id(), Origin.Kind.ORIGINAL, List.of(a.id()), null, "one article"))
            .toList();
    Story story = new Story("timed", articles, origins);
    StoryParser parser = new StoryParser(new SentenceSplitter(), Stories.parser(), 1);
    Supplier<AnalyzedStory> parse = () -> new EntityVote().vote(parser.parse(story));
    AnalyzedStory analyzed = parse.get();
    double[] parsing = new double[ROUNDS];
    double[] attributing = new double[ROUNDS];
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      double parsed = seconds(parse);
      double attributed = seconds(() -> attribute(analyzed));
      if (round >= 0) {
        parsing[round] = parsed;
        attributing[round] = attributed;
      }
    }
    double parsed = median(parsing);
    double attributed = median(attributing);
    System.out.printf(
        "%d articles: parse and entities %.1f ms, attribution %.1f ms, %.0f %%%n",
        articles.size(), parsed * 1e3, attributed * 1e3, 100 * attributed / parsed);
  }

  private static List<Attribution> attribute(AnalyzedStory analyzed) {
    StoryReading reading = StoryReading.of(analyzed);
    return new AttributionParser().parse(reading, new CastBuilder().build(reading));
  }

  private static double seconds(Supplier<?> work) {
    long start = System.nanoTime();
    if (work.get() == null) {
      throw new IllegalStateException("nothing done");
    }
    return (System.nanoTime() - start) / 1e9;
  }

  private static double median(double[] times) {
    double[] sorted = times.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
