package news.parallax.claim.match;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import news.parallax.text.ParseTree;

/// Tells what a sentence says has happened or is so from what it says may, should or will be.
final class Reality {
  private Reality() {}

  /// Whether what hangs on the verb is told as having happened or being so.
  static boolean holds(ParseTree tree, int verb) {
    int at = verb;
    for (int steps = 0; at >= 0 && steps < 6; steps++) {
      for (int aux : tree.auxiliaries(at)) {
        if (ActReader.WORDS.holds("unreal modals", tree.text(aux).toLowerCase(Locale.ROOT))) {
          return false;
        }
      }
      OptionalInt mark = tree.child(at, "mark");
      if (mark.isPresent()
          && Set.of("if", "unless", "whether")
              .contains(tree.text(mark.getAsInt()).toLowerCase(Locale.ROOT))) {
        return false;
      }
      int head = tree.head(at);
      boolean content = tree.is(at, "ccomp") || tree.is(at, "acl");
      if (content && head >= 0 && doubted(tree, head)) {
        return false;
      }
      boolean infinitive =
          tree.auxiliaries(at).stream().anyMatch(a -> tree.token(a).tag().equals("TO"));
      if (infinitive) {
        boolean ownSubject = tree.ownSubject(at).isPresent();
        if (head < 0 || ownSubject || tree.is(at, "advcl") || tree.is(at, "acl")) {
          return false;
        }
        if (!ActReader.WORDS.holds("implicative", tree.lemma(head))) {
          return false;
        }
        at = head;
        continue;
      }
      boolean joined = tree.is(at, "conj") && tree.ownSubject(at).isEmpty() && head >= 0;
      boolean complement = tree.is(at, "xcomp") || tree.is(at, "pcomp");
      if (!joined && !complement) {
        return true;
      }
      if (complement && head >= 0 && ActReader.WORDS.holds("unreal governors", tree.lemma(head))) {
        return false;
      }
      at = head;
      if (at >= 0 && tree.is(at, "prep")) {
        at = tree.head(at);
      }
    }
    return true;
  }

  /// "He did not make the case that", "she denied that".
  private static boolean doubted(ParseTree tree, int governor) {
    int verb = tree.isVerb(governor) ? governor : tree.head(governor);
    return verb >= 0
        && (ActReader.WORDS.holds("doubting", tree.lemma(verb)) || tree.has(verb, "neg"));
  }
}
