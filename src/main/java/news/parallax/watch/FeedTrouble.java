package news.parallax.watch;

import java.io.Serial;

/// Says on the way out of a parser why something is no feed.
final class FeedTrouble extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  FeedTrouble(String message) {
    super(message, null, false, false);
  }
}
