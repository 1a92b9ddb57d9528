package news.parallax.brief.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import news.parallax.article.Passage;
import news.parallax.bias.Coverage;
import news.parallax.bias.Coverage.LoadedTerm;
import news.parallax.bias.Coverage.OutletCoverage;
import news.parallax.bias.Coverage.Speaker;
import news.parallax.bias.Coverage.Voice;
import news.parallax.claim.actor.Actor;
import news.parallax.claim.actor.Cast;
import news.parallax.claim.actor.Party;
import news.parallax.text.Span;

/// Invented measurements of outlets `Outlet 1`, `Outlet 2`, ... with the articles `a1`, `a2`, ...,
/// each of 400 words in 20 sentences.
final class Measurements {
  private static final int WORDS = 400;

  private Measurements() {}

  /// @param attributed words that are quoted or attributed
  /// @param open words that may be somebody's
  /// @param voices words by party
  static OutletCoverage outlet(
      int number, int attributed, int open, int loaded, Map<String, Integer> voices) {
    int voiced = voices.values().stream().mapToInt(Integer::intValue).sum();
    Passage somewhere = new Passage("a" + number, new Span(0, 3));
    List<Voice> all = new ArrayList<>();
    new TreeMap<>(voices)
        .forEach((party, words) ->
            all.add(
                new Voice(
                    party,
                    (double) words / Math.max(1, voiced),
                    words,
                    words,
                    words,
                    List.of(new Speaker("actor:" + party, words, words, somewhere)),
                    List.of(somewhere, somewhere, somewhere))));
    all.sort(java.util.Comparator.comparingDouble(v -> -v.share()));
    List<LoadedTerm> terms = new ArrayList<>();
    for (int i = 0; i < loaded; i++) {
      terms.add(new LoadedTerm(new Passage("a" + number, new Span(4 * i, 4 * i + 3)), false));
    }
    return new OutletCoverage(
        "Outlet " + number,
        List.of("a" + number),
        WORDS,
        20,
        all,
        voiced,
        List.of(),
        terms,
        (double) attributed / WORDS,
        (double) open / WORDS,
        0,
        List.of(),
        List.of(),
        List.of());
  }

  static Coverage of(OutletCoverage... outlets) {
    return new Coverage(List.of(), List.of(outlets));
  }

  /// The harbour board and the ferry company, which speak for themselves.
  static Cast cast() {
    return new Cast(
        List.of(
            new Actor(
                "actor:board",
                "Harbour Board",
                Actor.Kind.ORGANISATION,
                List.of(),
                List.of(),
                "board"),
            new Actor(
                "actor:ferry", "Nordline", Actor.Kind.COMPANY, List.of(), List.of(), "ferry")),
        List.of(
            new Party("board", "Harbour Board", Actor.Kind.ORGANISATION, List.of("actor:board")),
            new Party("ferry", "Nordline", Actor.Kind.COMPANY, List.of("actor:ferry"))),
        Map.of());
  }
}
