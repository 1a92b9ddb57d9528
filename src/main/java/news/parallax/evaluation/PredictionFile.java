package news.parallax.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import news.parallax.NewsException;
import org.jspecify.annotations.Nullable;

/// Writes what was predicted, one JSON object a line.
final class PredictionFile {
  private static final ObjectMapper JSON = new ObjectMapper();

  private PredictionFile() {}

  /// Writes the lines, each with its fields in the map's order; nothing when `file` is null.
  ///
  /// @throws NewsException when the file cannot be written
  static void write(@Nullable Path file, List<? extends Map<String, ?>> predictions) {
    if (file == null) {
      return;
    }
    List<String> lines = new ArrayList<>();
    try {
      for (Map<String, ?> prediction : predictions) {
        lines.add(JSON.writeValueAsString(prediction));
      }
      Files.write(file, lines, StandardCharsets.UTF_8);
    } catch (JsonProcessingException e) {
      throw new NewsException(NewsException.Category.INTERNAL, "cannot write as JSON", e);
    } catch (IOException e) {
      throw new NewsException(
          NewsException.Category.OUTPUT, "cannot write " + file + ": " + e.getMessage(), e);
    }
  }
}
