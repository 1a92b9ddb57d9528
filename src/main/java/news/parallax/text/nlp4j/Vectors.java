package news.parallax.text.nlp4j;

import java.io.IOException;
import java.lang.foreign.MemorySegment;

/// The vectors of words, as half-precision numbers left in the mapped file: of a million only those
/// asked for are read.
///
/// @param width numbers of a vector
record Vectors(int width, MemorySegment halves) {
  static Vectors read(ArrayReader in) throws IOException {
    return new Vectors(in.ints()[0], in.segment());
  }

  float[] row(int row) {
    float[] vector = new float[width];
    long from = (long) row * width;
    for (int i = 0; i < width; i++) {
      vector[i] = Float.float16ToFloat(halves.getAtIndex(ArrayReader.SHORT, from + i));
    }
    return vector;
  }
}
