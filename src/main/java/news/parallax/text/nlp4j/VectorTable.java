package news.parallax.text.nlp4j;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// The shipped vectors of words → what {@link Vectors} reads. For the build only.
///
/// @param words in order; the first has row 0
@SuppressWarnings("ArrayRecordComponent") // a table, never compared
record VectorTable(List<String> words, int width, short[] halves) {
  static VectorTable of(Map<String, float[]> shipped) {
    String[] words = shipped.keySet().toArray(String[]::new);
    Arrays.sort(words);
    int width = shipped.values().iterator().next().length;
    short[] halves = new short[words.length * width];
    int at = 0;
    for (String word : words) {
      for (float number : shipped.getOrDefault(word, new float[width])) {
        halves[at++] = Float.floatToFloat16(number);
      }
    }
    return new VectorTable(Arrays.asList(words), width, halves);
  }

  void write(ArrayWriter out) throws IOException {
    out.ints(new int[] {width});
    out.shorts(halves);
  }
}
