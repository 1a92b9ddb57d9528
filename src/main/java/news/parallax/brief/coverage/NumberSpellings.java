package news.parallax.brief.coverage;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import news.parallax.article.ArticleSentence;
import news.parallax.bias.Coverage.OutletCoverage;
import news.parallax.story.AnalyzedStory;

/// Whether another outlet gives a number of a fact in another spelling: "0%" as "zero", "25%" as "a
/// quarter", "twelve" as "12".
final class NumberSpellings {
  private static final int PREFIX = 5;
  private static final int SHORTEST = 4;

  /// So many more words of the fact must stand in the sentence.
  private static final int SHARED = 2;

  private static final Map<String, List<String>> SPELLINGS =
      Map.ofEntries(
          Map.entry("0", List.of("zero", "none", "nothing")),
          Map.entry("2", List.of("two", "both", "couple", "pair")),
          Map.entry("3", List.of("three")),
          Map.entry("4", List.of("four")),
          Map.entry("5", List.of("five")),
          Map.entry("6", List.of("six", "half a dozen", "half-dozen")),
          Map.entry("7", List.of("seven")),
          Map.entry("8", List.of("eight")),
          Map.entry("9", List.of("nine")),
          Map.entry("10", List.of("ten", "a tenth")),
          Map.entry("11", List.of("eleven")),
          Map.entry("12", List.of("twelve", "a dozen")),
          Map.entry("20", List.of("twenty", "a fifth", "one in five")),
          Map.entry("24", List.of("two dozen")),
          Map.entry("25", List.of("a quarter", "one in four", "one quarter")),
          Map.entry("33", List.of("a third", "one in three", "one third")),
          Map.entry("50", List.of("fifty", "half")),
          Map.entry("66", List.of("two thirds", "two-thirds")),
          Map.entry("67", List.of("two thirds", "two-thirds")),
          Map.entry("75", List.of("three quarters", "three-quarters")),
          Map.entry("100", List.of("a hundred", "one hundred", "all of")));

  /// A part of something is told with fewer words.
  private static final Pattern PART = Pattern.compile("third|quarter|half|fifth|tenth|one in");

  private static final Pattern NUMBER = Pattern.compile("(?<![\\d.,])(\\d{1,3})(?![\\d]|[.,]\\d)");

  private final AnalyzedStory story;

  NumberSpellings(AnalyzedStory story) {
    this.story = story;
  }

  boolean areElsewhere(String fact, OutletCoverage outlet) {
    Set<String> other = others(fact);
    Set<String> stems = stems(fact);
    return !other.isEmpty()
        && story.articles().stream()
            .filter(a -> !outlet.articleIds().contains(a.id()))
            .flatMap(a -> a.prose().stream())
            .map(this::text)
            .anyMatch(t ->
                other.stream()
                    .filter(w -> hasWord(t, w))
                    .anyMatch(w ->
                        stems(t).stream().filter(stems::contains).count()
                            >= (PART.matcher(w).find() ? 1 : SHARED)));
  }

  private String text(ArticleSentence sentence) {
    return story.text(sentence).toLowerCase(Locale.ROOT);
  }

  /// How the numbers of a fact may be written elsewhere.
  private static Set<String> others(String fact) {
    String lower = fact.toLowerCase(Locale.ROOT);
    Set<String> found = new TreeSet<>();
    Matcher number = NUMBER.matcher(lower);
    while (number.find()) {
      found.addAll(SPELLINGS.getOrDefault(number.group(1), List.of()));
    }
    SPELLINGS.forEach((digits, words) -> {
      if (words.stream().anyMatch(w -> hasWord(lower, w))) {
        found.add(digits);
        found.addAll(words);
      }
    });
    found.removeIf(w -> hasWord(lower, w));
    return found;
  }

  private static boolean hasWord(String text, String word) {
    return Pattern.compile("(?<![\\p{L}\\d.,-])" + Pattern.quote(word) + "(?![\\p{L}\\d-]|[.,]\\d)")
        .matcher(text)
        .find();
  }

  private static Set<String> stems(String text) {
    return Pattern.compile("[^\\p{L}]+")
        .splitAsStream(text.toLowerCase(Locale.ROOT))
        .filter(w -> w.length() >= SHORTEST)
        .map(w -> w.substring(0, Math.min(PREFIX, w.length())))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
