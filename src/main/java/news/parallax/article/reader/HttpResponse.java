package news.parallax.article.reader;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;

/// What a server answered, as a web archive stores it: status, headers by name in small letters,
/// body as it was sent.
record HttpResponse(int status, Map<String, String> headers, byte[] body) {

  /// Divides the stored bytes; nothing when they do not open as an answer does.
  static Optional<HttpResponse> parse(byte[] bytes) {
    int end = headEnd(bytes);
    String head = new String(bytes, 0, end, StandardCharsets.ISO_8859_1);
    String[] lines = head.split("\r?\n");
    String[] status = lines[0].split(" ", 3);
    if (!lines[0].startsWith("HTTP/") || status.length < 2 || !status[1].matches("\\d{3}")) {
      return Optional.empty();
    }
    Map<String, String> headers = new TreeMap<>();
    for (int i = 1; i < lines.length; i++) {
      int colon = lines[i].indexOf(':');
      if (colon > 0) {
        headers.putIfAbsent(
            lines[i].substring(0, colon).strip().toLowerCase(Locale.ROOT),
            lines[i].substring(colon + 1).strip());
      }
    }
    byte[] body = java.util.Arrays.copyOfRange(bytes, Math.min(bytes.length, end), bytes.length);
    return Optional.of(new HttpResponse(Integer.parseInt(status[1]), headers, body));
  }

  private static int headEnd(byte[] bytes) {
    for (int i = 0; i + 1 < bytes.length; i++) {
      if (bytes[i] == '\n' && bytes[i + 1] == '\n') {
        return i + 2;
      }
      if (i + 3 < bytes.length
          && bytes[i] == '\r'
          && bytes[i + 1] == '\n'
          && bytes[i + 2] == '\r'
          && bytes[i + 3] == '\n') {
        return i + 4;
      }
    }
    return bytes.length;
  }

  boolean isPage() {
    String type = headers.getOrDefault("content-type", "text/html").toLowerCase(Locale.ROOT);
    return status == 200 && (type.contains("html") || type.contains("xhtml"));
  }

  /// The page's bytes, with what the transfer did to them undone.
  byte[] page() throws IOException, Refusal {
    byte[] whole =
        headers.getOrDefault("transfer-encoding", "").toLowerCase(Locale.ROOT).contains("chunked")
            ? unchunked(body)
            : body;
    boolean gzip = whole.length > 2 && whole[0] == 0x1f && whole[1] == (byte) 0x8b;
    boolean deflate = headers.getOrDefault("content-encoding", "").contains("deflate");
    if (gzip) {
      return unpacked(new GZIPInputStream(new ByteArrayInputStream(whole)));
    }
    return deflate ? unpacked(new InflaterInputStream(new ByteArrayInputStream(whole))) : whole;
  }

  private static byte[] unpacked(InputStream stream) throws IOException, Refusal {
    try (stream) {
      return FileBytes.read(stream, Limits.FILE_BYTES);
    }
  }

  /// Joins the chunks; the bytes as they are when they are in no chunks, as many archives store
  /// them while the header stays.
  static byte[] unchunked(byte[] body) {
    ByteArrayOutputStream whole = new ByteArrayOutputStream(body.length);
    int at = 0;
    while (at < body.length) {
      int end = at;
      while (end < body.length && body[end] != '\n') {
        end++;
      }
      String size =
          new String(body, at, end - at, StandardCharsets.ISO_8859_1).replaceFirst(";.*", "");
      if (!size.strip().matches("[0-9A-Fa-f]{1,7}")) {
        return body;
      }
      int length = Integer.parseInt(size.strip(), 16);
      int start = end + 1;
      if (length == 0) {
        break;
      }
      int stop = Math.min(body.length, start + length);
      if (start > body.length) {
        return body;
      }
      whole.write(body, start, stop - start);
      at = stop;
      while (at < body.length && (body[at] == '\r' || body[at] == '\n')) {
        at++;
      }
    }
    return whole.toByteArray();
  }
}
