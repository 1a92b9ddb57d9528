package news.parallax.watch;

import java.time.Duration;
import java.util.Set;

/// How feeds are watched.
///
/// @param allowed hosts that may be asked wherever they are, also on this machine
/// @param every how long between two looks at a feed
/// @param apart the least time between two requests to one host
/// @param timeout for each request and its whole answer
/// @param most links of one feed whose pages are fetched in one look
/// @param agent what the program calls itself to servers
public record WatchOptions(
    Set<String> allowed, Duration every, Duration apart, Duration timeout, int most, String agent) {
  public WatchOptions {
    allowed = Set.copyOf(allowed);
    if (every.isNegative() || every.isZero() || apart.isNegative() || timeout.isNegative()) {
      throw new IllegalArgumentException("not a time to wait: " + every + ", " + apart);
    }
    if (most < 1) {
      throw new IllegalArgumentException("not a number of links: " + most);
    }
  }
}
