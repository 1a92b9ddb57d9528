package news.parallax.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import news.parallax.NewsException;

/// Tells whether data is the data that was measured on.
final class Fingerprint {
  private Fingerprint() {}

  /// SHA-256 in hex: of a file its bytes; of a folder the names and bytes of all files below it.
  ///
  /// @throws NewsException when it cannot be read
  static String of(Path data) {
    MessageDigest digest = digest();
    try {
      if (Files.isRegularFile(data)) {
        update(digest, data);
      } else {
        for (Path file : files(data)) {
          String name = data.relativize(file).toString().replace('\\', '/');
          digest.update(name.getBytes(StandardCharsets.UTF_8));
          update(digest, file);
        }
      }
    } catch (IOException e) {
      throw new NewsException(
          NewsException.Category.INPUT, "cannot read " + data + ": " + e.getMessage(), e);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static void update(MessageDigest digest, Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] buffer = new byte[1 << 16];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
    }
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new NewsException(NewsException.Category.INTERNAL, "no SHA-256 in this Java", e);
    }
  }
}
