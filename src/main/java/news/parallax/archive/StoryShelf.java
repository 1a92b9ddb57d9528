package news.parallax.archive;

import java.util.Optional;
import news.parallax.archive.sqlite.Database;
import news.parallax.story.likeness.CopyFinder;
import news.parallax.story.likeness.WordCounts;
import news.parallax.story.likeness.Wording;
import news.parallax.story.online.Arrangement;
import news.parallax.story.online.OnlineStories;
import org.jspecify.annotations.Nullable;

/// The stories of an archive while it is open to write: what is in the database, and in memory what
/// arriving articles are compared with. The memory is filled when the first article arrives.
final class StoryShelf {
  /// Articles that arrived earlier are no longer compared with: some months of news.
  private static final int COMPARED = 120_000;

  private final Database database;
  private final StoryTable table;
  private @Nullable Memory memory;

  private record Memory(OnlineStories stories, CopyFinder copies) {}

  StoryShelf(Database database) {
    this.database = database;
    this.table = new StoryTable(database);
  }

  /// Where an arriving article belongs.
  ///
  /// @param copyOf the earlier article that it has its wording from, null when there is none
  record Place(String story, @Nullable String copyOf) {}

  /// Finds the story of an article that arrives, and writes down what that changes.
  Place place(String id, WordCounts words, Wording wording) {
    Memory filled = memory();
    Optional<String> copyOf = filled.copies().find(wording);
    filled.copies().remember(id, wording);
    Arrangement arrangement = filled.stories().place(id, words);
    write(arrangement);
    return new Place(arrangement.story(), copyOf.orElse(null));
  }

  private void write(Arrangement arrangement) {
    table.keep(arrangement.story());
    arrangement.split().keySet().forEach(table::keep);
    arrangement.moved().forEach(table::move);
    arrangement.merged().forEach(table::merge);
    arrangement.split().forEach(table::continueAs);
    arrangement.continues().ifPresent(earlier -> table.continues(arrangement.story(), earlier));
  }

  void keepLikeness(long number, WordCounts words, Wording wording) {
    database.change(
        "INSERT INTO likeness (number, words, wording) VALUES (?, ?, ?)",
        number,
        words.bytes(),
        wording.bytes());
  }

  /// The newest version of an article takes the place of the one before.
  void rename(String previous, String newest) {
    memory().stories().rename(previous, newest);
  }

  /// An id that no story has, for one that an article opens.
  String free(String article) {
    String name = "s" + article;
    for (int number = 2; !table.isFree(name); number++) {
      name = "s" + article + "-" + number;
    }
    return name;
  }

  void rule(String article, String story) {
    memory().stories().rule(article, story);
  }

  /// After a transaction that failed, what is in memory is no longer what is on disk.
  void forget() {
    memory = null;
  }

  private Memory memory() {
    Memory filled = memory;
    if (filled == null) {
      filled = new Memory(new OnlineStories(), new CopyFinder());
      fill(filled);
      memory = filled;
    }
    return filled;
  }

  private void fill(Memory empty) {
    database.each(
        "SELECT a.id, a.story, a.ruled, a.day, l.words, l.wording"
            + " FROM article a JOIN likeness l ON l.number = a.number"
            + " WHERE a.replaced_by IS NULL"
            + " AND a.number > (SELECT coalesce(max(number), 0) FROM article) - ?"
            + " ORDER BY a.number",
        row -> {
          String id = row.text(1);
          Wording wording = Wording.of(row.bytes(6));
          WordCounts words = WordCounts.of(row.bytes(5), row.numberOrNull(4));
          empty.copies().remember(id, wording);
          empty.stories().remember(id, row.text(2), row.number(3) != 0, words);
        },
        COMPARED);
  }
}
