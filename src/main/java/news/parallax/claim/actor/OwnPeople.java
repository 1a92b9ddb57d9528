package news.parallax.claim.actor;

import java.util.Optional;
import news.parallax.claim.attribution.SentenceTree;
import news.parallax.claim.words.WordSets;

/// Finds those who stand for a person and are not named: "Quist's family", "a lawyer for Quist".
/// What they say is of that one's party and not that one's own.
final class OwnPeople {
  private final Roster roster;
  private final WordSets words = WordSets.load("voices.txt");

  OwnPeople(Roster roster) {
    this.roster = roster;
  }

  /// The actor of those whom the noun names; empty for who is only near a person: "a friend of
  /// Quist".
  Optional<ActorDraft> family(SentenceTree tree, int head, ActorDraft whose) {
    return words.holds("family", tree.lemma(head))
        ? Optional.of(of(tree, head, whose, Actor.Kind.PEOPLE))
        : Optional.empty();
  }

  /// The actor of a lawyer; for whoever speaks for a body that body itself.
  ActorDraft lawyer(SentenceTree tree, int head, ActorDraft whose) {
    return whose.kind() == Actor.Kind.PERSON ? of(tree, head, whose, Actor.Kind.UNNAMED) : whose;
  }

  private ActorDraft of(SentenceTree tree, int head, ActorDraft whose, Actor.Kind kind) {
    String name = whose.name() + "\u2019s " + tree.lower(head);
    return roster.draft(
        "own people:" + name,
        () -> new ActorDraft(name, kind, PartyKey.of(whose.name(), Actor.Kind.PERSON)));
  }
}
