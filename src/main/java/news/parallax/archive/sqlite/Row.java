package news.parallax.archive.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// One row of an answer, its columns counted from 1; only good while it is handed over.
public final class Row {
  private final ResultSet result;

  Row(ResultSet result) {
    this.result = result;
  }

  /// @throws IllegalStateException when the column is null
  public String text(int column) {
    String value = textOrNull(column);
    if (value == null) {
      throw new IllegalStateException("column " + column + " is null");
    }
    return value;
  }

  public @Nullable String textOrNull(int column) {
    try {
      return result.getString(column);
    } catch (SQLException e) {
      throw Trouble.of(e);
    }
  }

  public long number(int column) {
    try {
      return result.getLong(column);
    } catch (SQLException e) {
      throw Trouble.of(e);
    }
  }

  public @Nullable Long numberOrNull(int column) {
    long value = number(column);
    try {
      return result.wasNull() ? null : value;
    } catch (SQLException e) {
      throw Trouble.of(e);
    }
  }

  /// The bytes; none when the column is null.
  public byte[] bytes(int column) {
    try {
      byte[] value = result.getBytes(column);
      return value == null ? new byte[0] : value;
    } catch (SQLException e) {
      throw Trouble.of(e);
    }
  }
}
