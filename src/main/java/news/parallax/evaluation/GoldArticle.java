package news.parallax.evaluation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;

/// An article of a data set, as its line holds it.
///
/// @param id its name in the set; not always unique
/// @param node `title`, `outlet`, `url`, `published`, `text`, as far as they are there
record GoldArticle(String id, ObjectNode node) {
  /// It as JSON, as the reader takes it.
  byte[] json() {
    return node.toString().getBytes(StandardCharsets.UTF_8);
  }

  String title() {
    return node.path("title").asText("");
  }

  String text() {
    return node.path("text").asText("");
  }
}
