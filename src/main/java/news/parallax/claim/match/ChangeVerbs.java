package news.parallax.claim.match;

import java.util.Set;

/// Verbs by which something grows or shrinks from one value to another.
public final class ChangeVerbs {
  private static final Set<String> UP =
      Set.of(
          "rise",
          "increase",
          "grow",
          "climb",
          "jump",
          "soar",
          "surge",
          "gain",
          "swell",
          "raise",
          "expand",
          "double",
          "triple",
          "rocket",
          "spike",
          "advance",
          "rebound",
          "edge",
          "tick",
          "go",
          "up");
  private static final Set<String> DOWN =
      Set.of(
          "fall",
          "drop",
          "decrease",
          "decline",
          "sink",
          "plunge",
          "slump",
          "tumble",
          "shrink",
          "slide",
          "dip",
          "lower",
          "cut",
          "reduce",
          "slash",
          "halve",
          "contract",
          "shed",
          "down",
          "plummet",
          "crash",
          "lose");

  private ChangeVerbs() {}

  public static boolean isChange(String lemma) {
    return UP.contains(lemma) || DOWN.contains(lemma);
  }

  /// 1 for a rise, -1 for a fall, 0 for neither.
  public static int direction(String lemma) {
    return UP.contains(lemma) ? 1 : DOWN.contains(lemma) ? -1 : 0;
  }
}
