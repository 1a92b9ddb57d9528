package news.parallax.archive.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import news.parallax.archive.ArchivedStory;
import news.parallax.archive.Found;
import news.parallax.archive.SearchAnswer;
import news.parallax.archive.StoryEntry;
import news.parallax.archive.Version;
import news.parallax.article.Article;
import news.parallax.story.Membership;
import news.parallax.story.Origin;
import news.parallax.text.Span;
import org.jspecify.annotations.Nullable;

/// The archive's answers as JSON; docs/formats.md says what the fields mean.
public final class ArchiveJson {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private ArchiveJson() {}

  /// `{"stories": [...]}`.
  public static String stories(List<StoryEntry> stories) {
    ObjectNode root = JSON.createObjectNode();
    ArrayNode list = root.putArray("stories");
    for (StoryEntry story : stories) {
      ObjectNode node = list.addObject();
      node.put("id", story.id());
      node.put("headline", story.headline());
      node.put("articleCount", story.articleCount());
      node.put("originCount", story.originCount());
      story.outlets().forEach(node.putArray("outlets")::add);
      node.put("firstPublished", story.firstPublished());
      node.put("lastPublished", story.lastPublished());
    }
    return text(root);
  }

  /// One story with its articles, origins, versions and storyline.
  public static String story(ArchivedStory archived) {
    ObjectNode root = JSON.createObjectNode();
    root.put("id", archived.story().id());
    ArrayNode articles = root.putArray("articles");
    for (int i = 0; i < archived.story().articles().size(); i++) {
      Article article = archived.story().articles().get(i);
      Membership membership = archived.memberships().get(i);
      ObjectNode node = articles.addObject();
      describe(node, article);
      node.put("origin", archived.story().originOf(article.id()).id());
      node.put("why", membership.why());
      node.put("nearest", membership.nearestId());
      membership.shared().forEach(node.putArray("shared")::add);
    }
    ArrayNode origins = root.putArray("origins");
    for (Origin origin : archived.story().origins()) {
      ObjectNode node = origins.addObject();
      node.put("id", origin.id());
      node.put("kind", origin.kind().name().toLowerCase(Locale.ROOT));
      origin.articleIds().forEach(node.putArray("articles")::add);
      node.put("credit", origin.credit());
      node.put("why", origin.why());
    }
    ArrayNode versions = root.putArray("versions");
    for (Version version : archived.versions()) {
      ObjectNode node = versions.addObject();
      describe(node, version.article());
      node.put("replacedBy", version.nextId());
      version.difference().removed().forEach(node.putArray("removed")::add);
      version.difference().added().forEach(node.putArray("added")::add);
    }
    root.put("continues", archived.continues().orElse(null));
    archived.continuedBy().forEach(root.putArray("continuedBy")::add);
    return text(root);
  }

  /// `{"query", "total", "notSearched", "hits": [...]}`.
  public static String search(String query, SearchAnswer answer) {
    ObjectNode root = JSON.createObjectNode();
    root.put("query", query);
    root.put("total", answer.total());
    root.put("notSearched", answer.notSearched());
    ArrayNode hits = root.putArray("hits");
    for (Found found : answer.found()) {
      ObjectNode node = hits.addObject();
      describe(node, found.article());
      node.put("story", found.storyId());
      node.put("score", Math.round(found.score() * 1000) / 1000.0);
      ArrayNode passages = node.putArray("passages");
      for (Span span : found.passages()) {
        passages
            .addObject()
            .put("start", span.start())
            .put("end", span.end())
            .put("text", found.article().text(span));
      }
    }
    return text(root);
  }

  private static void describe(ObjectNode node, Article article) {
    node.put("id", article.id());
    node.put("outlet", article.outlet().name());
    node.put("title", article.title());
    node.put("url", article.url());
    node.put("published", published(article));
  }

  private static @Nullable String published(Article article) {
    return article.published().map(date -> date.value().iso()).orElse(null);
  }

  private static String text(ObjectNode node) {
    try {
      return JSON.writeValueAsString(node) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an answer that is no JSON", e);
    }
  }
}
