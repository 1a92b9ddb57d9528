package news.parallax.brief.format.markdown;

import java.util.List;
import news.parallax.brief.Statement;
import news.parallax.brief.format.view.Part;

/// What all parts of the Markdown share.
final class MarkdownParts {
  private MarkdownParts() {}

  static void open(MarkdownWriter markdown, Part part) {
    markdown.heading(2, part.title());
  }

  /// A part for which the articles hold nothing: one line.
  static void writeEmpty(MarkdownWriter markdown, Part part) {
    markdown.block("**%s** *%s*".formatted(part.title(), part.whenEmpty()));
  }

  /// A heading and a list; one line when the list is empty.
  static void list(
      MarkdownWriter markdown, Part part, List<Statement> list, StatementMarkdown statements) {
    if (list.isEmpty()) {
      writeEmpty(markdown, part);
    } else {
      open(markdown, part);
      markdown.list(list.stream().map(statements::of).toList());
    }
  }

  /// A heading and paragraphs; one line when there are none.
  static void paragraphs(
      MarkdownWriter markdown, Part part, List<Statement> list, StatementMarkdown statements) {
    if (list.isEmpty()) {
      writeEmpty(markdown, part);
    } else {
      open(markdown, part);
      list.forEach(statement -> markdown.block(statements.of(statement)));
    }
  }
}
