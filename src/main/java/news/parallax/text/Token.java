package news.parallax.text;

/// A word of a sentence with its place in the dependency parse.
///
/// @param span where it stands in the whole text
/// @param text the word as it stands there
/// @param lemma its dictionary form, in lower case save for names
/// @param tag Penn Treebank part of speech
/// @param head index of its head in the sentence's tokens, -1 for the root
/// @param relation the dependency label of the edge to its head
public record Token(Span span, String text, String lemma, String tag, int head, String relation) {
  public Token {
    if (head < -1) {
      throw new IllegalArgumentException("not a head: " + head);
    }
  }

  public boolean isVerb() {
    return tag.startsWith("VB") || tag.equals("MD");
  }

  public boolean isNoun() {
    return tag.startsWith("NN");
  }
}
