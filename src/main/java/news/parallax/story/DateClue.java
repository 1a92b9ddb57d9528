package news.parallax.story;

import news.parallax.article.Passage;
import news.parallax.text.PartialDate;
import org.jspecify.annotations.Nullable;

/// What one passage of an article says of when the article was published.
///
/// @param passage the words that say it
/// @param months when it may have been published if they are right
/// @param strength how much finer it makes the date: the passage of the strongest clue is shown
/// @param day a day of an unknown year that it was published on, null for most; its year is 2000
/// @param why what it says, in a few words that go on from "because it"
record DateClue(
    Passage passage, Months months, Strength strength, @Nullable PartialDate day, String why) {
  /// How exact a clue is.
  enum Strength {
    BOUND,
    YEAR,
    MONTH,
    DAY
  }

  DateClue(Passage passage, Months months, Strength strength, String why) {
    this(passage, months, strength, null, why);
  }
}
