package news.parallax.article.reader.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import news.parallax.article.Block.Kind;
import news.parallax.article.block.BlockWords;
import news.parallax.article.reader.html.Page.Paragraph;
import news.parallax.article.reader.html.TextBlock.Form;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Finds the main text of a page: of the blocks of its main element those that are prose, headings
/// of prose and items of lists, without what by its words is a credit, a link or a notice.
final class MainText {
  /// Less text than that is hardly an article: then every text that is no link counts.
  private static final int SHORT = 250;

  /// A line that is the title holds hardly more signs beside its letters than this.
  private static final int MOST_SIGNS = 40;

  private static final Pattern END =
      Pattern.compile(
          "(?i)(related( (articles?|stories|posts?|content|news|topics))?|read (more|next|also)|more (from|on|stories|news)\\b.{0,40}|you (may|might) (also )?(like|be interested).{0,20}|recommended( for you)?|comments?|leave a (reply|comment)|(most|trending) (read|popular|now|viewed)|trending|latest (news|stories)|up next|about the authors?|share this.{0,20}|sign up.{0,60}|subscribe.{0,60}|newsletters?|popular (posts|stories|now)|further reading|see also|external links|references|sources?|footnotes|tags?|topics):?");

  private final Document document;
  private final PageFacts facts;
  private final List<TextBlock> all;
  private final String title;

  /// @param blocks all blocks of the page
  MainText(Document document, PageFacts facts, List<TextBlock> blocks) {
    this.all = List.copyOf(blocks);
    this.document = document;
    this.facts = facts;
    this.title = facts.title().map(PageFacts::bare).orElse("");
  }

  List<Paragraph> find() {
    List<Paragraph> strict = find(false);
    String told = facts.data().field("articleBody").orElse("");
    if (length(strict) < SHORT) {
      List<Paragraph> lenient = find(true);
      strict = length(lenient) > length(strict) ? lenient : strict;
    }
    if (told.length() > 2 * SHORT && told.length() > 3 * length(strict)) {
      return told.lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty())
          .map(line -> new Paragraph(line, Kind.PARAGRAPH))
          .toList();
    }
    return strict;
  }

  private static int length(List<Paragraph> paragraphs) {
    return paragraphs.stream().mapToInt(paragraph -> paragraph.text().length()).sum();
  }

  private List<Paragraph> find(boolean lenient) {
    PageWeights weights = new PageWeights(document, all, lenient, facts.headline());
    Element headline = facts.headline();
    String article = PageFacts.bare(facts.data().field("articleBody").orElse(""));
    Element main = new MainElement(document, weights, article).find(headline);
    return paragraphs(weights, weights.blocks(main), lenient);
  }

  private List<Paragraph> paragraphs(PageWeights weights, List<TextBlock> all, boolean lenient) {
    List<TextBlock> blocks = untilEnd(all);
    List<TextBlock> kept = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (keeps(blocks, i, lenient)) {
        kept.add(blocks.get(i));
      }
    }
    List<TextBlock> whole = new ArrayList<>(new Lead(weights).find(facts.headline(), kept));
    whole.addAll(kept);
    return whole.stream().map(block -> new Paragraph(block.text(), kind(block.form()))).toList();
  }

  /// The blocks before a heading such as "Related stories", when little prose follows it.
  private static List<TextBlock> untilEnd(List<TextBlock> blocks) {
    int total = prose(blocks);
    for (int i = 1; i < blocks.size(); i++) {
      TextBlock block = blocks.get(i);
      if (block.text().length() < 60
          && END.matcher(block.text()).matches()
          && prose(blocks.subList(i, blocks.size())) < 0.3 * total) {
        return blocks.subList(0, i);
      }
    }
    return blocks;
  }

  private static int prose(List<TextBlock> blocks) {
    return blocks.stream()
        .filter(TextBlock::isProse)
        .mapToInt(block -> block.text().length())
        .sum();
  }

  private boolean keeps(List<TextBlock> blocks, int index, boolean lenient) {
    TextBlock block = blocks.get(index);
    if (isTitle(block) || isLink(block)) {
      return false;
    }
    Optional<Kind> kind = BlockWords.kindOf(block.text());
    if (kind.isPresent() && kind.get() != Kind.CONTRIBUTORS) {
      return false;
    }
    if (block.form() == Form.HEADING) {
      return proseFollows(blocks, index);
    }
    return lenient || block.isProse() || !isLabel(block);
  }

  /// Whether a block repeats the title, or has no letter at all where there is none.
  private boolean isTitle(TextBlock block) {
    boolean maybe = title.isEmpty() || block.text().length() <= 2 * title.length() + MOST_SIGNS;
    return maybe && PageFacts.bare(block.text()).equals(title);
  }

  /// Half of it is linked, and the rest is no sentence.
  private static boolean isLink(TextBlock block) {
    int free = block.text().length() - block.linked();
    boolean sentence = free >= 60 && block.text().endsWith(".") && block.form() != Form.HEADING;
    return block.linkDensity() >= 0.5 && !(sentence && block.linkDensity() < 0.7);
  }

  /// A few words without a stop in an element that is no paragraph.
  private static boolean isLabel(TextBlock block) {
    boolean paragraph =
        switch (block.element().normalName()) {
          case "p", "li", "blockquote", "pre", "dd", "dt", "td", "th" -> true;
          default -> false;
        };
    if (paragraph) {
      return false;
    }
    char last = block.text().charAt(block.text().length() - 1);
    return ".!?:…\"”’)".indexOf(last) < 0 && block.text().length() < 60;
  }

  private static boolean proseFollows(List<TextBlock> blocks, int index) {
    for (int i = index + 1; i < blocks.size() && i < index + 4; i++) {
      if (blocks.get(i).form() != Form.HEADING && blocks.get(i).linkDensity() < 0.5) {
        return true;
      }
    }
    return false;
  }

  static Kind kind(Form form) {
    return switch (form) {
      case HEADING -> Kind.SUBHEADING;
      case LIST_ITEM -> Kind.LIST_ITEM;
      case PARAGRAPH, CELL -> Kind.PARAGRAPH;
    };
  }
}
