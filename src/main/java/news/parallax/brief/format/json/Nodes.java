package news.parallax.brief.format.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The nodes that JSON trees are built of.
final class Nodes {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final double EXACT = 1L << 53;

  private Nodes() {}

  static ObjectNode object() {
    return NODES.objectNode();
  }

  static JsonNode none() {
    return NODES.nullNode();
  }

  static <T> JsonNode list(List<T> values, Function<T, JsonNode> node) {
    ArrayNode list = NODES.arrayNode(values.size());
    values.forEach(value -> list.add(node.apply(value)));
    return list;
  }

  static JsonNode texts(List<String> values) {
    return list(values, NODES::textNode);
  }

  /// A whole number without a point; null for what JSON cannot write.
  static JsonNode number(@Nullable Double value) {
    if (value == null || !Double.isFinite(value)) {
      return none();
    }
    boolean whole = value == Math.rint(value) && Math.abs(value) < EXACT;
    return whole ? NODES.numberNode(value.longValue()) : NODES.numberNode(value.doubleValue());
  }
}
