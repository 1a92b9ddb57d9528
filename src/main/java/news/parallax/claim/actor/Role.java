package news.parallax.claim.actor;

import java.util.Optional;
import news.parallax.claim.attribution.SentenceTree;
import news.parallax.text.Span;
import news.parallax.text.gazetteer.Titles;

/// What an article says that a person is: the words beside the name.
///
/// @param sighting whose role it is
/// @param from index of the first of the words in the sentence
/// @param to index of the last
/// @param head index of the noun that says it ("owner")
/// @param kind what sort of title that is, empty when it is none that is known
record Role(Sighting sighting, int from, int to, int head, Optional<Titles.Kind> kind) {
  SentenceTree tree() {
    return sighting.tree();
  }

  Span span() {
    return tree().span(from, to);
  }

  /// The noun in lower case.
  String noun() {
    return tree().lemma(head);
  }
}
