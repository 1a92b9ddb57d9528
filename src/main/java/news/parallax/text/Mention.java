package news.parallax.text;

/// A span that names something, and of which class that is.
public record Mention(Span span, EntityKind kind) {}
