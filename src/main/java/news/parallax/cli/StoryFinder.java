package news.parallax.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import news.parallax.NewsException;
import news.parallax.NewsException.Category;
import news.parallax.archive.Archive;
import news.parallax.archive.ArchivedStory;
import news.parallax.article.Article;
import news.parallax.story.Story;
import news.parallax.text.PartialDate;
import org.jspecify.annotations.Nullable;

/// Finds the stories of the archive that arguments name.
final class StoryFinder {
  private static final Pattern ID = Pattern.compile("s[0-9a-f]{10}(?:-\\d+)?");

  private final Path folder;

  StoryFinder(Path folder) {
    this.folder = folder;
  }

  /// Whether all of these are ids of stories, and none is a file.
  static boolean areIds(List<String> arguments) {
    return arguments.stream().allMatch(a -> ID.matcher(a).matches() && !Files.exists(Path.of(a)));
  }

  /// The stories, each once, without articles that are known to be later than a day; those that
  /// have none left are left out.
  ///
  /// @param storyline whether the stories that one goes on with, and that go on with it, belong to
  ///   it
  /// @throws NewsException when there is no such story
  List<Story> find(List<String> ids, boolean storyline, @Nullable PartialDate asOf) {
    try (Archive archive = Archive.openToRead(folder)) {
      List<Story> stories = new ArrayList<>();
      for (String id : ids) {
        ArchivedStory found = load(archive, id);
        List<Article> articles =
            (storyline ? line(archive, found) : found.story().articles())
                .stream().filter(article -> isBefore(article, asOf)).toList();
        if (!articles.isEmpty()) {
          stories.add(Story.of(articles).withId(found.story().id()));
        }
      }
      return stories.stream().distinct().toList();
    }
  }

  private static boolean isBefore(Article article, @Nullable PartialDate asOf) {
    return asOf == null
        || article.published().map(d -> !d.value().first().isAfter(asOf.last())).orElse(true);
  }

  private static List<Article> line(Archive archive, ArchivedStory first) {
    List<Article> articles = new ArrayList<>();
    TreeSet<String> seen = new TreeSet<>();
    List<ArchivedStory> next = new ArrayList<>(List.of(first));
    while (!next.isEmpty()) {
      ArchivedStory story = next.removeLast();
      if (seen.add(story.story().id())) {
        articles.addAll(story.story().articles());
        story.continues().ifPresent(id -> next.add(load(archive, id)));
        story.continuedBy().forEach(id -> next.add(load(archive, id)));
      }
    }
    return articles;
  }

  private static ArchivedStory load(Archive archive, String id) {
    return archive
        .story(id)
        .orElseThrow(() ->
            new NewsException(
                Category.INPUT,
                "there is no story '" + id + "' in the archive; 'parallax stories' lists them"));
  }
}
