package news.parallax.evaluation;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.OptionalInt;
import news.parallax.engine.NewsEngine;
import org.jspecify.annotations.Nullable;

/// What to evaluate on, and where the results go.
///
/// @param data the file or folder with the right answers
/// @param company the file or folder whose articles keep those of `data` company where they arrive
///   one after the other; null for what lies beside the data
/// @param predictions the file to write predictions to, one JSON object a line; null for none
/// @param words how many words a summary may have, at least 1
/// @param learned whether sentences are chosen by what was learned from editors, or by a formula
/// @param limit how many stories or texts to take, from the first on; empty for all
/// @param half which half of the data to score, where it is split for tuning
/// @param errors whether to print the commonest errors by kind, where the evaluation can tell them
/// @param engine the models and threads to use
/// @param out where the scores are printed
/// @param progress where it is told how far the work is
public record Request(
    Path data,
    @Nullable Path company,
    @Nullable Path predictions,
    int words,
    boolean learned,
    OptionalInt limit,
    Half half,
    boolean errors,
    NewsEngine.Options engine,
    PrintStream out,
    PrintStream progress) {
  public static final int WORDS = 60;

  public Request {
    if (words < 1) {
      throw new IllegalArgumentException("not a number of words: " + words);
    }
    if (limit.isPresent() && limit.getAsInt() < 1) {
      throw new IllegalArgumentException("not a limit: " + limit.getAsInt());
    }
  }

  /// How many of `size` are to be taken.
  int taken(int size) {
    return Math.min(size, limit.orElse(size));
  }
}
