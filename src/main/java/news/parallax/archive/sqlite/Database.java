package news.parallax.archive.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;

/// One SQLite file. Not for several threads at once.
///
/// Written ahead (WAL) and synced at every commit: what was committed survives a killed process and
/// a power cut, and others may read meanwhile. Every failure is a `NewsException` in words that
/// somebody can do something with.
public final class Database implements AutoCloseable {
  private static final int WAIT_MILLISECONDS = 10_000;

  /// So that what ran before opens without a copy of its own: 64 MB of pages.
  private static final int CACHE_KIBIBYTES = 64 * 1024;

  private final Path file;
  private final Connection connection;
  private final Map<String, PreparedStatement> statements = new HashMap<>();

  private Database(Path file, Connection connection) {
    this.file = file;
    this.connection = connection;
  }

  /// Opens the file, making it when it is not there.
  public static Database open(Path file) {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(JournalMode.WAL);
    config.setSynchronous(SynchronousMode.FULL);
    config.setBusyTimeout(WAIT_MILLISECONDS);
    config.setCacheSize(-CACHE_KIBIBYTES);
    config.enforceForeignKeys(true);
    try {
      return new Database(file, config.createConnection("jdbc:sqlite:" + file));
    } catch (SQLException e) {
      throw Trouble.of(e);
    }
  }

  /// Runs statements that take and give nothing, divided by semicolons.
  public void run(String sql) {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    } catch (SQLException e) {
      throw Trouble.of(e);
    }
  }

  /// Changes rows and says how many.
  ///
  /// @param values text, whole numbers, bytes or null, for the question marks in turn
  public int change(String sql, @Nullable Object... values) {
    try {
      PreparedStatement statement = filled(sql, values);
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw Trouble.of(e);
    }
  }

  /// All rows that answer, in order.
  public <T> List<T> list(String sql, Function<Row, T> reader, @Nullable Object... values) {
    List<T> rows = new ArrayList<>();
    each(sql, row -> rows.add(reader.apply(row)), values);
    return rows;
  }

  /// The first row that answers.
  public <T> Optional<T> first(String sql, Function<Row, T> reader, @Nullable Object... values) {
    try (ResultSet result = filled(sql, values).executeQuery()) {
      return result.next() ? Optional.of(reader.apply(new Row(result))) : Optional.empty();
    } catch (SQLException e) {
      throw Trouble.of(e);
    }
  }

  /// Hands over the rows that answer one after the other. The same statement must not be run from
  /// within.
  public void each(String sql, Consumer<Row> taker, @Nullable Object... values) {
    try (ResultSet result = filled(sql, values).executeQuery()) {
      Row row = new Row(result);
      while (result.next()) {
        taker.accept(row);
      }
    } catch (SQLException e) {
      throw Trouble.of(e);
    }
  }

  /// Does all of `work` or nothing of it: when it throws, everything is as it was before.
  public <T> T transaction(Supplier<T> work) {
    run("BEGIN IMMEDIATE");
    boolean committed = false;
    try {
      T result = work.get();
      run("COMMIT");
      committed = true;
      return result;
    } finally {
      if (!committed) {
        rollBack();
      }
    }
  }

  /// SQLite rolls back by itself when the disk is full, and says so when asked to do it again.
  private void rollBack() {
    try (Statement statement = connection.createStatement()) {
      if (!connection.isClosed()) {
        statement.executeUpdate("ROLLBACK");
      }
    } catch (SQLException e) {
      if (!String.valueOf(e.getMessage()).contains("no transaction")) {
        throw Trouble.of(e);
      }
    }
  }

  /// Writes a copy as of this moment to a file that is not there. Over a connection of its own, for
  /// SQLite copies only where nothing else is being asked.
  public void copyTo(Path copy) {
    try (Database alone = open(file)) {
      alone.change("VACUUM INTO ?", copy.toString());
    }
  }

  private PreparedStatement filled(String sql, @Nullable Object... values) throws SQLException {
    PreparedStatement statement = statements.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      statements.put(sql, statement);
    }
    for (int i = 0; i < values.length; i++) {
      Object value = values[i];
      switch (value) {
        case null -> statement.setObject(i + 1, null);
        case String text -> statement.setString(i + 1, text);
        case Long number -> statement.setLong(i + 1, number);
        case Integer number -> statement.setInt(i + 1, number);
        case byte[] bytes -> statement.setBytes(i + 1, bytes);
        default -> throw new IllegalArgumentException("not a value: " + value.getClass());
      }
    }
    return statement;
  }

  @Override
  public void close() {
    try {
      for (PreparedStatement statement : statements.values()) {
        statement.close();
      }
      connection.close();
    } catch (SQLException e) {
      throw Trouble.of(e);
    }
  }
}
