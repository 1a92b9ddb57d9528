package news.parallax.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.parallax.article.Passage;
import news.parallax.claim.attribution.MediaNames;
import news.parallax.claim.attribution.Relation;
import news.parallax.claim.attribution.SentenceTree;
import news.parallax.claim.attribution.StoryReading;
import news.parallax.text.Mention;

/// Finds through whom words reached an outlet: "told Sundet News", "in an interview with the
/// Tidende", "..., Sundet News reported". The outlet's own name does not count.
final class Channels {
  private static final Set<String> PREPOSITIONS = Set.of("with", "to", "on", "in", "by", "for");
  private static final int FAR = 4;

  private final StoryReading story;
  private final MediaNames media = MediaNames.load();

  Channels(StoryReading story) {
    this.story = story;
  }

  /// The outlets between the source of an attribution and the reader, nearest the source first.
  List<String> via(Relation relation, List<Relation> all) {
    List<String> via = new ArrayList<>();
    SentenceTree tree = relation.tree();
    for (Mention mention : tree.articleSentence().mentions()) {
      String name = MediaNames.bare(story.text(new Passage(tree.articleId(), mention.span())));
      if (mention.kind().isName() && media.isOutlet(name)) {
        int word = tree.headOf(mention.span());
        if (isToldTo(tree, relation.cueHead(), word) || isSource(relation, word)) {
          add(via, name, relation);
        }
      }
    }
    for (Relation outer : all) {
      if (outer != relation && outer.tree() == tree && encloses(outer, relation)) {
        sourceOutlet(outer).ifPresent(name -> add(via, name, relation));
      }
    }
    return via;
  }

  /// The outlet that is itself the source.
  Optional<String> sourceOutlet(Relation relation) {
    int head = relation.sourceHead();
    SentenceTree tree = relation.tree();
    return head < 0
        ? Optional.empty()
        : tree.mentionAt(head)
            .filter(m -> m.kind().isName())
            .map(m -> MediaNames.bare(story.text(new Passage(tree.articleId(), m.span()))))
            .filter(media::isOutlet);
  }

  private void add(List<String> via, String name, Relation relation) {
    Optional<String> own =
        Optional.ofNullable(
            story.story().article(relation.tree().articleId()).article().outlet().name());
    boolean same = own.map(o -> MediaNames.bare(o).equalsIgnoreCase(name)).orElse(false);
    if (!same && !via.contains(name)) {
      via.add(name);
    }
  }

  /// Whether the cue's verb is told to the word: as its object, or behind a preposition on the way
  /// ("in an interview with").
  private static boolean isToldTo(SentenceTree tree, int cue, int word) {
    int at = word;
    for (int steps = 0; steps < FAR; steps++) {
      int head = tree.head(at);
      if (head < 0) {
        return false;
      }
      boolean object = tree.is(at, "dobj", "dative") && steps == 0;
      if (head == cue) {
        return object || (tree.is(at, "prep", "dative") && steps > 0);
      }
      boolean up =
          tree.relation(at).equals("pobj")
              || (tree.relation(at).equals("prep") && PREPOSITIONS.contains(tree.lower(at)));
      if (!up) {
        return false;
      }
      at = head;
    }
    return false;
  }

  private static boolean isSource(Relation relation, int word) {
    return relation.sourceHead() == word;
  }

  private static boolean encloses(Relation outer, Relation inner) {
    return outer.content().stream()
        .anyMatch(c ->
            c.contains(inner.cue().getFirst())
                && inner.content().stream().allMatch(i -> c.overlaps(i)));
  }
}
