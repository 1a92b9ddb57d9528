package news.parallax.bias;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import news.parallax.article.AnalyzedArticle;
import news.parallax.article.ArticleSentence;
import news.parallax.article.Passage;
import news.parallax.bias.Coverage.Voice;
import news.parallax.claim.actor.Actor;
import news.parallax.claim.actor.Cast;
import news.parallax.claim.attribution.Attribution;
import news.parallax.text.Span;

/// Measures whose words fill a set of articles: the words of attributed content by party, each word
/// once.
final class VoiceMeter {
  /// Words counted.
  ///
  /// @param words words of prose
  /// @param attributed words of prose that are attributed to somebody
  /// @param anonymous attributed words whose source is unnamed
  /// @param voices parties by share of the words attributed to a known party
  record Measured(int words, int attributed, int anonymous, List<Voice> voices) {}

  private final Cast cast;
  private final List<Attribution> attributions;

  VoiceMeter(Cast cast, List<Attribution> attributions) {
    this.cast = cast;
    this.attributions = attributions;
  }

  Measured measure(List<AnalyzedArticle> articles) {
    int words = 0;
    int attributed = 0;
    int anonymous = 0;
    Map<String, Integer> byParty = new TreeMap<>();
    Map<String, List<Passage>> passages = new TreeMap<>();
    for (AnalyzedArticle article : articles) {
      List<Attribution> own =
          attributions.stream().filter(a -> a.articleId().equals(article.id())).toList();
      for (ArticleSentence sentence : article.prose()) {
        for (var token : sentence.tokens()) {
          if (!Character.isLetterOrDigit(token.text().charAt(0))) {
            continue;
          }
          words++;
          Attribution by = innermost(own, token.span());
          if (by == null) {
            continue;
          }
          attributed++;
          anonymous += by.anonymous() ? 1 : 0;
          String actorId = by.actorId();
          String party =
              actorId == null ? null : cast.actor(actorId).map(Actor::partyId).orElse(null);
          if (party != null) {
            byParty.merge(party, 1, Integer::sum);
            List<Passage> cited = passages.computeIfAbsent(party, p -> new ArrayList<>());
            if (!cited.contains(by.passage())) {
              cited.add(by.passage());
            }
          }
        }
      }
    }
    double total = Math.max(1, byParty.values().stream().mapToInt(Integer::intValue).sum());
    List<Voice> voices =
        byParty.entrySet().stream()
            .map(e ->
                new Voice(
                    e.getKey(), e.getValue() / total, passages.getOrDefault(e.getKey(), List.of())))
            .sorted(
                Comparator.comparingDouble((Voice v) -> -v.share()).thenComparing(Voice::partyId))
            .toList();
    return new Measured(words, attributed, anonymous, voices);
  }

  /// Of nested attributions the shortest content: its speaker is the one whose words these are.
  private static @org.jspecify.annotations.Nullable Attribution innermost(
      List<Attribution> own, Span word) {
    Attribution best = null;
    for (Attribution attribution : own) {
      if (attribution.content().stream().anyMatch(c -> c.contains(word))
          && (best == null || attribution.contentCover().length() < best.contentCover().length())) {
        best = attribution;
      }
    }
    return best;
  }
}
