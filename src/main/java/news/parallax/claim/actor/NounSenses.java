package news.parallax.claim.actor;

import news.parallax.claim.attribution.SentenceTree;
import news.parallax.claim.attribution.SpeakerWords;
import news.parallax.claim.words.WordSets;

/// Tells what a noun that could speak means where it stands: somebody whom the story names
/// elsewhere, one of the past, a part of a name, an office of a part of a country.
final class NounSenses {
  private final People people;
  private final Owners owners;
  private final WordSets words = WordSets.load("voices.txt");

  NounSenses(People people, Owners owners) {
    this.people = people;
    this.owners = owners;
  }

  /// "The judge" in a story that names a judge: that one, or another.
  boolean isNamedElsewhere(SentenceTree tree, int head) {
    return tree.tag(head).equals("NN")
        && people.persons().stream()
            .flatMap(p -> p.offices().stream())
            .anyMatch(o -> o.endsWith(tree.lemma(head)));
  }

  /// "Individuals like Quist": no group of its own.
  boolean isLikeSomebody(SentenceTree tree, int head) {
    return tree.children(head).stream()
        .filter(c -> c > head && (tree.lower(c).equals("like") || tree.lower(c).equals("as")))
        .map(c -> tree.childAt(c, "pobj"))
        .anyMatch(o -> o >= 0 && owners.person(tree, o).isPresent());
  }

  /// "The network's parent": a firm's owner.
  boolean isAFirm(SentenceTree tree, int head) {
    int owner = tree.childAt(head, "poss");
    return tree.lower(head).equals("parent")
        && owner >= 0
        && !tree.tag(owner).startsWith("PRP")
        && owners.person(tree, owner).isEmpty();
  }

  /// "The Tarn Observer": no observer.
  static boolean isPartOfAName(SentenceTree tree, int head) {
    return tree.tag(head).equals("NNP") && head > 0 && tree.tag(head - 1).equals("NNP");
  }

  /// "The Progress governor", "a top diplomat": one whose name the story tells, or could.
  boolean isOneMan(SentenceTree tree, int head, SpeakerWords.Sort sort) {
    return sort == SpeakerWords.Sort.OFFICIAL
        && tree.tag(head).startsWith("NN")
        && !tree.tag(head).endsWith("S")
        && words.holds("one man", tree.lemma(head));
  }

  /// "Former prosecutors": who held an office does not speak for it.
  boolean isPast(SentenceTree tree, int head) {
    return tree.children(head).stream()
            .anyMatch(c -> c < head && (tree.lower(c).matches("former|ex|then|ousted|fired")))
        || tree.lower(head).startsWith("then-")
        || tree.lower(head).startsWith("ex-");
  }

  /// "Several state attorneys general": of parts of a country.
  static boolean isOfAState(SentenceTree tree, int head, SpeakerWords.Sort sort) {
    boolean office =
        sort == SpeakerWords.Sort.STATE
            || sort == SpeakerWords.Sort.LAWYER
            || sort == SpeakerWords.Sort.JUSTICE;
    boolean attorneys =
        tree.lemma(head).equals("attorney")
            || (tree.lemma(head).equals("general")
                && head > 0
                && tree.lemma(head - 1).equals("attorney"));
    int from = Math.max(0, head - 3);
    for (int i = from; office && attorneys && i < head; i++) {
      if (tree.lower(i).equals("state") || tree.lower(i).equals("attorneys")) {
        return true;
      }
    }
    return office && tree.lower(head).equals("attorneys") && isFollowedByGeneral(tree, head);
  }

  private static boolean isFollowedByGeneral(SentenceTree tree, int head) {
    return head + 1 < tree.size() && tree.lower(head + 1).equals("general");
  }
}
