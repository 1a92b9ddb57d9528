package news.parallax.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import news.parallax.story.AnalyzedStory;

/// Finds who is said to have said, thought or wanted what.
public final class AttributionParser {
  private final RelationFinder finder = new RelationFinder();

  /// The attributions of a story, ordered by article, then place of the content.
  public List<Attribution> parse(AnalyzedStory analyzed, Cast cast) {
    StoryReading story = StoryReading.of(analyzed);
    List<Attribution> found = new ArrayList<>();
    for (String id : story.articleIds()) {
      for (Relation relation : finder.find(story, id)) {
        found.add(attribution(story, cast, relation));
      }
    }
    found.sort(
        Comparator.comparing(Attribution::articleId)
            .thenComparing(a -> a.contentCover().start())
            .thenComparing(Attribution::id));
    return found;
  }

  private Attribution attribution(StoryReading story, Cast cast, Relation relation) {
    String article = relation.tree().articleId();
    Optional<Actor> actor = Optional.empty();
    return new Attribution(
        article + ":" + relation.contentStart() + ":" + relation.cue().getFirst().start(),
        article,
        relation.tree().sentence().index(),
        relation.source(),
        relation.cue(),
        relation.content(),
        form(story, relation),
        relation.act(),
        actor.map(Actor::id).orElse(null),
        List.of(),
        false);
  }

  private static Attribution.Form form(StoryReading story, Relation relation) {
    Quotations quotations = story.quotations(relation.tree().articleId());
    int quoted = 0;
    int all = 0;
    for (var content : relation.content()) {
      all += content.length();
      for (var quotation : quotations.in(content)) {
        quoted +=
            Math.min(quotation.span().end(), content.end())
                - Math.max(quotation.span().start(), content.start());
      }
    }
    return quoted == 0
        ? Attribution.Form.INDIRECT
        : quoted * 10 >= all * 9 ? Attribution.Form.DIRECT : Attribution.Form.MIXED;
  }
}
