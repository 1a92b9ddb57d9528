package news.parallax.brief.summary;

/// How long a summary may be, and how its sentences are chosen.
///
/// @param words how many words it may have, at least 1
/// @param editorsWords how many words an editor is taken to use: the more, the more is told
/// @param least how many sentences it has at least, where there are so many
/// @param learned whether by what was learned from editors, or by a formula alone
/// @param opening whether it opens with the sentence that tells what the headlines tell, whatever
///   else is worth more; where there is little room it has to earn its place
public record SummaryPlan(
    int words, int editorsWords, int least, boolean learned, boolean opening) {
  public SummaryPlan {
    if (words < 1 || editorsWords < 1 || least < 1) {
      throw new IllegalArgumentException("no summary of so many words: " + words);
    }
  }

  /// That of a brief: three sentences or more.
  public static SummaryPlan standard() {
    return new SummaryPlan(150, 130, 3, true, true);
  }

  /// One of so many words at most, to be compared with an editor's of mostly fewer.
  public static SummaryPlan ofWords(int words, boolean learned) {
    return new SummaryPlan(words, Math.max(1, words * 8 / 15), 1, learned, false);
  }
}
