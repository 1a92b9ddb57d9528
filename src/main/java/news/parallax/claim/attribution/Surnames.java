package news.parallax.claim.attribution;

import java.util.HashSet;
import java.util.Set;
import news.parallax.article.Passage;
import news.parallax.text.EntityKind;
import news.parallax.text.Mention;
import news.parallax.text.gazetteer.Gazetteer;

/// The surnames of a story's persons, by which a name that the entity recogniser took for an
/// organisation is known for a person's: "Bright said" where the story has "Rick Bright".
public final class Surnames {
  private final Set<String> known = new HashSet<>();
  private final StoryReading story;

  Surnames(StoryReading story) {
    this.story = story;
    for (String id : story.articleIds()) {
      for (Tree tree : story.trees(id)) {
        for (Mention mention : tree.sentence().mentions()) {
          String words = story.text(new Passage(id, mention.span())).strip();
          if (mention.kind() == EntityKind.PERSON && words.indexOf(' ') > 0) {
            known.add(words.substring(words.lastIndexOf(' ') + 1));
          }
        }
      }
    }
  }

  /// Whether a mention is a person's: said to be one, or the surname of one and no body by itself.
  public boolean isPerson(Tree tree, Mention mention) {
    if (mention.kind() == EntityKind.PERSON) {
      return true;
    }
    String name = story.text(new Passage(tree.articleId(), mention.span())).strip();
    return mention.kind() == EntityKind.ORG
        && name.indexOf(' ') < 0
        && known.contains(name)
        && !name.equals(name.toUpperCase(java.util.Locale.ROOT))
        && Gazetteer.load().find(name).isEmpty()
        && PoliticalParties.load().find(name).isEmpty()
        && !MediaNames.load().isOutlet(name);
  }
}
