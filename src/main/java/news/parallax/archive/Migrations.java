package news.parallax.archive;

import news.parallax.NewsException;
import news.parallax.NewsException.Category;
import news.parallax.Shipped;
import news.parallax.archive.sqlite.Database;

/// Brings a database to the version of this program, one step at a time. Each step is all or
/// nothing, so that a killed one is done again.
final class Migrations {
  /// The files `schema-1.sql` to `schema-N.sql`.
  private static final int NEWEST = 1;

  private Migrations() {}

  static void run(Database database) {
    long version = version(database);
    refuseNewer(version);
    for (long next = version + 1; next <= NEWEST; next++) {
      long step = next;
      database.transaction(() -> {
        for (String statement : script(step).split(";\\s*(?:\\n|$)")) {
          if (!statement.isBlank()) {
            database.run(statement);
          }
        }
        database.run("PRAGMA user_version = " + step);
        return step;
      });
    }
  }

  /// For those who only read: the version must be this program's.
  static void require(Database database) {
    long version = version(database);
    refuseNewer(version);
    if (version < NEWEST) {
      throw new NewsException(
          Category.INPUT,
          version == 0
              ? "there is no archive yet; 'parallax add' makes one"
              : "the archive is of an older version; 'parallax add' with any article renews it");
    }
  }

  private static void refuseNewer(long version) {
    if (version > NEWEST) {
      throw new NewsException(
          Category.INPUT,
          "the archive was written by a newer Parallax (version "
              + version
              + " of its database, this program knows "
              + NEWEST
              + "); use that one");
    }
  }

  private static long version(Database database) {
    return database.first("PRAGMA user_version", row -> row.number(1)).orElse(0L);
  }

  private static String script(long version) {
    return Shipped.text(Migrations.class, "schema-" + version + ".sql").replaceAll("--[^\\n]*", "");
  }
}
