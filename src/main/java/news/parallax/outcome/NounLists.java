package news.parallax.outcome;

/// Tells where a list of nouns goes on behind a comma.
final class NounLists {
  /// Whether a list of nouns goes on behind a comma: "parents, teachers and students".
  static boolean goesOn(ClauseTree tree, int comma, int root) {
    int next = comma + 1;
    if (next < tree.tokens().size() && tree.is(next, "cc")) {
      next++;
    }
    for (int at = next, steps = 0;
        at >= 0 && at < tree.tokens().size() && steps < 8;
        at = tree.head(at), steps++) {
      if (tree.is(at, "appos") && root != at && tree.head(at) == comma - 1) {
        return tree.isVerb(root) && tree.governs(root, tree.head(at));
      }
      if (tree.is(at, "conj")) {
        int head = tree.head(at);
        return tree.token(at).isNoun()
            && head >= 0
            && head < comma
            && tree.token(head).isNoun()
            && tree.governs(root, head)
            && !tree.isUnder(at, "relcl", "acl", "appos");
      }
      if (tree.head(at) < next) {
        return false;
      }
    }
    return false;
  }
}
