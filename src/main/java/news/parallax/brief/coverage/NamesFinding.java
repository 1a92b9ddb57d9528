package news.parallax.brief.coverage;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.parallax.article.AnalyzedArticle;
import news.parallax.article.ArticleSentence;
import news.parallax.article.GarbledText;
import news.parallax.article.Passage;
import news.parallax.bias.Coverage;
import news.parallax.bias.Coverage.OutletCoverage;
import news.parallax.brief.coverage.OutletFinding.Part;
import news.parallax.brief.support.SupportChecker;
import news.parallax.brief.wording.PeopleDescribed;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.EntityKind;
import news.parallax.text.Mention;

/// Whom an outlet alone names: persons whose last name no other outlet's article holds, with what
/// the article says they are.
final class NamesFinding {
  private static final int NAMES = 3;
  private static final int LONGEST = 60;
  private static final Pattern PERSON =
      Pattern.compile(
          "\\p{Lu}\\p{Ll}[\\p{L}’'-]*(?: \\p{Lu}\\.)?(?: \\p{Lu}\\p{Ll}[\\p{L}’'-]*){1,2}");

  private final Coverage coverage;
  private final AnalyzedStory story;
  private final PeopleDescribed people;
  private final MentionedNames mentions;

  NamesFinding(Coverage coverage, AnalyzedStory story) {
    this.coverage = coverage;
    this.story = story;
    this.people = new PeopleDescribed(story);
    this.mentions = new MentionedNames(story);
  }

  /// Somebody, where the article says who that is.
  private record Named(String name, String role, Passage passage, int sentences) {}

  Optional<Part> alone(OutletCoverage outlet) {
    if (coverage.outlets().size() < 2) {
      return Optional.empty();
    }
    Set<String> families = new HashSet<>();
    List<Named> named =
        sentences(outlet).entrySet().stream()
            .flatMap(e -> named(e.getKey(), e.getValue()))
            .sorted(
                Comparator.comparing((Named n) -> n.role().isEmpty())
                    .thenComparingInt(n -> -n.sentences())
                    .thenComparing(Named::name))
            .filter(n -> families.add(n.name().substring(n.name().lastIndexOf(' '))))
            .limit(NAMES)
            .toList();
    if (named.isEmpty()) {
      return Optional.empty();
    }
    long told = named.stream().filter(n -> !n.role().isEmpty()).count();
    return Optional.of(
        new Part(
            0.6 + 0.04 * named.size() + 0.12 * told,
            Part.Kind.NAMES,
            "alone names "
                + OutletFinding.joined(
                    named.stream()
                        .map(n -> n.role().isEmpty() ? n.name() : n.name() + " (" + n.role() + ")")
                        .toList()),
            named.stream().map(Named::passage).toList()));
  }

  /// The sentences that name each person whom the others do not.
  private Map<String, Set<Passage>> sentences(OutletCoverage outlet) {
    Map<String, Set<Passage>> sentences = new TreeMap<>();
    for (String id : outlet.articleIds()) {
      AnalyzedArticle article = story.article(id);
      for (ArticleSentence sentence : article.prose()) {
        if (GarbledText.looksGarbled(article.text(sentence))) {
          continue;
        }
        for (Mention mention : sentence.mentions()) {
          String name =
              SupportChecker.flat(article.article().text(mention.span()))
                  .replaceFirst("[’']s?$", "");
          if (mention.kind() == EntityKind.PERSON
              && PERSON.matcher(name).matches()
              && !mentions.hasLike(name, outlet)) {
            sentences.computeIfAbsent(name, n -> new LinkedHashSet<>()).add(sentence.passage());
          }
        }
      }
    }
    return sentences;
  }

  private Stream<Named> named(String name, Set<Passage> sentences) {
    Passage first = sentences.iterator().next();
    Named bare = new Named(name, "", first, sentences.size());
    return Stream.of(
        people
            .describe(name)
            .map(p -> {
              String words = SupportChecker.flat(story.text(p)).replaceFirst(",$", "");
              String role = words.startsWith(name + ", ") ? words.substring(name.length() + 2) : "";
              return role.isEmpty() || role.length() > LONGEST
                  ? bare
                  : new Named(name, role, p, sentences.size());
            })
            .orElse(bare));
  }
}
