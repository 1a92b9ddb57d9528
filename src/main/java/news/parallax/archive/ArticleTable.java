package news.parallax.archive;

import java.util.List;
import java.util.Optional;
import news.parallax.archive.sqlite.Database;
import news.parallax.archive.sqlite.Row;
import news.parallax.article.Article;
import news.parallax.article.DateInfo;
import news.parallax.article.json.ArticleJson;
import news.parallax.text.PartialDate;
import org.jspecify.annotations.Nullable;

/// The articles in the database, each with its version before and after.
final class ArticleTable {
  /// A row without the text.
  ///
  /// @param number order of arrival
  /// @param replaced whether a later version took its place
  record Entry(long number, String id, String story, boolean ruled, boolean replaced) {}

  private static final String ENTRY = "SELECT number, id, story, ruled, replaced_by FROM article ";

  private final Database database;

  ArticleTable(Database database) {
    this.database = database;
  }

  Optional<Entry> find(String id) {
    return database.first(ENTRY + "WHERE id = ?", ArticleTable::entry, id);
  }

  /// The newest version at an address.
  Optional<Entry> at(String address) {
    return database.first(
        ENTRY + "WHERE address = ? ORDER BY replaced_by IS NOT NULL, number DESC LIMIT 1",
        ArticleTable::entry,
        address);
  }

  /// The current versions of the articles of a story, in order of arrival.
  List<Entry> ofStory(String story) {
    return database.list(
        ENTRY + "WHERE story = ? AND replaced_by IS NULL ORDER BY number",
        ArticleTable::entry,
        story);
  }

  Article load(long number) {
    return database
        .first("SELECT json FROM body WHERE number = ?", row -> read(row.bytes(1)), number)
        .orElseThrow(() -> new IllegalArgumentException("no article number " + number));
  }

  static Article read(byte[] body) {
    return ArticleJson.read(Deflated.text(body));
  }

  long last() {
    return database.first("SELECT max(number) FROM article", row -> row.number(1)).orElse(0L);
  }

  long count() {
    return database
        .first("SELECT count(*) FROM article WHERE replaced_by IS NULL", row -> row.number(1))
        .orElse(0L);
  }

  void insert(
      long number,
      Article article,
      byte[] body,
      @Nullable String address,
      String story,
      boolean ruled,
      @Nullable String copyOf) {
    database.change(
        "INSERT INTO article (number, id, address, outlet, title, published, day, language, story,"
            + " ruled, copy_of) VALUES (?, ?, ?, ?, ?, ?, ?, 'en', ?, ?, ?)",
        number,
        article.id(),
        address,
        article.outlet().name(),
        article.title(),
        article.published().map(d -> d.value().iso()).orElse(null),
        day(article),
        story,
        ruled ? 1 : 0,
        copyOf);
    database.change("INSERT INTO body (number, json) VALUES (?, ?)", number, body);
  }

  void replace(long previous, long number, Difference difference) {
    database.change("UPDATE article SET replaced_by = ? WHERE number = ?", number, previous);
    database.change(
        "INSERT INTO version (number, previous, removed, added) VALUES (?, ?, ?, ?)",
        number,
        previous,
        difference.removedText(),
        difference.addedText());
  }

  private static @Nullable Long day(Article article) {
    DateInfo date = article.publishedAt();
    return date != null && date.value().precision() == PartialDate.Precision.DAY
        ? date.value().first().toEpochDay()
        : null;
  }

  private static Entry entry(Row row) {
    return new Entry(
        row.number(1), row.text(2), row.text(3), row.number(4) != 0, row.numberOrNull(5) != null);
  }
}
