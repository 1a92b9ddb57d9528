package news.parallax.brief.question;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import news.parallax.article.AnalyzedArticle;
import news.parallax.article.ArticleSentence;
import news.parallax.article.Block;
import news.parallax.brief.support.SupportChecker;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.EntityKind;
import news.parallax.text.Mention;

/// The thing or place that a story is about: the name that most origins have in headlines and first
/// sentences.
final class Topic {
  /// A name and what it names.
  record Name(String text, EntityKind kind) {}

  private static final Set<EntityKind> THINGS =
      Set.of(
          EntityKind.GPE,
          EntityKind.LOC,
          EntityKind.FAC,
          EntityKind.ORG,
          EntityKind.PRODUCT,
          EntityKind.EVENT,
          EntityKind.LAW,
          EntityKind.WORK_OF_ART);

  private final Map<Name, Integer> weights =
      new TreeMap<>(Comparator.comparing(Name::text).thenComparing(Name::kind));
  private final Map<Name, Set<String>> origins =
      new TreeMap<>(Comparator.comparing(Name::text).thenComparing(Name::kind));

  Topic(AnalyzedStory story) {
    for (AnalyzedArticle article : story.articles()) {
      String origin = story.story().originOf(article.id()).id();
      Set<Name> seen = new LinkedHashSet<>();
      int prose = 0;
      for (ArticleSentence sentence : article.sentences()) {
        int weight =
            sentence.kind() == Block.Kind.HEADLINE ? 4 : sentence.isProse() && prose++ < 3 ? 2 : 0;
        if (weight == 0) {
          continue;
        }
        for (Mention mention : sentence.mentions()) {
          Name name = name(article, mention);
          if (mention.kind().isName() && mention.kind() != EntityKind.NORP && seen.add(name)) {
            weights.merge(name, weight, Integer::sum);
            origins.computeIfAbsent(name, n -> new TreeSet<>()).add(origin);
          }
        }
      }
    }
  }

  private static Name name(AnalyzedArticle article, Mention mention) {
    String text =
        SupportChecker.flat(article.article().text(mention.span()))
            .replaceAll("(?:^[Tt]he |['’]s$)", "");
    return new Name(text, mention.kind());
  }

  /// The thing or place, when at least half of the origins lead with it.
  Optional<Name> thing() {
    int all = origins.values().stream().mapToInt(Set::size).max().orElse(0);
    return weights.entrySet().stream()
        .filter(e -> THINGS.contains(e.getKey().kind()))
        .filter(e -> origins.getOrDefault(e.getKey(), Set.of()).size() * 2 >= all)
        .max(
            Map.Entry.<Name, Integer>comparingByValue()
                .thenComparing(e -> e.getKey().text(), Comparator.reverseOrder()))
        .map(Map.Entry::getKey);
  }
}
