package news.parallax.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import news.parallax.article.Reading;
import news.parallax.article.reader.ArticleReader;
import news.parallax.watch.DemoFeeds;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `parallax demo-feeds PATH...`: articles in, feeds on this machine out.
@Command(
    name = "demo-feeds",
    mixinStandardHelpOptions = true,
    description = "Offers articles as feeds on this machine, to try 'watch' without a network.",
    footer = {
      "",
      "It goes on until it is stopped (Ctrl-C), and answers programs on this machine only.",
      "Exit status: 2 for wrong usage, 3 when no article could be read."
    })
final class DemoFeedsCommand implements Callable<Integer> {
  private static final int NOTHING_READ = 3;

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "Articles, as for 'brief'.")
  private List<String> paths = List.of();

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "Where to answer (default: ${DEFAULT-VALUE}; 0 takes a free one).")
  private int port = 8124;

  @Override
  public Integer call() throws InterruptedException {
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    Reading reading =
        new ArticleReader()
            .read(paths, InputStream.nullInputStream(), Path.of("").toAbsolutePath());
    reading.rejections().forEach(rejection -> err.println("parallax: " + rejection.message()));
    if (reading.articles().isEmpty()) {
      return NOTHING_READ;
    }
    try (DemoFeeds feeds = new DemoFeeds(reading.articles(), port)) {
      err.printf(
          Locale.ROOT,
          "parallax: %d articles at %s%nparallax: now, in another terminal:"
              + " ./parallax watch --once --allow localhost %s%n",
          reading.articles().size(),
          feeds.list(),
          feeds.list());
      new CountDownLatch(1).await();
    }
    return 0;
  }
}
