package news.parallax.article.reader.html;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/// CSS queries, each parsed once: parsing one costs more than asking a small page.
final class Queries {
  private static final Map<String, Evaluator> PARSED = new ConcurrentHashMap<>();

  private Queries() {}

  /// The elements within `root` that the query finds, in order of the page.
  static Elements all(Element root, String query) {
    return root.select(parsed(query));
  }

  /// The first element within `root` that the query finds.
  static @Nullable Element first(Element root, String query) {
    return root.selectFirst(parsed(query));
  }

  private static Evaluator parsed(String query) {
    return PARSED.computeIfAbsent(query, Selector::evaluatorOf);
  }
}
