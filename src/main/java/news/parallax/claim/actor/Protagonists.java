package news.parallax.claim.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import news.parallax.article.Block;
import news.parallax.article.Passage;
import news.parallax.claim.attribution.Relation;
import news.parallax.claim.attribution.SentenceTree;
import news.parallax.claim.attribution.Speakers;
import news.parallax.claim.attribution.StoryReading;
import news.parallax.text.Span;

/// Whom a story is about: persons whose name stands in a headline, or of whom it tells more than
/// what they say. A professor who is in the news herself is no outside analyst.
final class Protagonists {
  private static final int OFTEN = 4;

  private final Set<SentenceTree> headlines = new HashSet<>();
  private static final int OF_ONESELF = 2;
  private static final Set<String> ME = Set.of("me", "my", "myself", "mine");

  private final Map<SentenceTree, Set<Integer>> sources = new HashMap<>();
  private final Map<SentenceTree, List<Relation>> relations = new HashMap<>();
  private final StoryReading story;

  private final Map<Passage, Person> pronouns;

  /// @param pronouns the persons that pronouns stand for
  Protagonists(StoryReading story, Map<Passage, Person> pronouns) {
    this.story = story;
    this.pronouns = pronouns;
    for (String id : story.articleIds()) {
      for (SentenceTree tree : story.trees(id)) {
        if (tree.articleSentence().kind() == Block.Kind.HEADLINE) {
          headlines.add(tree);
        }
      }
      for (Relation relation : story.relations().getOrDefault(id, List.of())) {
        sources.computeIfAbsent(relation.tree(), t -> new HashSet<>()).add(relation.sourceHead());
        relations.computeIfAbsent(relation.tree(), t -> new ArrayList<>()).add(relation);
      }
    }
  }

  boolean contain(Person person) {
    boolean headlined = person.sightings().stream().anyMatch(s -> headlines.contains(s.tree()));
    long told =
        person.sightings().stream()
            .filter(s -> !sources.getOrDefault(s.tree(), Set.of()).contains(s.head()))
            .count();
    return headlined
        || (told >= OFTEN && told * 2 >= person.sightings().size())
        || ofOneself(person) >= OF_ONESELF;
  }

  /// How often somebody says "my" and "me": who tells what was done to her does not assess it.
  private long ofOneself(Person person) {
    long count =
        relations.values().stream()
            .flatMap(List::stream)
            .mapToLong(r -> ofHimself(person, r))
            .sum();
    for (Sighting sighting : person.sightings()) {
      for (Relation relation : relations.getOrDefault(sighting.tree(), List.of())) {
        if (relation.sourceHead() == sighting.head()) {
          count += relation.content().stream().mapToLong(c -> ofMe(sighting, c)).sum();
        }
      }
    }
    return count;
  }

  /// "Quist contends that she was dismissed": how often what somebody says is of that one.
  private long ofHimself(Person person, Relation relation) {
    String article = relation.tree().articleId();
    boolean own =
        Speakers.passages(relation).stream()
            .anyMatch(p ->
                person.equals(pronouns.get(p))
                    || person.sightings().stream().anyMatch(s -> s.passage().equals(p)));
    return own
        ? pronouns.entrySet().stream()
            .filter(e -> e.getValue().equals(person))
            .map(Map.Entry::getKey)
            .filter(p -> p.articleId().equals(article))
            .filter(p -> relation.content().stream().anyMatch(c -> c.contains(p.span())))
            .count()
        : 0;
  }

  private long ofMe(Sighting sighting, Span content) {
    String words = content.of(story.text(sighting.tree().articleId())).toLowerCase(Locale.ROOT);
    return Arrays.stream(words.split("[^\\p{L}]+")).filter(ME::contains).count();
  }
}
