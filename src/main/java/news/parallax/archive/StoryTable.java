package news.parallax.archive;

import java.util.List;
import java.util.Optional;
import news.parallax.archive.sqlite.Database;

/// The stories in the database. A story whose articles all went to another one stays as a pointer
/// to it, so that its id keeps its meaning.
final class StoryTable {
  private final Database database;

  StoryTable(Database database) {
    this.database = database;
  }

  /// Makes a story, or brings one back that was merged into another.
  void keep(String story) {
    database.change(
        "INSERT INTO story (id) VALUES (?) ON CONFLICT (id) DO UPDATE SET merged_into = NULL",
        story);
  }

  void move(String article, String story) {
    database.change("UPDATE article SET story = ? WHERE id = ?", story, article);
  }

  void merge(String story, String into) {
    database.change("UPDATE story SET merged_into = ? WHERE id = ?", into, story);
  }

  void continues(String story, String earlier) {
    database.change("UPDATE story SET continues = ? WHERE id = ?", earlier, story);
  }

  /// Notes that two stories that were one go on with each other, the later with the earlier.
  void continueAs(String split, String from) {
    boolean later = firstDay(split).orElse(Long.MIN_VALUE) >= firstDay(from).orElse(Long.MIN_VALUE);
    continues(later ? split : from, later ? from : split);
  }

  private Optional<Long> firstDay(String story) {
    return database.first(
        "SELECT coalesce(min(day), -999999999) FROM article WHERE story = ?",
        row -> row.number(1),
        story);
  }

  /// Whether no story has or had this id.
  boolean isFree(String id) {
    return database.first("SELECT 1 FROM story WHERE id = ?", row -> row.number(1), id).isEmpty();
  }

  /// The story that an id leads to now; nothing when there never was one.
  Optional<String> find(String id) {
    return database.first(
        "WITH RECURSIVE way (id, next, step) AS ("
            + " SELECT id, merged_into, 0 FROM story WHERE id = ?"
            + " UNION ALL SELECT s.id, s.merged_into, step + 1 FROM story s JOIN way ON s.id = way.next"
            + " WHERE step < 1000)"
            + " SELECT id FROM way WHERE next IS NULL",
        row -> row.text(1),
        id);
  }

  /// The earlier story of the same storyline.
  Optional<String> continued(String story) {
    return database
        .first(
            "SELECT continues FROM story WHERE id = ? AND continues IS NOT NULL",
            row -> row.text(1),
            story)
        .flatMap(this::find)
        .filter(earlier -> !earlier.equals(story));
  }

  /// The later stories that go on with one.
  List<String> continuing(String story) {
    return database
        .list("SELECT id FROM story WHERE continues = ? ORDER BY id", row -> row.text(1), story)
        .stream()
        .flatMap(id -> find(id).stream())
        .filter(later -> !later.equals(story))
        .distinct()
        .toList();
  }
}
