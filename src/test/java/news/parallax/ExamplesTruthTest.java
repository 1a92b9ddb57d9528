package news.parallax;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/// What `examples/TRUTH.md` and `examples/truth.json` say of the example articles is one and the
/// same, and stands in the articles.
class ExamplesTruthTest {

  private static final Path EXAMPLES = Path.of("examples");

  /// The tables of TRUTH.md and where truth.json has the same.
  private static final Map<String, String> TABLES =
      Map.ofEntries(
          Map.entry("Stories", "stories"),
          Map.entry("Articles", "articles"),
          Map.entry("Origins", "origins"),
          Map.entry("Agreed facts", "agreed"),
          Map.entry("Disputes", "disputes"),
          Map.entry("Figures", "figures"),
          Map.entry("Series", "series"),
          Map.entry("Parties", "parties"),
          Map.entry("Not members", "notMembers"),
          Map.entry("Timeline", "timeline"),
          Map.entry("State changes", "stateChanges"),
          Map.entry("Changed positions", "changedPositions"),
          Map.entry("Denials", "denials"),
          Map.entry("Attributions", "attributions"),
          Map.entry("Attribution losses", "attributionLosses"),
          Map.entry("Facts to compare outlets by", "facts"),
          Map.entry("Only here", "onlyHere"),
          Map.entry("Left out", "leavesOut"),
          Map.entry("Background", "background"),
          Map.entry("Predictions", "predictions"),
          Map.entry("Questions", "questions"),
          Map.entry("Open questions", "openQuestions"),
          Map.entry("Loaded words", "loaded"),
          Map.entry("Traps", "traps"));

  /// Words, and numbers with or without commas between the thousands.
  private static final Pattern TOKEN = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?|\\p{L}+");

  @Test
  void everyPassageOfTheTruthStandsInItsArticle() throws IOException {
    Map<String, String> texts = texts();
    List<String> missing = new ArrayList<>();
    forEachPassage(
        truth(),
        passage -> {
          String article = passage.path("article").asText();
          String words = passage.path("text").asText();
          if (!texts.getOrDefault(article, "").contains(flat(words))) {
            missing.add(article + ": " + words);
          }
        });
    assertThat(missing).isEmpty();
  }

  @Test
  void everyLoadedWordStandsInItsArticle() throws IOException {
    Map<String, String> texts = texts();
    for (JsonNode entry : truth().path("loaded")) {
      for (JsonNode word : entry.path("words")) {
        assertThat(texts.get(entry.path("article").asText())).contains(word.asText());
      }
    }
  }

  @Test
  void theTableAndTheJsonListTheSameEntries() throws IOException {
    JsonNode truth = truth();
    Map<String, Map<String, String>> tables = tables();
    for (Map.Entry<String, String> table : TABLES.entrySet()) {
      List<String> ids = new ArrayList<>();
      truth.path(table.getValue()).forEach(entry -> ids.add(entry.path("id").asText()));
      assertThat(tables.getOrDefault(table.getKey(), Map.of()).keySet())
          .as(table.getKey())
          .containsExactlyElementsOf(ids);
    }
  }

  @Test
  void theTableSaysNothingThatTheJsonDoesNot() throws IOException {
    JsonNode truth = truth();
    Map<String, Map<String, String>> tables = tables();
    List<String> different = new ArrayList<>();
    for (Map.Entry<String, String> table : new TreeMap<>(TABLES).entrySet()) {
      for (JsonNode entry : truth.path(table.getValue())) {
        String id = entry.path("id").asText();
        Set<String> said = tokens(leaves(entry));
        Set<String> printed = tokens(tables.get(table.getKey()).get(id));
        printed.removeAll(said);
        if (!printed.isEmpty()) {
          different.add(id + ": " + printed);
        }
      }
    }
    assertThat(different).isEmpty();
  }

  @Test
  void theJsonSaysNothingThatTheTableDoesNotSaveThePassages() throws IOException {
    JsonNode truth = truth();
    Map<String, Map<String, String>> tables = tables();
    List<String> different = new ArrayList<>();
    for (Map.Entry<String, String> table : new TreeMap<>(TABLES).entrySet()) {
      for (JsonNode entry : truth.path(table.getValue())) {
        String id = entry.path("id").asText();
        Set<String> said = tokens(leaves(withoutPassages(entry)));
        said.removeAll(tokens(tables.get(table.getKey()).get(id)));
        if (!said.isEmpty()) {
          different.add(id + ": " + said);
        }
      }
    }
    assertThat(different).isEmpty();
  }

