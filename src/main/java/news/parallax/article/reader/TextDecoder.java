package news.parallax.article.reader;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/// Turns the bytes of a file into text, in whatever encoding they are.
///
/// A byte order mark decides; then UTF-8, when the bytes are valid in it; then what an HTML page or
/// an XML declaration says; then a guess from the bytes; then windows-1252, in which nearly
/// everything can be read. What is no text in any of these is refused.
final class TextDecoder {
  private static final int HEAD = 4_096;
  private static final int GUESS = 64 << 10;
  private static final Charset WESTERN = Charset.forName("windows-1252");

  private static final Pattern DECLARED =
      Pattern.compile(
          "(?:<meta[^>]{0,200}?charset\\s*=\\s*[\"']?|<\\?xml[^>]{0,100}encoding\\s*=\\s*[\"'])([\\w.:-]{2,40})",
          Pattern.CASE_INSENSITIVE);

  String decode(byte[] bytes) throws Refusal {
    if (bytes.length == 0) {
      throw new Refusal("is empty", "Give a file that holds an article.");
    }
    refuseKnownBinary(bytes);
    String text = byMark(bytes);
    if (text == null) {
      text = withoutMark(bytes);
    }
    refuseBinary(text);
    return text;
  }

  private static @Nullable String byMark(byte[] bytes) throws Refusal {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xFF, 0xFE, 0, 0) || startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
      return new String(bytes, Charset.forName("UTF-32")).replace("\ufeff", "");
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
    }
    return null;
  }

  private static String withoutMark(byte[] bytes) {
    Optional<Charset> wide = wideWithoutMark(bytes);
    if (wide.isPresent()) {
      return new String(bytes, wide.get());
    }
    String text = strictly(bytes, StandardCharsets.UTF_8);
    if (text == null) {
      Charset declared = declared(bytes);
      text = declared == null ? null : strictly(bytes, declared);
    }
    if (text == null) {
      Charset guess = guess(bytes);
      text = guess == null ? null : strictly(bytes, guess);
    }
    return text == null ? new String(bytes, WESTERN) : text;
  }

  /// UTF-16 without a mark shows as a zero in every second byte.
  private static Optional<Charset> wideWithoutMark(byte[] bytes) {
    int length = Math.min(bytes.length, HEAD) & ~1;
    int even = 0;
    int odd = 0;
    for (int i = 0; i < length; i += 2) {
      even += bytes[i] == 0 ? 1 : 0;
      odd += bytes[i + 1] == 0 ? 1 : 0;
    }
    if (length >= 8 && odd * 10 > length / 2 * 7 && even == 0) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    if (length >= 8 && even * 10 > length / 2 * 7 && odd == 0) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return Optional.empty();
  }

  private static @Nullable String strictly(byte[] bytes, Charset charset) {
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException e) {
      return null; // not in this encoding: the next one is tried
    }
  }

  private static @Nullable Charset declared(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    Matcher matcher = DECLARED.matcher(head);
    return matcher.find() ? charset(matcher.group(1)) : null;
  }

  private static @Nullable Charset guess(byte[] bytes) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes, 0, Math.min(bytes.length, GUESS));
    detector.dataEnd();
    String name = detector.getDetectedCharset();
    return name == null ? null : charset(name);
  }

  private static @Nullable Charset charset(String name) {
    try {
      boolean latin = name.equalsIgnoreCase("iso-8859-1") || name.equalsIgnoreCase("latin1");
      return latin || name.equalsIgnoreCase("us-ascii") ? WESTERN : Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null; // a name that nobody knows says nothing
    }
  }

  private static void refuseKnownBinary(byte[] bytes) throws Refusal {
    if (startsWith(bytes, '%', 'P', 'D', 'F')) {
      throw new Refusal("is a PDF", "Save its text as a .txt file and give that.");
    }
    if (startsWith(bytes, 'P', 'K', 3, 4)) {
      throw new Refusal(
          "is a zip archive or an office document", "Unpack it, or save it as plain text.");
    }
    if (startsWith(bytes, 0x89, 'P', 'N', 'G')
        || startsWith(bytes, 0xFF, 0xD8, 0xFF)
        || startsWith(bytes, 'G', 'I', 'F', '8')) {
      throw new Refusal("is a picture", "Give the article's text.");
    }
  }

  /// Text has no zero characters and hardly any other control characters.
  private static void refuseBinary(String text) throws Refusal {
    int controls = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x20 && c < 0x7f) {
        continue;
      }
      if (c == 0) {
        throw new Refusal("is not text: it holds zero bytes", "Give the article's text or page.");
      }
      boolean blank = c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == 0x0b || c == 0x85;
      controls += (c < 0x20 && !blank) || c == '\ufffd' || (c >= 0x7f && c < 0x85) ? 1 : 0;
    }
    if (controls * 50L > text.length()) {
      throw new Refusal("is not text", "Give the article's text or page.");
    }
  }

  private static boolean startsWith(byte[] bytes, int... head) {
    if (bytes.length < head.length) {
      return false;
    }
    for (int i = 0; i < head.length; i++) {
      if ((bytes[i] & 0xFF) != head[i]) {
        return false;
      }
    }
    return true;
  }
}
