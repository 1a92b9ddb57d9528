package news.parallax.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import news.parallax.archive.search.Question;
import news.parallax.archive.sqlite.Database;
import news.parallax.article.Article;
import news.parallax.article.reader.ArticleReader;
import news.parallax.story.Membership;
import news.parallax.testing.Articles;
import news.parallax.testing.InventedNews;
import news.parallax.testing.InventedNews.Told;
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
  void anArticleIsFoundByTheLanguageItIsIn() {
    try (Archive archive = Archive.open(folder)) {
      archive.add(FERRY);
      assertThat(archive.search(inLanguage("en"), 9).total()).isEqualTo(1);
      assertThat(archive.search(inLanguage("de"), 9).total()).isZero();
    }
  }

  private static Question inLanguage(String code) {
    return new Question("Hestry", null, null, null, code, false);
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

  @Test
  void anotherTextAtAKnownAddressIsANewVersionAndTheDifferenceIsKept() {
    Article first = atAddress("Forty people were aboard. Nobody was hurt in the accident.");
    Article second = atAddress("Forty people were aboard. Two people were hurt in the accident.");
    try (Archive archive = Archive.open(folder)) {
      String story = archive.add(first).storyId();
      Addition addition = archive.add(second);
      assertThat(addition).isInstanceOf(Addition.NewVersion.class);
      assertThat(addition.storyId()).isEqualTo(story);
      ArchivedStory archived = archive.story(story).orElseThrow();
      assertThat(archived.story().articles()).extracting(Article::id).containsExactly(second.id());
      assertThat(archived.versions()).hasSize(1);
      assertThat(archived.versions().getFirst().difference().added())
          .containsExactly("Forty people were aboard. Two people were hurt in the accident.");
      assertThat(archive.search(Question.of("hurt accident"), 5).total()).isEqualTo(1);
    }
  }

  private static Article atAddress(String text) {
    Article article = Articles.of("Harbour Ledger", "Ferry aground", "2024-10-09", text);
    return new Article(
        article.id(),
        article.outlet(),
        article.title(),
        "https://harbourledger.example/ferry?utm_source=feed",
        article.publishedAt(),
        article.text(),
        article.sha256(),
        article.blocks(),
        false,
        false,
        "test");
  }

  @Test
  void aPersonsRulingHoldsAndIsTold() {
    Article budget =
        Articles.of(
            "Upland Record",
            "Parliament passes budget by one vote",
            "2024-10-10",
            "The parliament of Kestria passed the budget by a single vote on Thursday.");
    try (Archive archive = Archive.open(folder)) {
      String ferry = archive.add(FERRY).storyId();
      archive.add(budget);
      archive.move(budget.id(), ferry);
    }
    try (Archive archive = Archive.open(folder)) {
      String story = archive.story("s" + budget.id()).orElseThrow().story().id();
      assertThat(story).as("the emptied story leads on").isEqualTo("s" + FERRY.id());
      assertThat(archive.story(story).orElseThrow().memberships())
          .extracting(Membership::why)
          .contains("A person put it here.");
      String apart = archive.move(budget.id(), null);
      assertThat(archive.story(apart).orElseThrow().story().articles()).hasSize(1);
    }
  }

  @Test
  void oneProcessOrTwoMakeTheSameStories() {
    List<Article> news = new InventedNews(9, 40).articles(300).stream().map(Told::article).toList();
    Path other = folder.resolve("other");
    try (Archive archive = Archive.open(other)) {
      archive.addAll(news);
    }
    try (Archive archive = Archive.open(folder)) {
      news.subList(0, 150).forEach(archive::add);
    }
    try (Archive archive = Archive.open(folder)) {
      archive.addAll(news.subList(150, 300));
    }
    try (Archive archive = Archive.openToRead(folder);
        Archive same = Archive.openToRead(other)) {
      assertThat(archive.stories(1_000)).isEqualTo(same.stories(1_000));
    }
  }

  @Test
  void whatIsExportedMakesTheSameArchiveAndABackupIsOne() {
    List<Article> news = new InventedNews(9, 40).articles(60).stream().map(Told::article).toList();
    List<String> lines = new ArrayList<>();
    Path copy = folder.resolve("copy");
    try (Archive archive = Archive.open(folder)) {
      archive.addAll(news);
      archive.export(lines::add);
      archive.backup(copy);
    }
    byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    List<Article> read = new ArticleReader().readText("export.jsonl", bytes).articles();
    assertThat(read).containsExactlyInAnyOrderElementsOf(news);
    try (Archive archive = Archive.open(copy)) {
      assertThat(archive.size()).isEqualTo(60);
      assertThat(archive.addAll(read)).allMatch(Addition.Duplicate.class::isInstance);
      assertThat(archive.search(Question.of(String.valueOf(news.getFirst().title())), 5).found())
          .isNotEmpty();
    }
  }

  @Test
  void aSearchKnowsPhrasesExclusionsOutletsAndDays() {
    Article budget =
        Articles.of(
            "Upland Record",
            "Parliament passes budget",
            "2024-10-12",
            "The parliament of Kestria passed the budget. The ferry off Hestry was not mentioned.");
    try (Archive archive = Archive.open(folder)) {
      archive.addAll(List.of(FERRY, budget));
      assertThat(ids(archive, Question.of("\"ran aground\""))).containsExactly(FERRY.id());
      assertThat(ids(archive, Question.of("ferries -budget"))).containsExactly(FERRY.id());
      assertThat(ids(archive, new Question("ferry", "the upland record", null, null, "en", false)))
          .containsExactly(budget.id());
      long day = LocalDate.of(2024, 10, 10).toEpochDay();
      assertThat(ids(archive, new Question("ferry", null, day, null, null, false)))
          .containsExactly(budget.id());
      Found found = archive.search(Question.of("sandbank"), 1).found().getFirst();
      assertThat(found.article().text(found.passages().getFirst())).contains("sandbank");
    }
  }

  private static List<String> ids(Archive archive, Question question) {
    return archive.search(question, 10).found().stream().map(f -> f.article().id()).toList();
  }

  @Test
  void aNewerArchiveIsNotTouched() {
    try (Archive archive = Archive.open(folder)) {
      archive.add(FERRY);
    }
    try (Database database = Database.open(folder.resolve("archive.db"))) {
      database.run("PRAGMA user_version = 99");
    }
    assertThatThrownBy(() -> Archive.open(folder)).hasMessageContaining("newer Parallax");
  }
}
