package news.parallax.brief.weighing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.article.ArticleSentence;
import news.parallax.article.Block;
import news.parallax.story.AnalyzedStory;

/// How many dead the sentences of a story tell of, and which of these numbers later reports have
/// raised: "63 people dead", where the newest reports open with "the death toll reached 250".
public final class Tolls {
  private static final int FIRST_SENTENCES = 4;

  /// Two that open with it: the story is of those dead.
  private static final int FEWEST = 2;

  /// A toll that is lower by less is told in round numbers.
  private static final double ABOUT = 0.95;

  private static final String NUMBER =
      "(\\d{1,3}(?:,\\d{3})+|\\d{1,6}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";

  private static final String SOME =
      "(?:at least |more than |nearly |about |as many as |up to |some |around |almost |another )?";

  private static final List<Pattern> TOLLS =
      List.of(
          Pattern.compile(
              "\\b(?:kill(?:s|ed|ing)?|claim(?:s|ed|ing)|leav(?:es|ing)|left) "
                  + SOME
                  + NUMBER
                  + "\\b"
                  + "(?! (?:wounded|injured|hurt|homeless))",
              Pattern.CASE_INSENSITIVE),
          Pattern.compile(
              "\\bdeath toll\\b[^.;]{0,40}? (?:to|at|reached|of|was|is|hit|passed) "
                  + SOME
                  + NUMBER,
              Pattern.CASE_INSENSITIVE),
          Pattern.compile(
              "\\b"
                  + NUMBER
                  + " (?:\\p{Ll}+ ){0,2}?(?:(?:were|are|have been|had been|was) )?(?:(?:reported|confirmed|feared) )?(?:killed|dead|died|deaths|fatalities)\\b",
              Pattern.CASE_INSENSITIVE));

  private static final Map<String, Integer> WORDS =
      Map.ofEntries(
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12));

  private final AnalyzedStory story;
  private final int newest;

  public Tolls(AnalyzedStory story, Recency recency) {
    this.story = story;
    List<Integer> told =
        story.articles().stream()
            .flatMap(a ->
                a.sentences().stream()
                    .filter(s -> s.kind() == Block.Kind.HEADLINE || s.isProse())
                    .limit(FIRST_SENTENCES))
            .filter(recency::mayBeLatest)
            .flatMapToInt(s -> in(story.text(s)).stream())
            .boxed()
            .toList();
    this.newest =
        told.size() < FEWEST ? 0 : told.stream().mapToInt(Integer::intValue).max().orElse(0);
  }

  /// The largest number of dead that a text tells.
  public static OptionalInt in(String text) {
    int most = 0;
    for (Pattern pattern : TOLLS) {
      Matcher toll = pattern.matcher(text);
      while (toll.find()) {
        most = Math.max(most, number(toll.group(1)));
      }
    }
    return most == 0 ? OptionalInt.empty() : OptionalInt.of(most);
  }

  private static int number(String digits) {
    Integer word = WORDS.get(digits.toLowerCase(Locale.ROOT));
    return word == null ? Integer.parseInt(digits.replace(",", "")) : word;
  }

  /// Whether a sentence tells of fewer dead than the newest reports open with.
  public boolean isRaised(ArticleSentence sentence) {
    OptionalInt toll = in(story.text(sentence));
    return toll.isPresent() && toll.getAsInt() < ABOUT * newest;
  }
}
