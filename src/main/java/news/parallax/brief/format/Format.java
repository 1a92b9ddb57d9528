package news.parallax.brief.format;

import java.util.Locale;
import java.util.Optional;

/// What a brief can be written as.
public enum Format {
  TEXT,
  MARKDOWN,
  HTML,
  JSON;

  /// The format called so on the command line: `text`, `markdown`, `html` or `json`.
  public static Optional<Format> find(String name) {
    for (Format format : values()) {
      if (format.toString().equals(name.toLowerCase(Locale.ROOT))) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  /// Its name on the command line.
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
