package news.parallax.truth;

import com.fasterxml.jackson.databind.JsonNode;

/// Holds the JSON of a brief to what is known to be in its articles, as `examples/truth.json` has
/// it. What is told in other words counts as told when it cites a passage that the truth rests on.
public final class TruthChecker {
  private final JsonNode truth;

  /// @param truth the content of `examples/truth.json`
  public TruthChecker(JsonNode truth) {
    this.truth = truth;
  }

  /// @param brief the JSON of the brief of the main story
  public TruthReport check(JsonNode brief) {
    TruthReport report = new TruthReport();
    TruthPassages passages = new TruthPassages(truth, brief);
    new SourcesTruth(truth, brief, passages, report).check();
    new ClaimsTruth(truth, brief, passages, report).check();
    new PartiesTruth(truth, brief, passages, report).check();
    new TimesTruth(truth, brief, passages, report).check();
    new CoverageTruth(truth, brief, passages, report).check();
    new ForbiddenTruth(truth, brief, passages, report).check();
    return report;
  }
}
