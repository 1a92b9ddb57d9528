package news.parallax.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import news.parallax.Shipped;
import news.parallax.text.regression.Trees;

/// What was learned from summaries that editors wrote beside the articles that they sum up.
///
/// @param repeats for common words how likely a summary that holds them holds them twice, three
///   times and so on
/// @param words for single words
/// @param pairs for pairs of neighbours
/// @param sentences for whole sentences: what they share with a summary beyond what their words
///   promise one by one
public record EditorModel(
    Rarity rarity,
    SortedMap<String, List<Double>> repeats,
    Weights words,
    Weights pairs,
    Trees sentences) {
  private static final String RESOURCE = "editor.model";
  private static final String BASE = "(base)";

  /// Whether many articles use a word.
  public boolean isCommon(String word) {
    return Stems.of(word).stream().allMatch(rarity::isKnown);
  }

  /// The model that comes with the program.
  public static EditorModel standard() {
    return parse(Shipped.text(EditorModel.class, RESOURCE));
  }

  /// Reads what [#format()] has written.
  ///
  /// @throws IllegalArgumentException when it is something else
  public static EditorModel parse(String text) {
    Map<String, SortedMap<String, Double>> parts = new TreeMap<>();
    SortedMap<String, List<Double>> repeats = new TreeMap<>();
    List<String> trees = new ArrayList<>();
    String part = "";
    for (String line : text.lines().toList()) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (line.startsWith("== ")) {
        part = line.substring(3);
        continue;
      }
      if (part.equals("sentences")) {
        trees.add(line);
        continue;
      }
      String[] fields = line.split("\t");
      if (fields.length < 2) {
        throw new IllegalArgumentException("no line of a model: " + line);
      }
      if (part.equals("repeats")) {
        List<Double> chances = new ArrayList<>();
        for (int i = 1; i < fields.length; i++) {
          chances.add(Double.valueOf(fields[i]));
        }
        repeats.put(fields[0], List.copyOf(chances));
      } else {
        parts.computeIfAbsent(part, p -> new TreeMap<>()).put(fields[0], Double.valueOf(fields[1]));
      }
    }
    return new EditorModel(
        new Rarity(part(parts, "rarity")),
        repeats,
        weights(part(parts, "words")),
        weights(part(parts, "pairs")),
        Trees.parse(trees));
  }

  private static SortedMap<String, Double> part(
      Map<String, SortedMap<String, Double>> parts, String name) {
    SortedMap<String, Double> part = parts.get(name);
    if (part == null) {
      throw new IllegalArgumentException("a model without " + name);
    }
    return part;
  }

  private static Weights weights(SortedMap<String, Double> part) {
    SortedMap<String, Double> byTrait = new TreeMap<>(part);
    Double base = byTrait.remove(BASE);
    if (base == null) {
      throw new IllegalArgumentException("weights without a base");
    }
    return new Weights(base, byTrait);
  }

  /// The model as a text, one weight a line, sorted.
  public String format() {
    StringBuilder out = new StringBuilder();
    out.append("== rarity\n");
    rarity.byStem().forEach((stem, value) -> line(out, stem, value));
    out.append("== repeats\n");
    repeats.forEach((stem, chances) -> {
      out.append(stem);
      chances.forEach(c -> out.append('\t').append(number(c)));
      out.append('\n');
    });
    append(out, "words", words);
    append(out, "pairs", pairs);
    out.append("== sentences\n");
    sentences.format().forEach(line -> out.append(line).append('\n'));
    return out.toString();
  }

  private static void append(StringBuilder out, String name, Weights weights) {
    out.append("== ").append(name).append('\n');
    line(out, BASE, weights.base());
    weights.byTrait().forEach((trait, weight) -> line(out, trait, weight));
  }

  private static void line(StringBuilder out, String name, double value) {
    out.append(name).append('\t').append(number(value)).append('\n');
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}
