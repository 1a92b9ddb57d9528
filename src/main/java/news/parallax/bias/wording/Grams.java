package news.parallax.bias.wording;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import news.parallax.text.Token;
import news.parallax.text.regression.Row;

/// Words, lemmas and pairs of words that are known from the sentences learned from, each with how
/// rare it is; a sentence is a row of those it has, of length 1.
final class Grams {
  private static final int LEAST = 3;
  private static final double OF_PAIR = 0.7;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final float[] rarity;

  private Grams(List<String> known, float[] rarity) {
    for (String gram : known) {
      numbers.put(gram, numbers.size());
    }
    this.rarity = rarity;
  }

  static Grams of(List<List<Token>> sentences) {
    SortedMap<String, Integer> counts = new TreeMap<>();
    sentences.forEach(s -> grams(s).forEach(g -> counts.merge(g, 1, Integer::sum)));
    counts.values().removeIf(count -> count < LEAST);
    float[] rarity = new float[counts.size()];
    int at = 0;
    for (int count : counts.values()) {
      rarity[at++] = (float) StrictMath.log((double) sentences.size() / count);
    }
    return new Grams(List.copyOf(counts.keySet()), rarity);
  }

  static Grams read(DataInputStream in) throws IOException {
    String[] known = new String[in.readInt()];
    float[] rarity = new float[known.length];
    for (int i = 0; i < known.length; i++) {
      known[i] = in.readUTF();
      rarity[i] = in.readFloat();
    }
    return new Grams(Arrays.asList(known), rarity);
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(rarity.length);
    for (String gram : new TreeMap<>(numbers).keySet()) {
      out.writeUTF(gram);
      out.writeFloat(rarity[numbers.getOrDefault(gram, 0)]);
    }
  }

  int size() {
    return rarity.length;
  }

  /// @param from the number of the first gram as a trait
  Row row(List<Token> sentence, int from) {
    int[] traits =
        grams(sentence).stream()
            .filter(numbers::containsKey)
            .mapToInt(g -> numbers.getOrDefault(g, 0))
            .sorted()
            .toArray();
    double[] values = new double[traits.length];
    double squares = 0;
    Set<Integer> pairs = new TreeSet<>();
    grams(sentence).stream()
        .filter(g -> g.startsWith("b=") && numbers.containsKey(g))
        .forEach(g -> pairs.add(numbers.getOrDefault(g, 0)));
    for (int i = 0; i < traits.length; i++) {
      values[i] = rarity[traits[i]] * (pairs.contains(traits[i]) ? OF_PAIR : 1);
      squares += values[i] * values[i];
    }
    for (int i = 0; i < traits.length; i++) {
      values[i] /= Math.sqrt(squares) + 1e-9;
      traits[i] += from;
    }
    return new Row(traits, values);
  }

  private static Set<String> grams(List<Token> sentence) {
    Set<String> grams = new TreeSet<>();
    String before = null;
    for (Token token : sentence) {
      String word = token.text().toLowerCase(Locale.ROOT).replaceAll("[0-9]", "0");
      grams.add("w=" + word);
      grams.add("l=" + token.lemma().toLowerCase(Locale.ROOT));
      if (before != null) {
        grams.add("b=" + before + "_" + word);
      }
      before = word;
    }
    return grams;
  }
}
