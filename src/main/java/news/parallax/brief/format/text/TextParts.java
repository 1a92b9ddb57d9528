package news.parallax.brief.format.text;

import java.util.List;
import news.parallax.brief.Statement;
import news.parallax.brief.format.view.Part;

/// What all parts of the plain text share.
final class TextParts {
  static final String INDENT = "  ";
  private static final String BULLET = "  – ";
  private static final String HANGING = "    ";

  private TextParts() {}

  /// A part for which the articles hold nothing: one line.
  static void writeEmpty(TextWriter text, Part part) {
    text.blank().line("", Ink.FAINT.of(part.title() + ": " + part.whenEmpty()));
  }

  static void bullet(TextWriter text, String words) {
    text.line(BULLET, HANGING, words);
  }

  /// A heading and a list; one line when the list is empty.
  static void list(TextWriter text, Part part, List<Statement> list, StatementText statements) {
    if (list.isEmpty()) {
      writeEmpty(text, part);
      return;
    }
    text.heading(part.title());
    list.forEach(statement -> bullet(text, statements.of(statement)));
  }
}
