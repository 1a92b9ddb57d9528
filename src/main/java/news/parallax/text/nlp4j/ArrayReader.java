package news.parallax.text.nlp4j;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Reads the arrays of a file in the order in which an {@link ArrayWriter} wrote them.
///
/// The file is mapped and the arrays are copied out as they are, at the speed of memory: nothing is
/// parsed.
final class ArrayReader implements AutoCloseable {
  static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG.withOrder(ByteOrder.LITTLE_ENDIAN);
  static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT.withOrder(ByteOrder.LITTLE_ENDIAN);
  static final ValueLayout.OfShort SHORT =
      ValueLayout.JAVA_SHORT.withOrder(ByteOrder.LITTLE_ENDIAN);
  static final ValueLayout.OfFloat FLOAT =
      ValueLayout.JAVA_FLOAT.withOrder(ByteOrder.LITTLE_ENDIAN);
  static final ValueLayout.OfByte BYTE = ValueLayout.JAVA_BYTE;

  private final Path path;
  private final Arena arena;
  private final MemorySegment file;
  private long at;

  private ArrayReader(Path path, Arena arena, MemorySegment file) {
    this.path = path;
    this.arena = arena;
    this.file = file;
  }

  /// Opens a file; what {@link #segment} gives is of use only until this is closed.
  static ArrayReader open(Path path) throws IOException {
    return open(path, Arena.ofConfined());
  }

  private static ArrayReader open(Path path, Arena arena) throws IOException {
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      MemorySegment file = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), arena);
      return new ArrayReader(path, arena, file);
    }
  }

  /// Opens a file whose segments stay of use as long as anyone holds them.
  static ArrayReader openForGood(Path path) throws IOException {
    return open(path, Arena.ofAuto());
  }

  long[] longs() throws IOException {
    long[] array = new long[length(LONG)];
    MemorySegment.copy(file, LONG, at, array, 0, array.length);
    skip(LONG, array.length);
    return array;
  }

  int[] ints() throws IOException {
    int[] array = new int[length(INT)];
    MemorySegment.copy(file, INT, at, array, 0, array.length);
    skip(INT, array.length);
    return array;
  }

  short[] shorts() throws IOException {
    short[] array = new short[length(SHORT)];
    MemorySegment.copy(file, SHORT, at, array, 0, array.length);
    skip(SHORT, array.length);
    return array;
  }

  float[] floats() throws IOException {
    float[] array = new float[length(FLOAT)];
    MemorySegment.copy(file, FLOAT, at, array, 0, array.length);
    skip(FLOAT, array.length);
    return array;
  }

  byte[] bytes() throws IOException {
    byte[] array = new byte[length(BYTE)];
    MemorySegment.copy(file, BYTE, at, array, 0, array.length);
    skip(BYTE, array.length);
    return array;
  }

  String[] strings() throws IOException {
    byte[] bytes = bytes();
    return bytes.length == 0
        ? new String[0]
        : new String(bytes, StandardCharsets.UTF_8).split("\n", -1);
  }

  /// Rows of lists, each of any length.
  int[][] lists() throws IOException {
    int[] lengths = ints();
    int[] values = ints();
    int[][] lists = new int[lengths.length][];
    int from = 0;
    for (int i = 0; i < lists.length; i++) {
      lists[i] = java.util.Arrays.copyOfRange(values, from, from + lengths[i]);
      from += lengths[i];
    }
    return lists;
  }

  /// An array of 16-bit numbers left in the file, to be read where needed.
  MemorySegment segment() throws IOException {
    int length = length(SHORT);
    MemorySegment segment = file.asSlice(at, length * SHORT.byteSize(), SHORT.byteAlignment());
    skip(SHORT, length);
    return segment;
  }

  private int length(ValueLayout layout) throws IOException {
    if (at + 2 * Long.BYTES > file.byteSize()) {
      throw new IOException("the model file is cut short: " + path);
    }
    long size = file.get(LONG, at);
    long length = file.get(LONG, at + Long.BYTES);
    at += 2 * Long.BYTES;
    if (size != layout.byteSize() || length < 0 || at + length * size > file.byteSize()) {
      throw new IOException("not a model file of this version: " + path);
    }
    return Math.toIntExact(length);
  }

  private void skip(ValueLayout layout, long length) {
    at = ArrayWriter.padded(at + length * layout.byteSize());
  }

  @Override
  public void close() {
    arena.close();
  }
}
