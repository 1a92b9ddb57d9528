package news.parallax.text.nlp4j;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import edu.emory.mathcs.nlp.common.util.IOUtils;
import edu.emory.mathcs.nlp.component.dep.DEPParser;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads the models and word lists as the library ships them: Java objects, compressed. For the
/// build only.
final class ShippedModels {
  private static final String MODELS = "edu/emory/mathcs/nlp/models/";
  private static final String LEXICA = "edu/emory/mathcs/nlp/lexica/";

  private ShippedModels() {}

  static OnlineComponent<?, ?> tags() throws IOException {
    return (OnlineComponent<?, ?>) read(MODELS + "en-pos.xz");
  }

  static OnlineComponent<?, ?> entities() throws IOException {
    return (OnlineComponent<?, ?>) read(MODELS + "en-ner.xz");
  }

  static DEPParser<?> parse() throws IOException {
    return (DEPParser<?>) read(MODELS + "en-dep.xz");
  }

  /// By word in lower case, its tags in the training texts.
  @SuppressWarnings("unchecked")
  static Map<String, List<String>> ambiguity() throws IOException {
    return (Map<String, List<String>>)
        read(LEXICA + "en-ambiguity-classes-simplified-lowercase.xz");
  }

  /// By word in lower case, its Brown clusters.
  @SuppressWarnings("unchecked")
  static Map<String, Set<String>> clusters() throws IOException {
    return (Map<String, Set<String>>) read(LEXICA + "en-brown-clusters-simplified-lowercase.xz");
  }

  /// Names, word by word, each with its kinds.
  @SuppressWarnings("unchecked")
  static PrefixTree<String, Set<String>> names() throws IOException {
    return (PrefixTree<String, Set<String>>)
        read(LEXICA + "en-named-entity-gazetteers-simplified.xz");
  }

  /// By word, digits as zeros, its vector.
  @SuppressWarnings("unchecked")
  static Map<String, float[]> vectors() throws IOException {
    return (Map<String, float[]>) read(LEXICA + "en-word-embeddings-undigitalized.xz");
  }

  private static Object read(String resource) throws IOException {
    try (ObjectInputStream in = IOUtils.createArtifactObjectInputStream(resource)) {
      return in.readObject();
    } catch (ClassNotFoundException e) {
      throw new IOException("not a model of this library: " + resource, e);
    }
  }

  /// A field for which the library has no accessor.
  static Object field(Object owner, String name) {
    for (Class<?> type = owner.getClass(); type != null; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (field.getName().equals(name)) {
          return value(field, owner);
        }
      }
    }
    throw new IllegalArgumentException(owner.getClass() + " has no field " + name);
  }

  private static Object value(Field field, Object owner) {
    try {
      field.setAccessible(true);
      return field.get(owner);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
