package news.parallax.claim.actor;

import news.parallax.article.Passage;
import news.parallax.text.Span;
import org.jspecify.annotations.Nullable;

/// Words of a sentence that mean something only together with what stands before them: "she", "the
/// ministry", a bare surname.
///
/// @param span the words, in the article's text
/// @param kind what sort of words they are
/// @param replacement what they stand for, in words that stand alone ("Anna Verhoef"; for a
///   possessive "Anna Verhoef's"); null when that is not safe to say
/// @param evidence where the articles name it so, null when there is no replacement
public record Reference(
    Span span, Kind kind, @Nullable String replacement, @Nullable Passage evidence) {
  /// What sort of words refer.
  public enum Kind {
    /// he, she, they, it and their forms.
    PRONOUN,
    /// A surname or short form of a name that the articles give in full elsewhere.
    SHORT_NAME,
    /// "the ministry", "the company": a noun with the article that points back.
    DESCRIPTION
  }

  public Reference {
    if ((replacement == null) != (evidence == null)) {
      throw new IllegalArgumentException("a replacement goes with its evidence: " + span);
    }
  }

  /// Whether the reader can be told what the words stand for.
  public boolean isResolved() {
    return replacement != null;
  }
}
