package news.parallax.text.time;

import news.parallax.text.PartialDate;
import org.jspecify.annotations.Nullable;

/// What "yesterday" counts from: the date of publication of a text, as far as it is known.
///
/// @param published the date of publication, null when unknown
public record Anchor(@Nullable PartialDate published) {
  private static final Anchor UNKNOWN = new Anchor(null);

  /// The anchor of a text of which nobody knows when it was published.
  public static Anchor unknown() {
    return UNKNOWN;
  }

  public static Anchor of(@Nullable PartialDate published) {
    return published == null ? UNKNOWN : new Anchor(published);
  }
}
