package news.parallax.brief;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import news.parallax.article.Passage;
import news.parallax.bias.Coverage;
import news.parallax.bias.Coverage.LoadedTerm;
import news.parallax.bias.Coverage.OutletCoverage;
import news.parallax.brief.OutletFinding.Part;
import news.parallax.story.AnalyzedStory;

/// Whether an outlet's wording stands out against the others': more loaded, or plainer.
final class WordingFinding {
  private static final int LOADED_NEEDED = 4;
  private static final double OFTEN = 5;
  private static final int EXAMPLES = 3;
  private static final int WORDS_FOR_PLAIN = 400;

  private final Coverage coverage;
  private final AnalyzedStory story;

  WordingFinding(Coverage coverage, AnalyzedStory story) {
    this.coverage = coverage;
    this.story = story;
  }

  Optional<Part> loaded(OutletCoverage outlet) {
    List<OutletCoverage> others =
        coverage.outlets().stream()
            .filter(
                o -> !o.outlet().equals(outlet.outlet()) && o.words() >= OutletFinding.WORDS_NEEDED)
            .toList();
    if (outlet.words() < OutletFinding.WORDS_NEEDED || others.isEmpty()) {
      return Optional.empty();
    }
    double theirs = others.stream().mapToDouble(OutletCoverage::loadedPer1000).average().orElse(0);
    double ours = outlet.loadedPer1000();
    int count = outlet.loaded().size();
    if (count >= LOADED_NEEDED && ours >= OFTEN && ours >= 1.5 * theirs) {
      return Optional.of(
          new Part(
              1.5 + Math.min(2, ours / Math.max(1, theirs) / 3),
              "uses "
                  + count
                  + " loaded words in "
                  + OutletFinding.number(outlet.words())
                  + " outside quotations, such as "
                  + examples(outlet),
              outlet.loaded().stream().map(LoadedTerm::passage).toList()));
    }
    boolean plainest = others.stream().allMatch(o -> o.loadedPer1000() >= 2 * ours + 1);
    if (plainest && theirs >= OFTEN && outlet.words() >= WORDS_FOR_PLAIN) {
      return Optional.of(
          new Part(
              1.1,
              "keeps to the plainest wording, with "
                  + (count == 0 ? "no loaded word" : count + " loaded in")
                  + (count == 0 ? " in " : " ")
                  + OutletFinding.number(outlet.words())
                  + " words",
              outlet.loaded().stream().map(LoadedTerm::passage).toList()));
    }
    return Optional.empty();
  }

  private String examples(OutletCoverage outlet) {
    Set<String> stems = new HashSet<>();
    List<String> words =
        outlet.loaded().stream()
            .map(LoadedTerm::passage)
            .map(this::word)
            .filter(w -> stems.add(stem(w)))
            .limit(EXAMPLES)
            .toList();
    return OutletFinding.joined(
        words.stream().map(w -> "“" + w + "”").collect(Collectors.toList()));
  }

  /// So that a word and its plural are one example.
  private static String stem(String word) {
    return word.substring(0, Math.min(5, word.length())).toLowerCase(Locale.ROOT);
  }

  private String word(Passage passage) {
    return story.story().article(passage.articleId()).text(passage.span());
  }
}
