package news.parallax.article.reader.html;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/// Reads what a web page holds of an article.
public final class PageReader {
  /// Pages do not nest deeper; what does is flattened, so that it costs no more.
  private static final int DEEPEST = 400;

  /// Reads the page; what it does not hold is null or empty.
  public Page read(String html) {
    Document document = parse(html);
    PageFacts facts = new PageFacts(document);
    return new Page(
        facts.title().orElse(null),
        facts.outlet().orElse(null),
        facts.url().orElse(null),
        facts.published().orElse(null),
        facts.authors(),
        new MainText(document, facts).find(),
        facts.isOpinion(),
        facts.data().isForSubscribers());
  }

  /// The blocks of a piece of HTML that holds nothing but an article's body.
  public List<Page.Paragraph> readFragment(String html) {
    return BlockCollector.collect(parse(html).body(), element -> false).stream()
        .map(block -> new Page.Paragraph(block.text(), MainText.kind(block.form())))
        .toList();
  }

  /// The text with its entities (`&amp;`) turned into characters.
  public static String unescaped(String text) {
    return Parser.unescapeEntities(text, false);
  }

  /// The host of a web address.
  public static String host(String url) {
    return PageFacts.host(url);
  }

  private static Document parse(String html) {
    return Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, "");
  }
}
