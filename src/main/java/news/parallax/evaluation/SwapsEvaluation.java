package news.parallax.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import news.parallax.NewsException;
import news.parallax.article.Article;
import news.parallax.article.reader.ArticleReader;
import news.parallax.brief.Brief;
import news.parallax.engine.NewsEngine;
import news.parallax.evaluation.Swaps.Kind;
import news.parallax.evaluation.Swaps.Swap;

/// Makes statements of briefs wrong by one word and counts how many are refused; and how many right
/// ones are, which should be none.
final class SwapsEvaluation {
  private static final int SWAPS = 500;
  private static final long SEED = 20240817;

  /// Prints the scores and gives them back; a prediction is `{kind, text, caught, why}`.
  Scores run(Request request) {
    List<Article> articles = new ArticleReader().read(List.of(request.data())).articles();
    if (articles.isEmpty()) {
      throw new NewsException(
          NewsException.Category.INPUT, "no article could be read in " + request.data());
    }
    Brief brief = NewsEngine.open(request.engine()).briefs(articles).getFirst();
    List<PrintedStatement> wrongly =
        PrintedStatement.all(brief).stream()
            .filter(p -> p.faultOf(p.statement().text()).isPresent())
            .toList();
    int refused = wrongly.size();
    wrongly.forEach(p ->
        request
            .progress()
            .println(
                "swaps: refused as it is: "
                    + p.statement().text()
                    + ": "
                    + p.faultOf(p.statement().text()).orElse("")));
    Map<Kind, int[]> counts = new EnumMap<>(Kind.class);
    List<Map<String, ?>> lines = new ArrayList<>();
    List<Swap> swaps = new Swaps(brief).draw(SWAPS, SEED);
    int all = 0;
    for (Swap swap : swaps) {
      Optional<String> fault = swap.of().faultOf(swap.text());
      int[] count = counts.computeIfAbsent(swap.kind(), k -> new int[2]);
      count[0] += fault.isPresent() ? 1 : 0;
      count[1]++;
      all += fault.isPresent() ? 1 : 0;
      Map<String, Object> line = new LinkedHashMap<>();
      line.put("kind", Swaps.describe(swap.kind()));
      line.put("text", swap.text());
      line.put("caught", fault.isPresent());
      line.put("why", fault.orElse(""));
      lines.add(line);
    }
    PredictionFile.write(request.predictions(), lines);
    Path data = request.data();
    request
        .out()
        .printf(
            Locale.ROOT,
            "%s: %d swaps, %.1f%% caught; %d right statements refused%n",
            data.getFileName(),
            swaps.size(),
            100.0 * all / Math.max(1, swaps.size()),
            refused);
    counts.forEach((kind, count) ->
        request
            .out()
            .printf(Locale.ROOT, "  %-9s %d of %d%n", Swaps.describe(kind), count[0], count[1]));
    return Scores.of(
        Map.of(
            "caught",
            (double) all / Math.max(1, swaps.size()),
            "right kept",
            refused == 0 ? 1.0 : 0.0));
  }
}
