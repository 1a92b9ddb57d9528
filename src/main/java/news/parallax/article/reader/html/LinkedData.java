package news.parallax.article.reader.html;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// The schema.org facts that a page carries as JSON-LD.
final class LinkedData {
  private static final int DEEPEST = 12;

  private static final ObjectReader READER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(100).build())
                  .build())
          .enable(
              JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
              JsonReadFeature.ALLOW_TRAILING_COMMA,
              JsonReadFeature.ALLOW_JAVA_COMMENTS,
              JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build()
          .reader();

  private final List<JsonNode> articles = new ArrayList<>();

  /// Reads the page's scripts; what is no JSON is passed over, as browsers do.
  static LinkedData of(Document document) {
    LinkedData data = new LinkedData();
    for (Element script : Queries.all(document, "script[type*=ld+json]")) {
      String text = script.data().strip();
      if (text.startsWith("<!")) {
        text = text.replaceAll("^<!(--|\\[CDATA\\[)|(-->|\\]\\]>)$", "");
      }
      try {
        data.collect(READER.readTree(text), 0);
      } catch (JsonProcessingException e) {
        continue; // broken data says nothing
      }
    }
    return data;
  }

  private void collect(JsonNode node, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    if (node.isArray()) {
      node.forEach(element -> collect(element, depth + 1));
    } else if (node.isObject()) {
      if (isArticle(node)) {
        articles.add(node);
      }
      for (String inner :
          List.of("@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item")) {
        if (node.path(inner).isContainerNode()) {
          collect(node.path(inner), depth + 1);
        }
      }
    }
  }

  private static boolean isArticle(JsonNode node) {
    String type = type(node);
    return type.contains("article")
        || type.contains("blogposting")
        || type.contains("report")
        || type.contains("liveblog");
  }

  private static String type(JsonNode node) {
    return node.path("@type").toString().toLowerCase(Locale.ROOT);
  }

  /// The article's field, when the page describes an article that has it.
  Optional<String> field(String name) {
    return articles.stream()
        .map(article -> text(article.path(name)))
        .filter(text -> !text.isBlank())
        .map(text -> text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false))
        .findFirst();
  }

  /// The names in a field that holds persons or organisations.
  List<String> names(String field) {
    for (JsonNode article : articles) {
      List<String> names = new ArrayList<>();
      JsonNode value = article.path(field);
      if (value.isArray()) {
        value.forEach(element -> names.add(text(element)));
      } else {
        names.add(text(value));
      }
      names.removeIf(String::isBlank);
      if (!names.isEmpty()) {
        return List.copyOf(names);
      }
    }
    return List.of();
  }

  boolean isOpinion() {
    return articles.stream().anyMatch(article -> type(article).contains("opinion"));
  }

  boolean isForSubscribers() {
    return articles.stream()
        .map(article -> article.path("isAccessibleForFree").asText().toLowerCase(Locale.ROOT))
        .anyMatch(value -> value.equals("false") || value.endsWith("/false"));
  }

  private static String text(JsonNode value) {
    if (value.isTextual()) {
      return value.asText().strip();
    }
    if (value.isObject()) {
      return value.path("name").asText(value.path("@value").asText()).strip();
    }
    return value.isArray() && !value.isEmpty() ? text(value.get(0)) : "";
  }
}
