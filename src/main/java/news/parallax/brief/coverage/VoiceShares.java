package news.parallax.brief.coverage;

import news.parallax.bias.Coverage.OutletCoverage;
import news.parallax.bias.Coverage.Voice;
import news.parallax.brief.party.PartyNames;

/// A party's share of the words an outlet quotes and reports: as measured, and between which bounds
/// it lies whoever says the words that nobody known is given to.
final class VoiceShares {
  /// On fewer words that somebody known says, no share is told.
  static final int VOICED_NEEDED = 80;

  /// So much of what an outlet quotes and reports must be given to known speakers, else no share of
  /// it is told.
  private static final double KNOWN = 0.75;

  /// So much of a party's words must be given to it by name.
  private static final double NAMED = 0.25;

  /// What so many words are given to may be another's of the same name.
  private static final double MISTAKEN = 0.2;

  /// How far a share may move when only what is said counts, and not what is wanted or judged.
  private static final double MOVED = 0.15;

  private VoiceShares() {}

  /// Whether speakers are known of most of what it quotes and reports.
  static boolean isHeard(OutletCoverage outlet) {
    return outlet.voicedWords() >= VOICED_NEEDED
        && outlet.voicedWords() >= KNOWN * (outlet.voicedWords() + unknown(outlet));
  }

  /// Whether hardly any of its words are given to somebody whose name another person bears, too.
  static boolean isToldApart(OutletCoverage outlet, PartyNames names) {
    return outlet.voices().stream()
            .filter(v -> names.isPerson(v.partyId()) && !names.isClear(v.partyId()))
            .mapToDouble(Voice::share)
            .sum()
        < MISTAKEN;
  }

  /// Whether it is mostly named where it speaks, and does speak rather than want or judge.
  static boolean isSure(Voice voice, OutletCoverage outlet) {
    return voice.named() >= NAMED * voice.words()
        && Math.abs(spoken(outlet, voice.partyId()) - voice.share()) <= MOVED;
  }

  static double share(OutletCoverage outlet, String partyId) {
    return outlet.voices().stream()
        .filter(v -> v.partyId().equals(partyId))
        .mapToDouble(Voice::share)
        .sum();
  }

  /// Its share if nothing of what is open were its own.
  static double least(OutletCoverage outlet, String partyId) {
    double own = share(outlet, partyId) * outlet.voicedWords();
    return own / Math.max(1, outlet.voicedWords() + unknown(outlet));
  }

  /// Its share if all of what is open were its own.
  static double most(OutletCoverage outlet, String partyId) {
    double own = share(outlet, partyId) * outlet.voicedWords();
    return (own + unknown(outlet)) / Math.max(1, outlet.voicedWords() + unknown(outlet));
  }

  /// The same of what is said alone.
  private static double spoken(OutletCoverage outlet, String partyId) {
    int all = outlet.voices().stream().mapToInt(Voice::spoken).sum();
    int own =
        outlet.voices().stream()
            .filter(v -> v.partyId().equals(partyId))
            .mapToInt(Voice::spoken)
            .sum();
    return all == 0 ? 0 : (double) own / all;
  }

  /// How many words are, or may be, somebody's without a known speaker.
  private static double unknown(OutletCoverage outlet) {
    double attributed = outlet.attributedShare() * outlet.words();
    return Math.max(0, attributed - outlet.voicedWords()) + outlet.openShare() * outlet.words();
  }
}
