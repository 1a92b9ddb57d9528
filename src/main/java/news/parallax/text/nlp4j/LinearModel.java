package news.parallax.text.nlp4j;

import java.io.IOException;

/// A linear classifier over features of words: the score of a label is the sum of its weights of
/// the features at hand.
///
/// What is added is added in the order of the original, so that sums come out equal to the last
/// bit.
///
/// @param labelAtoms by label, the atom that it is when later features look at it
/// @param vectorWeights by number of a word's vector and then label; empty if the model looks at
///   none
@SuppressWarnings("ArrayRecordComponent") // tables, never compared
record LinearModel(
    FeatureLayout layout,
    String[] labels,
    int[] labelAtoms,
    WeightTable weights,
    float[] vectorWeights) {

  static LinearModel read(ArrayReader in) throws IOException {
    return new LinearModel(
        FeatureLayout.of(Template.read(in.strings())),
        in.strings(),
        in.ints(),
        WeightTable.read(in),
        in.floats());
  }

  void write(ArrayWriter out) throws IOException {
    out.strings(layout.template().write());
    out.strings(labels);
    out.ints(labelAtoms);
    weights.write(out);
    out.floats(vectorWeights);
  }
}
