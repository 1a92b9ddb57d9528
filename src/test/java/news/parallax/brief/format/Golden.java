package news.parallax.brief.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Files that hold what a format wrote when somebody last read it and found it right. To accept a
/// change, run the tests with `-Dgolden=write`, and read the difference.
public final class Golden {
  private static final Path FOLDER =
      Path.of("src/test/resources/news/parallax/brief/format").toAbsolutePath();

  private Golden() {}

  /// @throws AssertionError when the file holds something else
  public static void assertKept(String file, String written) {
    Path path = FOLDER.resolve(file);
    try {
      if ("write".equals(System.getProperty("golden"))) {
        Files.createDirectories(FOLDER);
        Files.writeString(path, written);
      }
      assertThat(written).isEqualTo(Files.readString(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
