package news.parallax.story;

import java.util.Comparator;
import java.util.List;
import news.parallax.article.Article;
import news.parallax.story.likeness.LikenessGroups;

/// Finds which articles tell of one happening.
///
/// Works before anything is parsed: by words and dates. The result does not depend on the order of
/// the articles.
public final class StoryClusterer {
  private static final Comparator<Story> LARGEST =
      Comparator.<Story>comparingInt(story -> story.articles().size())
          .reversed()
          .thenComparing(story -> story.articles().getFirst(), Story.ORDER);

  private final LikenessGroups groups = new LikenessGroups();

  /// The stories of a set of articles, the one with most articles first, then the earliest.
  public List<Story> cluster(List<Article> articles) {
    List<Article> ordered = articles.stream().sorted(Comparator.comparing(Article::id)).toList();
    return groups.group(ordered).stream()
        .map(group -> Story.of(group.stream().map(ordered::get).toList()))
        .sorted(LARGEST)
        .toList();
  }
}
