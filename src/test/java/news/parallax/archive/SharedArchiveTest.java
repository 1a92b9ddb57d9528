package news.parallax.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import news.parallax.archive.search.Question;
import news.parallax.article.Article;
import news.parallax.testing.InventedNews;
import news.parallax.testing.InventedNews.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharedArchiveTest {
  private final List<Article> articles =
      new InventedNews(3, 40).articles(400).stream().map(Told::article).toList();

  @TempDir private Path folder;

  @Test
  void othersAddBetweenItsArticlesAndNothingIsLost() {
    try (SharedArchive shared = SharedArchive.open(folder, warning -> {})) {
      shared.addAll(articles.subList(0, 10));
      try (Archive other = Archive.open(folder)) {
        other.addAll(articles.subList(5, 20));
      }
      assertThat(shared.addAll(articles.subList(19, 21)).getFirst())
          .describedAs("an article that the other added")
          .isInstanceOf(Addition.Duplicate.class);
      shared.settle();
      try (Archive reader = Archive.openToRead(folder)) {
        assertThat(reader.size()).isEqualTo(21);
        String title = "\"" + articles.get(20).title() + "\"";
        assertThat(reader.search(Question.of(title), 5).total()).isPositive();
      }
    }
  }

  @Test
  void othersGetTheirTurnHoweverFastArticlesCome() throws Exception {
    AtomicBoolean enough = new AtomicBoolean();
    AtomicInteger added = new AtomicInteger();
    try (SharedArchive shared = SharedArchive.open(folder, warning -> {})) {
      Thread busy =
          Thread.ofPlatform()
              .start(() -> {
                while (!enough.get() && added.get() < articles.size() - 1) {
                  shared.addAll(List.of(articles.get(added.getAndIncrement())));
                  pause();
                }
              });
      try (Archive other = Archive.open(folder)) {
        assertThat(busy.isAlive()).describedAs("it is still adding").isTrue();
        other.add(articles.getLast());
      }
      enough.set(true);
      busy.join();
    }
    try (Archive archive = Archive.openToRead(folder)) {
      assertThat(archive.size()).isEqualTo(added.get() + 1);
    }
  }

  private static void pause() {
    try {
      Thread.sleep(12);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
