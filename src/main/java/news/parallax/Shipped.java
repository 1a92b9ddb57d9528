package news.parallax;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import news.parallax.NewsException.Category;

/// The files that are shipped inside the program: rules, lists of words, weights.
///
/// A name is taken as beside the class that asks, or, when it opens with a slash, from the root. A
/// file that is missing or unreadable is a broken program: [NewsException] of [Category#INTERNAL].
public final class Shipped {
  private Shipped() {}

  /// A file as it is.
  public static byte[] bytes(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new NewsException(Category.INTERNAL, "missing from the program: " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new NewsException(Category.INTERNAL, "cannot read the program's own " + name, e);
    }
  }

  /// A file of UTF-8 text, its lines ended by one line feed wherever it was packed.
  public static String text(Class<?> beside, String name) {
    return new String(bytes(beside, name), StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  /// The lines of a text, all of them.
  public static List<String> lines(Class<?> beside, String name) {
    return text(beside, name).lines().toList();
  }

  /// The lines that say something: neither blank nor a comment (`#`).
  public static List<String> entries(Class<?> beside, String name) {
    return lines(beside, name).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }
}
