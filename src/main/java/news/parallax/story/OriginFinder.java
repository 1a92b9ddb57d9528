package news.parallax.story;

import java.util.List;
import news.parallax.article.Article;
import news.parallax.story.origin.ReportGroups;

/// Finds which articles go back to one piece of reporting.
public final class OriginFinder {
  private final ReportGroups groups = new ReportGroups();

  /// The origins of articles on one happening; every article is in exactly one, the earliest first.
  public List<Origin> find(List<Article> articles) {
    return groups.group(articles).stream()
        .map(g ->
            new Origin(
                "origin:" + g.articles().getFirst().id(),
                switch (g.kind()) {
                  case ALONE -> Origin.Kind.ORIGINAL;
                  case AGENCY -> Origin.Kind.AGENCY;
                  case COPIES -> Origin.Kind.REPRINT;
                  case RETOLD -> Origin.Kind.REWRITE;
                },
                g.articles().stream().map(Article::id).toList(),
                g.credit(),
                g.why()))
        .toList();
  }
}
