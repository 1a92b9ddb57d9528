package news.parallax.text.nlp4j;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import news.parallax.text.SentenceParser;

/// Times loading and parsing, the first round cold and then warm, and says what memory it took.
///
/// ```
/// ./mvnw -q test-compile
/// java -Xmx1g -cp target/classes:target/test-classes:$(cat target/runtime-class-path.txt) \
///     news.parallax.text.nlp4j.Nlp4jParserBenchmark target/models TEXT...
/// ```
///
/// Last measured: docs/decisions/0003-nlp4j-behind-one-adapter.md.
final class Nlp4jParserBenchmark {
  private static final int ROUNDS = 5;

  private Nlp4jParserBenchmark() {}

  public static void main(String[] args) throws Exception {
    long start = System.nanoTime();
    SentenceParser parser = Nlp4jParser.load(Path.of(args[0]));
    System.out.printf("load: %.0f ms%n", (System.nanoTime() - start) / 1e6);
    List<Corpus.Place> places = Corpus.read(Arrays.asList(args).subList(1, args.length));
    for (int threads : new int[] {4, 1, 4}) {
      for (int round = 1; round <= ROUNDS; round++) {
        time(parser, places, threads, round);
      }
    }
    Runtime runtime = Runtime.getRuntime();
    System.gc();
    System.out.printf("heap in use: %d MB%n", (runtime.totalMemory() - runtime.freeMemory()) >> 20);
    printPeak();
  }

  private static void time(SentenceParser parser, List<Corpus.Place> places, int threads, int round)
      throws InterruptedException, ExecutionException {
    try (ForkJoinPool pool = new ForkJoinPool(threads)) {
      long start = System.nanoTime();
      int tokens =
          pool.submit(() -> places.parallelStream().mapToInt(place -> tokens(parser, place)).sum())
              .get();
      double seconds = (System.nanoTime() - start) / 1e9;
      System.out.printf(
          "%d thread(s), round %d: %d tokens in %.2f s, %.0f a second%n",
          threads, round, tokens, seconds, tokens / seconds);
    }
  }

  private static int tokens(SentenceParser parser, Corpus.Place place) {
    return parser.parse(place.text(), place.span()).tokens().size();
  }

  private static void printPeak() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (Files.exists(status)) {
      Files.readAllLines(status).stream()
          .filter(line -> line.startsWith("VmHWM"))
          .forEach(System.out::println);
    }
  }
}
