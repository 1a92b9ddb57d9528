package news.parallax.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import news.parallax.NewsException;
import news.parallax.NewsException.Category;
import news.parallax.article.reader.WebPages;
import news.parallax.article.reader.html.Page;
import org.jspecify.annotations.Nullable;

/// Scores the extraction of main text from web pages as the sets' own makers do: scrapinghub's
/// pages by shared runs of four words, fundus' by ROUGE-LSum, trafilatura's by segments that must
/// and must not appear.
public final class ExtractionEvaluation {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final double SECONDS = 4;

  private record Predicted(String id, byte[] html, Page page, JsonNode gold) {}

  /// Prints the scores of one set and how many pages are read in a second, writes what was
  /// extracted when asked to, and returns the scores: `f1`, and where the gold has them `titles`
  /// and `days`, as shares.
  ///
  /// @param data the folder of the set: `html/` and its file of gold
  /// @param predictions the file to write predictions to, null for none
  public Scores run(Path data, @Nullable Path predictions, PrintStream out) {
    List<Predicted> pages;
    Map<String, Double> scores = new TreeMap<>();
    if (Files.exists(data.resolve("ground-truth.json"))) {
      pages = extract(data, "ground-truth.json", id -> id + ".html.gz", null);
      scoreShingles(pages, scores, out);
    } else if (Files.exists(data.resolve("ground_truth.json"))) {
      pages = extract(data, "ground_truth.json", id -> id, null);
      scoreRouge(pages, scores, out);
    } else if (Files.exists(data.resolve("evaldata.json"))) {
      pages = extract(data, "evaldata.json", id -> id, "file");
      scoreSegments(pages, scores, out);
    } else {
      throw new NewsException(Category.INPUT, "no gold of a known extraction set in " + data);
    }
    if (predictions != null) {
      write(predictions, pages);
    }
    measureSpeed(pages, out);
    return Scores.of(scores);
  }

  /// Reads the pages, already in memory, again and again on all processors.
  private static void measureSpeed(List<Predicted> pages, PrintStream out) {
    long start = System.nanoTime();
    long worked = processorNanos();
    long read = 0;
    double seconds = 0;
    while (seconds < SECONDS) {
      read +=
          pages.parallelStream()
              .filter(page -> WebPages.read(page.html()).equals(page.page()))
              .count();
      seconds = (System.nanoTime() - start) / 1e9;
    }
    out.printf(
        Locale.ROOT,
        "%d pages; %.0f pages a second on %d processors, %.0f in a second of one processor's work%n",
        pages.size(),
        read / seconds,
        Runtime.getRuntime().availableProcessors(),
        read / ((processorNanos() - worked) / 1e9));
  }

  /// What this process has used; on a machine with other work it tells more than the clock.
  private static long processorNanos() {
    return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
        ? system.getProcessCpuTime()
        : System.nanoTime();
  }

  private static void scoreShingles(
      List<Predicted> pages, Map<String, Double> scores, PrintStream out) {
    List<ShingleScore> found = new ArrayList<>();
    List<ShingleScore> plain = new ArrayList<>();
    for (Predicted page : pages) {
      String gold = page.gold().path("articleBody").asText();
      found.add(ShingleScore.of(gold, page.page().text()));
      plain.add(ShingleScore.of(gold, WebPages.plainText(page.html())));
    }
    print(out, "plain text of the page", mean(plain));
    ShingleScore mean = mean(found);
    print(out, "runs of four words", mean);
    scores.put("f1", mean.f1());
  }

  private static ShingleScore mean(List<ShingleScore> scores) {
    return new ShingleScore(
        scores.stream().mapToDouble(ShingleScore::precision).average().orElse(0),
        scores.stream().mapToDouble(ShingleScore::recall).average().orElse(0));
  }

  private static void scoreRouge(
      List<Predicted> pages, Map<String, Double> scores, PrintStream out) {
    double precision = 0;
    double recall = 0;
    double f1 = 0;
    for (Predicted page : pages) {
      RougeLsum score = best(page);
      precision += score.precision();
      recall += score.recall();
      f1 += score.f1();
    }
    int n = pages.size();
    out.printf(
        Locale.ROOT,
        "ROUGE-LSum             precision %.4f  recall %.4f  F1 %.4f%n",
        precision / n,
        recall / n,
        f1 / n);
    scores.put("f1", f1 / n);
  }

