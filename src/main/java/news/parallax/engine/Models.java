package news.parallax.engine;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import news.parallax.NewsException;

/// Finds the folder with the language models that the build made.
final class Models {
  private Models() {}

  /// The folder named by the system property `parallax.models`, else `models` beside the program.
  static Path folder() {
    String named = System.getProperty("parallax.models");
    if (named != null) {
      return Path.of(named);
    }
    CodeSource source = Models.class.getProtectionDomain().getCodeSource();
    try {
      Path program = Path.of(source.getLocation().toURI());
      for (Path dir = program.getParent(); dir != null; dir = dir.getParent()) {
        Path models = dir.resolve("models");
        if (Files.isDirectory(models)) {
          return models;
        }
        if (dir.endsWith("target")) {
          return models;
        }
      }
    } catch (URISyntaxException e) {
      throw new NewsException(NewsException.Category.MODEL, "no folder beside the program", e);
    }
    return Path.of("target", "models");
  }
}
