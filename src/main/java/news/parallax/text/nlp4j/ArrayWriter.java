package news.parallax.text.nlp4j;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/// Writes arrays to a file one after the other, each with the size of its elements and its length
/// before it.
final class ArrayWriter implements AutoCloseable {
  private static final int CHUNK = 1 << 16;

  private final FileChannel channel;

  private ArrayWriter(FileChannel channel) {
    this.channel = channel;
  }

  static ArrayWriter create(Path path) throws IOException {
    return new ArrayWriter(
        FileChannel.open(
            path,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING));
  }

  static long padded(long offset) {
    return (offset + Long.BYTES - 1) & -Long.BYTES;
  }

  void longs(long[] array) throws IOException {
    ValueLayout.OfLong layout = ArrayReader.LONG;
    write(layout, array.length, (to, from, n) -> MemorySegment.copy(array, from, to, layout, 0, n));
  }

  void ints(int[] array) throws IOException {
    ValueLayout.OfInt layout = ArrayReader.INT;
    write(layout, array.length, (to, from, n) -> MemorySegment.copy(array, from, to, layout, 0, n));
  }

  void shorts(short[] array) throws IOException {
    ValueLayout.OfShort layout = ArrayReader.SHORT;
    write(layout, array.length, (to, from, n) -> MemorySegment.copy(array, from, to, layout, 0, n));
  }

  void floats(float[] array) throws IOException {
    ValueLayout.OfFloat layout = ArrayReader.FLOAT;
    write(layout, array.length, (to, from, n) -> MemorySegment.copy(array, from, to, layout, 0, n));
  }

  void bytes(byte[] array) throws IOException {
    ValueLayout.OfByte layout = ArrayReader.BYTE;
    write(layout, array.length, (to, from, n) -> MemorySegment.copy(array, from, to, layout, 0, n));
  }

  void strings(String... strings) throws IOException {
    bytes(String.join("\n", strings).getBytes(StandardCharsets.UTF_8));
  }

  void lists(int[][] lists) throws IOException {
    ints(Arrays.stream(lists).mapToInt(list -> list.length).toArray());
    ints(Arrays.stream(lists).flatMapToInt(Arrays::stream).toArray());
  }

  private interface Source {
    void copy(MemorySegment to, int from, int count);
  }

  private void write(ValueLayout layout, int length, Source source) throws IOException {
    ByteBuffer header = ByteBuffer.allocate(2 * Long.BYTES);
    MemorySegment.ofBuffer(header).set(unaligned(), 0, layout.byteSize());
    MemorySegment.ofBuffer(header).set(unaligned(), Long.BYTES, length);
    put(header);
    ByteBuffer chunk = ByteBuffer.allocateDirect(CHUNK * Long.BYTES);
    for (int from = 0; from < length; from += CHUNK) {
      int count = Math.min(CHUNK, length - from);
      source.copy(MemorySegment.ofBuffer(chunk.clear()), from, count);
      put(chunk.limit(Math.toIntExact(count * layout.byteSize())));
    }
    long end = channel.position();
    put(ByteBuffer.allocate((int) (padded(end) - end)));
  }

  private static ValueLayout.OfLong unaligned() {
    return ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ArrayReader.LONG.order());
  }

  private void put(ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
