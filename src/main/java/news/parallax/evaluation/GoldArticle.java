package news.parallax.evaluation;

import com.fasterxml.jackson.databind.node.ObjectNode;

/// An article of a data set, as its line holds it.
///
/// @param id its name in the set; not always unique
/// @param node `title`, `outlet`, `url`, `published`, `text`, as far as they are there
record GoldArticle(String id, ObjectNode node) {
  String title() {
    return node.path("title").asText("");
  }

  String text() {
    return node.path("text").asText("");
  }
}
