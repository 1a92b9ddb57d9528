package news.parallax.claim.actor;

import java.util.List;
import java.util.Set;
import news.parallax.article.Passage;
import news.parallax.claim.attribution.MediaNames;
import news.parallax.claim.attribution.SentenceTree;
import news.parallax.claim.attribution.StoryReading;
import news.parallax.text.Mention;
import news.parallax.text.gazetteer.Titles;

/// Knows whose words are the report of an outlet: "the Courier's Ada Quist", "Ada Quist, a reporter
/// for the Courier".
final class Reporters {
  private final StoryReading story;
  private final Organisations organisations;
  private final RoleWords words;
  private final MediaNames media = MediaNames.load();

  Reporters(StoryReading story, Organisations organisations, RoleWords words) {
    this.story = story;
    this.organisations = organisations;
    this.words = words;
  }

  boolean isOne(Person person, List<Role> roles) {
    boolean holdsAnOffice =
        roles.stream()
            .anyMatch(r ->
                r.kind()
                    .filter(k -> k != Titles.Kind.WORK && k != Titles.Kind.CIVILITY)
                    .isPresent());
    if (holdsAnOffice) {
      return false;
    }
    return isOfAnOutlet(person, List.of())
        || roles.stream()
            .anyMatch(
                r -> words.isOf("on air", r) || (words.isOf("reporters", r) && namesAnOutlet(r)));
  }

  /// Whether an outlet is named as the one that somebody is of, whatever that one's title.
  boolean isOfAnOutlet(Person person, List<Role> roles) {
    return person.sightings().stream().anyMatch(this::isAnOutlets)
        || roles.stream().anyMatch(this::namesAnOutlet);
  }

  /// "CBS News' Ada Quist", "Ada Quist of the Courier".
  private boolean isAnOutlets(Sighting sighting) {
    SentenceTree tree = sighting.tree();
    for (int child : tree.children(sighting.head())) {
      int name = tree.indexFrom(sighting.span().start());
      boolean owner =
          child < name
              && tree.last(child) == name - 1
              && tree.is(child, "poss", "compound", "nmod");
      int of = tree.lower(child).equals("of") ? tree.childAt(child, "pobj") : -1;
      if ((owner && isOutlet(tree, child)) || (of >= 0 && isOutlet(tree, of))) {
        return true;
      }
    }
    int next = tree.indexBefore(sighting.span().end()) + 1;
    boolean behind = next + 2 < tree.size() && Set.of("of", "at", "for").contains(tree.lower(next));
    return behind
        && (isOutlet(tree, next + 1)
            || (tree.lower(next + 1).equals("the") && isOutlet(tree, next + 2)));
  }

  private boolean namesAnOutlet(Role role) {
    SentenceTree tree = role.tree();
    for (int i = role.from(); i <= role.to(); i++) {
      boolean name = tree.tag(i).startsWith("NNP") && media.isOutlet(tree.token(i).text());
      if (name || isOutlet(tree, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isOutlet(SentenceTree tree, int word) {
    return tree.mentionAt(word).filter(m -> isOutlet(tree, m)).isPresent();
  }

  private boolean isOutlet(SentenceTree tree, Mention mention) {
    Passage passage = new Passage(tree.articleId(), mention.span());
    return organisations.at(passage).filter(o -> o.kind() == Actor.Kind.MEDIA).isPresent()
        || (mention.kind().isName() && media.isOutlet(story.text(passage)));
  }
}
