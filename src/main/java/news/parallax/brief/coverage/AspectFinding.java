package news.parallax.brief.coverage;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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
import news.parallax.brief.wording.ClaimStatements;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.gazetteer.Gazetteer;

/// On what an outlet dwells more than any other does: the person, place or body of which so many of
/// its sentences speak. A matter is not told of: a word that one uses and another does not may be a
/// word for what both tell.
final class AspectFinding {
  private static final int FEWEST = 4;
  private static final double LEAST_SHARE = 0.1;
  private static final double TIMES = 2.5;
  private static final int SENTENCES_NEEDED = 8;
  private static final int PREFIX = 5;

  /// In so many sentences it stands together with what the headlines tell.
  private static final int TOGETHER = 2;

  /// "Senate leaders" stands without it, too.
  private static final double WITH_ARTICLE = 0.3;

  /// What a report names without telling of it.
  private static final Pattern SEAT =
      Pattern.compile(
          "(?:[Tt]he )?(?:White House|Washington|United States|U\\.S\\.|US|America|Americans?|Congress|Capitol Hill|Twitter|Facebook)");

  /// Others may write it out, in whatever order: "DHB" for "Department of Harbours".
  private static final Pattern ACRONYM = Pattern.compile("(?:[Tt]he )?\\p{Lu}{2,5}");

  private static final Gazetteer COUNTRIES = Gazetteer.load();

  private final Coverage coverage;
  private final AnalyzedStory story;
  private final Set<String> headlines;
  private final MentionedNames mentions;

  AspectFinding(Coverage coverage, AnalyzedStory story) {
    this.coverage = coverage;
    this.story = story;
    this.headlines = new HeadlineWords(story).all();
    this.mentions = new MentionedNames(story);
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
        .filter(a ->
            switch (a.kind()) {
              case PERSON -> true;
              case NAME -> isOfTheStory(a, outlet);
              case MATTER -> false;
            })
        .filter(a -> !ACRONYM.matcher(a.name()).matches() && !SEAT.matcher(a.name()).matches())
        .filter(a -> !isCountryWithArticle(a) && isWhole(a))
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
    if (theirs == 0 && isMentioned(aspect, outlet)) {
      return Optional.empty();
    }
    boolean alone = theirs == 0;
    String count =
        aspect.sentences() + " of its " + OutletFinding.number(outlet.sentences()) + " sentences";
    String words =
        alone
            ? "alone speaks of " + named(aspect) + ", in " + count
            : "dwells on "
                + named(aspect)
                + ", named in "
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
    double weight = 1 + Math.min(1, 2.5 * more) + (alone ? 0.1 : 0);
    return Optional.of(new Part(weight, Part.Kind.ASPECT, words, aspect.passages()));
  }

  /// Whether it is no part of a longer name: the "Business Center" of "Harrow Business Center".
  private boolean isWhole(Aspect aspect) {
    String name = aspect.name().replaceFirst("^[Tt]he ", "");
    return aspect.kind() == Aspect.Kind.PERSON
        || (mentions.isWhole(name) && !mentions.isTail(name));
  }

  /// "The China", of "the China deal".
  private static boolean isCountryWithArticle(Aspect aspect) {
    String name = aspect.name();
    return name.startsWith("the ")
        && !name.endsWith("s")
        && COUNTRIES.find(name.substring("the ".length())).isPresent();
  }

  /// Whether sentences that name it tell of what the headlines tell, too: a page may hold another
  /// report.
  private boolean isOfTheStory(Aspect aspect, OutletCoverage outlet) {
    Set<String> own = Set.of(aspect.name().toLowerCase(Locale.ROOT).split("[ -]"));
    Set<String> stems =
        headlines.stream()
            .filter(w -> !own.contains(w))
            .collect(Collectors.toCollection(TreeSet::new));
    String word = aspect.name().substring(aspect.name().lastIndexOf(' ') + 1);
    return outlet.articleIds().stream()
            .flatMap(id -> story.article(id).prose().stream())
            .map(story::text)
            .filter(t -> t.contains(word))
            .filter(t -> ClaimStatements.words(t).stream().anyMatch(stems::contains))
            .limit(TOGETHER)
            .count()
        == TOGETHER;
  }

  /// With its article, where articles name it with one: "the Harbour Board".
  private String named(Aspect aspect) {
    if (aspect.kind() != Aspect.Kind.NAME) {
      return aspect.name();
    }
    long all = mentions("(?<!\\p{L})" + Pattern.quote(aspect.name()) + "(?! \\p{Lu})");
    long with =
        mentions(
            "\\b[Tt]he "
                + Pattern.quote(aspect.name())
                + "(?=[,.;:’']|\\s(?:is|was|has|had|will|would|said|says|and|to|in|of|on|for|that)\\b)");
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
