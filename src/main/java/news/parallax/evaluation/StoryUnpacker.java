package news.parallax.evaluation;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import news.parallax.NewsException;

/// Unpacks the stories of a data set into files that `parallax brief` reads: a folder for each
/// story, a JSON file for each article.
public final class StoryUnpacker {
  private static final ObjectMapper JSON = new ObjectMapper();

  /// Writes the first stories of `data`, all when there is no limit, and says how many.
  ///
  /// @throws NewsException when the data cannot be read or a file cannot be written
  public int unpack(Path data, Path folder, OptionalInt limit) {
    List<GoldStory> stories = GoldStory.read(data);
    stories = stories.subList(0, Math.min(stories.size(), limit.orElse(stories.size())));
    try {
      for (GoldStory story : stories) {
        Path home = Files.createDirectories(folder.resolve(name(story.id())));
        int number = 0;
        for (GoldArticle article : story.articles()) {
          String outlet = article.node().path("outlet").asText("unknown");
          String name = String.format(Locale.ROOT, "%02d-%s.json", ++number, name(outlet));
          JSON.writerWithDefaultPrettyPrinter()
              .writeValue(home.resolve(name).toFile(), article.node());
        }
      }
    } catch (IOException e) {
      throw new NewsException(
          NewsException.Category.OUTPUT, "cannot write to " + folder + ": " + e.getMessage(), e);
    }
    return stories.size();
  }

  /// Letters, digits and hyphens: no name of a set may lead out of the folder.
  private static String name(String words) {
    String plain =
        words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
    return plain.isEmpty() ? "unnamed" : plain;
  }
}
