package news.parallax.outcome;

import java.util.List;
import news.parallax.article.ArticleSentence;
import news.parallax.article.DateInfo;
import news.parallax.article.Passage;
import news.parallax.text.Span;
import org.jspecify.annotations.Nullable;

/// What sources expect, fear, threaten or plan, and what became of it.
///
/// @param id stable within the story
/// @param sentence the sentence that tells it best
/// @param span the words of it that carry the expectation
/// @param clause the clause of them that says what may come, without who says so
/// @param alsoToldBy other sentences with the same expectation
/// @param holders who expects it: names of actors, or the outlet when it says so itself
/// @param madeOn when it was said, null when unknown
/// @param probability the odds that the source's own words give, null when they give none
/// @param condition the words of the condition, null when there is none
/// @param horizon until when it can be settled, null when nothing says so
/// @param criterion how a stranger could settle it, null when it cannot be settled
/// @param settledBy passages of later articles that settle it, empty while open
public record Outcome(
    String id,
    ArticleSentence sentence,
    Span span,
    Span clause,
    List<ArticleSentence> alsoToldBy,
    List<String> holders,
    @Nullable DateInfo madeOn,
    @Nullable Probability probability,
    @Nullable Span condition,
    @Nullable DateInfo horizon,
    @Nullable String criterion,
    Standing standing,
    List<Passage> settledBy) {
  /// The holder of what somebody says of whom the article tells no more than "he".
  public static final String UNKNOWN_HOLDER = "unnamed source";

  /// Whether nobody can tell who expects it.
  public boolean isOfUnknown() {
    return holders.equals(List.of(UNKNOWN_HOLDER));
  }

  /// What became of it.
  public enum Standing {
    OPEN,
    CAME_ABOUT,
    DID_NOT,
    VOID
  }

  /// Odds as a range, and the source's words that carry them.
  ///
  /// @param low from 0 to 1
  /// @param high from `low` to 1
  public record Probability(double low, double high, String words) {
    public Probability {
      if (!(0 <= low && low <= high && high <= 1)) {
        throw new IllegalArgumentException("not a range of odds: %s to %s".formatted(low, high));
      }
    }
  }

  public Outcome {
    alsoToldBy = List.copyOf(alsoToldBy);
    holders = List.copyOf(holders);
    settledBy = List.copyOf(settledBy);
  }
}
