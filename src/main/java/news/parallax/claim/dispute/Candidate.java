package news.parallax.claim.dispute;

import news.parallax.claim.Dispute;

/// Two who may differ, before it is asked how surely they do.
///
/// @param surely whether the rules find that they do; else only that they may
/// @param finder by what they were found
/// @param fit how well the two fit, from 0 to 1, as far as the finder tells; else 0
record Candidate(Dispute dispute, boolean surely, Finder finder, double fit) {
  Candidate(Dispute dispute, boolean surely, Finder finder) {
    this(dispute, surely, finder, 0);
  }

  /// By what a dispute is found.
  enum Finder {
    CHARGE,
    MATTER,
    DENIAL,
    JUDGEMENT,
    STANCE,
    CONTRAST,
    OPPOSITION,
    CONTRADICTION
  }
}
