package news.parallax.claim.dispute;

import news.parallax.claim.Dispute;

/// Two who may differ, before it is asked how surely they do.
///
/// @param surely whether the rules find that they do; else only that they may
/// @param finder by what they were found
record Candidate(Dispute dispute, boolean surely, Finder finder) {
  /// By what a dispute is found.
  enum Finder {
    DENIAL,
    JUDGEMENT,
    STANCE,
    CONTRAST,
    OPPOSITION,
    CONTRADICTION
  }
}
