package news.parallax.text.nlp4j;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// Every string that the models know, by a number from 1. Those that features are made of come
/// first: the atoms.
///
/// An open hash table of 32 bits of each string's hash beside its number; the string itself
/// decides.
final class Vocabulary {
  static final int NONE = 0;

  private final int atoms;
  private final long[] slots;
  private final int[] ends;
  private final byte[] letters;

  /// @param atoms how many of the strings are atoms
  /// @param slots a hash above and a number below, 0 where free
  /// @param ends where the string of each number ends in `letters`
  Vocabulary(int atoms, long[] slots, int[] ends, byte[] letters) {
    this.atoms = atoms;
    this.slots = slots;
    this.ends = ends;
    this.letters = letters;
  }

  static Vocabulary read(ArrayReader in) throws IOException {
    return new Vocabulary(in.ints()[0], in.longs(), in.ints(), in.bytes());
  }

  void write(ArrayWriter out) throws IOException {
    out.ints(new int[] {atoms});
    out.longs(slots);
    out.ints(ends);
    out.bytes(letters);
  }

  /// How many strings there are, the absent one included.
  int size() {
    return ends.length;
  }

  /// The string of a number.
  String word(int number) {
    int start = number == 0 ? 0 : ends[number - 1];
    return new String(letters, start, ends[number] - start, StandardCharsets.UTF_8);
  }

  /// The number of a string, {@link #NONE} when unknown.
  int find(String word) {
    byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
    long hash = hash(bytes);
    int tag = (int) hash;
    for (int slot = slot(hash, slots.length); ; slot = next(slot, slots.length)) {
      int number = (int) slots[slot];
      if (number == NONE || ((int) (slots[slot] >>> 32) == tag && isAt(number, bytes))) {
        return number;
      }
    }
  }

  /// The number of a string as part of features, {@link #NONE} when no feature has it.
  int atom(String word) {
    return atom(find(word));
  }

  int atom(int number) {
    return number <= atoms ? number : NONE;
  }

  private boolean isAt(int number, byte[] bytes) {
    int start = ends[number - 1];
    if (ends[number] - start != bytes.length) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      if (letters[start + i] != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  static int slot(long hash, int size) {
    return (int) (((hash >>> 32) * size) >>> 32);
  }

  static int next(int slot, int size) {
    return slot + 1 == size ? 0 : slot + 1;
  }

  static long entry(long hash, int number) {
    return hash << 32 | number;
  }

  static long hash(byte[] bytes) {
    long hash = 0xcbf29ce484222325L;
    for (byte b : bytes) {
      hash = (hash ^ (b & 0xff)) * 0x100000001b3L;
    }
    return FeatureKey.hash(hash);
  }
}
