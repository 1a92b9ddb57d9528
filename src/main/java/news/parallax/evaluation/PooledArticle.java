package news.parallax.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import news.parallax.NewsException;

/// An article and the story it belongs to, out of a pool of many stories.
record PooledArticle(GoldArticle article, String story) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /// The articles of the JSON lines that `data` is or holds, in order of date: of stories, lines
  /// with `articles`; or one article a line, with `id`, `story` and `text`.
  ///
  /// @throws NewsException when there are none
  static List<PooledArticle> read(Path data) {
    List<PooledArticle> pool = new ArrayList<>();
    for (Path file : DataFiles.jsonLines(data)) {
      int number = 0;
      for (String line : DataFiles.lines(file)) {
        JsonNode node = GoldStory.parse(line, file + " line " + ++number);
        if (node.hasNonNull("story") && node.hasNonNull("text")) {
          ObjectNode kept = JSON.createObjectNode();
          kept.set("text", node.get("text"));
          pool.add(
              new PooledArticle(
                  new GoldArticle(node.path("id").asText(), kept), node.path("story").asText()));
        }
      }
    }
    if (pool.isEmpty()) {
      for (GoldStory story : GoldStory.read(data)) {
        story.articles().forEach(a -> pool.add(new PooledArticle(a, story.id())));
      }
    }
    pool.sort(Comparator.comparing(p -> p.article().node().path("published").asText("")));
    return pool;
  }

  /// Writes the predictions where the request wants them: each article with the story it was put
  /// into.
  static void write(Request request, List<PooledArticle> pool, String[] predicted) {
    List<Map<String, String>> lines = new ArrayList<>();
    for (int i = 0; i < predicted.length; i++) {
      Map<String, String> line = new LinkedHashMap<>();
      line.put("article", pool.get(i).article().id());
      line.put("story", predicted[i]);
      lines.add(line);
    }
    PredictionFile.write(request.predictions(), lines);
  }
}
