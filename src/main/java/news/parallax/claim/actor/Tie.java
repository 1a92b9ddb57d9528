package news.parallax.claim.actor;

import java.util.Set;
import news.parallax.claim.attribution.SentenceTree;
import news.parallax.claim.attribution.SpeakerWords;
import news.parallax.claim.words.WordSets;
import news.parallax.text.EntityKind;

/// Tells whether a name among the words of a role says whom the role belongs to, or only stands
/// there: "the head of the navy of Norway" is tied to Norway, "a diplomat in a quarrel about
/// Norway" is not.
final class Tie {
  private static final Set<String> CLAUSES =
      Set.of("acl", "relcl", "advcl", "ccomp", "xcomp", "pcomp");

  private final WordSets words = WordSets.load("ties.txt");
  private final SpeakerWords speakers = SpeakerWords.load();

  /// Whether the word, one of the role's, is tied to the role's noun: it stands before it, or all
  /// that leads from it to the noun ties.
  boolean holds(Role role, int word) {
    SentenceTree tree = role.tree();
    int at = word;
    for (int steps = 0; word > role.head() && at >= 0 && steps < tree.size(); steps++) {
      int above = tree.head(at);
      if (at == role.head() || above < role.from() || above > role.to()) {
        return true;
      }
      boolean to = tree.lower(above).equals("to") && tree.head(above) != role.head();
      if (to || CLAUSES.contains(tree.relation(at)) || !leads(tree, at, above)) {
        return false;
      }
      at = above;
    }
    return true;
  }

  private boolean leads(SentenceTree tree, int at, int above) {
    String before = tree.lower(above);
    if (tree.relation(at).equals("pobj") && !words.holds("ties", before)) {
      return words.holds("ties a body", before)
          && tree.mentionAt(at).filter(m -> m.kind() == EntityKind.ORG).isPresent();
    }
    boolean field =
        tree.relation(above).equals("pobj")
            && tree.head(above) >= 0
            && words.holds("ties", tree.lower(tree.head(above)))
            && !tree.lower(tree.head(above)).equals("of")
            && (tree.tag(at).startsWith("JJ")
                || tree.mentionAt(at).filter(m -> m.kind() == EntityKind.NORP).isPresent());
    return !field || speakers.sort(tree.lemma(above)).isPresent();
  }
}
