package news.parallax.brief;

/// How long a summary may be, and how its sentences are chosen.
///
/// @param words how many words it may have, at least 1
/// @param least how many sentences it has at least, where there are so many
/// @param learned whether by what was learned from editors, or by a formula alone
public record SummaryPlan(int words, int least, boolean learned) {
  public SummaryPlan {
    if (words < 1 || least < 1) {
      throw new IllegalArgumentException("no summary of so many words: " + words);
    }
  }

  /// That of a brief: three sentences or more.
  public static SummaryPlan standard() {
    return new SummaryPlan(130, 3, true);
  }
}
