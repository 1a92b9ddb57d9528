package news.parallax.story.online;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How much evidence is asked for: the more articles there are around a day, the more of them are
/// alike by chance.
///
/// Of two articles out of twice as many it is half as likely that they are of one story, so the
/// evidence asked for grows with the logarithm of their number.
final class Strictness {
  /// The least evidence among few articles. Looser than what would be right for every pair by
  /// itself, since the mean over a whole story is held to it.
  private static final double BASE = -2.8;

  /// The same where dates are not known: the evidence then lacks what a common day adds.
  private static final double UNDATED = -5.7;

  private static final double SLOPE = 1.0;

  /// So many articles around a day are few.
  private static final double FEW = 100;

  private static final int DAYS = 15;

  private final Map<Long, Integer> perDay = new HashMap<>();
  private int undated;

  void count(@Nullable Long day) {
    if (day == null) {
      undated++;
    } else {
      perDay.merge(day, 1, Integer::sum);
    }
  }

  /// The least evidence for an article of that day.
  double least(@Nullable Long day) {
    if (day == null) {
      return UNDATED + SLOPE * Math.log(Math.max(1, undated / FEW));
    }
    long around = 0;
    for (long near = day - DAYS; near <= day + DAYS; near++) {
      around += perDay.getOrDefault(near, 0);
    }
    return BASE + SLOPE * Math.log(Math.max(1, around / FEW));
  }
}
