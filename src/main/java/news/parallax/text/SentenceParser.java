package news.parallax.text;

/// Gives a sentence its tokens, dependency parse and entities. Safe for use by many threads.
public interface SentenceParser {
  /// Parses the one sentence that stands at `span` of `text`; every offset in the result is one of
  /// `text`.
  Sentence parse(String text, Span span);
}
