package news.parallax.claim.dispute;

import java.util.Map;
import news.parallax.claim.dispute.Candidate.Finder;

/// The kinds of candidates of which nearly all that were judged are disputes, and those of which
/// enough are that the model may choose among them. All others are left out: of them the model
/// cannot tell which are.
final class PlainDispute {
  private static final double MOST = 0.8;
  private static final double HALF = 0.5;
  private static final int CLOSE = 2;

  private PlainDispute() {}

  /// Whether it is of a kind of which the model can tell the likely ones.
  static boolean mayBe(Candidate candidate, Map<String, Double> traits) {
    return switch (candidate.finder()) {
      case DENIAL, CONTRAST, CONTRADICTION, JUDGEMENT, OPPOSITION ->
          is(candidate, traits) || candidate.finder() == Finder.CONTRADICTION;
      case STANCE -> ownWords(traits) && has(traits, "sides on one thing");
    };
  }

  /// Whether the articles themselves tell that one denies what the other says.
  static boolean is(Candidate candidate, Map<String, Double> traits) {
    return switch (candidate.finder()) {
      case DENIAL -> ownWords(traits) && has(traits, "names b") && isDenied(traits);
      case OPPOSITION -> has(traits, "one sentence") && has(traits, "a argues");
      case JUDGEMENT -> true;
      case STANCE, CONTRAST, CONTRADICTION -> false;
    };
  }

  /// Whether what the one tells of the denier is what is denied.
  private static boolean isDenied(Map<String, Double> traits) {
    boolean alleged =
        has(traits, "a alleges") || traits.getOrDefault("a accuses the denier", 0.0) == 1;
    boolean best = !has(traits, "fits better");
    double apart = traits.getOrDefault("apart", 0.0);
    if (has(traits, "denied before")) {
      return has(traits, "next")
          ? apart == 1
          : alleged && best && has(traits, "a wrongs");
    }
    double share = traits.getOrDefault("denied share", 0.0);
    boolean close = has(traits, "next") && apart <= CLOSE;
    return has(traits, "denied")
        && !has(traits, "one negated")
        && ((best && share >= MOST) || (alleged && ((best && share >= HALF) || close)));
  }

  /// Whether both sentences are the words of those who are said to hold them, and these are of
  /// different sides.
  private static boolean ownWords(Map<String, Double> traits) {
    return !has(traits, "same side")
        && !has(traits, "a by another")
        && !has(traits, "b by another");
  }

  private static boolean has(Map<String, Double> traits, String name) {
    return traits.getOrDefault(name, 0.0) > 0;
  }
}
