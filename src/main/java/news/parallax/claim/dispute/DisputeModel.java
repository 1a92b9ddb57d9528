package news.parallax.claim.dispute;

import java.util.List;
import java.util.Map;
import news.parallax.Shipped;
import news.parallax.text.regression.TraitModel;

/// How likely two claims are positions in one dispute, as learned from pairs that were read and
/// judged.
record DisputeModel(TraitModel model) {
  private static final class Standard {
    static final DisputeModel MODEL =
        new DisputeModel(TraitModel.parse(Shipped.lines(DisputeModel.class, "disputes.model")));
  }

  static DisputeModel shipped() {
    return Standard.MODEL;
  }

  /// From 0 to 1.
  ///
  /// @param traits by name, in the order in which they were learned
  double chance(Map<String, Double> traits) {
    return model.chance(
        List.copyOf(traits.keySet()),
        traits.values().stream().mapToDouble(v -> v).toArray(),
        List.of());
  }
}
