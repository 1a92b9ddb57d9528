package news.parallax.claim.attribution;

import java.util.ArrayList;
import java.util.List;

/// Finds who is said to have said what in an article, as spans of its text.
final class RelationFinder {
  private final VerbCues verbs = new VerbCues();
  private final WordCues words = new WordCues();

  /// The attributions of an article, in the order of their cues.
  List<Relation> find(StoryReading story, String articleId) {
    List<Relation> relations = new ArrayList<>();
    ParseRepair repair = new ParseRepair(story);
    for (SentenceTree tree : story.trees(articleId)) {
      List<Relation> own = new ArrayList<>();
      for (int i = 0; i < tree.size(); i++) {
        verbs.at(story, tree, i).ifPresent(own::add);
        words.at(story, tree, i).ifPresent(own::add);
      }
      repair.mend(tree, own);
      relations.addAll(own);
    }
    new QuotationLinker(story, articleId).link(relations);
    relations.removeIf(r -> r.content().isEmpty());
    Nesting.drop(story, relations);
    return relations;
  }
}
