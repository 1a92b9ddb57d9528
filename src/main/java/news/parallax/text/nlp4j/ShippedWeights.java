package news.parallax.text.nlp4j;

import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A model as the library ships it, without the weights that are zero. For the build only.
///
/// @param features by number of the feature in the template, its values and the row of weights of
///   each
/// @param rowEnds by row, where its weights end and those of the next begin
/// @param rowLabels the label of each weight
/// @param vectorWeights by number of a word's vector and then label
@SuppressWarnings("ArrayRecordComponent") // tables, never compared
record ShippedWeights(
    Template template,
    String[] labels,
    List<Map<String, Integer>> features,
    int[] rowEnds,
    byte[] rowLabels,
    float[] rowWeights,
    float[] vectorWeights) {

  static ShippedWeights of(OnlineComponent<?, ?> component) {
    FeatureTemplate<?, ?> shipped = component.getFeatureTemplate();
    var weights = component.getOptimizer().getWeightVector();
    if (component.getOptimizer().getBias() != 0 || weights.getActivationFunction() != null) {
      throw new IllegalArgumentException("a model with a bias or an activation function");
    }
    MajorVector sparse = weights.getSparseWeightVector();
    int labels = sparse.getLabelSize();
    int[] rowEnds = new int[sparse.getFeatureSize()];
    int count = sparse.countNonZeroWeights();
    byte[] rowLabels = new byte[count];
    float[] rowWeights = new float[count];
    int at = 0;
    for (int row = 0; row < rowEnds.length; row++) {
      for (int label = 0; label < labels; label++) {
        float weight = sparse.get(row * labels + label);
        if (weight != 0) {
          rowLabels[at] = (byte) label;
          rowWeights[at++] = weight;
        }
      }
      rowEnds[row] = at;
    }
    return new ShippedWeights(
        ShippedTemplate.of(shipped),
        component.getOptimizer().getLabelMap().getLabelList().toArray(String[]::new),
        features((FeatureMap) ShippedModels.field(shipped, "feature_map")),
        rowEnds,
        rowLabels,
        rowWeights,
        byLabel(weights.getDenseWeightVector()));
  }

  /// The weights of a row, one a label.
  float[] row(int row) {
    float[] weights = new float[labels.length];
    for (int i = rowEnds[row - 1]; i < rowEnds[row]; i++) {
      weights[rowLabels[i] & 0xff] = rowWeights[i];
    }
    return weights;
  }

  private static List<Map<String, Integer>> features(FeatureMap shipped) {
    List<Map<String, Integer>> features = new ArrayList<>();
    for (Object2IntMap<String> values : shipped.getIndexMaps()) {
      Map<String, Integer> rows = new TreeMap<>();
      for (Object2IntMap.Entry<String> entry : values.object2IntEntrySet()) {
        if (entry.getIntValue() > 0) {
          rows.put(entry.getKey(), entry.getIntValue());
        }
      }
      features.add(rows);
    }
    return features;
  }

  private static float[] byLabel(MajorVector dense) {
    int width = dense.getFeatureSize();
    int labels = dense.getLabelSize();
    float[] weights = new float[width * labels];
    for (int i = 0; i < width; i++) {
      for (int label = 0; label < labels; label++) {
        weights[i * labels + label] = dense.get(label * width + i);
      }
    }
    return weights;
  }
}
