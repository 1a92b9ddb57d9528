package news.parallax.claim.match;

import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import news.parallax.Shipped;

/// How alike the uses of two common words are: the cosine of their vectors, which were cut down to
/// a byte a number.
///
/// Words used alike are not the same: "rise" is near to "fall". So kinship proves nothing alone; it
/// is one trait among those by which {@link Sameness} judges.
public final class Kin {
  private static final String RESOURCE = "/news/parallax/claim/kin.txt";

  private static final class Standard {
    static final Kin WORDS = load();
  }

  private final Map<String, byte[]> vectors;

  private Kin(Map<String, byte[]> vectors) {
    this.vectors = vectors;
  }

  /// The words that come with the program; loaded once.
  static Kin shipped() {
    return Standard.WORDS;
  }

  /// From -1 to 1; 0 for words that are not known.
  double alike(String one, String other) {
    byte[] a = vectors.get(one);
    byte[] b = vectors.get(other);
    if (a == null || b == null) {
      return 0;
    }
    long dot = 0;
    long left = 0;
    long right = 0;
    for (int i = 0; i < a.length; i++) {
      dot += a[i] * b[i];
      left += a[i] * a[i];
      right += b[i] * b[i];
    }
    return left == 0 || right == 0 ? 0 : dot / Math.sqrt((double) left * right);
  }

  /// A word and its vector as a line of the resource.
  public static String line(String word, float[] vector) {
    double most = 0;
    for (float number : vector) {
      most = Math.max(most, Math.abs(number));
    }
    byte[] bytes = new byte[vector.length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) Math.round(most == 0 ? 0 : vector[i] / most * Byte.MAX_VALUE);
    }
    return word + '\t' + Base64.getEncoder().encodeToString(bytes);
  }

  private static Kin load() {
    Map<String, byte[]> vectors = new HashMap<>();
    for (String line : Shipped.entries(Kin.class, RESOURCE)) {
      int tab = line.indexOf('\t');
      if (tab > 0) {
        vectors.put(line.substring(0, tab), Base64.getDecoder().decode(line.substring(tab + 1)));
      }
    }
    return new Kin(vectors);
  }
}
