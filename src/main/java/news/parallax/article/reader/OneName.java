package news.parallax.article.reader;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import news.parallax.article.Article;
import news.parallax.article.Basis;
import news.parallax.article.Outlet;

/// Gives an outlet the same name in all articles: an inferred name that differs from a given one
/// only by "The" becomes the given one.
final class OneName {
  private OneName() {}

  static List<Article> forEach(List<Article> articles) {
    Map<String, String> given = new TreeMap<>();
    for (Article article : articles) {
      String name = article.outlet().name();
      if (name != null && article.outlet().basis() == Basis.GIVEN) {
        given.merge(bare(name), name, (one, other) -> one.compareTo(other) <= 0 ? one : other);
      }
    }
    return articles.stream().map(article -> named(article, given)).toList();
  }

  private static Article named(Article article, Map<String, String> given) {
    Outlet outlet = article.outlet();
    String name = outlet.name();
    if (name == null || outlet.basis() != Basis.INFERRED) {
      return article;
    }
    String other = given.getOrDefault(bare(name), name);
    return article.withOutlet(new Outlet(other, outlet.basis(), outlet.evidence()));
  }

  private static String bare(String name) {
    return name.startsWith("The ") ? name.substring(4) : name;
  }
}
