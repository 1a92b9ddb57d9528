package news.parallax.watch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import news.parallax.NewsException;
import news.parallax.NewsException.Category;
import org.jspecify.annotations.Nullable;

/// What is remembered of the feeds between two looks: `watch.json` beside the archive. It may be
/// deleted: then everything is looked at again, and the archive takes nothing twice.
final class FeedMemory {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int MOST_LINKS = 1_000;

  /// What is remembered of one feed.
  ///
  /// @param due when to look again
  /// @param failures how often in a row it could not be read
  /// @param done links whose articles are in the archive, or that hold none
  /// @param tries how often a link's page could not be had
  record Past(
      @Nullable String etag,
      @Nullable String lastModified,
      Instant due,
      int failures,
      List<String> done,
      Map<String, Integer> tries) {
    static final Past NONE = new Past(null, null, Instant.EPOCH, 0, List.of(), Map.of());

    Past {
      done =
          done.size() <= MOST_LINKS ? List.copyOf(done) : List.copyOf(done.subList(0, MOST_LINKS));
      tries = Map.copyOf(tries);
    }
  }

  private final Path file;
  private final Map<String, Past> feeds = new TreeMap<>();

  private FeedMemory(Path file) {
    this.file = file;
  }

  /// Reads the file; a broken one counts as none.
  static FeedMemory open(Path folder) {
    FeedMemory memory = new FeedMemory(folder.resolve("watch.json"));
    if (Files.exists(memory.file)) {
      try {
        JSON.readTree(memory.file.toFile())
            .path("feeds")
            .forEachEntry((address, node) -> memory.feeds.put(address, past(node)));
      } catch (IOException | java.time.format.DateTimeParseException e) {
        memory.feeds.clear(); // everything is looked at again
      }
    }
    return memory;
  }

  private static Past past(JsonNode node) {
    List<String> done = new ArrayList<>();
    node.path("done").forEach(link -> done.add(link.asText()));
    Map<String, Integer> tries = new TreeMap<>();
    node.path("tries").forEachEntry((link, count) -> tries.put(link, count.asInt()));
    return new Past(
        node.path("etag").asText(null),
        node.path("lastModified").asText(null),
        Instant.parse(node.path("due").asText()),
        node.path("failures").asInt(),
        done,
        tries);
  }

  synchronized Past of(String address) {
    return feeds.getOrDefault(address, Past.NONE);
  }

  /// Keeps what is now known; when this comes back, it is on disk.
  synchronized void keep(String address, Past past) {
    feeds.put(address, past);
    ObjectNode root = JSON.createObjectNode().put("format", "parallax-watch/1");
    ObjectNode all = root.putObject("feeds");
    feeds.forEach((key, value) -> {
      ObjectNode node = all.putObject(key);
      node.put("etag", value.etag()).put("lastModified", value.lastModified());
      node.put("due", value.due().toString()).put("failures", value.failures());
      value.done().forEach(node.putArray("done")::add);
      ObjectNode tries = node.putObject("tries");
      new TreeMap<>(value.tries()).forEach(tries::put);
    });
    Path fresh = file.resolveSibling("watch.json.new");
    try {
      Files.write(fresh, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(root));
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new NewsException(Category.OUTPUT, "cannot write " + file + ": " + e.getMessage(), e);
    }
  }
}
