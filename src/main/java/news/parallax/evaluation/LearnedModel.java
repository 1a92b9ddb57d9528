package news.parallax.evaluation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import news.parallax.NewsException;
import news.parallax.text.regression.TraitTrainer;

/// Tells how good a model is that was learned, and puts it into its file.
final class LearnedModel {
  private LearnedModel() {}

  /// A line for each tenth more of what was judged.
  ///
  /// @param verdict what those that were judged right are called
  static void tell(PrintStream out, List<TraitTrainer.Precision> precisions, String verdict) {
    for (TraitTrainer.Precision p : precisions) {
      out.printf(
          Locale.ROOT,
          "  likeliest %3.0f %%, chance %.3f or more: %.1f %% %s%n",
          100 * p.share(),
          p.least(),
          100 * p.right(),
          verdict);
    }
  }

  /// The model as text, in UTF-8.
  ///
  /// @throws NewsException when the file cannot be written
  static void write(Path file, String model) {
    try {
      Files.writeString(file, model);
    } catch (IOException e) {
      throw new NewsException(
          NewsException.Category.OUTPUT, "cannot write " + file + ": " + e.getMessage(), e);
    }
  }
}
