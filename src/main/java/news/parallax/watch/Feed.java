package news.parallax.watch;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What stands behind the address of a feed.
sealed interface Feed {
  /// Links to articles, in the feed's order, which is mostly the newest first.
  record Items(List<Item> items) implements Feed {
    public Items {
      items = List.copyOf(items);
    }
  }

  /// Addresses of other feeds: a list of feeds (OPML) or an index of sitemaps.
  record Feeds(List<URI> addresses) implements Feed {
    public Feeds {
      addresses = List.copyOf(addresses);
    }
  }

  /// A link to an article.
  ///
  /// @param title as the feed gives it, null when it does not
  /// @param html the article's text when the feed holds it whole, null when not
  /// @param updated when the feed says that the article was changed, as written; null when it does
  ///   not
  record Item(
      URI address, @Nullable String title, @Nullable String html, @Nullable String updated) {
    /// What tells it apart, a changed article from what it was before too.
    String key() {
      return updated == null ? address.toString() : address + " " + updated;
    }
  }
}
