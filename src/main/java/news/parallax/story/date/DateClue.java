package news.parallax.story.date;

import java.time.LocalDate;
import news.parallax.article.Passage;
import org.jspecify.annotations.Nullable;

/// What one passage of an article says of when the article was published.
///
/// @param passage the words that say it
/// @param months when it may have been published if they are right
/// @param strength how much finer it makes the date: the passage of the strongest clue is shown
/// @param days the days of which it must have been one, null for most clues
/// @param why what it says, in a few words that go on from "because it"
record DateClue(
    Passage passage, Months months, Strength strength, @Nullable Days days, String why) {
  /// How exact a clue is.
  enum Strength {
    BOUND,
    YEAR,
    MONTH,
    DAY
  }

  /// Days in a row, or a day of the month of which the month is known by other ways.
  sealed interface Days {}

  /// From a first to a last day, at most a few.
  record Window(LocalDate first, LocalDate last) implements Days {
    Window {
      if (last.isBefore(first)) {
        throw new IllegalArgumentException(first + " is after " + last);
      }
    }
  }

  /// A day of the month.
  record DayOfMonth(int day) implements Days {}

  DateClue(Passage passage, Months months, Strength strength, String why) {
    this(passage, months, strength, null, why);
  }
}
