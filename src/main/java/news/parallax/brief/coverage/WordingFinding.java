package news.parallax.brief.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import news.parallax.article.Passage;
import news.parallax.bias.Coverage.LoadedTerm;
import news.parallax.bias.Coverage.OutletCoverage;
import news.parallax.brief.coverage.OutletFinding.Part;
import news.parallax.story.AnalyzedStory;

/// Whether an outlet's wording is more loaded than that of all others.
final class WordingFinding {
  private static final int LOADED_NEEDED = 4;

  /// In 1,000 words.
  private static final double OFTEN = 5;

  private static final double TIMES = 1.7;
  private static final int EXAMPLES = 3;
  private static final double PLAIN_WEIGHT = 0.52;

  private final Comparison comparison;
  private final AnalyzedStory story;

  WordingFinding(Comparison comparison, AnalyzedStory story) {
    this.comparison = comparison;
    this.story = story;
  }

  Optional<Part> loaded(OutletCoverage outlet) {
    List<OutletCoverage> others =
        comparison.others(outlet).stream().filter(Comparison::hasOwnWords).toList();
    if (!Comparison.hasOwnWords(outlet) || others.isEmpty() || !comparison.isFair()) {
      return Optional.empty();
    }
    OutletCoverage next =
        others.stream()
            .max(
                Comparator.comparingDouble(OutletCoverage::loadedPer1000)
                    .thenComparing(OutletCoverage::outlet, Comparator.reverseOrder()))
            .orElseThrow();
    double ours = outlet.loadedPer1000();
    List<Passage> examples = examples(outlet);
    int count = outlet.loaded().size();
    if (examples.size() < EXAMPLES
        || count < LOADED_NEEDED
        || ours < OFTEN
        || ours < TIMES * next.loadedPer1000() + 1
        || !Comparison.isApart(count, outlet.words(), next.loaded().size(), next.words())) {
      return Optional.empty();
    }
    List<Passage> passages = new ArrayList<>(examples);
    outlet.loaded().stream().map(LoadedTerm::passage).forEach(passages::add);
    return Optional.of(
        new Part(
            1.1 + Math.min(1.2, ours / Math.max(2, next.loadedPer1000()) / 5),
            Part.Kind.LOADED,
            "uses sharper words than "
                + (others.size() == 1 ? OutletFinding.name(next) + " does" : "the others do")
                + ": "
                + count
                + " loaded ones of its own in "
                + OutletFinding.number(outlet.words())
                + ", such as "
                + OutletFinding.joined(examples.stream().map(p -> "“" + word(p) + "”").toList())
                + " ("
                + (others.size() == 1 ? "" : "the next, ")
                + OutletFinding.name(next)
                + (others.size() == 1 ? " " : ", ")
                + (next.loaded().isEmpty() ? "none" : Integer.toString(next.loaded().size()))
                + " in "
                + OutletFinding.number(next.words())
                + ")",
            passages));
  }

  /// That its wording is plainer than that of each other outlet. Said only when nothing else tells
  /// it from them.
  Optional<Part> plain(OutletCoverage outlet) {
    List<OutletCoverage> others = comparison.others(outlet);
    boolean plainer =
        !others.isEmpty()
            && Comparison.hasOwnWords(outlet)
            && comparison.isFair()
            && others.stream()
                .allMatch(o ->
                    Comparison.hasOwnWords(o)
                        && o.loadedPer1000() >= TIMES * outlet.loadedPer1000() + 1
                        && Comparison.isApart(
                            outlet.loaded().size(), outlet.words(), o.loaded().size(), o.words()));
    if (!plainer) {
      return Optional.empty();
    }
    OutletCoverage next =
        others.stream()
            .min(
                Comparator.comparingDouble(OutletCoverage::loadedPer1000)
                    .thenComparing(OutletCoverage::outlet))
            .orElseThrow();
    return Optional.of(
        new Part(
            PLAIN_WEIGHT,
            Part.Kind.LOADED,
            "keeps to plainer words than "
                + (others.size() == 1 ? OutletFinding.name(next) + " does" : "the others do")
                + ": "
                + (outlet.loaded().isEmpty() ? "none" : Integer.toString(outlet.loaded().size()))
                + (outlet.loaded().size() > 1
                    ? " of its own are loaded in "
                    : " of its own is loaded in ")
                + OutletFinding.number(outlet.words())
                + " ("
                + (others.size() == 1 ? "" : "the next, ")
                + OutletFinding.name(next)
                + (others.size() == 1 ? " " : ", ")
                + next.loaded().size()
                + " in "
                + OutletFinding.number(next.words())
                + ")",
            next.loaded().stream().map(LoadedTerm::passage).toList()));
  }

  /// Some of its loaded words, each another.
  private List<Passage> examples(OutletCoverage outlet) {
    Set<String> stems = new HashSet<>();
    return outlet.loaded().stream()
        .map(LoadedTerm::passage)
        .filter(p -> !isPartOfAWord(p) && stems.add(stem(word(p))))
        .limit(EXAMPLES)
        .toList();
  }

  /// "Fashioned" of "old-fashioned" shows nothing.
  private boolean isPartOfAWord(Passage passage) {
    String text = story.story().article(passage.articleId()).text();
    int before = passage.span().start() - 1;
    int behind = passage.span().end();
    return (before >= 0 && text.charAt(before) == '-')
        || (behind < text.length() && text.charAt(behind) == '-');
  }

  /// So that a word and its plural are one example.
  private static String stem(String word) {
    return word.substring(0, Math.min(5, word.length())).toLowerCase(Locale.ROOT);
  }

  private String word(Passage passage) {
    return story.story().article(passage.articleId()).text(passage.span());
  }
}
