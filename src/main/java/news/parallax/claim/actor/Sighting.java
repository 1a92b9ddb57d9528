package news.parallax.claim.actor;

import news.parallax.article.Passage;
import news.parallax.claim.attribution.SentenceTree;
import news.parallax.text.Span;

/// Somebody or something sighted in a sentence.
///
/// @param span the name, without title and possessive ending
/// @param head index of the word on which the others of the name hang
record Sighting(SentenceTree tree, Span span, int head, String words) {
  Passage passage() {
    return new Passage(tree.articleId(), span);
  }

  /// Whether it is the subject of a finite clause, be it by itself or with titles and appositions.
  boolean isSubject() {
    return tree.is(head, "nsubj", "nsubjpass");
  }

  /// Whether it is the subject of the sentence's main clause, or of the verb that reports it.
  boolean isMainSubject() {
    if (!isSubject()) {
      return false;
    }
    int verb = tree.head(head);
    return verb >= 0 && (tree.head(verb) < 0 || tree.relation(verb).equals("conj"));
  }
}
