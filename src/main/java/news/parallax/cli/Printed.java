package news.parallax.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import news.parallax.NewsException;
import org.jspecify.annotations.Nullable;

/// Writes an answer to standard output or a file, in UTF-8 whatever the machine is set to.
final class Printed {
  private Printed() {}

  static void out(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    System.out.write(bytes, 0, bytes.length);
    System.out.flush();
  }

  /// Writes to the file, or to standard output when there is none.
  ///
  /// @throws NewsException when the file cannot be written
  static void to(@Nullable Path file, String text) {
    if (file == null) {
      out(text);
      return;
    }
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new NewsException(
          NewsException.Category.OUTPUT, "could not write " + file + ": " + e.getMessage(), e);
    }
  }
}
