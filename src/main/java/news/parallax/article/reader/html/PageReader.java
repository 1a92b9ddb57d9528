package news.parallax.article.reader.html;

import java.io.CharArrayReader;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// Reads what a web page holds of an article.
public final class PageReader {
  /// Pages do not nest deeper; what does is flattened, so that it costs no more.
  private static final int DEEPEST = 400;

  /// Reads the page; what it does not hold is null or empty.
  public Page read(String html) {
    Document document = parse(html);
    List<TextBlock> blocks = BlockCollector.collect(document.body(), element -> false);
    PageFacts facts = new PageFacts(document, blocks);
    List<Page.Paragraph> paragraphs = new MainText(document, facts, blocks).find();
    int found = paragraphs.stream().mapToInt(paragraph -> paragraph.text().length()).sum();
    return new Page(
        facts.title().orElse(null),
        facts.outlet().orElse(null),
        facts.url().orElse(null),
        facts.published().orElse(null),
        facts.updated().orElse(null),
        facts.language().orElse(null),
        facts.authors(),
        facts.caption().orElse(null),
        paragraphs,
        facts.isOpinion(),
        PageWall.standing(blocks, found, facts.data().isForSubscribers()));
  }

  /// The blocks of a piece of HTML that holds nothing but an article's body.
  public List<Page.Paragraph> readFragment(String html) {
    return BlockCollector.collect(parse(html).body(), element -> false).stream()
        .map(block -> new Page.Paragraph(block.text(), MainText.kind(block.form())))
        .toList();
  }

  /// All words of the page.
  public static String plainText(String html) {
    return parse(html).body().text();
  }

  /// The text with its entities (`&amp;`) turned into characters.
  public static String unescaped(String text) {
    return Parser.unescapeEntities(text, false);
  }

  /// The host of a web address.
  public static String host(String url) {
    return PageFacts.host(url);
  }

  /// A title without the name of the site before or behind it.
  public static String withoutSite(String title, @Nullable String site, @Nullable String url) {
    return PageFacts.withoutSite(title, site == null ? "" : site, url == null ? "" : url);
  }

  private static Document parse(String html) {
    return Parser.htmlParser()
        .setMaxDepth(DEEPEST)
        .parseInput(new CharArrayReader(html.toCharArray()), "");
  }
}
