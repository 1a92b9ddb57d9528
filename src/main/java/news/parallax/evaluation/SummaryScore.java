package news.parallax.evaluation;

import java.io.PrintStream;
import java.util.Locale;
import news.parallax.evaluation.RougeScorer.Rouge;

/// The mean of ROUGE scores.
final class SummaryScore {
  private double one;
  private double two;
  private double longest;
  private int count;

  void add(Rouge rouge) {
    one += rouge.one();
    two += rouge.two();
    longest += rouge.longest();
    count++;
  }

  Rouge mean() {
    return count == 0 ? Rouge.ZERO : new Rouge(one / count, two / count, longest / count);
  }

  static void header(PrintStream out) {
    out.printf(Locale.ROOT, "%-44s  R-1    R-2    R-L%n", "");
  }

  void print(PrintStream out, String name) {
    Rouge mean = mean();
    out.printf(
        Locale.ROOT, "%-44s %.3f  %.3f  %.3f%n", name, mean.one(), mean.two(), mean.longest());
  }
}
