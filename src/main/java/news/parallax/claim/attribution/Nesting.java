package news.parallax.claim.attribution;

import java.util.ArrayList;
import java.util.List;
import news.parallax.claim.attribution.CueLexicon.Frame;
import news.parallax.text.Span;

/// Leaves out what only stands in somebody's mouth: in "she said that the board hopes to sell", the
/// board is not quoted, she is.
///
/// What an outlet or a document tells of others stays ("according to the Tidende, the mayor said
/// ..."): there the chain is what the reader wants to know.
final class Nesting {
  private Nesting() {}

  static void drop(StoryReading story, List<Relation> relations) {
    List<Relation> nested = new ArrayList<>();
    for (Relation inner : relations) {
      boolean within =
          relations.stream()
              .anyMatch(outer ->
                  outer != inner
                      && outer.tree() == inner.tree()
                      && holdsCue(outer, inner)
                      && !passesOn(outer, inner));
      if (within) {
        nested.add(inner);
      }
    }
    relations.removeAll(nested);
  }

  private static boolean holdsCue(Relation outer, Relation inner) {
    Span cue = inner.cue().getFirst();
    return outer.content().stream().anyMatch(c -> c.contains(cue));
  }

  /// Whether the outer one passes on what others say: a phrase such as "according to".
  private static boolean passesOn(Relation outer, Relation inner) {
    return (outer.frame() == Frame.PHRASE || outer.frame() == Frame.ADVERB)
        && inner.frame() == Frame.CLAUSE;
  }
}
