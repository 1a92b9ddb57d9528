package news.parallax.brief.format.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Sets words in lines that are no wider than the terminal, indented and wrapped.
final class TextWriter {
  /// Lines longer than this are hard to read.
  private static final int WIDEST = 100;

  /// Least room for words beside a label.
  private static final int BESIDE = 18;

  /// Keeps what stands before and behind it on one line.
  static final String JOIN = "\u00a0";

  private final StringBuilder out = new StringBuilder();
  private final Terminal terminal;

  TextWriter(Terminal terminal) {
    this.terminal = terminal;
  }

  int width() {
    return Math.min(WIDEST, terminal.width());
  }

  TextWriter blank() {
    if (!out.isEmpty() && !out.toString().endsWith("\n\n")) {
      out.append('\n');
    }
    return this;
  }

  /// A heading with a blank line above it.
  TextWriter heading(String title) {
    blank();
    return line("", Ink.BOLD.of(title.toUpperCase(Locale.ROOT)));
  }

  /// Words wrapped to the width, each line behind the same indentation.
  TextWriter line(String indent, String words) {
    return line(indent, indent, words);
  }

  /// Words wrapped to the width.
  ///
  /// @param first what stands before the first line
  /// @param rest what stands before the others
  TextWriter line(String first, String rest, String words) {
    String before = first;
    char open = 0;
    for (String line : wrap(words, width() - DisplayWidth.of(rest))) {
      String printed = before + Ink.print(line, open, terminal.colour());
      out.append(printed.stripTrailing()).append('\n');
      open = Ink.openAfter(line, open);
      before = rest;
    }
    return this;
  }

  /// A label in a column of its own and words beside it; under it when there is too little room.
  ///
  /// @param label as it is to stand in the column, already indented and padded
  TextWriter beside(String label, String words) {
    int columns = DisplayWidth.of(label);
    if (columns + BESIDE > width()) {
      return line("    ", label.strip()).line("      ", words);
    }
    return line(label, " ".repeat(columns), words);
  }

  String text() {
    return out.toString().replace(JOIN, " ");
  }

  /// The words with blanks behind them, so that they take so many columns.
  static String pad(String words, int columns) {
    return words + " ".repeat(Math.max(0, columns - DisplayWidth.of(words)));
  }

  /// The words with blanks before them.
  static String padLeft(String words, int columns) {
    return " ".repeat(Math.max(0, columns - DisplayWidth.of(words))) + words;
  }

  /// Breaks at blanks; a word that is wider than the line is broken anywhere.
  static List<String> wrap(String words, int columns) {
    int room = Math.max(10, columns);
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words.split(" ", -1)) {
      String rest = word;
      while (DisplayWidth.of(rest) > room) {
        int fits = fitting(rest, room);
        flush(line, lines);
        lines.add(rest.substring(0, fits));
        rest = rest.substring(fits);
      }
      int wide = DisplayWidth.of(line.toString()) + 1 + DisplayWidth.of(rest);
      if (!line.isEmpty() && wide > room) {
        flush(line, lines);
      }
      line.append(line.isEmpty() ? "" : " ").append(rest);
    }
    flush(line, lines);
    return lines.isEmpty() ? List.of("") : lines;
  }

  private static void flush(StringBuilder line, List<String> lines) {
    if (!line.isEmpty()) {
      lines.add(line.toString());
      line.setLength(0);
    }
  }

  private static int fitting(String word, int room) {
    int fits = 0;
    int wide = 0;
    while (fits < word.length()) {
      int next = word.offsetByCodePoints(fits, 1);
      wide += DisplayWidth.of(word.substring(fits, next));
      if (wide > room) {
        break;
      }
      fits = next;
    }
    return Math.max(1, fits);
  }
}
