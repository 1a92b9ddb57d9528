package news.parallax.text.nlp4j;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.ToIntFunction;

/// A shipped model → a {@link LinearModel}. For the build only.
final class LinearModelCompiler {
  private final ShippedWeights shipped;
  private final FeatureSplitter splitter;

  LinearModelCompiler(ShippedWeights shipped, FeatureSplitter splitter) {
    this.shipped = shipped;
    this.splitter = splitter;
  }

  /// Every string that a feature of the model is made of.
  List<String> atoms() {
    List<String> atoms = new ArrayList<>();
    forEachFeature((type, values) -> atoms.addAll(values.atoms));
    return atoms;
  }

  /// @param atom the number of a string that {@link #atoms} gave
  /// @param labelAtom the atom of a label, {@link Vocabulary#NONE} when no feature looks for it
  LinearModel compile(ToIntFunction<String> atom, ToIntFunction<String> labelAtom) {
    if (shipped.features().size() > FeatureKey.TYPE_LIMIT) {
      throw new IllegalStateException("too many features: " + shipped.features().size());
    }
    int[] count = new int[1];
    forEachFeature((type, values) -> count[0]++);
    String[] labels = shipped.labels();
    WeightTable.Builder table = new WeightTable.Builder(labels.length, count[0]);
    forEachFeature((type, values) -> {
      int[] atoms = values.atoms.stream().mapToInt(atom).toArray();
      table.put(FeatureKey.of(type, atoms), shipped.row(values.row));
    });
    return new LinearModel(
        FeatureLayout.of(shipped.template()),
        labels,
        Arrays.stream(labels).mapToInt(labelAtom).toArray(),
        table.build(),
        shipped.vectorWeights());
  }

  private record Values(List<String> atoms, int row) {}

  private void forEachFeature(BiConsumer<Integer, Values> use) {
    Template template = shipped.template();
    int bags = template.bags().size();
    for (int type = 0; type < shipped.features().size(); type++) {
      for (Map.Entry<String, Integer> feature : shipped.features().get(type).entrySet()) {
        String value = feature.getKey();
        List<List<String>> ways =
            type < bags
                ? List.of(List.of(value))
                : splitter.split(template.joins().get(type - bags), value);
        for (List<String> way : ways) {
          use.accept(type, new Values(way, feature.getValue()));
        }
      }
    }
  }
}
