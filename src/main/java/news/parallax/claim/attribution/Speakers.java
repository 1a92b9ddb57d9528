package news.parallax.claim.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.parallax.article.Passage;
import news.parallax.text.EntityKind;
import news.parallax.text.Mention;

/// The passages by which the source of an attribution may be known to the cast, the surest first:
/// the name itself, a person that the source's words go on to name, the pronoun or noun at its
/// head.
public final class Speakers {
  private Speakers() {}

  public static List<Passage> passages(Relation relation) {
    SentenceTree tree = relation.tree();
    int head = relation.sourceHead();
    List<Passage> passages = new ArrayList<>();
    if (head < 0) {
      return passages;
    }
    Optional<Mention> name = tree.mentionAt(head).filter(m -> m.kind() == EntityKind.PERSON);
    name.ifPresent(m -> passages.add(new Passage(tree.articleId(), m.span())));
    if (name.isEmpty()) {
      apposed(tree, head).ifPresent(m -> passages.add(new Passage(tree.articleId(), m.span())));
    }
    tree.mentionAt(head)
        .filter(m -> m.kind().isName())
        .ifPresent(m -> passages.add(new Passage(tree.articleId(), m.span())));
    passages.add(new Passage(tree.articleId(), tree.token(head).span()));
    return passages;
  }

  /// The person whom the source's noun describes: "the spokesman for the board, Sten Ruark".
  private static Optional<Mention> apposed(SentenceTree tree, int head) {
    for (Mention mention : tree.articleSentence().mentions()) {
      if (mention.kind() != EntityKind.PERSON) {
        continue;
      }
      int name = tree.headOf(mention.span());
      boolean below =
          name > head && tree.governs(head, name) && tree.relation(name).equals("appos");
      boolean closes =
          tree.last(head) <= tree.indexBefore(mention.span().end()) + 1 || tree.head(name) == head;
      if (below && closes) {
        return Optional.of(mention);
      }
      boolean named =
          below(tree, head, name)
              && tree.childAt(head, "det", "poss") < 0
              && tree.first(head) == head - modifiers(tree, head)
              && tree.last(head) <= tree.indexBefore(mention.span().end())
              && tree.indexFrom(mention.span().start()) > tree.first(name);
      if (named) {
        return Optional.of(mention);
      }
      boolean title = name == tree.head(head) && tree.is(head, "compound", "nmod");
      if (title) {
        return Optional.of(mention);
      }
    }
    return Optional.empty();
  }

  /// "Counsel to the mayor Sten Ruark": an office without an article, and the name of its holder at
  /// the end, which the parse hangs on what stands between.
  private static boolean below(SentenceTree tree, int head, int name) {
    int preposition = tree.head(name);
    return name > head
        && tree.relation(name).equals("pobj")
        && preposition > head
        && tree.head(preposition) == head
        && tree.lower(preposition).equals("to");
  }

  private static int modifiers(SentenceTree tree, int head) {
    return (int) tree.children(head).stream().filter(c -> c < head).count();
  }
}
