package news.parallax.bias.wording;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;

/// For each common word, how much it adds to the score of being loaded as an adjective, an adverb,
/// a verb or a noun, and how much to that of its neighbours; in steps of 1/20.
final class WordTable {
  /// Scores of a word: one for each class, and the neighbours'.
  static final int SCORES = WordTraits.CLASSES.size() + 1;

  private static final double STEP = 0.05;

  private final byte[] letters;
  private final int[] ends;
  private final byte[] scores;

  private WordTable(byte[] letters, int[] ends, byte[] scores) {
    this.letters = letters;
    this.ends = ends;
    this.scores = scores;
  }

  static WordTable of(SortedMap<String, double[]> byWord) {
    List<Map.Entry<byte[], double[]>> entries =
        byWord.entrySet().stream()
            .map(e -> Map.entry(e.getKey().getBytes(StandardCharsets.UTF_8), e.getValue()))
            .sorted(Map.Entry.comparingByKey(Arrays::compareUnsigned))
            .toList();
    int size = entries.stream().mapToInt(e -> e.getKey().length).sum();
    byte[] letters = new byte[size];
    int[] ends = new int[entries.size()];
    byte[] scores = new byte[entries.size() * SCORES];
    int at = 0;
    for (int i = 0; i < ends.length; i++) {
      byte[] word = entries.get(i).getKey();
      System.arraycopy(word, 0, letters, at, word.length);
      at += word.length;
      ends[i] = at;
      for (int s = 0; s < SCORES; s++) {
        long steps = Math.round(entries.get(i).getValue()[s] / STEP);
        scores[i * SCORES + s] = (byte) Math.clamp(steps, -127, 127);
      }
    }
    return new WordTable(letters, ends, scores);
  }

  static WordTable read(DataInputStream in) throws IOException {
    int[] ends = new int[in.readInt()];
    int at = 0;
    for (int i = 0; i < ends.length; i++) {
      at += in.readUnsignedByte();
      ends[i] = at;
    }
    byte[] letters = in.readNBytes(at);
    byte[] scores = in.readNBytes(ends.length * SCORES);
    return new WordTable(letters, ends, scores);
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(ends.length);
    for (int i = 0; i < ends.length; i++) {
      out.writeByte(ends[i] - start(i));
    }
    out.write(letters);
    out.write(scores);
  }

  /// The row of a word in any case, that of its last part when it is joined by hyphens and not
  /// known as a whole; -1 for none.
  int find(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    int row = row(lower);
    int hyphen = lower.lastIndexOf('-');
    return row >= 0 || hyphen < 0 ? row : row(lower.substring(hyphen + 1));
  }

  /// @param score the number of a class, or the last for neighbours
  double score(int row, int score) {
    return row < 0 ? 0 : scores[row * SCORES + score] * STEP;
  }

  private int row(String word) {
    byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
    int low = 0;
    int high = ends.length - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order =
          Arrays.compareUnsigned(letters, start(middle), ends[middle], bytes, 0, bytes.length);
      if (order == 0) {
        return middle;
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }

  private int start(int row) {
    return row == 0 ? 0 : ends[row - 1];
  }
}
