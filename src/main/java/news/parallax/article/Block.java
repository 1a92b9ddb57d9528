package news.parallax.article;

import news.parallax.text.Span;

/// A paragraph-like stretch of an article's text and what it is.
public record Block(Span span, Kind kind) {
  /// What a block is. Only some are the article's own prose, and only those yield statements.
  public enum Kind {
    HEADLINE,
    STANDFIRST,
    SUBHEADING,
    PARAGRAPH,
    LIST_ITEM,
    CAPTION,
    CREDIT,
    BYLINE,
    CONTRIBUTORS,
    LINK,
    NOTICE,
    OUTLET_NAME,
    HEADER_LINE,
    OTHER;

    /// Whether sentences of it may be printed as statements of the article.
    public boolean isProse() {
      return this == STANDFIRST || this == PARAGRAPH || this == LIST_ITEM;
    }
  }
}
