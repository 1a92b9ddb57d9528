package news.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import news.parallax.article.reader.ArticleReader;
import news.parallax.watch.DemoFeeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The way in the README: from an empty folder through feeds to stories, without a network.
class NewcomersPathTest {
  @TempDir private Path folder;

  @Test
  void feedsBecomeStories() {
    Path archive = folder.resolve("archive");
    var examples = new ArticleReader().read(List.of(Path.of("examples/kittiwake-trader")));
    try (DemoFeeds feeds = new DemoFeeds(examples.articles(), 0)) {
      int status =
          Main.run(
              "watch",
              "--once",
              "--allow",
              "localhost",
              "--archive",
              archive.toString(),
              feeds.list());
      assertThat(status).isZero();
    }
    String stories = printed("stories", "--archive", archive.toString());
    assertThat(stories).contains("Maiden Ledge", "Ansterholm Herald", "Ulmar Atlas");
    assertThat(stories.lines().filter(line -> line.startsWith("s")))
        .describedAs("the wreck and the atlas, in whatever order the feeds were answered")
        .hasSize(2);
    assertThat(Files.exists(archive.resolve("watch.json"))).isTrue();
  }

  @Test
  void withoutAFeedThatCanBeReadTheStatusSaysSo() {
    assertThat(Main.run("watch", "--once", "--archive", folder.toString(), "http://127.0.0.1:9/"))
        .isEqualTo(3);
    assertThat(Main.run("watch", "--once", "--archive", folder.toString(), "no-such.opml"))
        .isEqualTo(2);
  }

  private static String printed(String... arguments) {
    PrintStream before = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      assertThat(Main.run(arguments)).isZero();
    } finally {
      System.setOut(before);
    }
    return printed.toString(StandardCharsets.UTF_8);
  }
}
