package news.parallax.brief.coverage;

import java.util.List;
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

  /// What tells a newsletter on many matters; two kinds are enough.
  private static final List<Pattern> DIGEST =
      List.of(
          Pattern.compile(
              "(?i)\\bwelcome to\\b[^.\\n]{2,60}\\b(?:newsletter|roundup|digest|briefing|guide|edition|report|play-by-play)\\b"),
          Pattern.compile("(?m)^(?:Related reads?|RELATED READS?|In case you missed it)\\b"),
          Pattern.compile("(?i)\\b(?:our|this) newsletter\\b"),
          Pattern.compile(
              "\\b(?:ICYMI|ON TAP|HAPPY (?:MON|TUES|WEDNES|THURS|FRI)DAY|MOST CLICKED)\\b"),
          Pattern.compile(
              "(?s)(?:^|\\n)(?:[\\p{Lu}\\d’',?&-]{2,} ){2,}[\\p{Lu}\\d’',?&-]*(?::|--| [—–-]).+\\n(?:[\\p{Lu}\\d’',?&-]{2,} ){2,}[\\p{Lu}\\d’',?&-]*(?::|--| [—–-]).+\\n(?:[\\p{Lu}\\d’',?&-]{2,} ){2,}[\\p{Lu}\\d’',?&-]*(?::|--| [—–-])"),
          Pattern.compile(
              "(?is)\\bread more[^.\\n]{0,40} here\\b.+\\bread more[^.\\n]{0,40} here\\b"));

  private static final int KINDS = 2;

  private final Coverage coverage;
  private final AnalyzedStory story;

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
        && outlet.articleIds().stream().noneMatch(id -> isDigest(story.article(id)));
  }

  /// Whether all it has of the story is a newsletter on many matters.
  boolean isNewsletter(OutletCoverage outlet) {
    return outlet.articleIds().stream().allMatch(id -> isDigest(story.article(id)));
  }

  /// Whether an author argues in it: what is told of others' views there is half the author's own.
  boolean isOpinion(OutletCoverage outlet) {
    return outlet.articleIds().stream().anyMatch(id -> story.article(id).article().opinion());
  }

  /// A newsletter tells of many matters, and its words do not measure this story.
  static boolean isDigest(AnalyzedArticle article) {
    return isDigest(article.article().text());
  }

  static boolean isDigest(String text) {
    return DIGEST.stream().filter(p -> p.matcher(text).find()).count() >= KINDS;
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
