package news.parallax.evaluation;

import java.io.PrintStream;

/// Tells how far a long evaluation is: a line at every tenth of the way.
final class Countdown {
  private final String what;
  private final int all;
  private final PrintStream out;
  private int done;

  Countdown(String what, int all, PrintStream out) {
    this.what = what;
    this.all = all;
    this.out = out;
  }

  /// One more is done. May be called by many threads.
  synchronized void step() {
    done++;
    if (done * 10 / all > (done - 1) * 10 / all) {
      out.println(what + ": " + done + " of " + all);
    }
  }
}
