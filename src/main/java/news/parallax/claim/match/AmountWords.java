package news.parallax.claim.match;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.claim.words.WordLists;

/// The words of `amounts.txt`, ready to be looked up.
public record AmountWords(
    Set<String> atLeast,
    Set<String> atMost,
    Set<String> about,
    Set<String> orMore,
    Map<String, Double> numbers,
    Map<String, Double> magnitudes,
    Map<String, Double> parts,
    Map<String, String> vague,
    Map<String, String> currencies,
    Map<String, String> units) {

  static final WordLists FILE = WordLists.load("amounts.txt");
  public static final AmountWords ENGLISH = read(FILE);

  private static AmountWords read(WordLists file) {
    return new AmountWords(
        words(file, "at-least"),
        words(file, "at-most"),
        words(file, "about"),
        words(file, "or-more"),
        doubles(file, "numbers"),
        doubles(file, "magnitudes"),
        doubles(file, "parts"),
        file.values("vague"),
        file.values("currencies"),
        file.values("units"));
  }

  private static Set<String> words(WordLists file, String group) {
    List<String> words = file.group(group);
    return new TreeSet<>(words);
  }

  private static Map<String, Double> doubles(WordLists file, String group) {
    Map<String, Double> values = new LinkedHashMap<>();
    file.values(group).forEach((word, value) -> values.put(word, Double.valueOf(value)));
    return values;
  }
}
