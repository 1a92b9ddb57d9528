package news.parallax.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import news.parallax.article.Passage;
import news.parallax.claim.actor.Actor;
import news.parallax.claim.actor.Cast;
import news.parallax.claim.attribution.Attribution;
import news.parallax.claim.attribution.Quotations;
import news.parallax.claim.attribution.Relation;
import news.parallax.claim.attribution.SentenceTree;
import news.parallax.claim.attribution.SpeakerWords;
import news.parallax.claim.attribution.Speakers;
import news.parallax.claim.attribution.StoryReading;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.Span;

/// Finds who is said to have said, thought or wanted what.
public final class AttributionParser {
  private final SpeakerWords speakers = SpeakerWords.load();

  /// The attributions of a story, ordered by article, then place of the content.
  public List<Attribution> parse(AnalyzedStory story, Cast cast) {
    return parse(StoryReading.of(story), cast);
  }

  public List<Attribution> parse(StoryReading story, Cast cast) {
    Channels channels = new Channels(story);
    List<Attribution> found = new ArrayList<>();
    for (String id : story.articleIds()) {
      List<Relation> relations = story.relations().getOrDefault(id, List.of());
      for (Relation relation : relations) {
        found.add(attribution(story, cast, relation, channels.via(relation, relations)));
      }
    }
    found.sort(
        Comparator.comparing(Attribution::articleId)
            .thenComparing(a -> a.contentCover().start())
            .thenComparing(a -> a.cue().getFirst()));
    return found;
  }

  private Attribution attribution(
      StoryReading story, Cast cast, Relation relation, List<String> via) {
    String article = relation.tree().articleId();
    Optional<Actor> actor = actor(cast, relation);
    return new Attribution(
        article + ":" + relation.contentStart() + ":" + relation.cue().getFirst().start(),
        article,
        relation.tree().articleSentence().index(),
        relation.source(),
        relation.cue(),
        relation.content(),
        form(story, relation),
        relation.act(),
        actor.map(Actor::id).orElse(null),
        via,
        isAnonymous(relation, actor));
  }

  private static Optional<Actor> actor(Cast cast, Relation relation) {
    for (Passage passage : Speakers.passages(relation)) {
      Optional<Actor> actor = cast.actorAt(passage);
      if (actor.isPresent()) {
        return actor;
      }
    }
    return Optional.empty();
  }

  /// Whether the reader is not told who it is: nobody is named, or a noun without a name.
  private boolean isAnonymous(Relation relation, Optional<Actor> actor) {
    if (relation.sourceHead() < 0) {
      return true;
    }
    if (actor.isPresent() && actor.get().kind() == Actor.Kind.PERSON) {
      return false;
    }
    SentenceTree tree = relation.tree();
    int head = relation.sourceHead();
    if (!tree.tag(head).equals("NN") && !tree.tag(head).equals("NNS")) {
      return false;
    }
    return speakers
        .sort(tree.lemma(head))
        .filter(s ->
            switch (s) {
              case OFFICIAL, ANALYST, PEOPLE, UNNAMED, MEDIA -> true;
              case STATE,
                  POLICE,
                  JUSTICE,
                  LAWYER,
                  DOCUMENT,
                  COMPANY,
                  UNION,
                  ARMED,
                  POLITICS,
                  SPOKESPERSON,
                  BODY ->
                  false;
            })
        .isPresent();
  }

  private static Attribution.Form form(StoryReading story, Relation relation) {
    Quotations quotations = story.quotations(relation.tree().articleId());
    int quoted = 0;
    int all = 0;
    for (Span content : relation.content()) {
      all += content.length();
      for (Quotations.Quotation quotation : quotations.in(content)) {
        quoted +=
            Math.min(quotation.span().end(), content.end())
                - Math.max(quotation.span().start(), content.start());
      }
    }
    if (quoted == 0) {
      return Attribution.Form.INDIRECT;
    }
    return quoted * 10 >= all * 9 ? Attribution.Form.DIRECT : Attribution.Form.MIXED;
  }
}