  private static JsonNode truth() throws IOException {
    return new ObjectMapper().readTree(Files.readString(EXAMPLES.resolve("truth.json")));
  }

  /// What a reader could see of each article, with its white space and quotation marks made even.
  private static Map<String, String> texts() throws IOException {
    Map<String, String> texts = new TreeMap<>();
    ObjectMapper json = new ObjectMapper();
    JsonNode truth = truth();
    for (JsonNode article : truth.path("articles")) {
      Path file =
          EXAMPLES.resolve(truth.path("folder").asText()).resolve(article.path("file").asText());
      String content = Files.readString(file);
      String name = file.toString();
      String text;
      if (name.endsWith(".html")) {
        text = Jsoup.parse(content).text();
      } else if (name.endsWith(".json")) {
        text = json.readTree(content).path("articleBody").asText();
      } else if (name.endsWith(".jsonl")) {
        int line = article.path("line").asInt() - 1;
        text = json.readTree(content.lines().toList().get(line)).path("text").asText();
      } else {
        text = content.replace("**", "");
      }
      texts.put(article.path("id").asText(), flat(text));
    }
    return texts;
  }

  private static String flat(String text) {
    return text.replaceAll("[“”]", "\"")
        .replaceAll("[‘’]", "'")
        .replaceAll("[\\s\\u00a0]+", " ")
        .strip();
  }

  /// The rows of each table by id, in order; rows with the same id are one, cells with a space
  /// between them.
  private static Map<String, Map<String, String>> tables() throws IOException {
    Map<String, Map<String, String>> tables = new LinkedHashMap<>();
    Map<String, String> rows = new LinkedHashMap<>();
    for (String line : Files.readAllLines(EXAMPLES.resolve("TRUTH.md"))) {
      if (line.startsWith("## ")) {
        rows = new LinkedHashMap<>();
        tables.put(line.substring(3).strip(), rows);
      } else if (line.startsWith("| ") && !line.startsWith("| id ")) {
        String cells = line.substring(1).replace('|', ' ').strip();
        rows.merge(cells.split("\\s", 2)[0], cells, (one, other) -> one + " " + other);
      }
    }
    return tables;
  }

  private static void forEachPassage(JsonNode node, Consumer<JsonNode> use) {
    if (isPassage(node)) {
      use.accept(node);
    } else {
      node.forEach(child -> forEachPassage(child, use));
    }
  }

  private static boolean isPassage(JsonNode node) {
    return node.isObject() && node.has("article") && node.has("text") && !node.has("id");
  }

  private static JsonNode withoutPassages(JsonNode entry) {
    JsonNode copy = entry.deepCopy();
    dropPassages(copy);
    return copy;
  }

  private static void dropPassages(JsonNode node) {
    if (isPassage(node)) {
      ((ObjectNode) node).remove("text");
    }
    // How exact a date is shows in its form; which article settled a dispute is told in words.
    if (node.isObject()) {
      ObjectNode object = (ObjectNode) node;
      object.remove("precision");
      if (object.has("positions")) {
        object.remove("settledBy");
      }
    }
    node.forEach(ExamplesTruthTest::dropPassages);
  }

  private static String leaves(JsonNode node) {
    if (node.isNull()) {
      return "";
    }
    if (node.isValueNode()) {
      return node.asText();
    }
    StringBuilder all = new StringBuilder();
    node.forEach(child -> all.append(leaves(child)).append(' '));
    return all.toString();
  }

  /// Lower-case words and numbers of a text, numbers to three places.
  private static Set<String> tokens(String text) {
    Set<String> tokens = new TreeSet<>();
    TOKEN
        .matcher(flat(text))
        .results()
        .map(MatchResult::group)
        .map(token -> Character.isDigit(token.charAt(0)) ? number(token) : word(token))
        .forEach(tokens::add);
    return tokens;
  }

  private static String number(String digits) {
    return new BigDecimal(digits.replace(",", ""))
        .setScale(3, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }

  private static String word(String letters) {
    return letters.toLowerCase(Locale.ROOT);
  }
}
