package news.parallax.claim.attribution;

import java.util.OptionalInt;
import java.util.Set;

/// Finds who is the source of a verb: its subject, the subject it shares with the verb that governs
/// it, the agent of a passive, or the noun behind it where the clause is inverted.
final class SourceFinder {
  private static final Set<String> SHARES_SUBJECT =
      Set.of("xcomp", "conj", "advcl", "pcomp", "dep");
  private static final Set<String> INVERTED =
      Set.of("dobj", "dep", "attr", "npadvmod", "appos", "oprd", "nsubj", "ccomp");
  private static final int FAR = 6;

  /// The noun or pronoun that is the source; empty when the sentence names none.
  OptionalInt source(SentenceTree tree, int verb) {
    int at = verb;
    for (int steps = 0; steps < FAR; steps++) {
      int subject = subject(tree, at);
      if (subject >= 0) {
        return OptionalInt.of(subject);
      }
      int head = tree.head(at);
      if (head < 0) {
        return OptionalInt.empty();
      }
      String relation = tree.relation(at);
      boolean infinitive = tree.children(at).stream().anyMatch(c -> tree.tag(c).equals("TO"));
      if (relation.equals("acl") && infinitive) {
        int owner = tree.childAt(head, "poss");
        return owner >= 0 ? OptionalInt.of(owner) : OptionalInt.empty();
      }
      if (relation.equals("acl") && tree.token(head).isNoun()) {
        return tree.tag(at).equals("VBN") ? OptionalInt.empty() : OptionalInt.of(head);
      }
      if (relation.equals("relcl") && tree.token(head).isNoun()) {
        return OptionalInt.of(head);
      }
      if (relation.equals("pcomp") && tree.relation(head).equals("prep")) {
        at = head;
        head = tree.head(at);
        if (head < 0) {
          return OptionalInt.empty();
        }
        if (tree.token(head).isNoun()) {
          int owner = tree.childAt(head, "poss");
          return owner >= 0 ? OptionalInt.of(owner) : OptionalInt.empty();
        }
      } else if (!SHARES_SUBJECT.contains(relation)) {
        return OptionalInt.empty();
      }
      at = head;
    }
    return OptionalInt.empty();
  }

  private static int subject(SentenceTree tree, int verb) {
    int subject = tree.childAt(verb, "nsubj", "nsubjpass");
    if (subject >= 0 && tree.lower(subject).equals("there")) {
      return -1;
    }
    return subject;
  }

  /// The agent of a passive ("by the council"); empty when none is named.
  OptionalInt agent(SentenceTree tree, int verb) {
    int by = tree.childAt(verb, "agent");
    if (by < 0) {
      return OptionalInt.empty();
    }
    int noun = tree.childAt(by, "pobj");
    return noun < 0 ? OptionalInt.empty() : OptionalInt.of(noun);
  }

  /// The noun that stands right behind a reporting verb although the parse does not make it the
  /// subject: "“...,” said Ines Falk".
  OptionalInt inverted(SentenceTree tree, int verb) {
    for (int i = verb + 1; i < Math.min(tree.size(), verb + 12); i++) {
      String tag = tree.tag(i);
      if (tag.startsWith("V")
          || tag.equals(",")
          || tag.equals(".")
          || tag.equals("IN")
          || tag.equals("``")
          || tag.equals("''")) {
        return OptionalInt.empty();
      }
      if (tree.head(i) == verb
          && (tree.token(i).isNoun() || tag.equals("PRP"))
          && INVERTED.contains(tree.relation(i))) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  /// Names the source. A relative pronoun is what stands in the text; whom it stands for is the
  /// noun before it.
  static void name(Relation relation, OptionalInt source) {
    if (source.isEmpty()) {
      return;
    }
    SentenceTree tree = relation.tree();
    int noun = source.getAsInt();
    int verb = relation.cueHead();
    boolean relative =
        tree.tag(noun).startsWith("W")
            || (tree.lower(noun).equals("that") && tree.tag(noun).equals("IN"));
    if (relative) {
      int clause = tree.head(noun);
      int described = clause >= 0 ? tree.head(clause) : -1;
      relation.source(tree.token(noun).span(), described >= 0 ? described : noun);
      return;
    }
    int first = tree.first(noun);
    int last = tree.last(noun);
    if (tree.governs(noun, verb)) {
      // a clause that hangs on its own source: "experts suggesting that ..."
      last = noun;
      for (int i = noun + 1;
          i < verb && tree.governs(noun, i) && !tree.relation(i).equals("punct");
          i++) {
        if (tree.is(i, "acl", "relcl") || tree.governs(i, verb)) {
          break;
        }
        last = i;
      }
    }
    relation.source(Extents.trim(tree, first, last), noun);
  }
}
