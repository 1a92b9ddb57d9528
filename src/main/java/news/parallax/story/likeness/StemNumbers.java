package news.parallax.story.likeness;

import java.util.Arrays;

/// Gives the numbers 0, 1, 2, ... to hashes of stems in the order in which they are first seen. An
/// open hash table, since there are millions.
final class StemNumbers {
  private static final int FREE = -1;

  private int[] keys;
  private int[] values;
  private int size;

  /// @param capacity a power of 2
  StemNumbers(int capacity) {
    keys = new int[capacity];
    values = new int[capacity];
    Arrays.fill(values, FREE);
  }

  int size() {
    return size;
  }

  int of(int key) {
    int slot = slot(key, keys, values);
    if (values[slot] == FREE) {
      if (2 * (size + 1) > keys.length) {
        grow();
        slot = slot(key, keys, values);
      }
      keys[slot] = key;
      values[slot] = size++;
    }
    return values[slot];
  }

  private static int slot(int key, int[] keys, int[] values) {
    int mask = keys.length - 1;
    int mixed = key * 0x9E3779B9;
    int slot = (mixed ^ (mixed >>> 15)) & mask;
    while (values[slot] != FREE && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    int[] moreKeys = new int[2 * keys.length];
    int[] moreValues = new int[2 * keys.length];
    Arrays.fill(moreValues, FREE);
    for (int i = 0; i < keys.length; i++) {
      if (values[i] != FREE) {
        int slot = slot(keys[i], moreKeys, moreValues);
        moreKeys[slot] = keys[i];
        moreValues[slot] = values[i];
      }
    }
    keys = moreKeys;
    values = moreValues;
  }
}
