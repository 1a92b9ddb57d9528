package news.parallax.claim;

import java.util.List;
import news.parallax.article.DateInfo;
import news.parallax.text.Span;
import org.jspecify.annotations.Nullable;

/// A number that an article gives, with what it counts and who counted.
///
/// @param id stable within the story
/// @param quantity what is measured, in a few words of the article ("civilians", "casualties",
///   "lost profit")
/// @param of of whom or of what place, empty when nothing says so
/// @param scope what narrows it beyond that, in words of the article ("of fever", "over the last 30
///   days"); empty for nothing
/// @param low least value; null for "at most"
/// @param high greatest value; null for "at least"
/// @param unit `people`, `USD`, `percent`, `times`, `km`, ... ; empty for a bare count
/// @param asOf the date for which it holds, null when unknown
/// @param counter who counted, null when the outlet states it itself
/// @param via through whom it reached the outlet, the outlet last
/// @param claim the claim that carries it
/// @param span the words of the number itself
/// @param groupId figures with the same group id measure the same quantity of the same thing
/// @param chance how likely all of this is right and worth a line, from 0 to 1
public record Figure(
    String id,
    String quantity,
    String of,
    String scope,
    @Nullable Double low,
    @Nullable Double high,
    String unit,
    @Nullable DateInfo asOf,
    @Nullable String counter,
    List<String> via,
    Claim claim,
    Span span,
    String groupId,
    double chance) {
  public Figure {
    via = List.copyOf(via);
    if (low != null && high != null && low > high) {
      throw new IllegalArgumentException("low %s above high %s".formatted(low, high));
    }
    if (!(chance >= 0 && chance <= 1)) {
      throw new IllegalArgumentException("not a chance: " + chance);
    }
  }

  public Figure withScope(String other) {
    return new Figure(
        id, quantity, of, other, low, high, unit, asOf, counter, via, claim, span, groupId, chance);
  }

  public Figure withChance(double other) {
    return new Figure(
        id, quantity, of, scope, low, high, unit, asOf, counter, via, claim, span, groupId, other);
  }

  public Figure withGroup(String other) {
    return new Figure(
        id, quantity, of, scope, low, high, unit, asOf, counter, via, claim, span, other, chance);
  }
}
