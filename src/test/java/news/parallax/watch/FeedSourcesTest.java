package news.parallax.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import news.parallax.NewsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedSourcesTest {
  @TempDir private Path folder;

  @Test
  void theStartSetIsPutBesideTheArchiveAndMayBeEdited() throws IOException {
    FeedSources sources = new FeedSources(folder);
    int all = sources.ofList(Set.of()).size();
    assertThat(all).isGreaterThan(50);
    Files.writeString(folder.resolve("feeds.txt"), "GB https://harrow.example/feed Harrow Post\n");
    assertThat(sources.ofList(Set.of())).containsExactly(URI.create("https://harrow.example/feed"));
  }

  @Test
  void everyLineOfTheStartSetIsACountryAnAddressAndAnOutlet() {
    List<String> lines =
        FeedSources.startSet()
            .lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .toList();
    assertThat(lines).allMatch(line -> line.matches("[A-Z]{2} https://\\S+ \\S.*"));
    assertThat(FeedSources.ofLines(FeedSources.startSet(), Set.of())).hasSize(lines.size());
  }

  @Test
  void feedsOfOneCountryAreChosenByItsCode() {
    FeedSources sources = new FeedSources(folder);
    assertThat(sources.ofList(Set.of("ie")))
        .isNotEmpty()
        .allMatch(feed -> feed.getHost().endsWith(".ie"));
    assertThatThrownBy(() -> sources.ofList(Set.of("XX"))).isInstanceOf(NewsException.class);
  }

  @Test
  void filesAndAddressesAreTaken() throws IOException {
    Path opml = folder.resolve("my.opml");
    Files.writeString(
        opml, "<opml><body><outline xmlUrl='https://harrow.example/1'/></body></opml>");
    Path list = folder.resolve("my.txt");
    Files.writeString(list, "# mine\nhttps://harrow.example/2\n");
    assertThat(
            new FeedSources(folder)
                .of(List.of(opml.toString(), list.toString(), "https://harrow.example/3")))
        .map(URI::getPath)
        .containsExactly("/1", "/2", "/3");
  }

  @Test
  void whatIsNeitherIsRefused() {
    assertThatThrownBy(() -> new FeedSources(folder).of(List.of("nothing.opml")))
        .isInstanceOf(NewsException.class)
        .hasMessageContaining("nothing.opml");
  }
}
