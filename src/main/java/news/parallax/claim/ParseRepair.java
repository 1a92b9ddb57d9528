package news.parallax.claim;

import java.util.List;
import java.util.Optional;
import news.parallax.claim.CueLexicon.Frame;
import news.parallax.text.Span;

/// Mends attributions of a sentence where the parse is known to go wrong.
///
/// "She believes that the board should wait, adding that ...": the parse makes the board the
/// speaker of what is added. "“We supported it,” the mayor said": when the quotation confuses the
/// parse, all of it becomes the subject of "said".
final class ParseRepair {
  private final StoryReading story;

  ParseRepair(StoryReading story) {
    this.story = story;
  }

  void mend(Tree tree, List<Relation> relations) {
    for (Relation relation : relations) {
      cutSource(tree, relation);
      fillGap(tree, relation);
    }
    for (Relation relation : relations) {
      outer(tree, relation, relations).ifPresent(o -> hangOn(o, relation));
    }
  }

  /// Cuts a source that runs over a quotation or begins with the sentence to the noun before the
  /// cue.
  private void cutSource(Tree tree, Relation relation) {
    if (relation.source().size() != 1 || relation.frame() != Frame.CLAUSE) {
      return;
    }
    Span source = relation.source().getFirst();
    int cue = relation.cueHead();
    boolean overQuotation =
        story.quotations(tree.articleId()).in(source).stream()
            .anyMatch(q ->
                q.span().start() <= source.start() + 1 || q.span().end() >= source.start() + 3);
    if (!overQuotation || source.start() > tree.token(cue).span().start()) {
      return;
    }
    int comma = -1;
    for (int i = tree.indexFrom(source.start()); i < cue; i++) {
      boolean quoted = story.isQuoted(tree, i);
      if ((!quoted && tree.lower(i).equals(",")) || isClosingMark(tree, i)) {
        comma = i;
      }
    }
    int last = tree.indexBefore(source.end());
    if (comma < 0 || comma + 1 > last) {
      return;
    }
    int head = last;
    for (int i = comma + 1; i <= last; i++) {
      if (tree.head(i) < comma + 1 || tree.head(i) > last) {
        head = i;
      }
    }
    Span before = Extents.trim(tree, tree.indexFrom(source.start()), comma);
    relation.renameSource(Extents.trim(tree, comma + 1, last), head);
    relation.content().add(before);
  }

  private static boolean isClosingMark(Tree tree, int i) {
    String word = tree.token(i).text();
    return word.equals("\u201d") || word.equals("\"") || word.equals("''");
  }

  /// Lets a content that begins with a gerund begin with it: "say closing the pier is costly".
  private static void fillGap(Tree tree, Relation relation) {
    if (relation.frame() != Frame.CLAUSE || relation.content().size() != 1) {
      return;
    }
    Span content = relation.content().getFirst();
    int first = tree.indexFrom(content.start());
    int next = relation.cueHead() + 1;
    if (first > next && first - next <= 6 && tree.tag(next).equals("VBG")) {
      relation.content().set(0, tree.span(next, next).cover(content));
    }
  }

  /// The attribution in whose content a gerund after a comma goes on with what its speaker says.
  private Optional<Relation> outer(Tree tree, Relation relation, List<Relation> relations) {
    int cue = relation.cueHead();
    boolean gerund = relation.frame() == Frame.CLAUSE && tree.tag(cue).equals("VBG");
    if (!gerund || cue == 0 || !tree.lower(cue - 1).equals(",") || tree.child(cue, "nsubj") >= 0) {
      return Optional.empty();
    }
    return relations.stream()
        .filter(r -> r != relation && r.frame() == Frame.CLAUSE && r.cueHead() < cue)
        .filter(r -> r.content().stream().anyMatch(c -> c.contains(tree.token(cue).span())))
        .reduce((a, b) -> b);
  }

  private static void hangOn(Relation outer, Relation inner) {
    inner.shareSource(outer);
    Tree tree = inner.tree();
    int comma = inner.cueHead() - 1;
    outer
        .content()
        .replaceAll(c ->
            c.contains(tree.token(comma).span())
                ? new Span(c.start(), tree.token(comma).span().start())
                : c);
  }
}
