package news.parallax.story;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import news.parallax.article.Article;
import news.parallax.article.DateInfo;
import news.parallax.story.likeness.Kinship;
import news.parallax.story.likeness.KinshipFinder;

/// Says why an article is in its story.
public final class MembershipFinder {
  private final KinshipFinder kinships = new KinshipFinder();

  /// @throws IllegalArgumentException when the article is not in the story
  public Membership find(Story story, String articleId) {
    Article article = story.article(articleId);
    List<Article> others =
        story.articles().stream().filter(a -> !a.id().equals(articleId)).toList();
    Optional<Kinship> nearest = kinships.nearest(article, others);
    if (nearest.isEmpty()) {
      return new Membership(
          articleId, articleId, List.of(), "No other article tells of the same happening.");
    }
    Article other = nearest.get().other();
    List<String> shared = nearest.get().shared();
    String words =
        shared.isEmpty()
            ? "Shares its subject"
            : "Shares " + shared.stream().map(w -> "“" + w + "”").collect(Collectors.joining(", "));
    return new Membership(
        articleId, other.id(), shared, words + " with " + name(other) + days(article, other) + ".");
  }

  private static String name(Article article) {
    String title = article.title();
    return title == null ? article.outletName() : article.outletName() + ", “" + title + "”";
  }

  private static String days(Article article, Article other) {
    DateInfo date = article.publishedAt();
    DateInfo otherDate = other.publishedAt();
    if (date == null || otherDate == null) {
      return "";
    }
    return date.value().equals(otherDate.value())
        ? ", of the same date"
        : ", of " + otherDate.value().iso();
  }
}
