package news.parallax.claim.actor;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import news.parallax.claim.attribution.SentenceTree;

/// Remembers for whom an unnamed spokesman or lawyer speaks: "the spokesman said" is the one whom
/// the article has introduced last as somebody's.
final class Spokespersons {
  private final Map<String, ActorDraft> lastOf = new HashMap<>();

  ActorDraft introduce(SentenceTree tree, int head, ActorDraft owner) {
    lastOf.put(key(tree, head), owner);
    return owner;
  }

  Optional<ActorDraft> again(SentenceTree tree, int head) {
    boolean definite = head > 0 && tree.lower(head - 1).equals("the");
    return definite ? Optional.ofNullable(lastOf.get(key(tree, head))) : Optional.empty();
  }

  private static String key(SentenceTree tree, int head) {
    return tree.articleId() + ":" + tree.lemma(head);
  }
}
