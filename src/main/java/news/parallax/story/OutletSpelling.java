package news.parallax.story;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import news.parallax.article.Article;
import news.parallax.article.Basis;
import news.parallax.article.Outlet;

/// Gives one outlet one name: "The Harbour Ledger", read off one text, and "Harbour Ledger", given
/// with another, are the same.
public final class OutletSpelling {
  /// The articles with every outlet called as it is given, else as it is spelt most briefly.
  public List<Article> unite(List<Article> articles) {
    Map<String, String> names = new HashMap<>();
    articles.stream()
        .map(Article::outlet)
        .filter(o -> o.name() != null)
        .sorted(
            Comparator.comparing(Outlet::basis)
                .thenComparing(o -> name(o).length())
                .thenComparing(OutletSpelling::name))
        .forEach(o -> names.putIfAbsent(key(name(o)), name(o)));
    return articles.stream().map(a -> renamed(a, names)).toList();
  }

  private static Article renamed(Article article, Map<String, String> names) {
    Outlet outlet = article.outlet();
    if (outlet.basis() == Basis.UNKNOWN) {
      return article;
    }
    String name = names.getOrDefault(key(name(outlet)), name(outlet));
    return article.withOutlet(new Outlet(name, outlet.basis(), outlet.evidence()));
  }

  private static String name(Outlet outlet) {
    return Objects.requireNonNull(outlet.name());
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT)
        .replaceFirst("^the\\s+", "")
        .replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
