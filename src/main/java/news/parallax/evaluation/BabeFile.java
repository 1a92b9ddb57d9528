package news.parallax.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.NewsException;
import news.parallax.NewsException.Category;
import org.jspecify.annotations.Nullable;

/// Reads sentences of BABE: comma-separated values with a heading, fields in quotation marks where
/// they hold commas, a list of words written as Python writes it.
final class BabeFile {
  private static final Pattern WORD = Pattern.compile("'((?:[^'\\\\]|\\\\.)*)'|\"([^\"]*)\"");

  private BabeFile() {}

  /// @throws NewsException when the file is not there or has other columns
  static List<JudgedSentence> read(Path file) {
    List<List<String>> rows = rows(text(file));
    List<String> heading = rows.isEmpty() ? List.of() : rows.getFirst();
    int text = column(heading, "text", file);
    int label = column(heading, "label_bias", file);
    int words = column(heading, "biased_words", file);
    int link = heading.indexOf("news_link");
    List<JudgedSentence> sentences = new ArrayList<>();
    for (List<String> row : rows.subList(1, rows.size())) {
      if (row.size() != heading.size()) {
        throw new NewsException(
            Category.INPUT, "row " + sentences.size() + " of " + file + " is cut");
      }
      sentences.add(
          new JudgedSentence(
              sentences.size(),
              row.get(text).strip(),
              biased(row.get(label)),
              words(row.get(words)),
              link < 0 ? "" : row.get(link)));
    }
    return sentences;
  }

  private static @Nullable Boolean biased(String label) {
    return switch (label) {
      case "Biased" -> true;
      case "Non-biased" -> false;
      default -> null;
    };
  }

  private static List<String> words(String list) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(list);
    while (matcher.find()) {
      words.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
    }
    return words;
  }

  private static int column(List<String> heading, String name, Path file) {
    int column = heading.indexOf(name);
    if (column < 0) {
      throw new NewsException(Category.INPUT, "no column '" + name + "' in " + file);
    }
    return column;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new NewsException(Category.INPUT, "cannot read " + file + ": " + e.getMessage(), e);
    }
  }

  static List<List<String>> rows(String text) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean open = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (open) {
        if (c != '"') {
          field.append(c);
        } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
          field.append(c);
          i++;
        } else {
          open = false;
        }
      } else if (c == '"') {
        open = true;
      } else if (c == ',' || c == '\n') {
        row.add(field.toString());
        field.setLength(0);
        if (c == '\n') {
          rows.add(row);
          row = new ArrayList<>();
        }
      } else if (c != '\r') {
        field.append(c);
      }
    }
    if (field.length() > 0 || !row.isEmpty()) {
      row.add(field.toString());
      rows.add(row);
    }
    return rows;
  }
}
