package news.parallax.archive;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
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

  /// The newest version of the article that has this id, or once had.
  Optional<Entry> current(String id) {
    return database.first(
        "WITH RECURSIVE way (number, next) AS ("
            + " SELECT number, replaced_by FROM article WHERE id = ?"
            + " UNION ALL SELECT a.number, a.replaced_by FROM article a JOIN way"
            + " ON a.number = way.next)"
            + " SELECT a.number, a.id, a.story, a.ruled, a.replaced_by"
            + " FROM way JOIN article a ON a.number = way.number WHERE way.next IS NULL",
        ArticleTable::entry,
        id);
  }

  /// Puts an article into a story because a person said so.
  void rule(Entry article, String story) {
    database.change("UPDATE article SET story = ?, ruled = 1 WHERE id = ?", story, article.id());
    database.change("INSERT INTO ruling (article, story) VALUES (?, ?)", article.id(), story);
  }

  /// The versions before an article, the latest first.
  List<Version> versionsBefore(String id) {
    return database.list(
        "WITH RECURSIVE way (number, previous, removed, added, step) AS ("
            + " SELECT v.number, v.previous, v.removed, v.added, 0 FROM version v"
            + " JOIN article a ON a.number = v.number WHERE a.id = ?"
            + " UNION ALL SELECT v.number, v.previous, v.removed, v.added, step + 1"
            + " FROM version v JOIN way ON v.number = way.previous)"
            + " SELECT b.json, n.id, way.removed, way.added FROM way"
            + " JOIN body b ON b.number = way.previous JOIN article n ON n.number = way.number"
            + " ORDER BY way.step",
        row ->
            new Version(read(row.bytes(1)), row.text(2), Difference.of(row.text(3), row.text(4))),
        id);
  }

  /// Hands over every article with its story, in order of arrival, earlier versions too.
  void each(BiConsumer<Article, String> taker) {
    database.each(
        "SELECT b.json, a.story FROM article a JOIN body b ON b.number = a.number"
            + " ORDER BY a.number",
        row -> taker.accept(read(row.bytes(1)), row.text(2)));
  }

  Article load(long number) {
    return read(body(number));
  }

  /// An article as it is kept, for [#read].
  byte[] body(long number) {
    return database
        .first("SELECT json FROM body WHERE number = ?", row -> row.bytes(1), number)
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
      long number, Prepared prepared, String story, boolean ruled, @Nullable String copyOf) {
    Article article = prepared.article();
    database.change(
        "INSERT INTO article (number, id, address, outlet, title, published, day, language, story,"
            + " ruled, copy_of) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        number,
        article.id(),
        prepared.address(),
        article.outlet().name(),
        article.title(),
        article.published().map(d -> d.value().iso()).orElse(null),
        day(article),
        prepared.language(),
        story,
        ruled ? 1 : 0,
        copyOf);
    database.change("INSERT INTO body (number, json) VALUES (?, ?)", number, prepared.body());
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

  static @Nullable Long day(Article article) {
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
