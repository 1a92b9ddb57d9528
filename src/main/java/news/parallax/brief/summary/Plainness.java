package news.parallax.brief.summary;

import java.util.regex.Pattern;
import news.parallax.brief.summary.SummarySection.Chosen;
import news.parallax.brief.weighing.Arguments;

/// What is left of a sentence's worth for how it tells what it tells, from 0 to 1.
final class Plainness {
  /// What a sentence loses that readers would find biased.
  private static final double BIASED = 0.15;

  private static final int FEW = 11;
  private static final double SHORT = 0.75;

  /// What somebody says in so many words tells less of what happened.
  private static final double WORDS_OF_SOMEBODY = 0.8;

  private static final Pattern QUOTED = Pattern.compile("[“\"][^”\"]{60,}[”\"]");

  private static final double FULL = 0.95;

  /// How much dearer doubt becomes.
  private static final double STEEPNESS = 1.5;

  private final Arguments arguments;

  Plainness(Arguments arguments) {
    this.arguments = arguments;
  }

  /// Where there is room, a sentence of a few words seldom says what matters, and one that readers
  /// would find biased is better left out.
  ///
  /// @param chance how likely it is without fault
  double of(Chosen chosen, double chance) {
    int words = chosen.statement().text().strip().split("\\s+").length;
    return (words < FEW ? SHORT : 1)
        * (QUOTED.matcher(chosen.statement().text()).find() ? WORDS_OF_SOMEBODY : 1)
        * (1 - BIASED * arguments.biased(chosen.told()))
        * Math.pow(Math.min(1, chance / FULL), STEEPNESS);
  }
}
