package news.parallax.article.reader;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import news.parallax.article.Block;
import news.parallax.article.Block.Kind;
import news.parallax.article.block.BlockFinder;
import news.parallax.article.outlet.OutletNames;
import news.parallax.article.reader.html.PageReader;
import news.parallax.text.PartialDate;
import org.jspecify.annotations.Nullable;

/// Reads an article from a JSON object: a schema.org article, or plain fields by their usual names.
final class JsonArticle {
  private static final List<String> BODY =
      List.of("text", "articleBody", "content", "body", "content_text", "maintext", "full_text");
  private static final List<String> TITLE = List.of("title", "headline", "name");
  private static final List<String> OUTLET =
      List.of(
          "outlet",
          "publisher",
          "publication",
          "site_name",
          "siteName",
          "sourceOrganization",
          "provider",
          "source");
  private static final List<String> URL =
      List.of("url", "link", "mainEntityOfPage", "permalink", "uri", "@id");
  private static final List<String> PUBLISHED =
      List.of(
          "published",
          "datePublished",
          "publishedAt",
          "published_at",
          "date_published",
          "publication_date",
          "publishDate",
          "publish_date",
          "date_publish",
          "pubDate",
          "date",
          "dateCreated");
  private static final List<String> LISTS =
      List.of("@graph", "articles", "items", "entries", "results", "itemListElement", "hasPart");

  private static final Pattern MARKUP =
      Pattern.compile("(?is).*<(p|br|div|a|h[1-6]|ul)\\b[^>]*>.*");
  private static final Pattern HTTP = Pattern.compile("(?i)https?://\\S+");

  private static final int TEASER = 800;

  /// The objects in `node` that carry an article: itself, or those in its lists.
  static List<JsonNode> find(JsonNode node) {
    if (node.isArray()) {
      List<JsonNode> found = new ArrayList<>();
      node.forEach(element -> found.addAll(find(element)));
      return found;
    }
    if (!node.isObject()) {
      return List.of();
    }
    if (text(node, BODY) == null) {
      for (String list : LISTS) {
        if (node.path(list).isArray()) {
          List<JsonNode> found = find(node.path(list));
          if (!found.isEmpty()) {
            return found;
          }
        }
      }
    }
    return isArticle(node) ? List.of(node) : List.of();
  }

  private static boolean isArticle(JsonNode node) {
    boolean body = BODY.stream().anyMatch(name -> node.path(name).isTextual());
    boolean typed = type(node).matches(".*(article|blogposting|report).*");
    return typed || (body && TITLE.stream().anyMatch(node::has)) || node.path("text").isTextual();
  }

  Draft read(JsonNode node) throws Refusal {
    String body = text(node, BODY);
    if (body == null || body.isBlank()) {
      throw new Refusal(
          "holds no text (none of \"text\", \"articleBody\", \"content\")",
          "Add the article's text to it, or leave it out.");
    }
    String given = text(node, TITLE);
    String title = given == null ? null : unescaped(given);
    String url = address(node);
    String published = text(node, PUBLISHED);
    Optional<PartialDate> day =
        published == null ? Optional.empty() : PublicationDay.parse(published);
    String outlet = outlet(node, url);
    if (title != null) {
      title = PageReader.withoutSite(title, outlet, url);
    }
    BlockText text = blocks(title, body);
    String section = text(node, List.of("articleSection", "section", "genre", "category"));
    Draft draft =
        new Draft(
            outlet,
            title,
            url,
            day.orElse(null),
            text.text(),
            0,
            text.blocks(),
            type(node).contains("opinion")
                || (section != null && section.toLowerCase(Locale.ROOT).contains("opinion")),
            isFalse(node.path("isAccessibleForFree")) && body.length() < TEASER,
            List.of());
    return published != null && day.isEmpty()
        ? draft.withWarning("the date \"" + published + "\" names no day and is left out")
        : draft;
  }

  private static BlockText blocks(@Nullable String title, String body) throws Refusal {
    BlockText text = new BlockText();
    if (title != null) {
      text.add(title, Kind.HEADLINE);
    }
    if (MARKUP.matcher(body.substring(0, Math.min(body.length(), 20_000))).matches()) {
      HtmlText.addFragment(body, title, text);
      return text;
    }
    String plain = RunInLinks.removed(unescaped(body));
    for (Block block : new BlockFinder().divide(plain, 0)) {
      String words = block.span().of(plain);
      boolean repeated =
          title != null
              && text.blocks().size() == 1
              && text.text().equalsIgnoreCase(BlockText.clean(words));
      if (!repeated) {
        text.add(words, block.kind());
      }
    }
    return text;
  }

  private static String unescaped(String text) {
    return text.indexOf('&') < 0 ? text : HtmlText.unescaped(text);
  }

  private static @Nullable String address(JsonNode node) {
    for (String name : URL) {
      JsonNode value = node.path(name);
      String url =
          value.isObject() ? value.path("@id").asText(value.path("url").asText()) : value.asText();
      if (HTTP.matcher(url).matches()) {
        return url;
      }
    }
    return null;
  }

  private static @Nullable String outlet(JsonNode node, @Nullable String url) {
    String name = text(node, OUTLET);
    if (name != null && !HTTP.matcher(name).matches() && name.length() <= 120) {
      return looksLikeHost(name) ? OutletNames.KNOWN.nameOfHost(name) : BlockText.clean(name);
    }
    String domain = text(node, List.of("domain", "site", "hostname", "source_domain"));
    if (domain != null && looksLikeHost(domain)) {
      return OutletNames.KNOWN.nameOfHost(domain);
    }
    return url == null ? null : hostOf(url);
  }

  private static @Nullable String hostOf(String url) {
    try {
      String host = URI.create(url).getHost();
      return host == null ? null : OutletNames.KNOWN.nameOfHost(host);
    } catch (IllegalArgumentException e) {
      return null; // an address that is none names no host
    }
  }

  private static boolean looksLikeHost(String name) {
    return name.matches("[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+")
        && name.equals(name.toLowerCase(Locale.ROOT));
  }

  private static String type(JsonNode node) {
    JsonNode type = node.path("@type");
    return (type.isArray() ? type.toString() : type.asText()).toLowerCase(Locale.ROOT);
  }

  private static boolean isFalse(JsonNode node) {
    return (node.isBoolean() && !node.booleanValue()) || node.asText().equalsIgnoreCase("false");
  }

  /// The first of these fields that holds words or a number: as they are, as an object's name, or
  /// as the paragraphs of a list.
  private static @Nullable String text(JsonNode node, List<String> names) {
    for (String name : names) {
      String text = text(node.path(name));
      if (text != null && !text.isBlank()) {
        return text;
      }
    }
    return null;
  }

  private static @Nullable String text(JsonNode value) {
    if (value.isTextual() || value.isNumber()) {
      return value.asText();
    }
    if (value.isObject()) {
      JsonNode inner = value.has("name") ? value.path("name") : value.path("@value");
      return inner.isTextual() ? inner.asText() : null;
    }
    if (value.isArray() && !value.isEmpty()) {
      List<String> parts = new ArrayList<>();
      for (JsonNode element : value) {
        String part = text(element);
        if (part != null) {
          parts.add(part);
        }
      }
      return parts.isEmpty() ? null : String.join("\n\n", parts);
    }
    return null;
  }
}
