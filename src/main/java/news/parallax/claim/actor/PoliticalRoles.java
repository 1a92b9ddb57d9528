package news.parallax.claim.actor;

import java.util.Optional;
import java.util.Set;
import news.parallax.article.Passage;
import news.parallax.claim.attribution.PoliticalParties;
import news.parallax.claim.attribution.SentenceTree;
import news.parallax.claim.attribution.SpeakerWords;
import news.parallax.claim.attribution.StoryReading;
import news.parallax.text.EntityKind;
import news.parallax.text.Mention;

/// Finds the political party that a role names, by a word or by the letter after the name.
final class PoliticalRoles {
  private final StoryReading story;
  private final PoliticalParties politics = PoliticalParties.load();
  private final SpeakerWords speakers = SpeakerWords.load();
  private final Tie tie = new Tie();

  PoliticalRoles(StoryReading story) {
    this.story = story;
  }

  Optional<PartyKey> party(Role role) {
    SentenceTree tree = role.tree();
    for (Mention mention : tree.articleSentence().mentions()) {
      int first = tree.indexFrom(mention.span().start());
      boolean inRole = first >= role.from() && first <= role.to();
      if (inRole
          && isMeant(role, tree.headOf(mention.span()))
          && !(first > 0 && tree.lower(first - 1).equals("former") && first == role.head())
          && !isAGroups(tree, first)
          && (mention.kind() == EntityKind.NORP || mention.kind() == EntityKind.ORG)) {
        Optional<String> party =
            politics
                .find(story.text(new Passage(tree.articleId(), mention.span())))
                .filter(p -> !p.equals("Supreme Court") && !p.equals("Congress"));
        if (party.isPresent()) {
          return Optional.of(PartyKey.of(party.get(), Actor.Kind.ORGANISATION));
        }
      }
    }
    return Optional.empty();
  }

  /// Before the noun, or what it is of: not "historian of five Progress chairmen".
  private boolean isMeant(Role role, int word) {
    SentenceTree tree = role.tree();
    boolean described =
        word > role.head()
            && tree.is(word, "amod", "compound", "nmod")
            && tree.head(word) > role.head()
            && speakers
                .sort(tree.lemma(tree.head(word)))
                .filter(s -> s == SpeakerWords.Sort.POLITICS || s == SpeakerWords.Sort.BODY)
                .isEmpty();
    boolean name = described && tree.tag(tree.head(word)).startsWith("NNP");
    return (!described || name) && tie.holds(role, word);
  }

  /// "The Harbour Democrats": a group that has taken the name.
  private static boolean isAGroups(SentenceTree tree, int first) {
    int before = first - 1;
    return tree.tag(first).endsWith("S")
        && before >= 0
        && tree.tag(before).equals("NNP")
        && !Set.of("house", "senate").contains(tree.lower(before))
        && !Regions.load().openWithOne(tree.token(before).text());
  }

  /// "Sen. Tilda Marsh (D-Virgo)", "Sen. Tilda Marsh, R-Virgo,".
  Optional<PartyKey> letterAfter(Sighting sighting) {
    SentenceTree tree = sighting.tree();
    int end = tree.indexBefore(sighting.span().end());
    String text = story.text(tree.articleId());
    int from = tree.token(end).span().end();
    String next = text.substring(from, Math.min(text.length(), from + 6));
    if (next.matches("(?s)(?:,| \\() ?D[-\u2013\u2011)].*")) {
      return Optional.of(PartyKey.of("Democrats", Actor.Kind.ORGANISATION));
    }
    return next.matches("(?s)(?:,| \\() ?R[-\u2013\u2011)].*")
        ? Optional.of(PartyKey.of("Republicans", Actor.Kind.ORGANISATION))
        : Optional.empty();
  }
}
