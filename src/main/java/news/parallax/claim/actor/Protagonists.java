package news.parallax.claim.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.parallax.article.Block;
import news.parallax.claim.attribution.Relation;
import news.parallax.claim.attribution.StoryReading;
import news.parallax.claim.attribution.Tree;

/// Whom a story is about: persons whose name stands in a headline, or of whom it tells more than
/// what they say. A professor who is in the news herself is no outside analyst.
final class Protagonists {
  private static final int OFTEN = 4;

  private final Set<Tree> headlines = new HashSet<>();
  private final Map<Tree, Set<Integer>> sources = new HashMap<>();

  Protagonists(StoryReading story) {
    for (String id : story.articleIds()) {
      for (Tree tree : story.trees(id)) {
        if (tree.sentence().kind() == Block.Kind.HEADLINE) {
          headlines.add(tree);
        }
      }
      for (Relation relation : story.relations().getOrDefault(id, List.of())) {
        sources.computeIfAbsent(relation.tree(), t -> new HashSet<>()).add(relation.sourceHead());
      }
    }
  }

  boolean contain(Person person) {
    boolean headlined = person.sightings().stream().anyMatch(s -> headlines.contains(s.tree()));
    long told =
        person.sightings().stream()
            .filter(s -> !sources.getOrDefault(s.tree(), Set.of()).contains(s.head()))
            .count();
    return headlined || (told >= OFTEN && told * 2 >= person.sightings().size());
  }
}
