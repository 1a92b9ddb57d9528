package news.parallax.brief.coverage;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import news.parallax.article.AnalyzedArticle;
import news.parallax.bias.Coverage;
import news.parallax.bias.Coverage.OutletCoverage;
import news.parallax.story.AnalyzedStory;

/// Which outlets of a story can be held against each other by the count of their words: those whose
/// text is one report on the story, and long enough.
final class Comparison {
  /// On fewer words of prose nothing is said of wording and attribution.
  static final int WORDS_NEEDED = 200;

  private static final int OWN_NEEDED = 120;

  /// Where sentences are longer on the whole, lists were taken for sentences.
  private static final int MOST_WORDS = 40;

  /// What tells a newsletter where it stands so often.
  private record Sign(Pattern pattern, int times) {
    boolean isIn(String text) {
      return pattern.matcher(text).results().limit(times).count() == times;
    }
  }

  /// What tells a newsletter on many matters; two kinds are enough.
  private static final List<Sign> DIGEST =
      List.of(
          new Sign(
              Pattern.compile(
                  "(?i)\\bwelcome to\\b[^.\\n]{2,60}\\b(?:newsletter|roundup|digest|briefing|guide|edition|report|play-by-play)\\b"),
              1),
          new Sign(
              Pattern.compile("(?m)^(?:Related reads?|RELATED READS?|In case you missed it)\\b"),
              1),
          new Sign(Pattern.compile("(?i)\\b(?:our|this) newsletter\\b"), 1),
          new Sign(
              Pattern.compile(
                  "\\b(?:ICYMI|ON TAP|HAPPY (?:MON|TUES|WEDNES|THURS|FRI)DAY|MOST CLICKED)\\b"),
              1),
          new Sign(
              Pattern.compile(
                  "(?m)^(?:[\\p{Lu}\\d’',?&-]{2,} ){2,}[\\p{Lu}\\d’',?&-]*(?::|--| [—–-])"),
              3),
          new Sign(Pattern.compile("(?i)\\bread more[^.\\n]{0,40} here\\b"), 2));

  private static final int KINDS = 2;

  private final Coverage coverage;
  private final AnalyzedStory story;

  /// By article id, whether it is a newsletter.
  private final Map<String, Boolean> digests = new TreeMap<>();

  Comparison(Coverage coverage, AnalyzedStory story) {
    this.coverage = coverage;
    this.story = story;
  }

  List<OutletCoverage> others(OutletCoverage outlet) {
    return coverage.outlets().stream().filter(o -> !o.outlet().equals(outlet.outlet())).toList();
  }

  /// Whether all outlets but the smallest can be held against each other.
  boolean isFair() {
    return coverage.outlets().stream()
        .allMatch(o -> o.words() < WORDS_NEEDED / 2 || isOneReport(o));
  }

  /// Whether so much of it is its own words that their wording can be compared.
  static boolean hasOwnWords(OutletCoverage outlet) {
    return outlet.words() >= WORDS_NEEDED
        && outlet.words() * (1 - outlet.attributedShare()) >= OWN_NEEDED;
  }

  /// Whether what it prints is one report on the story, in sentences.
  boolean isOneReport(OutletCoverage outlet) {
    return outlet.words() <= MOST_WORDS * outlet.sentences()
        && outlet.articleIds().stream().noneMatch(this::isDigestId);
  }

  /// Whether all it has of the story is a newsletter on many matters.
  boolean isNewsletter(OutletCoverage outlet) {
    return outlet.articleIds().stream().allMatch(this::isDigestId);
  }

  /// Whether an author argues in it: what is told of others' views there is half the author's own.
  boolean isOpinion(OutletCoverage outlet) {
    return outlet.articleIds().stream().anyMatch(id -> story.article(id).article().opinion());
  }

  private boolean isDigestId(String article) {
    return digests.computeIfAbsent(article, id -> isDigest(story.article(id)));
  }

  /// A newsletter tells of many matters, and its words do not measure this story.
  static boolean isDigest(AnalyzedArticle article) {
    return isDigest(article.article().text());
  }

  static boolean isDigest(String text) {
    return DIGEST.stream().filter(sign -> sign.isIn(text)).count() >= KINDS;
  }

  /// The likelihood that two outlets' counts differ by chance is below one in twenty.
  static boolean isApart(int count, int of, int other, int otherOf) {
    double both = (double) (count + other) / Math.max(1, of + otherOf);
    double ratio =
        2
            * (part(count, of * both)
                + part(of - count, of * (1 - both))
                + part(other, otherOf * both)
                + part(otherOf - other, otherOf * (1 - both)));
    return ratio >= 3.84;
  }

  private static double part(double seen, double expected) {
    return seen == 0 ? 0 : seen * StrictMath.log(seen / expected);
  }
}
