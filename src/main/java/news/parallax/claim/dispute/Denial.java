package news.parallax.claim.dispute;

import news.parallax.article.ArticleSentence;
import news.parallax.claim.Claim;
import news.parallax.claim.Dispute;
import news.parallax.text.Span;
import org.jspecify.annotations.Nullable;

/// That somebody says of a claim that it is not so.
///
/// @param sentence where it is said
/// @param denier the id of the actor who denies
/// @param denied the words of the sentence that say what is denied; null when that stands before
///   it: "the ministry denies it"
/// @param whose the id of the actor whose claim is denied; null when the denial does not say
/// @param owner whose report or allegation the denial says it is, in its words: "the Tarn Gazette";
///   null when it does not say
/// @param back how many sentences before it what is denied may stand
/// @param kind what kind of dispute it makes: of a fact, or of an opinion
record Denial(
    ArticleSentence sentence,
    String denier,
    @Nullable Span denied,
    @Nullable String whose,
    @Nullable String owner,
    int back,
    Dispute.Kind kind) {
  /// As far as "it" reaches.
  static final int NEAR = 3;

  /// As far as "the account" reaches.
  static final int FAR = 9;

  /// The sentence of the denial as a claim of its own.
  Claim whole() {
    Span span = sentence.span();
    return new Claim(
        sentence.articleId() + ":" + span.start() + "-" + span.end() + ":denial",
        sentence,
        span,
        null,
        Claim.Modality.FACT,
        true);
  }

  /// Whether what is denied is to be looked for before the sentence.
  boolean pointsBack() {
    return denied == null;
  }
}
