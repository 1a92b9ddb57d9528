package news.parallax.claim.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.parallax.claim.attribution.CueLexicon.Frame;
import news.parallax.text.Span;

/// Mends attributions of a sentence where the parse is known to go wrong.
///
/// "She believes that the board should wait, adding that ...": the parse makes the board the
/// speaker of what is added. "“We supported it,” the mayor said": when the quotation confuses the
/// parse, all of it becomes the subject of "said".
final class ParseRepair {
  private static final Set<String> ADDRESSING =
      Set.of(
          "tell",
          "ask",
          "remind",
          "assure",
          "advise",
          "inform",
          "warn",
          "promise",
          "notify",
          "show",
          "teach",
          "convince");

  private final StoryReading story;

  ParseRepair(StoryReading story) {
    this.story = story;
  }

  void mend(SentenceTree tree, List<Relation> relations) {
    for (Relation relation : relations) {
      cutDateline(tree, relation);
      joinSource(tree, relation);
      cutSource(tree, relation);
      fillGap(tree, relation);
      takeOpening(tree, relation);
    }
    for (Relation relation : relations) {
      outer(tree, relation, relations).ifPresent(o -> hangOn(o, relation));
    }
  }

  /// Cuts a source that runs over a quotation or begins with the sentence to the noun before the
  /// cue.
  private void cutSource(SentenceTree tree, Relation relation) {
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

  /// Cuts the place and agency before the first sentence from a source: "ARLON (Sundet) - The
  /// mayor".
  private static void cutDateline(SentenceTree tree, Relation relation) {
    if (relation.source().size() != 1 || relation.sourceHead() < 0) {
      return;
    }
    Span source = relation.source().getFirst();
    int first = tree.indexFrom(source.start());
    int last = tree.indexBefore(source.end());
    int cue = relation.cueHead();
    if (first > 1 || cue < 3) {
      return;
    }
    int dash = -1;
    for (int i = first; i < Math.min(cue, first + 12); i++) {
      String word = tree.token(i).text();
      boolean parts =
          word.equals("-") || word.equals("--") || word.equals("\u2013") || word.equals("\u2014");
      boolean apart =
          parts && i > 0 && tree.token(i - 1).span().end() < tree.token(i).span().start();
      dash = apart && dash < 0 ? i : dash;
    }
    if (dash < 0 || dash + 1 >= cue) {
      return;
    }
    int end = Math.max(last, dash + 1) < cue ? Math.max(last, dash + 1) : cue - 1;
    if (end <= dash + 1) {
      end = dash + 1;
      while (end + 1 < cue
          && (tree.token(end + 1).isNoun() || tree.relation(end + 1).equals("compound"))) {
        end++;
      }
    }
    int head = tree.headOf(tree.span(dash + 1, end));
    relation.renameSource(Extents.trim(tree, dash + 1, end), head);
  }

  /// Takes what opens the sentence into the content when cue and source stand aside behind it: "To
  /// win, they said, the board must ...".
  private void takeOpening(SentenceTree tree, Relation relation) {
    if (relation.frame() != Frame.CLAUSE
        || relation.content().size() != 1
        || relation.source().size() != 1) {
      return;
    }
    int cue = relation.cueHead();
    int source = tree.indexFrom(relation.source().getFirst().start());
    int content = tree.indexFrom(relation.content().getFirst().start());
    boolean aside =
        source > 1
            && source < cue
            && tree.lower(source - 1).equals(",")
            && cue + 2 == content
            && tree.lower(cue + 1).equals(",");
    if (aside && !story.isQuoted(tree, content) && !story.isQuoted(tree, 0)) {
      int first = tree.tag(0).equals("CC") ? 1 : 0;
      relation.content().addFirst(Extents.trim(tree, first, source - 2));
    }
  }

  /// Lets a source that ends in "and" go on to the cue.
  private static void joinSource(SentenceTree tree, Relation relation) {
    if (relation.source().size() != 1 || relation.sourceHead() < 0) {
      return;
    }
    Span source = relation.source().getFirst();
    int last = tree.indexBefore(source.end());
    int cue = tree.indexFrom(relation.cue().getFirst().start());
    if (tree.tag(last).equals("CC") && last + 1 < cue && cue - last < 20) {
      relation.renameSource(source.cover(Extents.trim(tree, last, cue - 1)), relation.sourceHead());
    }
  }

  private static boolean isClosingMark(SentenceTree tree, int i) {
    String word = tree.token(i).text();
    return word.equals("\u201d") || word.equals("\"") || word.equals("''");
  }

  /// Lets a content that begins with a gerund begin with it: "say closing the pier is costly".
  private static void fillGap(SentenceTree tree, Relation relation) {
    if (relation.frame() != Frame.CLAUSE || relation.content().size() != 1) {
      return;
    }
    Span content = relation.content().getFirst();
    int first = tree.indexFrom(content.start());
    int next = relation.cueHead() + 1;
    boolean clause =
        first > next
            && tree.tag(next).equals("IN")
            && tree.children(relation.cueHead()).stream()
                .anyMatch(
                    c -> tree.relation(c).equals("advcl") && tree.first(c) == next && c < first);
    int object = tree.childAt(relation.cueHead(), "dobj");
    boolean subject =
        object == first - 1
            && object > relation.cueHead()
            && tree.first(object) == next
            && !ADDRESSING.contains(tree.lemma(relation.cueHead()))
            && !tree.lower(first).equals("that")
            && tree.childAt(tree.headOf(content), "nsubj", "nsubjpass") < 0;
    if (subject || clause || (first > next && first - next <= 6 && tree.tag(next).equals("VBG"))) {
      relation.content().set(0, tree.span(next, next).cover(content));
    }
  }

  /// The attribution in whose content a gerund after a comma goes on with what its speaker says.
  private Optional<Relation> outer(SentenceTree tree, Relation relation, List<Relation> relations) {
    int cue = relation.cueHead();
    boolean gerund = relation.frame() == Frame.CLAUSE && tree.tag(cue).equals("VBG");
    if (!gerund
        || cue == 0
        || !tree.lower(cue - 1).equals(",")
        || tree.childAt(cue, "nsubj") >= 0) {
      return Optional.empty();
    }
    return relations.stream()
        .filter(r -> r != relation && r.frame() == Frame.CLAUSE && r.cueHead() < cue)
        .filter(r -> r.content().stream().anyMatch(c -> c.contains(tree.token(cue).span())))
        .reduce((a, b) -> b);
  }

  private static void hangOn(Relation outer, Relation inner) {
    inner.shareSource(outer);
    SentenceTree tree = inner.tree();
    int comma = inner.cueHead() - 1;
    outer
        .content()
        .replaceAll(c ->
            c.contains(tree.token(comma).span())
                ? new Span(c.start(), tree.token(comma).span().start())
                : c);
  }
}
