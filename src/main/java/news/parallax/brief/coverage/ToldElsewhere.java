package news.parallax.brief.coverage;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import news.parallax.bias.Coverage.OutletCoverage;
import news.parallax.story.AnalyzedStory;

/// A last look, word by word, at whether other articles tell a fact that seems to be told by one
/// alone, or the outlet itself one that it seems to leave out: in part, in pieces, in another
/// spelling of a number.
final class ToldElsewhere {
  private static final int STEM = 6;
  private static final int SHORTEST = 4;

  /// So much of what it says may stand somewhere in the articles of an outlet that leaves it out.
  private static final double HELD = 0.5;

  /// So much of what one alone tells may stand in a sentence of another.
  private static final double TOLD = 0.4;

  private final AnalyzedStory story;
  private final Set<String> known;
  private final NumberSpellings spellings;

  ToldElsewhere(AnalyzedStory story) {
    this.story = story;
    this.known = stems(String.join(" ", new HeadlineWords(story).all()));
    this.spellings = new NumberSpellings(story);
  }

  /// Whether one sentence of another outlet has so much of the fact that a reader finds it there.
  boolean isTold(String fact, OutletCoverage outlet) {
    List<String> asked = asked(fact);
    return spellings.areElsewhere(fact, outlet)
        || story.articles().stream()
            .filter(a -> !outlet.articleIds().contains(a.id()))
            .flatMap(a -> a.prose().stream())
            .map(s -> stems(story.text(s)))
            .anyMatch(had -> asked.stream().filter(had::contains).count() > TOLD * asked.size());
  }

  /// Whether most of its words stand nowhere in the outlet's articles: who has them may tell it in
  /// pieces.
  boolean isLeftOut(String fact, OutletCoverage outlet) {
    Set<String> had =
        outlet.articleIds().stream()
            .flatMap(id -> stems(story.story().article(id).text()).stream())
            .collect(Collectors.toSet());
    List<String> asked = asked(fact);
    return asked.stream().filter(had::contains).count() <= HELD * asked.size();
  }

  /// The words of a fact that the headlines do not have.
  private List<String> asked(String fact) {
    return stems(fact).stream().filter(w -> !known.contains(w)).toList();
  }

  private static Set<String> stems(String text) {
    return Pattern.compile("[^\\p{L}\\d]+")
        .splitAsStream(text.toLowerCase(Locale.ROOT))
        .filter(w -> w.length() >= SHORTEST)
        .map(w -> w.substring(0, Math.min(STEM, w.length())))
        .collect(Collectors.toSet());
  }
}
