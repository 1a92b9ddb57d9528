package news.parallax.cli;

import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// How a command that lists writes.
enum ListFormat {
  TEXT,
  JSON;

  /// Reads its name.
  static final class Converter implements ITypeConverter<ListFormat> {
    @Override
    public ListFormat convert(String value) {
      return switch (value.toLowerCase(Locale.ROOT)) {
        case "text" -> TEXT;
        case "json" -> JSON;
        default ->
            throw new TypeConversionException("'" + value + "' is no format; use text or json");
      };
    }
  }
}
