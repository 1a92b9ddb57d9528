package news.parallax.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Where the archive is.
final class ArchiveOption {
  @Option(
      names = "--archive",
      paramLabel = "DIR",
      description =
          "The archive's folder (default: $PARALLAX_HOME, else .parallax in the home folder).")
  private @Nullable Path archive;

  /// The folder that is meant; it need not be there yet.
  Path folder() {
    if (archive != null) {
      return archive;
    }
    String home = System.getenv("PARALLAX_HOME");
    return home == null || home.isBlank()
        ? Path.of(System.getProperty("user.home"), ".parallax")
        : Path.of(home);
  }
}
