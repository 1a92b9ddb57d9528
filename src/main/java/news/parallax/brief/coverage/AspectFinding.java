package news.parallax.brief.coverage;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.bias.Coverage;
import news.parallax.bias.Coverage.Aspect;
import news.parallax.bias.Coverage.OutletCoverage;
import news.parallax.brief.coverage.OutletFinding.Part;
import news.parallax.story.AnalyzedStory;

/// On what an outlet dwells more than any other does: the person, place, body or matter of which so
/// many of its sentences speak.
final class AspectFinding {
  private static final int FEWEST = 4;
  private static final double LEAST_SHARE = 0.1;
  private static final double TIMES = 2.5;
  private static final int SENTENCES_NEEDED = 8;
  private static final int PREFIX = 5;

  /// A word that one uses and another not may be a word for what both tell.
  private static final double MATTER_MOST = 0.95;

  /// "Senate leaders" stands without it, too.
  private static final double WITH_ARTICLE = 0.3;

  /// Others may write it out, in whatever order: "DHB" for "Department of Harbours".
  private static final Pattern ACRONYM = Pattern.compile("(?:[Tt]he )?\\p{Lu}{2,5}");

  private final Coverage coverage;
  private final AnalyzedStory story;

  AspectFinding(Coverage coverage, AnalyzedStory story) {
    this.coverage = coverage;
    this.story = story;
  }

  Optional<Part> dwells(OutletCoverage outlet) {
    List<OutletCoverage> others =
        coverage.outlets().stream()
            .filter(o -> !o.outlet().equals(outlet.outlet()) && o.sentences() >= SENTENCES_NEEDED)
            .toList();
    if (others.isEmpty() || outlet.sentences() < SENTENCES_NEEDED) {
      return Optional.empty();
    }
    return outlet.aspects().stream()
        .filter(a -> !ACRONYM.matcher(a.name()).matches())
        .flatMap(a -> dwells(outlet, a, others).stream())
        .max(Comparator.comparingDouble(Part::weight).thenComparing(Part::words));
  }

  private Optional<Part> dwells(OutletCoverage outlet, Aspect aspect, List<OutletCoverage> others) {
    OutletCoverage next =
        others.stream()
            .max(
                Comparator.comparingDouble((OutletCoverage o) -> share(o, aspect))
                    .thenComparing(OutletCoverage::outlet, Comparator.reverseOrder()))
            .orElseThrow();
    double share = share(outlet, aspect);
    int theirs = count(next, aspect);
    if (aspect.sentences() < FEWEST || share < LEAST_SHARE || share < TIMES * share(next, aspect)) {
      return Optional.empty();
    }
    boolean matter = aspect.kind() == Aspect.Kind.MATTER;
    if (!matter && theirs == 0 && isMentioned(aspect, outlet)) {
      return Optional.empty();
    }
    boolean alone = !matter && theirs == 0;
    String count =
        aspect.sentences() + " of its " + OutletFinding.number(outlet.sentences()) + " sentences";
    String words =
        alone
            ? "alone speaks of " + named(aspect) + ", in " + count
            : "dwells on "
                + (matter
                    ? "“" + aspect.name() + "”, spoken of in "
                    : named(aspect) + ", named in ")
                + count
                + " ("
                + (others.size() == 1 ? "" : "the next, ")
                + OutletFinding.name(next)
                + ", in "
                + (theirs == 0 ? "none" : Integer.toString(theirs))
                + " of "
                + OutletFinding.number(next.sentences())
                + ")";
    double more = share - share(next, aspect);
    double weight =
        matter ? Math.min(MATTER_MOST, 0.7 + more) : 1 + Math.min(1, 2.5 * more) + (alone ? 0.1 : 0);
    return Optional.of(new Part(weight, Part.Kind.ASPECT, words, aspect.passages()));
  }

  /// With its article, where articles name it with one: "the Harbour Board".
  private String named(Aspect aspect) {
    if (aspect.kind() != Aspect.Kind.NAME) {
      return aspect.name();
    }
    long all = mentions("(?<!\\p{L})" + Pattern.quote(aspect.name()) + "(?! \\p{Lu})");
    long with = mentions("\\b[Tt]he " + Pattern.quote(aspect.name()) + "(?! \\p{Lu})");
    return with > WITH_ARTICLE * all ? "the " + aspect.name() : aspect.name();
  }

  private long mentions(String form) {
    Pattern pattern = Pattern.compile(form);
    return story.articles().stream()
        .mapToLong(a -> pattern.matcher(a.article().text()).results().count())
        .sum();
  }

  private static double share(OutletCoverage outlet, Aspect aspect) {
    return (double) count(outlet, aspect) / Math.max(1, outlet.sentences());
  }

  private static int count(OutletCoverage outlet, Aspect aspect) {
    return outlet.aspects().stream()
        .filter(a -> a.name().equals(aspect.name()))
        .mapToInt(Aspect::sentences)
        .sum();
  }

  /// Whether another outlet has a name that begins like one of its words: who writes "the House"
  /// speaks of the House of Representatives, too.
  private boolean isMentioned(Aspect aspect, OutletCoverage outlet) {
    String all = aspect.name();
    boolean person = aspect.kind() == Aspect.Kind.PERSON;
    Set<String> stems =
        Stream.of(person ? all.substring(all.lastIndexOf(' ') + 1) : all)
            .flatMap(n -> Stream.of(n.split("[ -]")))
            .filter(w -> w.length() > 3 && Character.isUpperCase(w.charAt(0)))
            .map(w -> w.substring(0, Math.min(PREFIX, w.length())))
            .collect(Collectors.toCollection(TreeSet::new));
    return story.articles().stream()
        .filter(a -> !outlet.articleIds().contains(a.id()))
        .anyMatch(a -> stems.stream().anyMatch(a.article().text()::contains));
  }
}
