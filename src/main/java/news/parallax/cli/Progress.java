package news.parallax.cli;

import java.io.PrintStream;

/// What a long command tells while it works: on a terminal a line that replaces itself, else only
/// warnings. Always standard error.
final class Progress {
  private final PrintStream err;
  private final boolean terminal;
  private boolean lineShown;

  Progress(PrintStream err, boolean terminal) {
    this.err = err;
    this.terminal = terminal;
  }

  static Progress standard() {
    return new Progress(System.err, System.console() != null && System.console().isTerminal());
  }

  /// What is being done now.
  synchronized void step(String what) {
    if (terminal) {
      err.print("\r\u001b[K" + what + " ...");
      err.flush();
      lineShown = true;
    }
  }

  /// Something the user should know.
  synchronized void warn(String what) {
    done();
    err.println("parallax: " + what);
  }

  /// Takes the line away.
  synchronized void done() {
    if (lineShown) {
      err.print("\r\u001b[K");
      err.flush();
      lineShown = false;
    }
  }
}
