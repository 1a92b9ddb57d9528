package news.parallax.claim;

import news.parallax.article.ArticleSentence;
import news.parallax.article.Passage;
import news.parallax.claim.attribution.Attribution;
import news.parallax.text.Span;
import org.jspecify.annotations.Nullable;

/// Something that an article says is so, by itself or by somebody's mouth.
///
/// @param id stable within the story: article id and the start of its span
/// @param sentence the sentence that tells it
/// @param span the words that carry it: the whole sentence, or one clause or content of it
/// @param attribution who is said to have said it; null when the outlet asserts it itself
/// @param modality how it is meant
/// @param negated whether the main assertion is negated
public record Claim(
    String id,
    ArticleSentence sentence,
    Span span,
    @Nullable Attribution attribution,
    Modality modality,
    boolean negated) {
  /// Whether a claim tells what is, what may be, or what is wanted or to come.
  public enum Modality {
    FACT,
    POSSIBLE,
    EXPECTED,
    CONDITIONAL,
    WANTED,
    QUESTION
  }

  public String articleId() {
    return sentence.articleId();
  }

  public boolean isAttributed() {
    return attribution != null;
  }

  public Passage passage() {
    return new Passage(articleId(), span);
  }
}
