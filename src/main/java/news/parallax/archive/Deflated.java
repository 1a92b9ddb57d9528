package news.parallax.archive;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import news.parallax.NewsException;
import news.parallax.NewsException.Category;

/// Text as it is kept: UTF-8, deflated.
final class Deflated {
  private Deflated() {}

  static byte[] of(String text) {
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    try {
      deflater.setInput(text.getBytes(StandardCharsets.UTF_8));
      deflater.finish();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      byte[] buffer = new byte[8192];
      while (!deflater.finished()) {
        out.write(buffer, 0, deflater.deflate(buffer));
      }
      return out.toByteArray();
    } finally {
      deflater.end();
    }
  }

  static String text(byte[] deflated) {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(deflated);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      byte[] buffer = new byte[8192];
      while (!inflater.finished()) {
        int size = inflater.inflate(buffer);
        if (size == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
          throw new NewsException(Category.INPUT, "a text in the archive is cut off");
        }
        out.write(buffer, 0, size);
      }
      return out.toString(StandardCharsets.UTF_8);
    } catch (DataFormatException e) {
      throw new NewsException(Category.INPUT, "a text in the archive is damaged", e);
    } finally {
      inflater.end();
    }
  }
}
