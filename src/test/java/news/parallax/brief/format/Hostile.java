package news.parallax.brief.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.parallax.brief.Brief;
import news.parallax.brief.format.json.BriefReader;
import news.parallax.brief.format.json.JsonBrief;

/// Makes a brief whose every free text tries to break out of the page that shows it.
final class Hostile {
  /// What stands before every text.
  static final String PAYLOAD =
      "\"'></title></style></script></textarea>--><script>alert(1)</script>"
          + "<img src=https://evil.example/x onerror=alert(2)>`[x](javascript:alert(3))|\u001b[31m\u202e";

  private static final Set<String> FIXED =
      Set.of("format", "kind", "basis", "precision", "standing", "value", "sha256");
  private static final List<String> LINKS =
      List.of(
          "javascript:alert(4)",
          "https://evil.example/\" onmouseover=\"alert(5)",
          "data:text/html,<script>alert(6)</script>",
          "//evil.example/x",
          "https://good.example/a?b=1&c='2'");

  private final ObjectMapper json = new ObjectMapper();
  private int links;

  static Brief of(Brief brief) {
    return new Hostile().spoil(brief);
  }

  private Brief spoil(Brief brief) {
    try {
      JsonNode tree = json.readTree(new JsonBrief().write(List.of(brief)));
      return new BriefReader().read(json.writeValueAsString(spoil(tree, ""))).getFirst();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private JsonNode spoil(JsonNode node, String name) {
    if (node.isTextual() && !FIXED.contains(name)) {
      return JsonNodeFactory.instance.textNode(spoilt(name, node.textValue()));
    }
    if (node instanceof ArrayNode list) {
      for (int i = 0; i < list.size(); i++) {
        list.set(i, spoil(list.get(i), name));
      }
    }
    if (node instanceof ObjectNode object) {
      boolean passage = object.has("sha256") || object.has("start");
      for (Map.Entry<String, JsonNode> field : new ArrayList<>(object.properties())) {
        boolean kept = passage && field.getKey().equals("text");
        object.set(
            field.getKey(),
            kept
                ? JsonNodeFactory.instance.textNode(sharp(field.getValue().textValue()))
                : spoil(field.getValue(), field.getKey()));
      }
    }
    return node;
  }

  private String spoilt(String name, String value) {
    return name.equals("url") ? LINKS.get(links++ % LINKS.size()) : PAYLOAD + value;
  }

  /// The same number of units, some of them dangerous.
  private static String sharp(String text) {
    return text.replace('e', '<')
        .replace('a', '"')
        .replace('i', '&')
        .replace('o', '>')
        .replace('u', '\u001b')
        .replace('d', '\u202e')
        .replace('k', '\r');
  }
}
