package news.parallax.text.nlp4j;

import java.io.IOException;
import java.util.Arrays;

/// The weights of features, by {@link FeatureKey}: an open hash table that points into rows of
/// weights.
///
/// Most keys that are asked for are not there, and nearly all time goes into waiting for memory. So
/// the table is small (32 bits of a key's hash beside the start of its row; the row begins with the
/// whole key), and all keys of a decision are looked up together, which lets the processor fetch
/// many at once.
///
/// A row is its key in two numbers, then a count. If the count is {@link #ALL}, a weight for each
/// label follows; else that many blocks of four weights, each with the four labels, a byte each,
/// before it. Weights that fill up a block are zero.
///
/// @param slots hash above, row below; 0 where free
/// @param rows the rows one after the other; numbers that are not weights are kept as the bits of a
///   float
@SuppressWarnings("ArrayRecordComponent") // tables, never compared
record WeightTable(long[] slots, float[] rows) {
  static final int BLOCK = 4;
  static final int ALL = -1;

  /// Numbers before the weights of a row.
  static final int HEADER = 3;

  private static final long LOW = 0xffff_ffffL;

  static WeightTable read(ArrayReader in) throws IOException {
    return new WeightTable(in.longs(), in.floats());
  }

  void write(ArrayWriter out) throws IOException {
    out.longs(slots);
    out.floats(rows);
  }

  static int slot(long hash, int size) {
    return (int) (((hash >>> 32) * size) >>> 32);
  }

  static long entry(long hash, int row) {
    return hash << 32 | row;
  }

  /// Adds the weights of all of the first `count` keys to the scores, key after key.
  ///
  /// @param entries space for as many numbers as there are keys
  void add(long[] keys, int count, long[] entries, float[] scores) {
    for (int i = 0; i < count; i++) {
      entries[i] = slots[slot(FeatureKey.hash(keys[i]), slots.length)];
    }
    for (int i = 0; i < count; i++) {
      entries[i] = row(keys[i], entries[i]);
    }
    for (int i = 0; i < count; i++) {
      if (entries[i] != 0) {
        add((int) entries[i], scores);
      }
    }
  }

  /// Where the row of a key starts, 0 when there is none.
  private int row(long key, long first) {
    if (first == 0) {
      return 0;
    }
    long hash = FeatureKey.hash(key);
    long tag = hash & LOW;
    long entry = first;
    for (int slot = slot(hash, slots.length); entry != 0; entry = slots[slot]) {
      if (entry >>> 32 == tag && key((int) entry) == key) {
        return (int) entry;
      }
      slot = slot + 1 == slots.length ? 0 : slot + 1;
    }
    return 0;
  }

  private long key(int row) {
    return ((long) number(row) << 32) | (number(row + 1) & LOW);
  }

  private int number(int at) {
    return Float.floatToRawIntBits(rows[at]);
  }

  private void add(int row, float[] scores) {
    int blocks = number(row + 2);
    int at = row + HEADER;
    if (blocks == ALL) {
      for (int label = 0; label < scores.length; label++) {
        scores[label] += rows[at + label];
      }
      return;
    }
    for (int end = at + blocks * (BLOCK + 1); at < end; at += BLOCK + 1) {
      int labels = number(at);
      scores[labels & 0xff] += rows[at + 1];
      scores[labels >>> 8 & 0xff] += rows[at + 2];
      scores[labels >>> 16 & 0xff] += rows[at + 3];
      scores[labels >>> 24] += rows[at + 4];
    }
  }

  /// Collects rows; for the build.
  static final class Builder {
    private static final int FULL = 3;

    private final int labels;
    private final long[] slots;
    private float[] rows = new float[1 << 20];
    private int size = 1;

    /// @param keys how many keys will come
    Builder(int labels, int keys) {
      this.labels = labels;
      slots = new long[keys * 5 / 3 + 1];
    }

    /// Adds a row, given one weight a label.
    void put(long key, float[] weights) {
      int row = size;
      long hash = FeatureKey.hash(key);
      int slot = slot(hash, slots.length);
      while (slots[slot] != 0) {
        slot = slot + 1 == slots.length ? 0 : slot + 1;
      }
      slots[slot] = entry(hash, row);
      append((int) (key >>> 32));
      append((int) key);
      int[] used = used(weights);
      if (used.length > labels / FULL) {
        append(ALL);
        for (float weight : weights) {
          append(weight);
        }
        return;
      }
      append((used.length + BLOCK - 1) / BLOCK);
      for (int from = 0; from < used.length; from += BLOCK) {
        appendBlock(used, from, weights);
      }
    }

    private static int[] used(float[] weights) {
      int[] used = new int[weights.length];
      int count = 0;
      for (int label = 0; label < weights.length; label++) {
        if (weights[label] != 0) {
          used[count++] = label;
        }
      }
      return Arrays.copyOf(used, count);
    }

    private void appendBlock(int[] used, int from, float[] weights) {
      int packed = 0;
      float[] block = new float[BLOCK];
      for (int i = 0; i < BLOCK && from + i < used.length; i++) {
        packed |= used[from + i] << (i * Byte.SIZE);
        block[i] = weights[used[from + i]];
      }
      append(packed);
      for (float weight : block) {
        append(weight);
      }
    }

    private void append(int number) {
      append(Float.intBitsToFloat(number));
    }

    private void append(float number) {
      if (size == rows.length) {
        rows = Arrays.copyOf(rows, 2 * size);
      }
      rows[size++] = number;
    }

    WeightTable build() {
      return new WeightTable(slots, Arrays.copyOf(rows, size));
    }
  }
}
