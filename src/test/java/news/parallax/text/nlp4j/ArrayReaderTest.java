package news.parallax.text.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArrayReaderTest {
  private static final int[] INTS = IntStream.range(-70_000, 70_001).toArray();

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void writeAFile() throws IOException {
    file = folder.resolve("arrays.bin");
    try (ArrayWriter out = ArrayWriter.create(file)) {
      out.strings("é", "", "z");
      out.ints(INTS);
      out.longs(new long[] {Long.MIN_VALUE, 7});
      out.lists(new int[][] {{1, 2}, {}, {3}});
      out.floats(new float[] {-0.0f, 1.5f});
      out.shorts(new short[] {9, -9, 8});
    }
  }

  @Test
  void readsWhatWasWritten() throws IOException {
    try (ArrayReader in = ArrayReader.open(file)) {
      assertThat(in.strings()).containsExactly("é", "", "z");
      assertThat(in.ints()).isEqualTo(INTS);
      assertThat(in.longs()).containsExactly(Long.MIN_VALUE, 7);
      assertThat(in.lists()).isDeepEqualTo(new int[][] {{1, 2}, {}, {3}});
      assertThat(in.floats()).containsExactly(-0.0f, 1.5f);
      assertThat(in.segment().getAtIndex(ArrayReader.SHORT, 1)).isEqualTo((short) -9);
    }
  }

  @Test
  void aFileCutShortIsSaidToBe() throws IOException {
    Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 1000));
    try (ArrayReader in = ArrayReader.open(file)) {
      in.strings();
      assertThatThrownBy(in::ints).isInstanceOf(IOException.class).hasMessageContaining("arrays");
    }
  }

  @Test
  void anArrayOfAnotherKindIsNotTakenForIt() throws IOException {
    try (ArrayReader in = ArrayReader.open(file)) {
      assertThatThrownBy(in::longs).isInstanceOf(IOException.class);
    }
  }
}
