package news.parallax.brief.format.markdown;

import java.util.Collections;
import java.util.List;

/// Writes blocks of Markdown with a blank line between them. What it is given is Markdown already:
/// words that were read go through [Escape] first.
final class MarkdownWriter {
  private final StringBuilder out = new StringBuilder();

  MarkdownWriter heading(int level, String title) {
    return block("#".repeat(level) + " " + title);
  }

  MarkdownWriter block(String text) {
    out.append(out.isEmpty() ? "" : "\n").append(text).append('\n');
    return this;
  }

  MarkdownWriter list(List<String> items) {
    return items.isEmpty() ? this : block("- " + String.join("\n- ", items));
  }

  /// A table with a head.
  ///
  /// @param align for each column `l`, `r` or `c`
  MarkdownWriter table(String align, List<String> head, List<List<String>> rows) {
    StringBuilder table = new StringBuilder(row(head)).append('\n');
    for (char column : align.toCharArray()) {
      table.append(
          switch (column) {
            case 'r' -> "|---:";
            case 'c' -> "|:---:";
            default -> "|---";
          });
    }
    table.append('|');
    rows.forEach(row -> table.append('\n').append(row(row)));
    return block(table.toString());
  }

  /// The alignment of so many more columns.
  static String columns(char align, int count) {
    return String.join("", Collections.nCopies(count, String.valueOf(align)));
  }

  String text() {
    return out.toString();
  }

  private static String row(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |";
  }
}
