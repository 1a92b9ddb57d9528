package news.parallax;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/// The world failing: a disk, a model file, a port. A bad article is not one of these; it is a
/// [news.parallax.article.Rejection].
public final class NewsException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  /// What kind of trouble it was, so that an edge can choose an exit status or a response code.
  public enum Category {
    INPUT,
    MODEL,
    OUTPUT,
    INTERNAL
  }

  private final Category category;

  public NewsException(Category category, String message) {
    this(category, message, null);
  }

  public NewsException(Category category, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.category = category;
  }

  public Category category() {
    return category;
  }
}
