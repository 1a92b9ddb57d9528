package news.parallax.claim.dispute;

import java.util.Map;
import news.parallax.claim.dispute.Candidate.Finder;

/// How likely a candidate is, by its kind: of the plainest kinds nearly all that were judged are
/// disputes, of some the model tells which, and of all others nobody can tell, so that they are
/// left out.
final class PlainDispute {
  private static final double PLAIN = 0.8;
  private static final double LIKELY_DENIAL = 0.45;
  private static final double LIKELY_SIDES = 0.4;
  private static final double LIKELY_WHATEVER = 0.7;

  /// By how much more two sides on what is called by the same kind of name are disputes.
  private static final double OF_A_KIND = 0.15;

  private PlainDispute() {}

  /// Whether it is left out whatever its traits are: a contrast that may be none, and two
  /// judgements on what has no name ("the harbour: legal or not").
  static boolean isOfNoKind(Candidate candidate) {
    return switch (candidate.finder()) {
      case CONTRAST -> !candidate.surely();
      case JUDGEMENT -> candidate.dispute().topic().endsWith(" or not");
      case CHARGE, MATTER, DENIAL, STANCE, OPPOSITION, CONTRADICTION -> false;
    };
  }

  /// From 0 to 1.
  ///
  /// @param traits of the candidate
  /// @param deniesIt whether the second denies "it", which stands just before
  /// @param learned how likely the model says that it is
  static double chance(
      Candidate candidate, Map<String, Double> traits, boolean deniesIt, double learned) {
    if (!ownWords(traits) && candidate.finder() != Finder.OPPOSITION) {
      return candidate.finder() == Finder.JUDGEMENT ? PLAIN : 0;
    }
    return switch (candidate.finder()) {
      case CHARGE, MATTER -> candidate.fit();
      case OPPOSITION -> Math.max(PLAIN, learned);
      // Of those who value one thing high and low nothing was judged: the rules are trusted.
      case JUDGEMENT -> PLAIN;
      case CONTRADICTION -> learned;
      case CONTRAST -> candidate.surely() ? PLAIN : 0;
      case DENIAL -> {
        boolean it =
            deniesIt && candidate.surely() && has(traits, "a said") && isJustBefore(traits);
        yield has(traits, "names b") || it ? denial(traits, learned) : 0;
      }
      case STANCE ->
          has(traits, "sides on one thing") ? sides(traits, learned) : answer(traits, learned);
    };
  }

  /// "Lanier dismissed the criticism", just behind it.
  private static double answer(Map<String, Double> traits, double learned) {
    boolean dismissed = has(traits, "a blames b") && has(traits, "denied") && isJustBefore(traits);
    return dismissed && learned >= LIKELY_SIDES ? Math.max(PLAIN, learned) : 0;
  }

  private static boolean isJustBefore(Map<String, Double> traits) {
    return has(traits, "next") && traits.getOrDefault("apart", 0.0) == 1;
  }

  private static double denial(Map<String, Double> traits, double learned) {
    if (has(traits, "a tells a denial")) {
      return 0;
    }
    boolean next = has(traits, "next");
    if (has(traits, "denied before")) {
      return isJustBefore(traits) ? Math.max(PLAIN, learned) : 0;
    }
    boolean fits = next || !has(traits, "fits better");
    return has(traits, "denied") && fits && !has(traits, "one negated") && learned >= LIKELY_DENIAL
        ? learned
        : 0;
  }

  private static double sides(Map<String, Double> traits, double learned) {
    boolean alike = has(traits, "thing of a kind") || has(traits, "side on a bare thing");
    if (alike && learned >= LIKELY_SIDES) {
      return Math.min(1, learned + OF_A_KIND);
    }
    return learned >= LIKELY_WHATEVER ? learned : 0;
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
