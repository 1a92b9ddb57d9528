package news.parallax.text.time;

import java.util.Optional;

/// A way from what a rule has taken in to what it means.
@FunctionalInterface
interface Operation {
  /// The meaning of a match; empty when it has none, so that another rule may try.
  Optional<Meaning> mean(Match match, Setting setting);
}
