package news.parallax.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
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

  private record Predicted(String id, Page page, JsonNode gold) {}

  /// Prints the scores of one set, writes what was extracted when asked to, and returns the exit
  /// status.
  ///
  /// @param data the folder of the set: `html/` and its file of gold
  /// @param predictions the file to write predictions to, null for none
  public int run(Path data, @Nullable Path predictions, PrintStream out) {
    List<Predicted> pages;
    long start = System.nanoTime();
    if (Files.exists(data.resolve("ground-truth.json"))) {
      pages = extract(data, "ground-truth.json", id -> id + ".html.gz", null);
      scoreShingles(pages, out);
    } else if (Files.exists(data.resolve("ground_truth.json"))) {
      pages = extract(data, "ground_truth.json", id -> id, null);
      scoreRouge(pages, out);
    } else if (Files.exists(data.resolve("evaldata.json"))) {
      pages = extract(data, "evaldata.json", id -> id, "file");
      scoreSegments(pages, out);
    } else {
      throw new NewsException(Category.INPUT, "no gold of a known extraction set in " + data);
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    out.printf(Locale.ROOT, "%d pages in %.2f s%n", pages.size(), seconds);
    if (predictions != null) {
      write(predictions, pages);
    }
    return 0;
  }

  private static void scoreShingles(List<Predicted> pages, PrintStream out) {
    double precision = 0;
    double recall = 0;
    for (Predicted page : pages) {
      ShingleScore score =
          ShingleScore.of(page.gold().path("articleBody").asText(), page.page().text());
      precision += score.precision();
      recall += score.recall();
    }
    print(out, "runs of four words", precision / pages.size(), recall / pages.size());
  }

  private static void scoreRouge(List<Predicted> pages, PrintStream out) {
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

  private static void scoreSegments(List<Predicted> pages, PrintStream out) {
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
    print(out, "segments", (double) found / (found + wrong), (double) found / (found + missed));
    scoreFacts(pages, out);
  }

  /// How many titles and days are those of the gold, among the pages whose gold has one.
  private static void scoreFacts(List<Predicted> pages, PrintStream out) {
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
  }

  private static String bare(@Nullable String text) {
    return text == null
        ? ""
        : text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  private static void print(PrintStream out, String name, double precision, double recall) {
    double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    out.printf(
        Locale.ROOT, "%-22s precision %.4f  recall %.4f  F1 %.4f%n", name, precision, recall, f1);
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
          return new Predicted(entry.getKey(), page(data.resolve("html"), name), entry.getValue());
        })
        .toList();
  }

  private static Page page(Path folder, String name) {
    Path file = folder.resolve(name);
    Path packed = folder.resolve(name + ".gz");
    try (InputStream stream = Files.newInputStream(Files.exists(file) ? file : packed)) {
      boolean gzip = !Files.exists(file) || name.endsWith(".gz");
      byte[] bytes = (gzip ? new GZIPInputStream(stream) : stream).readAllBytes();
      return WebPages.read(bytes);
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
