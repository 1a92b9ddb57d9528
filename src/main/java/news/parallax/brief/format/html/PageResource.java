package news.parallax.brief.format.html;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import news.parallax.NewsException;
import news.parallax.NewsException.Category;

/// Style sheets and scripts that lie beside this class.
final class PageResource {
  private PageResource() {}

  /// The files one after the other.
  static String all(String... files) {
    StringBuilder all = new StringBuilder("\n");
    for (String file : files) {
      all.append(read(file));
    }
    return all.toString();
  }

  private static String read(String file) {
    try (InputStream in = PageResource.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("missing from the program: " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new NewsException(Category.INTERNAL, "cannot read " + file, e);
    }
  }
}
