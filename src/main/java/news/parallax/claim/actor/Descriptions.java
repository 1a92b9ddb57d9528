package news.parallax.claim.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import news.parallax.article.Passage;
import news.parallax.claim.attribution.SentenceTree;
import news.parallax.claim.attribution.StoryReading;
import news.parallax.text.EntityKind;
import news.parallax.text.Mention;
import news.parallax.text.Span;
import org.jspecify.annotations.Nullable;

/// Finds what "the city" or "the company" stands for: the one name of the article that is said to
/// be one, or the place that the article is about.
final class Descriptions {
  /// @param name null when the noun points back and nobody can tell where
  record Description(@Nullable String name, @Nullable Passage evidence) {}

  private static final Set<String> PLACES = Set.of("city", "town", "village", "settlement", "port");
  private static final Set<String> BODIES =
      Set.of(
          "company",
          "firm",
          "airline",
          "carmaker",
          "automaker",
          "bank",
          "retailer",
          "union",
          "newspaper",
          "university");
  private static final Set<String> POINTERS =
      Set.of(
          "latter",
          "former",
          "pair",
          "duo",
          "couple",
          "man",
          "woman",
          "boy",
          "girl",
          "suspect",
          "incident");
  private static final int ABOUT = 3;

  private final StoryReading story;
  private final Map<String, Map<String, List<Sight>>> named = new HashMap<>();

  private final Map<String, Optional<Sight>> mainPlaces = new HashMap<>();

  private record Sight(String name, Passage passage, int sentence) {}

  Descriptions(StoryReading story) {
    this.story = story;
    for (String id : story.articleIds()) {
      Map<String, List<Sight>> byNoun = new TreeMap<>();
      for (SentenceTree tree : story.trees(id)) {
        for (Mention mention : tree.articleSentence().mentions()) {
          if (mention.kind() != EntityKind.GPE && mention.kind() != EntityKind.ORG) {
            continue;
          }
          noun(tree, mention)
              .ifPresent(noun -> {
                Passage passage = new Passage(id, mention.span());
                byNoun
                    .computeIfAbsent(noun, n -> new ArrayList<>())
                    .add(new Sight(story.text(passage), passage, tree.articleSentence().index()));
              });
        }
      }
      named.put(id, byNoun);
    }
  }

  /// The common noun that the words beside a name call it by: "X, a city in", "the city of X".
  private static Optional<String> noun(SentenceTree tree, Mention mention) {
    int head = tree.headOf(mention.span());
    int apposition = tree.childAt(head, "appos");
    if (apposition >= 0 && isSingular(tree, apposition)) {
      return Optional.of(tree.lemma(apposition));
    }
    int above = tree.head(head);
    if (above > 0
        && tree.lower(above).equals("of")
        && tree.head(above) == above - 1
        && isSingular(tree, above - 1)) {
      return Optional.of(tree.lemma(above - 1));
    }
    if (tree.is(head, "appos", "compound", "nmod") && above >= 0 && isSingular(tree, above)) {
      return Optional.of(tree.lemma(above));
    }
    int complement = tree.is(head, "nsubj") && above >= 0 ? tree.childAt(above, "attr") : -1;
    return complement >= 0 && isSingular(tree, complement)
        ? Optional.of(tree.lemma(complement))
        : Optional.empty();
  }

  private static boolean isSingular(SentenceTree tree, int i) {
    return tree.token(i).isNoun() && !tree.tag(i).endsWith("S");
  }

  /// What the noun at `i`, which "the" precedes, points back to; empty when it does not point back.
  Optional<Description> of(SentenceTree tree, int i, Span part) {
    String noun = tree.lower(i);
    boolean place = PLACES.contains(noun);
    boolean body = BODIES.contains(noun);
    if (!place && !body && !POINTERS.contains(noun)) {
      return Optional.empty();
    }
    boolean described =
        tree.children(i).stream().anyMatch(c -> c > i && !tree.is(c, "punct", "case"))
            || tree.is(i, "compound", "nmod", "appos");
    if (described) {
      return Optional.empty();
    }
    EntityKind kind = place ? EntityKind.GPE : EntityKind.ORG;
    boolean namedBefore =
        tree.articleSentence().mentions().stream()
            .anyMatch(m ->
                (m.kind() == kind || (place && m.kind() == EntityKind.LOC))
                    && part.contains(m.span())
                    && m.span().start() < tree.token(i).span().start());
    if (namedBefore && (place || body)) {
      return Optional.empty();
    }
    if (!place && !body) {
      return Optional.of(new Description(null, null));
    }
    return Optional.of(
        byNoun(tree, noun)
            .or(() -> place ? mainPlace(tree) : Optional.empty())
            .map(s -> new Description(s.name(), s.passage()))
            .orElse(new Description(null, null)));
  }

  private Optional<Sight> byNoun(SentenceTree tree, String noun) {
    List<Sight> sights =
        named.getOrDefault(tree.articleId(), Map.of()).getOrDefault(noun, List.of()).stream()
            .filter(s -> s.sentence() < tree.articleSentence().index())
            .toList();
    List<String> names = sights.stream().map(Sight::name).distinct().toList();
    if (names.size() == 1) {
      return Optional.of(sights.getFirst());
    }
    return Optional.empty();
  }

  /// The place that the article names far more often than any other, countries and regions apart.
  private Optional<Sight> mainPlace(SentenceTree at) {
    return mainPlaces.computeIfAbsent(at.articleId(), id -> findMainPlace(at));
  }

  private Optional<Sight> findMainPlace(SentenceTree at) {
    var gazetteer = news.parallax.text.gazetteer.Gazetteer.load();
    Map<String, List<Sight>> places = new TreeMap<>();
    for (SentenceTree tree : story.trees(at.articleId())) {
      for (Mention mention : tree.articleSentence().mentions()) {
        Passage passage = new Passage(at.articleId(), mention.span());
        String name = story.text(passage);
        if (mention.kind() == EntityKind.GPE && gazetteer.find(name).isEmpty()) {
          places
              .computeIfAbsent(name, n -> new ArrayList<>())
              .add(new Sight(name, passage, tree.articleSentence().index()));
        }
      }
    }
    List<List<Sight>> sorted =
        places.values().stream().sorted((a, b) -> b.size() - a.size()).toList();
    if (sorted.isEmpty() || sorted.getFirst().size() < ABOUT) {
      return Optional.empty();
    }
    boolean clear = sorted.size() == 1 || sorted.get(0).size() >= 2 * sorted.get(1).size();
    return clear ? Optional.of(sorted.getFirst().getFirst()) : Optional.empty();
  }
}
