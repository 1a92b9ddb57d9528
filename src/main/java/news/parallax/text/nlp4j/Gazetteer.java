package news.parallax.text.nlp4j;

import java.io.IOException;

/// Lists of names as a tree of words. The children of a node stand side by side, in order of their
/// words' numbers.
///
/// @param rootWord the number of the first word that a name begins with; all such words are
///   numbered in a row
/// @param words by node, the number of the word that leads to it; node 0 is the root
/// @param firstChild by node, its first child; its last stands before the first of the next node
/// @param kinds by node, the kinds of name that end there, one bit each
/// @param atoms by place of the word in the name and kind, the atom of the two
@SuppressWarnings("ArrayRecordComponent") // tables, never compared
record Gazetteer(int rootWord, int[] words, int[] firstChild, short[] kinds, int[] atoms) {
  static final int KINDS = Short.SIZE;

  /// Where a word stands in a name, in the order in which the models have them.
  static final String PLACES = "BILU";

  private static final int BEGIN = 0;
  private static final int INSIDE = 1;
  private static final int LAST = 2;
  private static final int ALONE = 3;
  private static final int[] NOTHING = {};

  static Gazetteer read(ArrayReader in) throws IOException {
    return new Gazetteer(in.ints()[0], in.ints(), in.ints(), in.shorts(), in.ints());
  }

  void write(ArrayWriter out) throws IOException {
    out.ints(new int[] {rootWord});
    out.ints(words);
    out.ints(firstChild);
    out.shorts(kinds);
    out.ints(atoms);
  }

  /// The atoms of each word of a sentence, given the numbers of its words; word 0 is not one.
  int[][] find(int[] sentence) {
    long[] marks = new long[sentence.length];
    for (int start = 1; start < sentence.length; start++) {
      mark(sentence, start, marks);
    }
    int[][] found = new int[sentence.length][];
    for (int i = 0; i < marks.length; i++) {
      found[i] = atoms(marks[i]);
    }
    return found;
  }

  /// Marks the words of the longest name that begins at `start`.
  private void mark(int[] sentence, int start, long[] marks) {
    int node = firstWord(sentence[start]);
    int last = start;
    int named = 0;
    for (int i = start; node > 0; node = child(node, sentence[i])) {
      if (kinds[node] != 0) {
        named = node;
        last = i;
      }
      if (++i == sentence.length) {
        break;
      }
    }
    if (named == 0) {
      return;
    }
    if (last == start) {
      marks[start] |= bits(named, ALONE);
      return;
    }
    marks[start] |= bits(named, BEGIN);
    for (int i = start + 1; i < last; i++) {
      marks[i] |= bits(named, INSIDE);
    }
    marks[last] |= bits(named, LAST);
  }

  private long bits(int node, int place) {
    return (kinds[node] & 0xffffL) << (place * KINDS);
  }

  private int firstWord(int word) {
    int node = word - rootWord + firstChild[0];
    return word >= rootWord && node < firstChild[1] ? node : 0;
  }

  private int child(int node, int word) {
    int low = firstChild[node];
    int high = firstChild[node + 1] - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int found = words[middle];
      if (found == word) {
        return middle;
      }
      if (found < word) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return 0;
  }

  private int[] atoms(long marks) {
    if (marks == 0) {
      return NOTHING;
    }
    int[] found = new int[Long.bitCount(marks)];
    int n = 0;
    for (long rest = marks; rest != 0; rest &= rest - 1) {
      found[n++] = atoms[Long.numberOfTrailingZeros(rest)];
    }
    return found;
  }
}
