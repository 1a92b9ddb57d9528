package news.parallax.watch;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Keeps requests to one host apart: one waits until the one before it is long enough ago.
final class Pace {
  private final Map<String, Long> next = new ConcurrentHashMap<>();

  /// Waits for this host's turn.
  ///
  /// @return false when the thread was interrupted meanwhile
  boolean await(String host, Duration apart) {
    long now = System.nanoTime();
    long turn =
        next.compute(
                host, (key, free) -> (free == null ? now : Math.max(now, free)) + apart.toNanos())
            - apart.toNanos();
    try {
      Thread.sleep(Duration.ofNanos(Math.max(0, turn - now)));
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
