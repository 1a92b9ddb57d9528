package news.parallax.article.reader.html;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// How much of a page's prose each of its elements holds, and which elements are passed over.
final class PageWeights {
  /// An element with that much of the page's prose is looked into, whatever its name says.
  private static final double TOO_MUCH_TO_SKIP = 0.4;

  private static final double NEARLY_ALL = 0.8;

  private final Map<Element, Integer> weights;
  private final Predicate<Element> skip;

  /// @param lenient whether whatever is no link counts as prose: for pages with hardly any
  PageWeights(Document document, boolean lenient) {
    Element body = document.body();
    Map<Element, Integer> all = weigh(BlockCollector.collect(body, element -> false), lenient);
    int total = all.getOrDefault(body, 0);
    this.skip =
        element ->
            (Markup.KNOWN.isNever(element) && all.getOrDefault(element, 0) <= NEARLY_ALL * total)
                || (Markup.KNOWN.isUnlikely(element)
                    && all.getOrDefault(element, 0) <= TOO_MUCH_TO_SKIP * total);
    this.weights = weigh(BlockCollector.collect(body, skip), lenient);
  }

  /// Characters of prose within the element that are no links.
  int of(Element element) {
    return weights.getOrDefault(element, 0);
  }

  /// The element's blocks, without what is passed over.
  List<TextBlock> blocks(Element element) {
    return BlockCollector.collect(element, skip);
  }

  private static Map<Element, Integer> weigh(List<TextBlock> blocks, boolean lenient) {
    Map<Element, Integer> weights = new IdentityHashMap<>();
    for (TextBlock block : blocks) {
      if (block.isProse() || (lenient && block.linkDensity() < 0.4)) {
        int weight = block.text().length() - block.linked();
        for (Element at = block.element(); at != null; at = at.parent()) {
          weights.merge(at, weight, Integer::sum);
        }
      }
    }
    return weights;
  }
}
