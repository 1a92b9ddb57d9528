package news.parallax.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import news.parallax.archive.sqlite.Database;
import news.parallax.article.Article;
import news.parallax.article.DateInfo;
import news.parallax.story.Membership;
import news.parallax.story.MembershipFinder;
import news.parallax.story.Origin;
import news.parallax.story.OriginFinder;
import news.parallax.story.OutletSpelling;
import news.parallax.story.Story;
import news.parallax.text.PartialDate;

/// Reads stories out of the database.
final class StoryReader {
  private static final Comparator<Article> BY_DATE =
      Comparator.<Article, PartialDate>comparing(
              a -> a.published().map(DateInfo::value).orElse(null),
              Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Article::id);

  private static final int LONG = 100;

  private final Database database;
  private final ArticleTable articles;
  private final StoryTable stories;
  private final OriginFinder origins = new OriginFinder();
  private final OutletSpelling spelling = new OutletSpelling();
  private final MembershipFinder memberships = new MembershipFinder();

  StoryReader(Database database) {
    this.database = database;
    this.articles = new ArticleTable(database);
    this.stories = new StoryTable(database);
  }

  /// The stories with the newest articles, the newest first; of the same day the larger first.
  List<StoryEntry> list(int most) {
    List<String> ids =
        database.list(
            "SELECT story, max(published) AS last, count(*) AS size FROM article"
                + " WHERE replaced_by IS NULL GROUP BY story"
                + " ORDER BY last DESC NULLS LAST, size DESC, story LIMIT ?",
            row -> row.text(1),
            most);
    return ids.stream().map(this::entry).toList();
  }

  private StoryEntry entry(String id) {
    Story story = story(id);
    List<Article> dated = story.articles().stream().filter(a -> a.publishedAt() != null).toList();
    TreeSet<String> outlets = new TreeSet<>();
    story.articles().forEach(a -> outlets.add(a.outletName()));
    return new StoryEntry(
        id,
        headline(story),
        story.articles().size(),
        story.origins().size(),
        List.copyOf(outlets),
        dated.isEmpty() ? null : iso(dated.getFirst()),
        dated.isEmpty() ? null : iso(dated.getLast()));
  }

  private static String iso(Article article) {
    return article.published().map(d -> d.value().iso()).orElse("");
  }

  /// The title of the first article that has one, else how its text begins.
  private static String headline(Story story) {
    for (Article article : story.articles()) {
      String title = article.title();
      if (title != null && !title.isBlank()) {
        return title;
      }
    }
    String text = story.articles().getFirst().text().strip().lines().findFirst().orElse("");
    return text.length() <= LONG
        ? text
        : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, LONG))) + "…";
  }

  ArchivedStory load(String id) {
    Story story = story(id);
    List<Membership> why = new ArrayList<>();
    for (Article article : story.articles()) {
      boolean ruled = articles.find(article.id()).map(ArticleTable.Entry::ruled).orElse(false);
      Membership found = memberships.find(story, article.id());
      why.add(
          ruled
              ? new Membership(
                  article.id(), found.nearestId(), found.shared(), "A person put it here.")
              : found);
    }
    return new ArchivedStory(
        story, why, versions(story), stories.continued(id), stories.continuing(id));
  }

  private Story story(String id) {
    List<Article> members =
        articles.ofStory(id).stream().map(entry -> articles.load(entry.number())).toList();
    List<Article> ordered = spelling.unite(members).stream().sorted(BY_DATE).toList();
    List<Origin> found = origins.find(ordered);
    return new Story(id, ordered, found);
  }

  private List<Version> versions(Story story) {
    List<Version> versions = new ArrayList<>();
    for (Article article : story.articles()) {
      versions.addAll(articles.versionsBefore(article.id()));
    }
    return versions;
  }
}
