package news.parallax.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.archive.search.Question;
import news.parallax.testing.InventedNews;
import news.parallax.testing.InventedNews.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What happens to an archive when the world fails, with real processes. `-Dparallax.kills=30`
/// kills as often as that.
class ArchiveFaultsTest {
  private static final int KILLS = Integer.getInteger("parallax.kills", 3);
  private static final int ARTICLES = 4_000;

  /// The exit status of a process that was killed by signal 9.
  private static final int KILLED = 128 + 9;

  @TempDir private Path folder;

  @Test
  void aKilledProcessLosesNothingThatItAcknowledgedAndDoublesNothing() throws Exception {
    List<Told> told = new InventedNews(3, 400).articles(ARTICLES);
    Path news = Files.write(folder.resolve("news.jsonl"), InventedNews.lines(told));
    Random random = new Random(5);
    int killed = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      Path home = folder.resolve("archive-" + kill / 3);
      Set<String> acknowledged = new TreeSet<>();
      Process process = parallax("add", "--list", "--archive", home.toString(), news.toString());
      boolean atOnce = random.nextInt(5) == 0;
      int wait = random.nextInt(atOnce ? 3_000 : 1_500);
      try (BufferedReader out = output(process)) {
        String line = atOnce ? "" : out.readLine();
        Thread killer = Thread.ofVirtual().start(() -> killAfter(wait, process));
        while (line != null) {
          acknowledge(line, acknowledged);
          line = out.readLine();
        }
        killer.join();
      }
      if (process.waitFor() == KILLED) {
        killed++;
      }
      try (Archive archive = Archive.open(home)) {
        assertThat(acknowledged).allSatisfy(id -> assertThat(archive.holds(id)).isTrue());
        assertThat(archive.size()).isGreaterThanOrEqualTo(acknowledged.size());
        assertThat(archive.trouble()).isEmpty();
        told.stream()
            .map(Told::article)
            .filter(article -> acknowledged.contains(article.id()))
            .limit(5)
            .forEach(article ->
                assertThat(archive.search(Question.of("\"" + article.title() + "\""), 5).total())
                    .isPositive());
        archive.addAll(told.stream().limit(500).map(Told::article).toList());
        assertThat(archive.size()).isLessThanOrEqualTo(ARTICLES);
      }
    }
    assertThat(killed).isPositive();
    Process rest =
        parallax("add", "--archive", folder.resolve("archive-0").toString(), news.toString());
    assertThat(text(rest)).contains("known already");
    assertThat(rest.waitFor()).isZero();
    try (Archive archive = Archive.openToRead(folder.resolve("archive-0"))) {
      assertThat(archive.size()).isEqualTo(ARTICLES);
    }
  }

  private static void killAfter(int milliseconds, Process process) {
    try {
      Thread.sleep(milliseconds);
      process.toHandle().destroyForcibly();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void acknowledge(String line, Set<String> acknowledged) {
    String[] words = line.split(" ");
    if (words.length == 3 && (words[0].equals("new") || words[0].equals("known"))) {
      acknowledged.add(words[1]);
    }
  }

  @Test
  void aFullDiskIsSaidAndWhatWasAcknowledgedIsKept() throws Exception {
    Path small = Files.createDirectory(folder.resolve("small"));
    assumeTrue(
        run("mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", small.toString()) == 0,
        "may not mount a small disk here");
    try {
      List<Told> told = new InventedNews(3, 400).articles(ARTICLES);
      Path news = Files.write(folder.resolve("news.jsonl"), InventedNews.lines(told));
      Process process = parallax("add", "--list", "--archive", small.toString(), news.toString());
      String said = text(process);
      assertThat(process.waitFor()).isEqualTo(1);
      assertThat(said).contains("disk").contains("full");
      Set<String> acknowledged = new TreeSet<>();
      said.lines().forEach(line -> acknowledge(line, acknowledged));
      assertThat(acknowledged).isNotEmpty();
      try (Archive archive = Archive.openToRead(small)) {
        assertThat(acknowledged).allSatisfy(id -> assertThat(archive.holds(id)).isTrue());
        assertThat(archive.trouble()).isEmpty();
      }
    } finally {
      run("umount", small.toString());
    }
  }

  @Test
  void twoProcessesDoNotWriteAtOnceAndReadersAreNotKeptOut() throws Exception {
    Path home = folder.resolve("archive");
    List<Told> told = new InventedNews(3, 400).articles(20);
    Path news = Files.write(folder.resolve("news.jsonl"), InventedNews.lines(told));
    try (Archive archive = Archive.open(home)) {
      archive.add(told.getFirst().article());
      Process other = parallax("add", "--archive", home.toString(), news.toString());
      assertThat(text(other))
          .contains("another process is writing to the archive")
          .contains("process " + ProcessHandle.current().pid());
      assertThat(other.waitFor()).isEqualTo(1);
      Process reader = parallax("stories", "--archive", home.toString());
      assertThat(text(reader)).contains(told.getFirst().article().title());
    }
  }

  @Test
  void aLostSearchIndexIsMadeAgain() throws Exception {
    List<Told> told = new InventedNews(3, 400).articles(50);
    try (Archive archive = Archive.open(folder)) {
      archive.addAll(told.stream().map(Told::article).toList());
    }
    try (var files = Files.list(folder.resolve("search"))) {
      for (Path file : files.toList()) {
        Files.write(file, new byte[] {1, 2, 3});
      }
    }
    try (Archive archive = Archive.open(folder)) {
      String title = told.getLast().article().title();
      assertThat(archive.search(Question.of(title), 5).found().getFirst().article().title())
          .isEqualTo(title);
    }
  }

  private static Process parallax(String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx512m", "--enable-native-access=ALL-UNNAMED", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.add("news.parallax.cli.Main");
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  private static BufferedReader output(Process process) {
    return new BufferedReader(
        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  private static String text(Process process) throws IOException {
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  private static int run(String... command) throws Exception {
    try {
      return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor();
    } catch (IOException e) {
      return -1; // there is no such command here
    }
  }
}
