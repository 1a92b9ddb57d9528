package news.parallax.article.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import news.parallax.article.Article;
import news.parallax.article.Basis;
import news.parallax.article.Block;
import news.parallax.article.DateInfo;
import news.parallax.article.Outlet;
import news.parallax.article.Passage;
import news.parallax.text.PartialDate;
import news.parallax.text.Span;
import org.jspecify.annotations.Nullable;

/// An article as one JSON object that loses nothing: format `parallax-article/1`. What is written
/// and read again is equal.
///
/// Outlet, title, address, date and text carry the usual names, so that other programs can read the
/// lines too.
public final class ArticleJson {
  /// What the field `format` says.
  public static final String FORMAT = "parallax-article/1";

  private static final ObjectMapper JSON = new ObjectMapper();

  private ArticleJson() {}

  /// One line, without a line break at its end.
  public static String write(Article article) {
    return write(article, null);
  }

  /// @param story the story that the archive has it in, null for none; readers pass over it
  public static String write(Article article, @Nullable String story) {
    ObjectNode node = JSON.createObjectNode();
    node.put("format", FORMAT);
    node.put("id", article.id());
    put(node, "outlet", article.outlet().name());
    node.put("outletBasis", word(article.outlet().basis()));
    put(node, "outletEvidence", article.outlet().evidence());
    put(node, "title", article.title());
    put(node, "url", article.url());
    DateInfo date = article.publishedAt();
    if (date != null) {
      node.put("published", date.value().iso());
      node.put("publishedBasis", word(date.basis()));
      put(node, "publishedEvidence", date.evidence());
      put(node, "publishedWhy", date.why());
    }
    node.put("opinion", article.opinion());
    node.put("truncated", article.truncated());
    node.put("sha256", article.sha256());
    put(node, "story", story);
    ArrayNode blocks = node.putArray("blocks");
    for (Block block : article.blocks()) {
      blocks.addArray().add(block.span().start()).add(block.span().end()).add(block.kind().name());
    }
    node.put("input", article.input());
    node.put("text", article.text());
    try {
      return JSON.writeValueAsString(node);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an article that is no JSON: " + article.id(), e);
    }
  }

  /// @throws IllegalArgumentException when it is no such object
  public static Article read(String json) {
    try {
      return read(JSON.readTree(json));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("no JSON: " + e.getOriginalMessage(), e);
    }
  }

  /// Whether an object says that it is of this format.
  public static boolean isArticle(JsonNode node) {
    return node.path("format").asText().equals(FORMAT);
  }

  /// @throws IllegalArgumentException when it is no such object
  public static Article read(JsonNode node) {
    if (!isArticle(node)) {
      throw new IllegalArgumentException("not of format " + FORMAT);
    }
    String id = required(node, "id");
    String text = required(node, "text");
    Basis outletBasis = basis(node, "outletBasis");
    Outlet outlet =
        new Outlet(optional(node, "outlet"), outletBasis, passage(node, "outletEvidence", id));
    return new Article(
        id,
        outlet,
        optional(node, "title"),
        optional(node, "url"),
        date(node, id),
        text,
        required(node, "sha256"),
        blocks(node, text),
        node.path("opinion").asBoolean(),
        node.path("truncated").asBoolean(),
        node.path("input").asText(""));
  }

  private static @Nullable DateInfo date(JsonNode node, String id) {
    String value = optional(node, "published");
    return value == null
        ? null
        : new DateInfo(
            PartialDate.parse(value),
            basis(node, "publishedBasis"),
            passage(node, "publishedEvidence", id),
            optional(node, "publishedWhy"));
  }

  private static List<Block> blocks(JsonNode node, String text) {
    List<Block> blocks = new ArrayList<>();
    for (JsonNode block : node.path("blocks")) {
      Span span = new Span(block.path(0).asInt(-1), block.path(1).asInt(-1));
      if (span.end() > text.length()) {
        throw new IllegalArgumentException("a block behind the end of the text: " + span);
      }
      blocks.add(new Block(span, Block.Kind.valueOf(block.path(2).asText())));
    }
    return blocks;
  }

  private static void put(ObjectNode node, String name, @Nullable String value) {
    if (value != null) {
      node.put(name, value);
    }
  }

  private static void put(ObjectNode node, String name, @Nullable Passage passage) {
    if (passage != null) {
      node.putArray(name).add(passage.span().start()).add(passage.span().end());
    }
  }

  private static @Nullable Passage passage(JsonNode node, String name, String id) {
    JsonNode span = node.path(name);
    return span.isArray()
        ? new Passage(id, new Span(span.path(0).asInt(-1), span.path(1).asInt(-1)))
        : null;
  }

  private static Basis basis(JsonNode node, String name) {
    return Basis.valueOf(required(node, name).toUpperCase(Locale.ROOT));
  }

  private static String word(Basis basis) {
    return basis.name().toLowerCase(Locale.ROOT);
  }

  private static String required(JsonNode node, String name) {
    String value = optional(node, name);
    if (value == null) {
      throw new IllegalArgumentException("without \"" + name + "\"");
    }
    return value;
  }

  private static @Nullable String optional(JsonNode node, String name) {
    return node.path(name).isTextual() ? node.path(name).asText() : null;
  }
}
