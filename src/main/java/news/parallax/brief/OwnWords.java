package news.parallax.brief;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.parallax.article.ArticleSentence;
import news.parallax.article.Passage;
import news.parallax.claim.Attribution;
import news.parallax.claim.Cast;
import news.parallax.text.Span;
import news.parallax.text.Token;

/// Tells what a party says, thinks, plans or demands itself from what an outlet tells of it.
final class OwnWords {
  /// Cues of what happens in somebody without that one saying so.
  private static final Set<String> OF_THE_OUTLET =
      Set.of(
          "learn",
          "discover",
          "realize",
          "realise",
          "notice",
          "hear",
          "see",
          "watch",
          "remember",
          "forget",
          "revel",
          "enjoy",
          "relish",
          "ignore",
          "know",
          "find",
          "read",
          "receive");

  /// Cues that, in the passive, are done to the one who is named.
  private static final Set<String> DONE_TO =
      Set.of(
          "ask",
          "tell",
          "inform",
          "urge",
          "question",
          "press",
          "warn",
          "advise",
          "remind",
          "order",
          "accuse",
          "blame",
          "criticize",
          "criticise",
          "praise",
          "quiz",
          "grill");

  private final Cast cast;

  OwnWords(Cast cast) {
    this.cast = cast;
  }

  /// Whether the content is the source's own, as far as its sentence tells.
  boolean isOwn(Attribution said, ArticleSentence sentence) {
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      Span at = tokens.get(i).span();
      boolean cue = said.cue().stream().anyMatch(c -> c.contains(at));
      String lemma = tokens.get(i).lemma().toLowerCase(Locale.ROOT);
      if (cue
          && (OF_THE_OUTLET.contains(lemma)
              || (DONE_TO.contains(lemma) && isDoneTo(said, tokens, i)))) {
        return false;
      }
    }
    return !speaksOfItself(said, sentence);
  }

  /// "Trump was asked whether": the source is the subject of a passive.
  private static boolean isDoneTo(Attribution said, List<Token> tokens, int cue) {
    for (Token token : tokens) {
      boolean subject = token.head() == cue && token.relation().equals("nsubjpass");
      if (subject && said.source().stream().anyMatch(s -> s.overlaps(token.span()))) {
        return true;
      }
    }
    return false;
  }

  /// Whether a quotation speaks of its alleged speaker by name: it is somebody else's.
  private boolean speaksOfItself(Attribution said, ArticleSentence sentence) {
    if (said.form() != Attribution.Form.DIRECT || said.actorId() == null) {
      return false;
    }
    return sentence.mentions().stream()
        .filter(m -> said.content().stream().anyMatch(c -> c.contains(m.span())))
        .filter(m -> m.kind() == news.parallax.text.EntityKind.PERSON)
        .anyMatch(m ->
            cast.actorAt(new Passage(sentence.articleId(), m.span()))
                .filter(a -> a.id().equals(said.actorId()))
                .isPresent());
  }
}
