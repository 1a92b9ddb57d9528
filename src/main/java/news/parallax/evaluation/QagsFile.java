package news.parallax.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import news.parallax.NewsException;
import news.parallax.NewsException.Category;

/// Reads sentences of summaries with people's votes on whether the article supports them (QAGS).
final class QagsFile {
  /// An article and the sentences of its summary.
  ///
  /// @param set the name of the file
  record Summary(String set, int line, String article, List<Voted> sentences) {}

  /// @param supported whether most said that the article supports it
  record Voted(String sentence, boolean supported) {}

  private QagsFile() {}

  /// @throws NewsException when the file cannot be read or has another form
  static List<Summary> read(Path file) {
    List<Summary> summaries = new ArrayList<>();
    ObjectMapper json = new ObjectMapper();
    for (String line : DataFiles.lines(file)) {
      try {
        JsonNode node = json.readTree(line);
        List<Voted> sentences = new ArrayList<>();
        for (JsonNode sentence : node.path("summary_sentences")) {
          int yes = 0;
          int votes = 0;
          for (JsonNode response : sentence.path("responses")) {
            votes++;
            yes += response.path("response").asText().equals("yes") ? 1 : 0;
          }
          sentences.add(new Voted(sentence.path("sentence").asText(), 2 * yes > votes));
        }
        summaries.add(
            new Summary(
                String.valueOf(file.getFileName()),
                summaries.size(),
                node.path("article").asText(),
                sentences));
      } catch (JsonProcessingException e) {
        throw new NewsException(
            Category.INPUT, "line " + summaries.size() + " of " + file + " is not JSON", e);
      }
    }
    return summaries;
  }
}
