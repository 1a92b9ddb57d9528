package news.parallax.article.reader;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Reads the records of a web archive (WARC 1.0 and 1.1, ISO 28500) one after the other, already
/// unpacked. Only one record is held at a time, and none that is longer than a page may be.
final class WarcRecords {
  private static final int LONGEST_LINE = 1 << 16;
  private static final int MOST_HEADERS = 200;

  private final InputStream stream;
  private long read;

  WarcRecords(InputStream stream) {
    this.stream = stream;
  }

  /// The next record, null behind the last one.
  ///
  /// @throws EOFException when the archive breaks off in the middle of a record
  /// @throws Refusal when what comes is no record, or when more is unpacked than is allowed
  @Nullable WarcRecord next() throws IOException, Refusal {
    String version = line();
    while (version != null && version.isEmpty()) {
      version = line();
    }
    if (version == null) {
      return null;
    }
    if (!version.startsWith("WARC/")) {
      throw new Refusal(
          "holds something that is no WARC record at byte " + (read - version.length()),
          "Fetch it again; what stands before that was read.");
    }
    Map<String, String> headers = headers();
    long length = length(headers);
    if (length > Limits.WARC_BYTES) {
      throw new Refusal(
          "holds a record that says it is " + (length >> 20) + " MB long",
          "No page is that long; what stands before it was read.");
    }
    if (length > Limits.FILE_BYTES) {
      skip(length);
      return new WarcRecord(headers, null);
    }
    return new WarcRecord(headers, content((int) length));
  }

  private Map<String, String> headers() throws IOException, Refusal {
    Map<String, String> headers = new TreeMap<>();
    String line = line();
    while (line != null && !line.isEmpty()) {
      int colon = line.indexOf(':');
      if (colon > 0) {
        headers.putIfAbsent(
            line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
            line.substring(colon + 1).strip());
      }
      if (headers.size() > MOST_HEADERS) {
        throw new Refusal(
            "holds a record with more than " + MOST_HEADERS + " headers",
            "Fetch it again; what stands before it was read.");
      }
      line = line();
    }
    if (line == null) {
      throw new EOFException("in the headers of a record");
    }
    return headers;
  }

  private static long length(Map<String, String> headers) throws Refusal {
    String length = headers.getOrDefault("content-length", "");
    if (!length.matches("\\d{1,15}")) {
      throw new Refusal(
          "holds a record that does not say how long it is",
          "Fetch it again; what stands before it was read.");
    }
    return Long.parseLong(length);
  }

  private byte[] content(int length) throws IOException, Refusal {
    byte[] content = stream.readNBytes(length);
    count(content.length);
    if (content.length < length) {
      throw new EOFException("in the content of a record");
    }
    return content;
  }

  private void skip(long length) throws IOException, Refusal {
    byte[] buffer = new byte[1 << 16];
    long left = length;
    while (left > 0) {
      int got = stream.read(buffer, 0, (int) Math.min(buffer.length, left));
      if (got < 0) {
        throw new EOFException("in the content of a record");
      }
      left -= got;
      count(got);
    }
  }

  /// The next line without its end, null when there is none.
  private @Nullable String line() throws IOException, Refusal {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int b = stream.read();
    if (b < 0) {
      return null;
    }
    while (b >= 0 && b != '\n') {
      line.write(b);
      if (line.size() > LONGEST_LINE) {
        throw new Refusal(
            "holds something that is no WARC record at byte " + read,
            "Fetch it again; what stands before that was read.");
      }
      b = stream.read();
    }
    count(line.size() + 1);
    if (b < 0) {
      throw new EOFException("in the headers of a record");
    }
    return line.toString(StandardCharsets.UTF_8).stripTrailing();
  }

  private void count(int bytes) throws Refusal {
    read += bytes;
    if (read > Limits.WARC_BYTES) {
      throw new Refusal(
          "unpacks to more than " + (Limits.WARC_BYTES >> 30) + " GB",
          "Split it; what stands before that was read.");
    }
  }
}
