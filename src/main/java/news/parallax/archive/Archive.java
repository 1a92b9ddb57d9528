package news.parallax.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.parallax.NewsException;
import news.parallax.NewsException.Category;
import news.parallax.archive.ArticleTable.Entry;
import news.parallax.archive.sqlite.Database;
import news.parallax.article.Article;
import news.parallax.article.json.ArticleJson;
import org.jspecify.annotations.Nullable;

/// What was taken in, kept in one folder: articles with their versions, the stories they tell, what
/// people decided about them.
///
/// One process at a time may have it open to write, any number to read. What [#add] has handed back
/// is on disk: a process killed at any moment loses nothing of it, and the archive opens again by
/// itself. Not for several threads at once.
public final class Archive implements AutoCloseable {
  private static final String DATABASE = "archive.db";

  /// How long another process is waited for.
  private static final long WAIT_MILLISECONDS = 3_000;

  private final @Nullable FolderLock lock;
  private final Database database;
  private final ArticleTable articles;

  private Archive(@Nullable FolderLock lock, Database database) {
    this.lock = lock;
    this.database = database;
    this.articles = new ArticleTable(database);
  }

  /// Opens the archive in a folder to read and write, making it when it is not there.
  ///
  /// @throws NewsException when another process is writing to it or the folder cannot be written
  public static Archive open(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new NewsException(Category.OUTPUT, "cannot make the folder " + folder + ": " + e, e);
    }
    FolderLock lock = FolderLock.take(folder, WAIT_MILLISECONDS);
    Database database = null;
    boolean opened = false;
    try {
      database = Database.open(folder.resolve(DATABASE));
      Migrations.run(database);
      opened = true;
      return new Archive(lock, database);
    } finally {
      if (!opened) {
        if (database != null) {
          database.close();
        }
        lock.close();
      }
    }
  }

  /// Opens the archive in a folder to read what others may be writing.
  ///
  /// @throws NewsException when there is none
  public static Archive openToRead(Path folder) {
    Path file = folder.resolve(DATABASE);
    if (!Files.exists(file)) {
      throw new NewsException(
          Category.INPUT, "there is no archive in " + folder + "; 'parallax add' makes one");
    }
    Database database = Database.openToRead(file);
    boolean opened = false;
    try {
      Migrations.require(database);
      opened = true;
      return new Archive(null, database);
    } finally {
      if (!opened) {
        database.close();
      }
    }
  }

  /// Takes an article in. When this comes back, the article is kept.
  ///
  /// @throws NewsException when the disk is full or fails; nothing was changed then
  public Addition add(Article article) {
    return addAll(List.of(article)).getFirst();
  }

  /// Takes articles in, all of them or none, which is faster than one after the other. What came of
  /// each, in the same order.
  ///
  /// @throws NewsException when the disk is full or fails; nothing was changed then
  public List<Addition> addAll(List<Article> arrived) {
    return database.transaction(() -> {
      List<Addition> additions = new ArrayList<>();
      arrived.forEach(article -> additions.add(take(article)));
      return List.copyOf(additions);
    });
  }

  private Addition take(Article article) {
    Optional<Entry> known = articles.find(article.id());
    if (known.isPresent()) {
      return new Addition.Duplicate(article.id(), known.get().story());
    }
    String address = Optional.ofNullable(article.url()).flatMap(Address::of).orElse(null);
    Optional<Entry> before = address == null ? Optional.empty() : articles.at(address);
    long number = articles.last() + 1;
    byte[] body = Deflated.of(ArticleJson.write(article));
    if (before.isPresent()) {
      Article previous = articles.load(before.get().number());
      if (previous.sha256().equals(article.sha256())) {
        return new Addition.Duplicate(previous.id(), before.get().story());
      }
      Difference difference = Difference.between(previous, article);
      String story = before.get().story();
      articles.insert(number, article, body, address, story, before.get().ruled(), null);
      articles.replace(before.get().number(), number, difference);
      return new Addition.NewVersion(article.id(), story, previous.id(), difference);
    }
    String story = "s" + article.id();
    database.change("INSERT INTO story (id) VALUES (?)", story);
    articles.insert(number, article, body, address, story, false, null);
    return new Addition.New(article.id(), story);
  }

  /// How many articles it holds, earlier versions not counted.
  public long size() {
    return articles.count();
  }

  @Override
  public void close() {
    try {
      database.close();
    } finally {
      if (lock != null) {
        lock.close();
      }
    }
  }
}
