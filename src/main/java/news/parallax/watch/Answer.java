package news.parallax.watch;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// What came of asking for an address.
sealed interface Answer {
  /// The server sent something.
  ///
  /// @param address where it was found in the end, behind all redirects
  /// @param etag the server's mark of this version, null when it gives none
  /// @param lastModified when the server says that it changed, as written; null when it does not
  record Content(URI address, byte[] bytes, @Nullable String etag, @Nullable String lastModified)
      implements Answer {}

  /// It is what it was when it was last asked for.
  record Unchanged() implements Answer {}

  /// Nothing came of it.
  ///
  /// @param reason in words for the user
  /// @param forGood whether asking again is of no use
  /// @param pause how long the server wants to be left alone; zero when it does not say
  record Failed(String reason, boolean forGood, Duration pause) implements Answer {
    Failed behind(String words) {
      return new Failed(words + reason, forGood, pause);
    }

    static Failed now(String reason) {
      return new Failed(reason, false, Duration.ZERO);
    }

    static Failed forGood(String reason) {
      return new Failed(reason, true, Duration.ZERO);
    }
  }
}
