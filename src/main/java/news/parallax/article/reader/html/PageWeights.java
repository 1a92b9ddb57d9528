package news.parallax.article.reader.html;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// How much of a page's prose each of its elements holds, and which elements are passed over.
final class PageWeights {
  /// An element with that much of the page's prose is looked into, whatever its name says.
  private static final double TOO_MUCH_TO_SKIP = 0.4;

  private static final double NEARLY_ALL = 0.8;

  private final Map<Element, Integer> weights;
  private final Predicate<Element> skip;
  private final Element body;

  /// @param blocks all blocks of the page
  /// @param lenient whether whatever is no link counts as prose: for pages with hardly any
  /// @param headline the heading that is the headline; what is around it is never passed over for
  ///   its name alone
  PageWeights(
      Document document, List<TextBlock> blocks, boolean lenient, @Nullable Element headline) {
    this.body = document.body();
    Map<Element, Integer> all = weigh(blocks, lenient);
    int total = all.getOrDefault(body, 0);
    Set<Element> around = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Element at = headline; at != null; at = at.parent()) {
      around.add(at);
    }
    boolean live = Queries.first(document, "amp-live-list") != null;
    Map<Element, Boolean> skipped = new IdentityHashMap<>();
    Predicate<Element> passedOver =
        element ->
            (live && element.normalName().equals("amp-live-list"))
                || (Markup.KNOWN.isNever(element)
                    && all.getOrDefault(element, 0) <= NEARLY_ALL * total)
                || (Markup.KNOWN.isUnlikely(element)
                    && !around.contains(element)
                    && !Markup.KNOWN.isBody(element)
                    && all.getOrDefault(element, 0) <= TOO_MUCH_TO_SKIP * total);
    this.skip = element -> skipped.computeIfAbsent(element, passedOver::test);
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

  /// The page's blocks as [#blocks], with those whose names say that they hold a standfirst.
  List<TextBlock> withLeads() {
    return BlockCollector.collect(
        body, element -> skip.test(element) && !Markup.KNOWN.isLead(element));
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
