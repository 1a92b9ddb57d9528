package news.parallax.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import news.parallax.NewsException;

/// A story with its articles and what an editor wrote of it.
///
/// @param title the editor's headline, empty when there is none
/// @param roundup the editor's summary, empty when there is none
record GoldStory(String id, String title, String roundup, List<GoldArticle> articles) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> FIELDS =
      List.of("title", "outlet", "domain", "url", "published", "text");

  GoldStory {
    articles = List.copyOf(articles);
  }

  /// The stories of the JSON lines that `data` is or holds. Lines without articles are passed over.
  ///
  /// @throws NewsException when there are none
  static List<GoldStory> read(Path data) {
    List<GoldStory> stories = new ArrayList<>();
    for (Path file : DataFiles.jsonLines(data)) {
      int number = 0;
      for (String line : DataFiles.lines(file)) {
        JsonNode node = parse(line, file + " line " + ++number);
        if (node.path("articles").isArray() && !node.path("articles").isEmpty()) {
          stories.add(of(node, stories.size()));
        }
      }
    }
    if (stories.isEmpty()) {
      throw new NewsException(NewsException.Category.INPUT, "no line with \"articles\" in " + data);
    }
    return stories;
  }

  static JsonNode parse(String line, String place) {
    try {
      return JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw new NewsException(
          NewsException.Category.INPUT, place + " is no JSON: " + e.getOriginalMessage(), e);
    }
  }

  private static GoldStory of(JsonNode node, int index) {
    List<GoldArticle> articles = new ArrayList<>();
    for (JsonNode article : node.path("articles")) {
      ObjectNode kept = JSON.createObjectNode();
      for (String field : FIELDS) {
        if (article.hasNonNull(field)) {
          kept.set(field, article.get(field));
        }
      }
      String id = article.path("id").asText("");
      articles.add(new GoldArticle(id.isEmpty() ? index + "-" + articles.size() : id, kept));
    }
    JsonNode reference = node.path("reference");
    return new GoldStory(
        node.path("id").asText("story-" + index),
        reference.path("title").asText(""),
        reference.path("text").asText(""),
        articles);
  }
}
