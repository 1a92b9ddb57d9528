package news.parallax.article.reader;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/// Opens inputs, unpacks gzip, and reads no more than is allowed.
final class FileBytes {
  private FileBytes() {}

  /// Opens a file; unpacked when it is packed.
  static InputStream open(Path file) throws IOException, Refusal {
    if (!Files.isRegularFile(file) && !isPipe(file)) {
      throw new Refusal("is not a file", "Give a file, a folder or a pattern.");
    }
    return unpacked(Files.newInputStream(file));
  }

  /// What the shell hands over as `<(command)`.
  private static boolean isPipe(Path file) {
    return file.startsWith("/dev/fd") || file.startsWith("/proc") || file.endsWith("dev/stdin");
  }

  static InputStream unpacked(InputStream stream) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(stream, 1 << 16);
    buffered.mark(2);
    boolean packed = buffered.read() == 0x1f && buffered.read() == 0x8b;
    buffered.reset();
    return packed ? new BufferedInputStream(new GZIPInputStream(buffered), 1 << 16) : buffered;
  }

  /// All bytes of the stream; refused when they are more than `limit`.
  static byte[] read(InputStream stream, int limit) throws IOException, Refusal {
    byte[] bytes = stream.readNBytes(limit);
    if (bytes.length == limit && stream.read() >= 0) {
      throw new Refusal(
          String.format(Locale.ROOT, "is larger than %d MB", limit >> 20),
          "No article is that long: split it, or give many articles as JSON lines.");
    }
    return bytes;
  }

  /// What went wrong with a file, in words for the user.
  static Refusal refusal(IOException e) {
    return switch (e) {
      case NoSuchFileException gone -> new Refusal("does not exist", "Check the name.");
      case AccessDeniedException denied -> new Refusal("may not be read", "Check who may read it.");
      case java.util.zip.ZipException broken ->
          new Refusal("is a broken gzip file", "Fetch it again.");
      case java.io.EOFException broken ->
          new Refusal("is a gzip file that breaks off", "Fetch it again.");
      default -> new Refusal("cannot be read: " + e.getMessage(), "Check the file and the disk.");
    };
  }
}
