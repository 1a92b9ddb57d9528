package news.parallax.brief.format.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import news.parallax.NewsException;
import news.parallax.NewsException.Category;
import org.jspecify.annotations.Nullable;

/// The fields of a JSON object and where it stands, so that a fault can name its place.
record Fields(String place, @Nullable JsonNode node) {

  NewsException fault(String what) {
    return new NewsException(Category.INPUT, place + ": " + what);
  }

  boolean has(String name) {
    JsonNode value = find(name);
    return value != null && !value.isNull();
  }

  Fields object(String name) {
    return new Fields(place + "." + name, need(name));
  }

  /// What `read` makes of the object called so, null when it is null or missing.
  <T> @Nullable T objectOrNull(String name, Function<Fields, @Nullable T> read) {
    return has(name) ? read.apply(object(name)) : null;
  }

  String text(String name) {
    JsonNode value = need(name);
    if (!value.isTextual()) {
      throw fault("'%s' is no text".formatted(name));
    }
    return value.textValue();
  }

  @Nullable String textOrNull(String name) {
    return has(name) ? text(name) : null;
  }

  double number(String name) {
    JsonNode value = need(name);
    if (!value.isNumber()) {
      throw fault("'%s' is no number".formatted(name));
    }
    return value.doubleValue();
  }

  @Nullable Double numberOrNull(String name) {
    return has(name) ? number(name) : null;
  }

  <E extends Enum<E>> E constant(String name, Class<E> type) {
    return reading(() -> Spelling.read(type, text(name)));
  }

  boolean flag(String name, boolean otherwise) {
    return has(name) ? need(name).booleanValue() : otherwise;
  }

  /// What `made` makes; values that it refuses are a fault of this place.
  <T> T reading(Supplier<T> made) {
    try {
      return made.get();
    } catch (IllegalArgumentException e) {
      throw new NewsException(Category.INPUT, place + ": " + e.getMessage(), e);
    }
  }

  <T> List<T> list(String name, Function<Fields, T> read) {
    JsonNode value = need(name);
    if (!value.isArray()) {
      throw fault("'%s' is no list".formatted(name));
    }
    List<T> list = new ArrayList<>();
    for (JsonNode element : value) {
      list.add(read.apply(new Fields(place + "." + name + "[" + list.size() + "]", element)));
    }
    return list;
  }

  /// The list called so, empty when it is missing.
  <T> List<T> listIfAny(String name, Function<Fields, T> read) {
    return has(name) ? list(name, read) : List.of();
  }

  List<String> texts(String name) {
    return list(name, Fields::text);
  }

  List<String> textsIfAny(String name) {
    return listIfAny(name, Fields::text);
  }

  void eachField(BiConsumer<String, Fields> take) {
    JsonNode object = node;
    if (object != null) {
      object
          .properties()
          .forEach(field ->
              take.accept(
                  field.getKey(), new Fields(place + "." + field.getKey(), field.getValue())));
    }
  }

  private String text() {
    JsonNode value = node;
    if (value == null || !value.isTextual()) {
      throw fault("is no text");
    }
    return value.textValue();
  }

  private @Nullable JsonNode find(String name) {
    if (node == null || !node.isObject()) {
      throw fault("is no object");
    }
    return node.get(name);
  }

  private JsonNode need(String name) {
    JsonNode value = find(name);
    if (value == null || value.isNull()) {
      throw fault("has no '%s'".formatted(name));
    }
    return value;
  }
}
