package news.parallax.article.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.article.Block.Kind;
import news.parallax.text.PartialDate;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/// Reads an article from Markdown: its first heading is the title; front matter between lines of
/// hyphens, or header lines as in plain text, may say what it is.
final class MarkdownText {
  private static final Pattern FRONT_LINE =
      Pattern.compile(
          "\\s*(outlet|title|published|date|url|author)\\s*:\\s*(.*?)\\s*",
          Pattern.CASE_INSENSITIVE);

  private static final int MOST_FRONT_LINES = 40;

  /// How the blocks of a Markdown text count, to tell an article from a note about a folder.
  private final class Blocks extends AbstractVisitor {
    private final List<Map.Entry<String, Kind>> found = new ArrayList<>();
    private int code;

    @Override
    public void visit(Heading heading) {
      found.add(
          Map.entry(
              inline(heading),
              heading.getLevel() == 1 && !titled() ? Kind.HEADLINE : Kind.SUBHEADING));
    }

    @Override
    public void visit(Paragraph paragraph) {
      boolean item = paragraph.getParent() instanceof ListItem;
      found.add(Map.entry(inline(paragraph), item ? Kind.LIST_ITEM : Kind.PARAGRAPH));
    }

    @Override
    public void visit(BlockQuote quote) {
      visitChildren(quote);
    }

    @Override
    public void visit(FencedCodeBlock block) {
      code++;
    }

    @Override
    public void visit(IndentedCodeBlock block) {
      code++;
    }

    @Override
    public void visit(HtmlBlock block) {
      // markup within Markdown is decoration; its words are not the article's
    }

    private boolean titled() {
      return found.stream().anyMatch(entry -> entry.getValue() == Kind.HEADLINE);
    }
  }

  Draft read(String text) throws Refusal {
    Map<String, String> front = new TreeMap<>();
    String body = withoutFrontMatter(text, front);
    Blocks blocks = new Blocks();
    Parser.builder().build().parse(body).accept(blocks);
    String title = front.get("title");
    BlockText result = new BlockText();
    if (title == null) {
      title =
          blocks.found.stream()
              .filter(entry -> entry.getValue() == Kind.HEADLINE)
              .map(entry -> BlockText.clean(entry.getKey()))
              .findFirst()
              .orElse(null);
    }
    if (title != null) {
      result.add(title, Kind.HEADLINE);
    }
    for (Map.Entry<String, Kind> block : blocks.found) {
      if (!BlockText.clean(block.getKey()).equals(title)) {
        result.add(
            block.getKey(), block.getValue() == Kind.HEADLINE ? Kind.SUBHEADING : block.getValue());
      }
    }
    if (result.blocks().isEmpty()) {
      throw new Refusal("holds no text", "Give a file that holds an article.");
    }
    return draft(front, title, result);
  }

  /// Whether a Markdown file found in a folder reads as an article and not as a note: mostly
  /// paragraphs, no code.
  boolean looksLikeArticle(String text) {
    Map<String, String> front = new TreeMap<>();
    Blocks blocks = new Blocks();
    Parser.builder().build().parse(withoutFrontMatter(text, front)).accept(blocks);
    long prose = blocks.found.stream().filter(entry -> entry.getValue() == Kind.PARAGRAPH).count();
    long lists = blocks.found.stream().filter(entry -> entry.getValue() == Kind.LIST_ITEM).count();
    boolean table = text.contains("\n|") || text.startsWith("|");
    return blocks.code == 0 && !table && prose > 0 && lists <= 2 * prose;
  }

  private static Draft draft(Map<String, String> front, @Nullable String title, BlockText text) {
    String published = front.getOrDefault("published", front.get("date"));
    Optional<PartialDate> day =
        published == null ? Optional.empty() : PublicationDay.parse(published);
    Draft draft =
        new Draft(
            front.get("outlet"),
            title,
            front.get("url"),
            day.orElse(null),
            text.text(),
            0,
            text.blocks(),
            false,
            false,
            List.of());
    return published != null && day.isEmpty()
        ? draft.withWarning("the date \"" + published + "\" names no day and is left out")
        : draft;
  }

  /// The text behind its front matter or header lines, whose values go into `front`.
  private static String withoutFrontMatter(String text, Map<String, String> front) {
    List<String> lines = text.lines().toList();
    int at = 0;
    while (at < lines.size() && lines.get(at).isBlank()) {
      at++;
    }
    boolean fenced = at < lines.size() && lines.get(at).strip().equals("---");
    int first = fenced ? at + 1 : at;
    for (int i = first; i < Math.min(lines.size(), first + MOST_FRONT_LINES); i++) {
      if (fenced && lines.get(i).strip().equals("---")) {
        return String.join("\n", lines.subList(i + 1, lines.size()));
      }
      Matcher matcher = FRONT_LINE.matcher(lines.get(i));
      if (matcher.matches()) {
        String value = matcher.group(2).replaceAll("^(['\"])(.*)\\1$", "$2");
        if (!value.isEmpty()) {
          front.putIfAbsent(matcher.group(1).toLowerCase(java.util.Locale.ROOT), value);
        }
      } else if (!fenced) {
        return String.join("\n", lines.subList(i, lines.size()));
      }
    }
    if (fenced) {
      front.clear();
      return text;
    }
    return "";
  }

  private static String inline(Node block) {
    StringBuilder words = new StringBuilder();
    block.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text text) {
            words.append(text.getLiteral());
          }

          @Override
          public void visit(Code code) {
            words.append(code.getLiteral());
          }

          @Override
          public void visit(SoftLineBreak lineBreak) {
            words.append(' ');
          }

          @Override
          public void visit(HardLineBreak lineBreak) {
            words.append(' ');
          }

          @Override
          public void visit(Image image) {
            // the words that stand for a picture are not the article's
          }
        });
    return words.toString();
  }
}
