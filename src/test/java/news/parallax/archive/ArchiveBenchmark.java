package news.parallax.archive;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import news.parallax.archive.search.Question;
import news.parallax.article.Article;
import news.parallax.story.likeness.CopyFinder;
import news.parallax.story.likeness.WordCounts;
import news.parallax.story.likeness.Wording;
import news.parallax.story.online.OnlineStories;
import news.parallax.testing.Articles;
import news.parallax.testing.InventedNews;
import news.parallax.testing.InventedNews.Told;

/// How fast articles go into the archive and are found again: `bench/archive [ARTICLES [FOLDER]]`.
///
/// Invented news, the same for the same number. Reading pages is not part of it, nor is parsing,
/// which happens when a brief is asked for. docs/performance.md has the last figures.
final class ArchiveBenchmark {
  private static final int STEP = 200;
  private static final int PER_DAY = 3_000;

  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private ArchiveBenchmark() {}

  /// Wall seconds and processor seconds since it was made.
  private static final class Watch {
    private final long wall = System.nanoTime();
    private final long cpu = SYSTEM.getProcessCpuTime();

    double seconds() {
      return (System.nanoTime() - wall) / 1e9;
    }

    double processorSeconds() {
      return (SYSTEM.getProcessCpuTime() - cpu) / 1e9;
    }
  }

  public static void main(String[] arguments) throws Exception {
    int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
    Path folder =
        arguments.length > 1 ? Path.of(arguments[1]) : Files.createTempDirectory("archive-bench");
    List<Article> articles =
        new InventedNews(11, PER_DAY).articles(count).stream().map(Told::article).toList();
    long characters = articles.stream().mapToLong(a -> a.text().length()).sum();
    System.out.printf(
        Locale.ROOT, "%,d articles, %,d characters each on average%n", count, characters / count);
    cluster(articles.subList(0, Math.min(2_000, count)), false);
    cluster(articles, true);
    try {
      everything(articles, folder);
    } finally {
      delete(folder);
    }
  }

  /// Duplicate check and clustering, in memory.
  private static void cluster(List<Article> articles, boolean print) {
    OnlineStories stories = new OnlineStories();
    CopyFinder copies = new CopyFinder();
    Costs costs = new Costs(articles.size());
    for (int from = 0; from < articles.size(); from += STEP) {
      List<Article> step = articles.subList(from, Math.min(articles.size(), from + STEP));
      List<WordCounts> words = step.parallelStream().map(WordCounts::of).toList();
      List<Wording> wordings = step.parallelStream().map(Wording::of).toList();
      for (int i = 0; i < step.size(); i++) {
        copies.find(wordings.get(i));
        copies.remember(step.get(i).id(), wordings.get(i));
        stories.place(step.get(i).id(), words.get(i));
      }
      costs.done(from + step.size());
    }
    if (print) {
      costs.print("duplicate check and clustering");
    }
  }

  private static void everything(List<Article> articles, Path folder) {
    Costs costs = new Costs(articles.size());
    try (Archive archive = Archive.open(folder)) {
      for (int from = 0; from < articles.size(); from += STEP) {
        int to = Math.min(articles.size(), from + STEP);
        archive.addAll(articles.subList(from, to));
        costs.done(to);
      }
    }
    costs.print("everything, on disk");
    Watch opening = new Watch();
    try (Archive archive = Archive.open(folder)) {
      archive.add(another());
      System.out.printf(
          Locale.ROOT,
          "opening again and adding one article: %.2f s, %.2f processor seconds%n",
          opening.seconds(),
          opening.processorSeconds());
      search(archive, articles);
    }
    System.out.printf(Locale.ROOT, "peak memory: %s%n", peak());
  }

  /// One that is not among the others.
  private static Article another() {
    return Articles.of(
        "Harbour Ledger",
        "Ferry runs aground off Hestry",
        "2031-03-30",
        "The ferry Solan ran aground on a sandbank off Hestry on Sunday with 40 people aboard.");
  }

  private static void search(Archive archive, List<Article> articles) {
    List<String> questions = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      Article article = articles.get((int) ((long) i * articles.size() / 1_000));
      String[] words = article.text().split("[^\\p{L}\\p{N}]+");
      int at = 10 + i % 20;
      questions.add(
          switch (i % 4) {
            case 0 -> words[at] + " " + words[at + 3];
            case 1 -> "\"" + words[at] + " " + words[at + 1] + "\"";
            case 2 -> article.title() == null ? "bridge" : article.title();
            default -> "bridge fire council";
          });
    }
    for (String question : questions.subList(0, 200)) {
      archive.search(Question.of(question), 10);
    }
    double[] milliseconds = new double[questions.size()];
    for (int i = 0; i < milliseconds.length; i++) {
      long start = System.nanoTime();
      archive.search(Question.of(questions.get(i)), 10);
      milliseconds[i] = (System.nanoTime() - start) / 1e6;
    }
    Arrays.sort(milliseconds);
    System.out.printf(
        Locale.ROOT,
        "search with passages: median %.1f ms, p99 %.1f ms, longest %.1f ms%n",
        milliseconds[milliseconds.length / 2],
        milliseconds[milliseconds.length * 99 / 100],
        milliseconds[milliseconds.length - 1]);
  }

  /// What the articles cost, and what they cost around the tenth and at the end.
  private static final class Costs {
    private final int count;
    private final Watch all = new Watch();
    private final double[] wall;
    private final double[] cpu;
    private int last;

    Costs(int count) {
      this.count = count;
      this.wall = new double[count + 1];
      this.cpu = new double[count + 1];
    }

    void done(int articles) {
      double seconds = all.seconds();
      double processor = all.processorSeconds();
      for (int i = last + 1; i <= articles; i++) {
        double share = (double) (i - last) / (articles - last);
        wall[i] = wall[last] + (seconds - wall[last]) * share;
        cpu[i] = cpu[last] + (processor - cpu[last]) * share;
      }
      last = articles;
    }

    void print(String what) {
      int tenth = count / 10;
      int window = tenth / 2;
      double early = (cpu[tenth] - cpu[tenth - window]) / window;
      double late = (cpu[count] - cpu[count - window]) / window;
      System.out.printf(
          Locale.ROOT,
          "%s: %.1f s, %.0f articles a second; %.1f processor seconds, %.0f articles a processor"
              + " second; processor time an article: %.2f ms before %,d, %.2f ms before %,d, ratio"
              + " %.2f%n",
          what,
          wall[count],
          count / wall[count],
          cpu[count],
          count / cpu[count],
          early * 1e3,
          tenth,
          late * 1e3,
          count,
          late / early);
    }
  }

  private static String peak() {
    try (Stream<String> lines = Files.lines(Path.of("/proc/self/status"))) {
      return lines.filter(l -> l.startsWith("VmHWM")).findFirst().orElse("unknown");
    } catch (IOException e) {
      return "unknown (" + e.getMessage() + ")";
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
