package news.parallax.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import news.parallax.NewsException;
import news.parallax.NewsException.Category;

/// The files of a data set.
final class DataFiles {
  private DataFiles() {}

  /// The JSON lines files that `data` is or holds, by name; a name may end in `.gz`.
  ///
  /// @throws NewsException when there are none
  static List<Path> jsonLines(Path data) {
    if (!Files.exists(data)) {
      throw new NewsException(Category.INPUT, "there is no " + data);
    }
    if (Files.isRegularFile(data)) {
      return List.of(data);
    }
    List<Path> files = list(data);
    if (files.isEmpty()) {
      throw new NewsException(Category.INPUT, "no .jsonl or .jsonl.gz file in " + data);
    }
    return files;
  }

  private static List<Path> list(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().matches(".*\\.jsonl(\\.gz)?")).sorted().toList();
    } catch (IOException e) {
      throw new NewsException(Category.INPUT, "cannot read " + folder + ": " + e.getMessage(), e);
    }
  }

  /// The lines of a file that hold anything, unpacked when its name ends in `.gz`.
  static List<String> lines(Path file) {
    List<String> lines = new ArrayList<>();
    try (InputStream bytes = Files.newInputStream(file);
        InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
      String line;
      while ((line = reader.readLine()) != null) {
        if (!line.isBlank()) {
          lines.add(line);
        }
      }
    } catch (IOException e) {
      throw new NewsException(Category.INPUT, "cannot read " + file + ": " + e.getMessage(), e);
    }
    return lines;
  }
}
