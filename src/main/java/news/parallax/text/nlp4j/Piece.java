package news.parallax.text.nlp4j;

import news.parallax.text.Span;

/// A word of a sentence.
///
/// @param span where it stands in the whole text
/// @param form how the models are to see it
public record Piece(Span span, String form) {}
