package news.parallax.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import news.parallax.NewsException;
import news.parallax.NewsException.Category;
import news.parallax.article.Article;
import news.parallax.article.reader.ArticleReader;
import news.parallax.story.Origin;
import news.parallax.story.OriginFinder;

/// Scores the finding of origins on planted copies: generated reports, each reprinted, cut,
/// reworded and updated, and told once more by somebody else who shares its names, figures and
/// quotations. Given stories in its place, it lists what it joins across outlets, to be read.
final class OriginsEvaluation {
  private static final ObjectMapper JSON = new ObjectMapper();

  /// An article and what it goes back to.
  ///
  /// @param family the report it goes back to
  /// @param kind what was done to it: "report", "reprint", "cut 0.3" and so on
  private record Planted(Article article, String family, String kind) {}

  private final ArticleReader reader = new ArticleReader();
  private final OriginFinder finder = new OriginFinder();

  Scores run(Request request) {
    if (request.data().toString().endsWith(".json")) {
      return planted(request.data(), request.out());
    }
    list(request);
    return Scores.none();
  }

  /// Scores the finding of planted copies.
  ///
  /// @param file how many there are, and how strongly they are changed
  Scores planted(Path file, PrintStream out) {
    List<Planted> planted = plant(settings(file));
    Map<String, String> originOf = new HashMap<>();
    long start = System.nanoTime();
    for (Origin origin : finder.find(planted.stream().map(Planted::article).toList())) {
      origin.articleIds().forEach(id -> originOf.put(id, origin.id()));
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    Map<String, Planted> reports = new HashMap<>();
    planted.stream()
        .filter(p -> p.kind().equals("report"))
        .forEach(p -> reports.put(p.family(), p));
    Map<String, List<Planted>> byOrigin = new HashMap<>();
    planted.forEach(p ->
        byOrigin.computeIfAbsent(originOf.get(p.article().id()), k -> new ArrayList<>()).add(p));
    Map<String, int[]> counts = new TreeMap<>();
    for (Planted p : planted) {
      int[] count = counts.computeIfAbsent(p.kind(), k -> new int[4]);
      count[0]++;
      String origin = Objects.requireNonNull(originOf.get(p.article().id()));
      Planted report = reports.get(p.family());
      boolean joined =
          report != null && !report.equals(p) && origin.equals(originOf.get(report.article().id()));
      count[1] += joined ? 1 : 0;
      for (Planted other : byOrigin.getOrDefault(origin, List.of())) {
        count[2] += other.family().equals(p.family()) ? 0 : 1;
      }
    }
    Map<String, Double> scores = new TreeMap<>();
    print(out, counts, scores);
    out.printf(Locale.ROOT, "%d articles compared in %.2f s%n", planted.size(), seconds);
    return Scores.of(scores);
  }

  private static void print(
      PrintStream out, Map<String, int[]> counts, Map<String, Double> scores) {
    out.printf(Locale.ROOT, "%-16s %8s %8s %10s%n", "", "articles", "recall", "precision");
    for (Map.Entry<String, int[]> entry : counts.entrySet()) {
      int[] count = entry.getValue();
      boolean copies = !entry.getKey().equals("report") && !entry.getKey().equals("own report");
      double recall = (double) count[1] / count[0];
      double precision = count[1] + count[2] == 0 ? 1 : (double) count[1] / (count[1] + count[2]);
      if (copies) {
        out.printf(
            Locale.ROOT, "%-16s %8d %8.3f %10.3f%n", entry.getKey(), count[0], recall, precision);
        scores.put(entry.getKey() + " recall", recall);
        scores.put(entry.getKey() + " precision", precision);
      } else {
        out.printf(
            Locale.ROOT,
            "%-16s %8d %8s %d wrongly joined%n",
            entry.getKey(),
            count[0],
            "",
            count[2]);
      }
    }
  }

  private static JsonNode settings(Path file) {
    try {
      return JSON.readTree(Files.readString(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new NewsException(Category.INPUT, "cannot read " + file + ": " + e.getMessage(), e);
    }
  }

  private List<Planted> plant(JsonNode settings) {
    ReportMaker maker = new ReportMaker();
    Random chance = new Random(settings.path("seed").asLong());
    List<Planted> planted = new ArrayList<>();
    int count = settings.path("articles").asInt();
    for (int i = 0; i < count; i++) {
      MadeReport.MadeEvent event = maker.event(chance);
      MadeReport report = maker.report(event, chance);
      String family = String.format(Locale.ROOT, "f%03d", i);
      String url = "https://tarn.example/" + family;
      add(planted, family, "report", "Tarn Examiner", url, 4, report.text());
      String credited = report.text() + "\n\n© Harrow Post. All rights reserved.";
      add(planted, family, "reprint", "Harrow Post", "", 5, credited);
      double cut = pick(settings.path("cuts"), i);
      add(planted, family, "cut to " + cut, "Pell Courier", "", 5, report.cut(cut).text());
      double share = pick(settings.path("rewrites"), i);
      MadeReport reworded = report.reworded(share, maker.words(), chance);
      add(planted, family, "rewrite " + share, "Seaboard Monitor", "", 5, reworded.text());
      List<List<MadeReport.Word>> more = new ArrayList<>();
      for (int k = 0; k < pick(settings.path("updates"), i); k++) {
        more.add(maker.sentence(event, chance));
      }
      add(planted, family, "update", "Tarn Examiner", url, 6, report.updated(more).text());
      String own = maker.report(event, chance).text();
      add(planted, family + "-own", "own report", "Evening Lantern", "", 5, own);
    }
    return planted;
  }

  private static double pick(JsonNode list, int index) {
    return list.get(index % list.size()).asDouble();
  }

  private void add(
      List<Planted> planted,
      String family,
      String kind,
      String outlet,
      String url,
      int day,
      String text) {
    ObjectNode node = JSON.createObjectNode();
    node.put("outlet", outlet).put("published", "2031-03-0" + day).put("text", text);
    node.put("title", "Report " + family + " as told by the " + outlet);
    if (!url.isEmpty()) {
      node.put("url", url);
    }
    List<Article> articles =
        reader
            .readText("planted.json", node.toString().getBytes(StandardCharsets.UTF_8))
            .articles();
    if (!articles.isEmpty()) {
      String id = String.format(Locale.ROOT, "p%05d", planted.size());
      planted.add(new Planted(articles.getFirst().withId(id), family, kind));
    }
  }

  /// Lists the origins that hold articles of several outlets, among all articles of the stories.
  private void list(Request request) {
    List<PooledArticle> pool = PooledArticle.read(request.data());
    pool = pool.subList(0, request.taken(pool.size()));
    Map<String, Listed> byId = new HashMap<>();
    for (int i = 0; i < pool.size(); i++) {
      String id = String.format(Locale.ROOT, "a%06d", i);
      byte[] bytes = pool.get(i).article().node().toString().getBytes(StandardCharsets.UTF_8);
      List<Article> read = reader.readText("article.json", bytes).articles();
      if (!read.isEmpty()) {
        byId.put(id, new Listed(read.getFirst().withId(id), pool.get(i)));
      }
    }
    long start = System.nanoTime();
    List<Origin> origins = finder.find(byId.values().stream().map(Listed::article).toList());
    double seconds = (System.nanoTime() - start) / 1e9;
    List<Map<String, Object>> lines = new ArrayList<>();
    for (Origin origin : origins) {
      List<Listed> members =
          origin.articleIds().stream().map(id -> Objects.requireNonNull(byId.get(id))).toList();
      if (members.stream().map(Listed::outlet).distinct().count() > 1) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("kind", origin.kind().name().toLowerCase(Locale.ROOT));
        line.put("articles", members.stream().map(each -> each.pooled().article().id()).toList());
        line.put(
            "stories", members.stream().map(each -> each.pooled().story()).distinct().toList());
        line.put("outlets", members.stream().map(Listed::outlet).toList());
        line.put("why", origin.why());
        lines.add(line);
        request.out().println(line);
      }
    }
    PredictionFile.write(request.predictions(), lines);
    request
        .out()
        .printf(
            Locale.ROOT,
            "%d articles, %d origins of several outlets, in %.2f s%n",
            byId.size(),
            lines.size(),
            seconds);
  }

  private record Listed(Article article, PooledArticle pooled) {
    String outlet() {
      return article.outletName();
    }
  }
}
