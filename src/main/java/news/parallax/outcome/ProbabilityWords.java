package news.parallax.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.Shipped;
import news.parallax.outcome.Outcome.Probability;

/// Reads odds off a source's own words: a number it prints, or a word of probability with the range
/// that readers give it. "Could" and "may" give none.
final class ProbabilityWords {
  private record Entry(Pattern phrase, double low, double high) {}

  private static final Pattern NUMBER =
      Pattern.compile(
          "(\\d{1,3}(?:\\.\\d+)?)(?:(?:\\s?(?:%|percent|per cent))?\\s?(?:to|-|–)\\s?(\\d{1,3}(?:\\.\\d+)?))?\\s?(?:%|percent|per cent)"
              + "[\\s-](?:chance|probability|likelihood|risk|possibility)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NUMBER_AFTER =
      Pattern.compile(
          "\\b(?:chance|probability|likelihood|odds|risk)\\b[^.;]{0,40}?\\bat\\s(?:about |around |roughly )?(\\d{1,3}(?:\\.\\d+)?)"
              + "(?:\\s?(?:to|-|–)\\s?(\\d{1,3}(?:\\.\\d+)?))?\\s?(?:%|percent|per cent)",
          Pattern.CASE_INSENSITIVE);

  private final List<Entry> entries = load();

  /// The odds that the words give, the printed number first; empty when they give none.
  Optional<Probability> in(String words) {
    for (Pattern pattern : List.of(NUMBER, NUMBER_AFTER)) {
      Matcher number = pattern.matcher(words);
      if (number.find()) {
        double low = Double.parseDouble(number.group(1)) / 100;
        String second = number.group(2);
        double high = second == null ? low : Double.parseDouble(second) / 100;
        if (low <= high && high <= 1) {
          return Optional.of(new Probability(low, high, number.group()));
        }
      }
    }
    for (Entry entry : entries) {
      Matcher matcher = entry.phrase().matcher(words);
      if (matcher.find() && !isNegated(words, matcher.start())) {
        return Optional.of(new Probability(entry.low(), entry.high(), matcher.group()));
      }
    }
    return Optional.empty();
  }

  /// "Not likely" is no "likely", and a "more likely" compares.
  private static boolean isNegated(String words, int at) {
    return words
        .substring(Math.max(0, at - 6), at)
        .matches("(?is).*\\b(?:not|n['’]t|more|less|as|how)\\s");
  }

  private static List<Entry> load() {
    List<Entry> entries = new ArrayList<>();
    for (String line : Shipped.entries(ProbabilityWords.class, "probability-words.tsv")) {
      String[] parts = line.split("\t", -1);
      entries.add(
          new Entry(
              Pattern.compile("\\b" + parts[0] + "\\b", Pattern.CASE_INSENSITIVE),
              Double.parseDouble(parts[1]),
              Double.parseDouble(parts[2])));
    }
    return List.copyOf(entries);
  }
}
