package news.parallax.watch;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import news.parallax.NewsException;
import news.parallax.NewsException.Category;
import news.parallax.Shipped;

/// Finds the feeds that the user means: addresses, files of addresses, lists of feeds (OPML), or
/// the list beside the archive, which is the one that Parallax brings until the user edits it.
public final class FeedSources {
  private static final String LIST = "feeds.txt";
  private static final URI NOWHERE = URI.create("file:///");

  private final Path folder;

  /// @param folder where the archive is
  public FeedSources(Path folder) {
    this.folder = folder;
  }

  /// The feeds of the user's words, each once.
  ///
  /// @throws NewsException when a word is neither an address nor a file with feeds in it
  public List<URI> of(List<String> words) {
    List<URI> feeds = new ArrayList<>();
    for (String word : words) {
      if (word.startsWith("http://") || word.startsWith("https://")) {
        feeds.add(
            FeedParser.resolve(NOWHERE, word)
                .orElseThrow(() -> trouble(word + " is no web address")));
      } else {
        feeds.addAll(ofFile(Path.of(word)));
      }
    }
    return feeds.stream().distinct().toList();
  }

  /// The feeds of the list beside the archive, made of the start set when it is not there.
  ///
  /// @param countries two letters each; none means all
  public List<URI> ofList(Set<String> countries) {
    Path list = folder.resolve(LIST);
    try {
      if (!Files.exists(list)) {
        Files.createDirectories(folder);
        Files.writeString(list, startSet(), StandardCharsets.UTF_8);
      }
      List<URI> feeds = ofLines(Files.readString(list, StandardCharsets.UTF_8), countries);
      if (feeds.isEmpty()) {
        throw trouble("no feed of " + String.join(", ", countries) + " in " + list);
      }
      return feeds;
    } catch (IOException e) {
      throw new NewsException(Category.OUTPUT, "cannot use " + list + ": " + e.getMessage(), e);
    }
  }

  /// The start set as it is shipped.
  static String startSet() {
    return Shipped.text(FeedSources.class, LIST);
  }

  private static List<URI> ofFile(Path file) {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (IOException e) {
      throw trouble(file + " is no web address, and no file that can be read");
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (!text.stripLeading().startsWith("<") && !text.startsWith("\ufeff<")) {
      List<URI> feeds = ofLines(text, Set.of());
      if (feeds.isEmpty()) {
        throw trouble(file + " holds no address of a feed");
      }
      return feeds;
    }
    try {
      if (new FeedParser().parse(bytes, NOWHERE) instanceof Feed.Feeds(List<URI> feeds)) {
        return feeds;
      }
      throw trouble(file + " is no list of feeds (OPML)");
    } catch (FeedTrouble e) {
      throw trouble(file + " " + e.getMessage());
    }
  }

  /// Lines such as "GB https://... Outlet", or an address alone.
  static List<URI> ofLines(String text, Set<String> countries) {
    List<URI> feeds = new ArrayList<>();
    for (String line : text.lines().map(String::strip).toList()) {
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      String[] words = line.split("\\s+");
      boolean bare = words[0].startsWith("http");
      boolean wanted =
          countries.isEmpty()
              || countries.stream().anyMatch(code -> code.equalsIgnoreCase(words[0]));
      String address = bare ? words[0] : words.length > 1 ? words[1] : "";
      if (wanted) {
        FeedParser.resolve(NOWHERE, address).ifPresent(feeds::add);
      }
    }
    return feeds.stream().distinct().toList();
  }

  private static NewsException trouble(String message) {
    return new NewsException(Category.INPUT, message.replaceFirst("\\s+$", ""));
  }
}
