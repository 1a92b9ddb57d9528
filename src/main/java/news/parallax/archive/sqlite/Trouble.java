package news.parallax.archive.sqlite;

import java.sql.SQLException;
import news.parallax.NewsException;
import news.parallax.NewsException.Category;
import org.sqlite.SQLiteErrorCode;

/// What SQLite complains about, in words that somebody can do something with.
final class Trouble {
  private Trouble() {}

  static NewsException of(SQLException e) {
    SQLiteErrorCode code = SQLiteErrorCode.getErrorCode(e.getErrorCode() & 0xff);
    return switch (code) {
      case SQLITE_FULL ->
          trouble(
              "the disk that holds the archive is full. What was acknowledged is kept; make room"
                  + " and run it again",
              e);
      case SQLITE_BUSY, SQLITE_LOCKED ->
          trouble("the archive is in use by another process; wait for it and run it again", e);
      case SQLITE_IOERR ->
          trouble(
              "the archive cannot be read or written (disk full, quota, or a faulty disk): "
                  + e.getMessage()
                  + ". What was acknowledged is kept",
              e);
      case SQLITE_READONLY, SQLITE_PERM, SQLITE_CANTOPEN, SQLITE_AUTH ->
          trouble("the archive may not be opened or written here: " + e.getMessage(), e);
      case SQLITE_CORRUPT, SQLITE_NOTADB ->
          trouble(
              "the archive's database is damaged: "
                  + e.getMessage()
                  + ". Restore it from a backup ('parallax backup' makes them)",
              e);
      default ->
          new NewsException(
              Category.INTERNAL, "the archive's database refused: " + e.getMessage(), e);
    };
  }

  private static NewsException trouble(String message, SQLException e) {
    return new NewsException(Category.OUTPUT, message, e);
  }
}
