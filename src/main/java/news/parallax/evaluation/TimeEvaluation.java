package news.parallax.evaluation;

import java.io.PrintStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Scores the time tagger on a folder of TimeML files.
public final class TimeEvaluation {
  /// Prints the scores, writes what was predicted when asked to, and returns the exit status.
  ///
  /// @param data a folder of TimeML files, read with its subfolders
  /// @param predictions the file to write predictions to, null for none
  public int run(Path data, @Nullable Path predictions, PrintStream out) {
    return 0;
  }
}
