package news.parallax.archive;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import news.parallax.NewsException;
import news.parallax.archive.search.SearchIndex;
import news.parallax.archive.search.Searchable;
import news.parallax.archive.sqlite.Database;
import news.parallax.article.Article;
import org.jspecify.annotations.Nullable;

/// The search index of an archive, kept up with the database. When it lags behind, because a
/// process was killed or the index was lost, it catches up by itself.
final class SearchShelf implements AutoCloseable {
  private static final int COMMIT_EVERY = 5_000;
  private static final int STEP = 500;

  private final Path folder;
  private final Database database;
  private final boolean toWrite;
  private @Nullable SearchIndex index;
  private long upTo;
  private long committed;

  SearchShelf(Path folder, Database database, boolean toWrite) {
    this.folder = folder;
    this.database = database;
    this.toWrite = toWrite;
  }

  /// Takes in the articles that the database has and the index lacks.
  void catchUp() {
    SearchIndex open = open();
    long last = last();
    while (upTo < last) {
      List<Searchable> step =
          database.list(
              "SELECT a.number, b.json, a.language, p.id"
                  + " FROM article a JOIN body b ON b.number = a.number"
                  + " LEFT JOIN version v ON v.number = a.number"
                  + " LEFT JOIN article p ON p.number = v.previous"
                  + " WHERE a.number > ? ORDER BY a.number LIMIT ?",
              row ->
                  searchable(
                      row.number(1),
                      ArticleTable.read(row.bytes(2)),
                      row.text(3),
                      row.textOrNull(4)),
              upTo,
              STEP);
      step.forEach(this::put);
    }
    open.commit(upTo);
    committed = upTo;
  }

  /// Takes in articles that the database has just committed.
  void add(List<Searchable> articles) {
    SearchIndex open = open();
    if (!articles.isEmpty() && upTo + 1 != articles.getFirst().number()) {
      catchUp();
      return;
    }
    articles.forEach(this::put);
    if (upTo - committed >= COMMIT_EVERY) {
      open.commit(upTo);
      committed = upTo;
    }
  }

  /// Writes to disk what was put in.
  void commit() {
    SearchIndex open = index;
    if (open != null && upTo > committed) {
      open.commit(upTo);
      committed = upTo;
    }
  }

  private void put(Searchable article) {
    open().put(article);
    upTo = article.number();
  }

  static Searchable searchable(
      long number, Article article, String language, @Nullable String replaces) {
    String title = article.title();
    return new Searchable(
        number,
        article.id(),
        replaces,
        title == null ? "" : title,
        article.text(),
        article.outlet().name(),
        ArticleTable.day(article),
        language);
  }

  /// The index to search; nothing when there is none to read.
  Optional<SearchIndex> toSearch() {
    if (toWrite) {
      catchUp();
      return Optional.of(open());
    }
    if (index == null) {
      index = SearchIndex.openToRead(folder).orElse(null);
      upTo = index == null ? 0 : index.upTo();
    }
    return Optional.ofNullable(index);
  }

  /// How many articles the database has that the index lacks.
  long missing() {
    return last() - upTo;
  }

  private long last() {
    return database.first("SELECT max(number) FROM article", row -> row.number(1)).orElse(0L);
  }

  private SearchIndex open() {
    SearchIndex open = index;
    if (open == null) {
      open = SearchIndex.open(folder);
      index = open;
      upTo = Math.min(open.upTo(), last());
      committed = upTo;
    }
    return open;
  }

  /// Commits what was put in. Should that fail, nothing is lost: it is done at the next opening.
  @Override
  public void close() {
    SearchIndex open = index;
    if (open != null) {
      try (open) {
        if (toWrite) {
          commit();
        }
      }
    }
  }

  /// Lets others write to the index, without what was not committed.
  void letGo() {
    SearchIndex open = index;
    index = null;
    if (open != null) {
      open.close();
    }
  }

  /// Lets go of an index that cannot be written, and gives what is to be said about it.
  String drop(NewsException trouble) {
    letGo();
    return trouble.getMessage() + "; searching catches up at the next opening";
  }
}
