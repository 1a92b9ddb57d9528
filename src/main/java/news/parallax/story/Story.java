package news.parallax.story;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import news.parallax.NewsException;
import news.parallax.article.Article;
import news.parallax.text.PartialDate;

/// The articles on one happening and the origins they go back to. Articles are ordered by date of
/// publication, then id; every article has exactly one origin.
public record Story(String id, List<Article> articles, List<Origin> origins) {
  /// Earliest first, those without a date last.
  static final Comparator<Article> ORDER =
      Comparator.<Article, PartialDate>comparing(
              a -> a.published().map(d -> d.value()).orElse(null),
              Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Article::id);

  private static final int ID_LENGTH = 12;

  public Story {
    articles = List.copyOf(articles);
    origins = List.copyOf(origins);
    if (articles.isEmpty()) {
      throw new IllegalArgumentException("a story without articles");
    }
  }

  /// The story that these articles tell: in order of date, their origins found, its id made from
  /// theirs.
  public static Story of(List<Article> articles) {
    List<Article> ordered = articles.stream().sorted(ORDER).toList();
    return new Story(id(ordered), ordered, new OriginFinder().find(ordered));
  }

  /// The same story under the id that an archive keeps it by, whatever articles come and go.
  public Story withId(String other) {
    return new Story(other, articles, origins);
  }

  private static String id(List<Article> articles) {
    String ids = String.join(" ", articles.stream().map(Article::id).sorted().toList());
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] hash = digest.digest(ids.getBytes(StandardCharsets.UTF_8));
      return "story:" + HexFormat.of().formatHex(hash).substring(0, ID_LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new NewsException(NewsException.Category.INTERNAL, "no SHA-256 in this Java", e);
    }
  }

  public Article article(String articleId) {
    return articles.stream()
        .filter(a -> a.id().equals(articleId))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("no article " + articleId + " in story " + id));
  }

  public Origin originOf(String articleId) {
    return origins.stream()
        .filter(o -> o.articleIds().contains(articleId))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("no origin of " + articleId + " in story " + id));
  }
}
