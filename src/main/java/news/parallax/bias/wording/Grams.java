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
  private static final String PAIR = "b=";

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
    SortedMap<Integer, Boolean> known = new TreeMap<>();
    for (String gram : grams(sentence)) {
      Integer number = numbers.get(gram);
      if (number != null) {
        known.put(number, gram.startsWith(PAIR));
      }
    }
    int[] traits = new int[known.size()];
    double[] values = new double[traits.length];
    double squares = 0;
    int at = 0;
    for (Map.Entry<Integer, Boolean> gram : known.entrySet()) {
      double value = rarity[gram.getKey()] * (gram.getValue() ? OF_PAIR : 1);
      traits[at] = gram.getKey() + from;
      values[at++] = value;
      squares += value * value;
    }
    for (int i = 0; i < values.length; i++) {
      values[i] /= Math.sqrt(squares) + 1e-9;
    }
    return new Row(traits, values);
  }

  private static Set<String> grams(List<Token> sentence) {
    Set<String> grams = new TreeSet<>();
    String before = null;
    for (Token token : sentence) {
      String word = withoutNumbers(token.text().toLowerCase(Locale.ROOT));
      grams.add("w=" + word);
      grams.add("l=" + token.lemma().toLowerCase(Locale.ROOT));
      if (before != null) {
        grams.add(PAIR + before + "_" + word);
      }
      before = word;
    }
    return grams;
  }

  /// A word with each digit made 0.
  private static String withoutNumbers(String word) {
    if (word.chars().noneMatch(c -> c >= '0' && c <= '9')) {
      return word;
    }
    StringBuilder plain = new StringBuilder(word);
    for (int i = 0; i < plain.length(); i++) {
      if (plain.charAt(i) >= '0' && plain.charAt(i) <= '9') {
        plain.setCharAt(i, '0');
      }
    }
    return plain.toString();
  }
}
