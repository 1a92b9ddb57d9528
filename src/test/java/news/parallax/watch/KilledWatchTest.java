package news.parallax.watch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import news.parallax.archive.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Kills `watch` at random moments, as a power cut would, and looks at what is left. How often is
/// told by the property `parallax.kills`.
class KilledWatchTest {
  private static final int FEEDS = 10;
  private static final int EACH = 4;
  private static final int KILLS = Integer.getInteger("parallax.kills", 4);

  @TempDir private Path folder;

  @Test
  void aKilledWatchLosesNothingAndDoublesNothing() throws Exception {
    Random moments = new Random(6);
    try (SmallWeb web = new SmallWeb()) {
      fill(web);
      long before = 0;
      for (int i = 0; i < KILLS; i++) {
        Process watch = start(web);
        int asked = web.asked().size();
        while (watch.isAlive() && web.asked().size() == asked) {
          watch.waitFor(5, TimeUnit.MILLISECONDS);
        }
        boolean over = watch.waitFor(moments.nextInt(600), TimeUnit.MILLISECONDS);
        watch.destroyForcibly().waitFor();
        long now = size();
        assertThat(now)
            .as("articles after kill " + i + (over ? ", over" : ""))
            .isGreaterThanOrEqualTo(before);
        assertThat(done()).as("links told to be done").isLessThanOrEqualTo(now);
        before = now;
      }
      look(web);
      assertThat(size()).isEqualTo(FEEDS * EACH);
      assertThat(done()).isEqualTo(FEEDS * EACH);
    }
  }

  private static void fill(SmallWeb web) {
    StringBuilder outlines = new StringBuilder();
    for (int feed = 0; feed < FEEDS; feed++) {
      String[] paths = new String[EACH];
      for (int i = 0; i < EACH; i++) {
        String path = "/a" + feed + "-" + i;
        paths[i] = path;
        String page = SmallWeb.page("Bridge number " + path + " falls", "of the year " + path);
        web.put(
            path,
            exchange -> {
              pause();
              SmallWeb.send(exchange, 200, page);
            });
      }
      web.put("/f" + feed, web.feed(paths));
      outlines.append("<outline xmlUrl='%s'/>".formatted(web.at("/f" + feed)));
    }
    web.put("/list", "<opml><body>" + outlines + "</body></opml>");
  }

  private Process start(SmallWeb web) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            "news.parallax.cli.Main",
            "watch",
            "--archive",
            folder.toString(),
            "--once",
            "--allow",
            "localhost",
            web.at("/list").toString())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private void look(SmallWeb web) {
    WatchOptions options =
        new WatchOptions(
            Set.of("localhost"),
            Duration.ofMinutes(15),
            Duration.ZERO,
            Duration.ofSeconds(20),
            100,
            "Parallax/0 (test)");
    try (Archive archive = Archive.open(folder);
        Watcher watcher = new Watcher(folder, archive::addAll, options, Clock.systemUTC())) {
      watcher.look(java.util.List.of(web.at("/list")), true, look -> {});
    }
  }

  private long size() {
    if (!Files.exists(folder.resolve("archive.db"))) {
      return 0;
    }
    try (Archive archive = Archive.open(folder)) {
      return archive.size();
    }
  }

  private long done() throws IOException {
    Path memory = folder.resolve("watch.json");
    if (!Files.exists(memory)) {
      return 0;
    }
    long done = 0;
    for (JsonNode feed : new ObjectMapper().readTree(memory.toFile()).path("feeds")) {
      done += feed.path("done").size();
    }
    return done;
  }

  private static void pause() {
    try {
      Thread.sleep(40);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
