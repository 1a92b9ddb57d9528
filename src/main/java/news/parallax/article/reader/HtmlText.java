package news.parallax.article.reader;

import java.util.List;
import news.parallax.article.Block.Kind;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// Reads an article from a web page.
final class HtmlText {
  private HtmlText() {}

  static Draft read(String html) throws Refusal {
    throw new Refusal("is a web page", "");
  }

  /// Adds the blocks of a piece of HTML that holds nothing but an article's body.
  static void addFragment(String html, @Nullable String title, BlockText text) {
    for (Element block : Jsoup.parseBodyFragment(html).select("p,li,h1,h2,h3,h4")) {
      text.add(block.text(), Kind.PARAGRAPH);
    }
  }

  static String unescaped(String text) {
    return Parser.unescapeEntities(text, false);
  }

  static List<String> none() {
    return List.of();
  }
}