  /// A paragraph in square brackets is wanted only where that is to the score's good.
  private static RougeLsum best(Predicted page) {
    List<String> predicted = page.page().text().lines().toList();
    List<String> gold = new ArrayList<>();
    List<String> optional = new ArrayList<>();
    for (JsonNode paragraph : page.gold().path("body")) {
      String text = paragraph.asText();
      boolean bracketed = text.startsWith("[") && text.endsWith("]");
      (bracketed ? optional : gold).add(text);
    }
    RougeLsum best = RougeLsum.of(gold, predicted);
    for (String text : optional) {
      List<String> more = new ArrayList<>(gold);
      more.add(text);
      RougeLsum score = RougeLsum.of(more, predicted);
      if (score.f1() > best.f1()) {
        best = score;
        gold = more;
      }
    }
    return best;
  }

  private static void scoreSegments(
      List<Predicted> pages, Map<String, Double> scores, PrintStream out) {
    int found = 0;
    int missed = 0;
    int wrong = 0;
    for (Predicted page : pages) {
      String text = page.page().text();
      for (JsonNode segment : page.gold().path("with")) {
        if (text.contains(segment.asText())) {
          found++;
        } else {
          missed++;
        }
      }
      for (JsonNode segment : page.gold().path("without")) {
        wrong += text.contains(segment.asText()) ? 1 : 0;
      }
    }
    ShingleScore score =
        new ShingleScore((double) found / (found + wrong), (double) found / (found + missed));
    print(out, "segments", score);
    scores.put("f1", score.f1());
    scoreFacts(pages, scores, out);
  }

  /// How many titles and days are those of the gold, among the pages whose gold has one.
  private static void scoreFacts(
      List<Predicted> pages, Map<String, Double> scores, PrintStream out) {
    int titles = 0;
    int rightTitles = 0;
    int days = 0;
    int rightDays = 0;
    for (Predicted page : pages) {
      String title = page.gold().path("title").asText("");
      String day = page.gold().path("date").asText("");
      if (!title.isEmpty()) {
        titles++;
        rightTitles += bare(title).equals(bare(page.page().title())) ? 1 : 0;
      }
      if (!day.isEmpty()) {
        days++;
        rightDays += day.equals(WebPages.day(page.page())) ? 1 : 0;
      }
    }
    out.printf(
        Locale.ROOT,
        "titles right %d of %d, days right %d of %d%n",
        rightTitles,
        titles,
        rightDays,
        days);
    scores.put("titles", (double) rightTitles / Math.max(1, titles));
    scores.put("days", (double) rightDays / Math.max(1, days));
  }

  private static String bare(@Nullable String text) {
    return text == null
        ? ""
        : text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  private static void print(PrintStream out, String name, ShingleScore score) {
    out.printf(
        Locale.ROOT,
        "%-22s precision %.4f  recall %.4f  F1 %.4f%n",
        name,
        score.precision(),
        score.recall(),
        score.f1());
  }

  private interface FileName {
    String of(String id);
  }

  private static List<Predicted> extract(
      Path data, String goldFile, FileName fileName, @Nullable String field) {
    Map<String, JsonNode> gold = new TreeMap<>();
    try {
      JSON.readTree(data.resolve(goldFile).toFile())
          .properties()
          .forEach(entry -> gold.put(entry.getKey(), entry.getValue()));
    } catch (IOException e) {
      throw new NewsException(Category.INPUT, "cannot read the gold of " + data, e);
    }
    Stream<Map.Entry<String, JsonNode>> entries = gold.entrySet().parallelStream();
    return entries
        .map(entry -> {
          String name =
              field == null ? fileName.of(entry.getKey()) : entry.getValue().path(field).asText();
          byte[] html = html(data.resolve("html"), name);
          return new Predicted(entry.getKey(), html, WebPages.read(html), entry.getValue());
        })
        .toList();
  }

  private static byte[] html(Path folder, String name) {
    Path file = folder.resolve(name);
    Path packed = folder.resolve(name + ".gz");
    try (InputStream stream = Files.newInputStream(Files.exists(file) ? file : packed)) {
      boolean gzip = !Files.exists(file) || name.endsWith(".gz");
      return (gzip ? new GZIPInputStream(stream) : stream).readAllBytes();
    } catch (IOException e) {
      throw new NewsException(Category.INPUT, "cannot read the page " + file, e);
    }
  }

  private static void write(Path file, List<Predicted> pages) {
    List<String> lines = new ArrayList<>();
    try {
      for (Predicted page : pages) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("id", page.id());
        line.put("title", page.page().title());
        line.put("published", WebPages.day(page.page()));
        line.put("authors", page.page().authors());
        line.put("text", page.page().text());
        lines.add(JSON.writeValueAsString(line));
      }
      Files.write(file, lines, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new NewsException(Category.OUTPUT, "cannot write " + file, e);
    }
  }
}
