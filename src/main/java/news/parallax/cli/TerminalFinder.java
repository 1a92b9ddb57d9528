package news.parallax.cli;

import java.util.Map;
import news.parallax.brief.format.text.Terminal;

/// Finds out where standard output goes.
final class TerminalFinder {
  private TerminalFinder() {}

  /// The terminal that standard output goes to, with colour unless `NO_COLOR` is set; none when it
  /// goes elsewhere.
  static Terminal find() {
    return System.console() != null && System.console().isTerminal()
        ? of(System.getenv())
        : Terminal.none();
  }

  static Terminal of(Map<String, String> environment) {
    boolean plain =
        !environment.getOrDefault("NO_COLOR", "").isEmpty()
            || environment.getOrDefault("TERM", "").equals("dumb");
    String columns = environment.getOrDefault("COLUMNS", "");
    int width = columns.matches("\\d{2,4}") ? Math.min(120, Integer.parseInt(columns)) : 92;
    return new Terminal(width, !plain);
  }
}
