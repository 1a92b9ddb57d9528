package news.parallax.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import news.parallax.article.Article;
import news.parallax.testing.Articles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {
  private static final Article FERRY =
      Articles.of(
          "Harbour Ledger",
          "Ferry runs aground off Hestry",
          "2024-10-09",
          "The ferry Solan ran aground on a sandbank off Hestry on Wednesday with 40 people aboard."
              + " Nobody was hurt, the Coast Guard said.");

  @TempDir private Path folder;

  @Test
  void anArticleIsTakenInOnce() {
    try (Archive archive = Archive.open(folder)) {
      assertThat(archive.add(FERRY)).isInstanceOf(Addition.New.class);
      assertThat(archive.add(FERRY)).isInstanceOf(Addition.Duplicate.class);
      assertThat(archive.size()).isEqualTo(1);
    }
  }

  @Test
  void whatWasAddedIsThereWhenItIsOpenedAgain() {
    try (Archive archive = Archive.open(folder)) {
      archive.add(FERRY);
    }
    try (Archive archive = Archive.open(folder)) {
      assertThat(archive.add(FERRY)).isInstanceOf(Addition.Duplicate.class);
    }
  }
}
