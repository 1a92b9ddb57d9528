package news.parallax.text.time;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import news.parallax.article.Article;
import news.parallax.article.Block;
import news.parallax.article.reader.ArticleReader;
import news.parallax.testing.Stories;
import news.parallax.text.PartialDate;
import news.parallax.text.Sentence;
import news.parallax.text.Span;
import news.parallax.text.rules.SentenceSplitter;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/// How many tokens a second one thread tags with times, on the articles of the examples or on those
/// that the system property `texts` names. The sentences are parsed before the clock runs.
///
/// ```
/// ./mvnw -q test-compile dependency:build-classpath -Dmdep.outputFile=target/test-class-path.txt
/// java -Dparallax.models=target/models -cp target/test-classes:target/classes:$(cat target/test-class-path.txt) \
///     org.openjdk.jmh.Main TimeTaggerBenchmark
/// ```
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Threads(1)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class TimeTaggerBenchmark {
  private record Text(String text, List<Sentence> sentences) {}

  private final TimeTagger tagger = new TimeTagger();
  private final Anchor anchor = Anchor.of(PartialDate.of(LocalDate.of(2024, 10, 16)));
  private final List<Text> texts = new ArrayList<>();
  private long size;

  /// Tokens tagged; JMH prints them as `TimeTaggerBenchmark.articles:tokens`, a second.
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Counted {
    public long tokens;
  }

  @Setup
  public void read() {
    Path folder = Path.of(System.getProperty("texts", "examples/kittiwake-trader"));
    for (Article article : new ArticleReader().read(List.of(folder)).articles()) {
      List<Sentence> sentences = new ArrayList<>();
      for (Block block : article.blocks()) {
        if (block.kind().isProse()) {
          for (Span span : new SentenceSplitter().split(article.text(), block.span())) {
            sentences.add(Stories.parser().parse(article.text(), span));
          }
        }
      }
      texts.add(new Text(article.text(), sentences));
    }
    size =
        texts.stream().flatMap(t -> t.sentences().stream()).mapToLong(s -> s.tokens().size()).sum();
  }

  @Benchmark
  public void articles(Counted counted, Blackhole out) {
    for (Text text : texts) {
      out.consume(tagger.tag(text.text(), text.sentences(), anchor));
    }
    counted.tokens += size;
  }
}
