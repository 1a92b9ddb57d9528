package news.parallax.text.nlp4j;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// Numbers strings in the order in which they come, and makes the {@link Vocabulary} of them.
final class VocabularyBuilder {
  private final Map<String, Integer> numbers = new HashMap<>();
  private int[] ends = new int[1 << 20];
  private byte[] letters = new byte[1 << 24];

  /// The number of a string, which is added when it is new.
  int add(String word) {
    Integer known = numbers.get(word);
    if (known != null) {
      return known;
    }
    int number = numbers.size() + 1;
    numbers.put(word, number);
    byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
    if (number == ends.length) {
      ends = Arrays.copyOf(ends, 2 * ends.length);
    }
    int start = ends[number - 1];
    while (start + bytes.length > letters.length) {
      letters = Arrays.copyOf(letters, 2 * letters.length);
    }
    System.arraycopy(bytes, 0, letters, start, bytes.length);
    ends[number] = start + bytes.length;
    return number;
  }

  /// The number of a string that was added.
  int number(String word) {
    Integer number = numbers.get(word);
    if (number == null) {
      throw new IllegalArgumentException("not in the vocabulary: " + word);
    }
    return number;
  }

  int size() {
    return numbers.size();
  }

  /// @param atoms how many of the strings, the first that came, are atoms
  Vocabulary build(int atoms) {
    long[] slots = new long[size() * 4 / 3 + 1];
    for (int number = 1; number <= size(); number++) {
      byte[] bytes = Arrays.copyOfRange(letters, ends[number - 1], ends[number]);
      long hash = Vocabulary.hash(bytes);
      int slot = Vocabulary.slot(hash, slots.length);
      while (slots[slot] != 0) {
        slot = Vocabulary.next(slot, slots.length);
      }
      slots[slot] = Vocabulary.entry(hash, number);
    }
    return new Vocabulary(
        atoms, slots, Arrays.copyOf(ends, size() + 1), Arrays.copyOf(letters, ends[size()]));
  }
}
