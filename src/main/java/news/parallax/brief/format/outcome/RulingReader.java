package news.parallax.brief.format.outcome;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import news.parallax.NewsException;
import news.parallax.NewsException.Category;
import news.parallax.outcome.Outcome.Standing;
import news.parallax.outcome.Ruling;
import org.jspecify.annotations.Nullable;

/// Reads a person's rulings: JSON lines, each with the `outcome`'s id, its `standing`
/// (`came-about`, `did-not` or `void`) and perhaps a `note`. Blank lines and lines that open with
/// `#` are passed over.
public final class RulingReader {
  private static final Map<String, Standing> STANDINGS =
      Map.of("came-about", Standing.CAME_ABOUT, "did-not", Standing.DID_NOT, "void", Standing.VOID);

  private final ObjectMapper json = new ObjectMapper();

  /// The rulings in the order of their lines.
  ///
  /// @param name what the text is called in messages
  /// @throws NewsException when a line is no ruling or two rule on one outcome; it names the line
  public List<Ruling> read(String text, String name) {
    List<Ruling> rulings = new ArrayList<>();
    Map<String, Integer> lines = new TreeMap<>();
    int number = 0;
    for (String line : text.split("\\R", -1)) {
      number++;
      String plain = line.replace("\uFEFF", "").strip();
      if (plain.isEmpty() || plain.startsWith("#")) {
        continue;
      }
      String place = name + ", line " + number;
      Ruling ruling = ruling(plain, place);
      Integer former = lines.putIfAbsent(ruling.outcomeId(), number);
      if (former != null) {
        throw fault(
            place, "a second ruling on " + ruling.outcomeId() + "; line " + former + " has one");
      }
      rulings.add(ruling);
    }
    return List.copyOf(rulings);
  }

  private Ruling ruling(String line, String place) {
    JsonNode node;
    try {
      node = json.readTree(line);
    } catch (JsonProcessingException e) {
      throw fault(place, "no JSON: " + e.getOriginalMessage());
    }
    if (!node.isObject()) {
      throw fault(
          place, "no JSON object; write {\"outcome\": \"…\", \"standing\": \"came-about\"}");
    }
    String outcome = text(node, "outcome", place);
    String word = text(node, "standing", place).toLowerCase(Locale.ROOT);
    Standing standing = STANDINGS.get(word);
    if (standing == null) {
      throw fault(place, "'%s' is no standing; use came-about, did-not or void".formatted(word));
    }
    @Nullable String note = node.path("note").isTextual() ? node.path("note").textValue() : null;
    return new Ruling(outcome, standing, note);
  }

  private static String text(JsonNode node, String field, String place) {
    JsonNode value = node.path(field);
    if (!value.isTextual() || value.textValue().isBlank()) {
      throw fault(place, "'%s' is missing".formatted(field));
    }
    return value.textValue().strip();
  }

  private static NewsException fault(String place, String what) {
    return new NewsException(Category.INPUT, place + ": " + what);
  }
}
