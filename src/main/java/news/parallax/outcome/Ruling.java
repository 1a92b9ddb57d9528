package news.parallax.outcome;

import news.parallax.outcome.Outcome.Standing;
import org.jspecify.annotations.Nullable;

/// What a person says became of an outcome. It stands beside what the articles settle and never in
/// its place.
///
/// @param outcomeId the outcome's id as the ledger prints it
/// @param note why, in the person's words, null when none are given
public record Ruling(String outcomeId, Standing standing, @Nullable String note) {
  public Ruling {
    if (outcomeId.isBlank()) {
      throw new IllegalArgumentException("a ruling on no outcome");
    }
    if (standing == Standing.OPEN) {
      throw new IllegalArgumentException("a ruling that leaves its outcome open: " + outcomeId);
    }
  }
}
