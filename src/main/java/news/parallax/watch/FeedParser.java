package news.parallax.watch;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Reads RSS (0.9 to 2.0, RDF too), Atom, JSON Feed, news sitemaps, indexes of sitemaps and lists
/// of feeds (OPML), whatever they are called.
final class FeedParser {
  static final int MOST_ITEMS = 500;

  private static final ObjectReader JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(50).build())
                  .build())
          .build()
          .reader();

  /// @param base where it was fetched from; relative links start there
  Feed parse(byte[] bytes, URI base) throws FeedTrouble {
    int first = firstSign(bytes);
    if (first < 0) {
      throw new FeedTrouble("is empty");
    }
    return bytes[first] == '{' ? json(bytes, base) : new XmlFeed(base).read(bytes);
  }

  private static int firstSign(byte[] bytes) {
    for (int i = 0; i < bytes.length; i++) {
      boolean mark = bytes[i] == (byte) 0xef || bytes[i] == (byte) 0xbb || bytes[i] == (byte) 0xbf;
      if (!mark && bytes[i] > ' ') {
        return i;
      }
      if (bytes[i] < 0 && !mark) {
        return i; // another encoding's mark
      }
    }
    return -1;
  }

  private static Feed json(byte[] bytes, URI base) throws FeedTrouble {
    JsonNode root;
    try {
      root = JSON.readTree(bytes);
    } catch (JsonProcessingException e) {
      throw new FeedTrouble("is malformed JSON at line " + e.getLocation().getLineNr());
    } catch (IOException e) {
      throw new FeedTrouble("is malformed JSON");
    }
    if (!root.path("items").isArray()) {
      throw new FeedTrouble("is JSON, but no JSON feed");
    }
    Map<URI, Feed.Item> items = new LinkedHashMap<>();
    for (JsonNode item : root.path("items")) {
      String html = item.path("content_html").asText("");
      String link = item.path("url").asText(item.path("id").asText(""));
      resolve(base, link)
          .filter(address -> items.size() < MOST_ITEMS)
          .ifPresent(address ->
              items.putIfAbsent(
                  address,
                  new Feed.Item(
                      address,
                      item.path("title").isTextual() ? item.path("title").asText() : null,
                      html.isBlank() ? null : html,
                      item.path("date_modified").asText(null))));
    }
    return new Feed.Items(new ArrayList<>(items.values()));
  }

  /// A link as a web address without its fragment; nothing when it is none.
  static Optional<URI> resolve(URI base, String link) {
    String bare = link.strip().replace(" ", "%20").replaceFirst("#.*$", "");
    if (bare.isEmpty() || bare.length() > 2_000) {
      return Optional.empty();
    }
    try {
      URI address = base.resolve(bare);
      String scheme = String.valueOf(address.getScheme());
      return address.getHost() != null && (scheme.equals("http") || scheme.equals("https"))
          ? Optional.of(address)
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // no address; the others are taken
    }
  }
}
