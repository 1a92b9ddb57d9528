package news.parallax.article.reader.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Finds the element of a page that holds the article.
///
/// The way begins at the page's root, or at the article element around the headline, and goes down
/// into the child that holds most of the prose, until the prose is spread over several. A child
/// whose name says that it holds the article's text needs less.
final class MainElement {
  private static final double MOST = 0.7;
  private static final double ENOUGH_FOR_BODY = 0.4;
  private static final int SHORTEST = 250;

  private final PageWeights weights;
  private final Document document;
  private final String article;

  /// @param article the article's text as the page's data give it, letters and digits only; may be
  ///   empty
  MainElement(Document document, PageWeights weights, String article) {
    this.document = document;
    this.weights = weights;
    this.article = article;
  }

  Element find(@Nullable Element headline) {
    Element told = toldByData();
    return told != null ? told : descend(start(headline));
  }

  /// The smallest element that holds all blocks that stand in the text of the page's data.
  private @Nullable Element toldByData() {
    if (article.length() < SHORTEST) {
      return null;
    }
    List<Element> holders = new ArrayList<>();
    int found = 0;
    for (TextBlock block : weights.blocks(document.body())) {
      String bare = block.text().length() < 40 ? "" : PageFacts.bare(block.text());
      if (bare.length() > 30 && article.contains(bare)) {
        found += bare.length();
        holders.add(block.element());
      }
    }
    if (found < 0.6 * article.length() || holders.size() < 2) {
      return null;
    }
    Element common = holders.getFirst();
    for (Element holder : holders) {
      while (common != null && !common.equals(holder) && !isWithin(holder, common)) {
        common = common.parent();
      }
    }
    return common;
  }

  private static boolean isWithin(Element element, Element outer) {
    for (Element at = element; at != null; at = at.parent()) {
      if (at.equals(outer)) {
        return true;
      }
    }
    return false;
  }

  private Element start(@Nullable Element headline) {
    Element body = document.body();
    for (Element at = headline; at != null && !at.equals(body); at = at.parent()) {
      boolean article =
          at.normalName().equals("article")
              || at.attr("itemtype").endsWith("Article")
              || at.attr("role").equals("article");
      if (article && weights.of(at) >= Math.max(SHORTEST, weights.of(body) / 10)) {
        return at;
      }
    }
    return body;
  }

  private Element descend(Element start) {
    Element at = start;
    while (true) {
      Element next = next(at);
      if (next == null) {
        return at;
      }
      at = next;
    }
  }

  private @Nullable Element next(Element at) {
    Element heaviest = null;
    for (Element child : at.children()) {
      if (heaviest == null || weights.of(child) > weights.of(heaviest)) {
        heaviest = child;
      }
    }
    if (heaviest == null || isLeaf(heaviest)) {
      return null;
    }
    boolean body =
        Markup.KNOWN.isBody(heaviest) || heaviest.attr("itemprop").contains("articleBody");
    double needed = body ? ENOUGH_FOR_BODY : MOST;
    return weights.of(heaviest) >= needed * weights.of(at) && weights.of(heaviest) > 0
        ? heaviest
        : null;
  }

  private static boolean isLeaf(Element element) {
    return switch (element.normalName()) {
      case "p", "li", "blockquote", "pre", "td", "h1", "h2", "h3", "span", "a", "ul", "ol" -> true;
      default -> false;
    };
  }
}
