package news.parallax.brief.party;

import java.util.List;
import java.util.Set;
import news.parallax.article.ArticleSentence;
import news.parallax.brief.alone.DefiniteNouns;
import news.parallax.claim.actor.Actor;
import news.parallax.claim.actor.Cast;
import news.parallax.claim.attribution.Attribution;
import news.parallax.text.Token;

/// Finds the denials of those whom the story is about: "Quist denies any wrongdoing" is the answer
/// to what the headline tells, however short it is.
final class Denials {
  private static final Set<String> CUES =
      Set.of("deny", "reject", "dispute", "refute", "rebut", "denial");

  private static final Set<String> ACCUSED =
      Set.of(
          "wrongdoing", "allegation", "accusation", "charge", "claim", "misconduct", "collusion");

  private static final Set<String> NOT = Set.of("not", "n't", "n\u2019t", "never", "nor");

  /// Words of a sentence that tells little else.
  private static final int LONGEST = 40;

  private final Cast cast;
  private final Set<String> read;

  /// @param read stems of the words that the reader has read, see [DefiniteNouns#stems]
  Denials(Cast cast, Set<String> read) {
    this.cast = cast;
    this.read = Set.copyOf(read);
  }

  boolean isOne(Attribution said, ArticleSentence sentence) {
    return said.act() == Attribution.Act.DENIES
        && !said.anonymous()
        && sentence.tokens().size() <= LONGEST
        && sentence.tokens().stream().anyMatch(t -> holdsCue(said, t) && CUES.contains(t.lemma()))
        && sentence.tokens().stream().noneMatch(t -> holdsCue(said, t) && NOT.contains(t.text()))
        && sentence.tokens().stream()
            .anyMatch(t -> holdsCue(said, t) && (t.head() < 0 || t.relation().equals("conj")))
        && cast.actor(String.valueOf(said.actorId())).filter(this::isInTheNews).isPresent();
  }

  /// Whether a denial answers what the reader has read of, or an accusation as such.
  boolean isOfTheMatter(Attribution said, ArticleSentence sentence) {
    return isOne(said, sentence)
        && sentence.tokens().stream()
            .filter(t -> t.isNoun() && said.content().stream().anyMatch(c -> c.contains(t.span())))
            .anyMatch(t ->
                ACCUSED.contains(t.lemma())
                    || (!t.tag().startsWith("NNP")
                        && read.containsAll(DefiniteNouns.stems(List.of(t.lemma())))));
  }

  private boolean isInTheNews(Actor actor) {
    boolean somebody =
        switch (actor.kind()) {
          case PERSON, ORGANISATION, COMPANY, GOVERNMENT, ARMED_GROUP -> true;
          case ANALYSTS, PEOPLE, UNNAMED, MEDIA -> false;
        };
    String last = actor.name().substring(actor.name().lastIndexOf(' ') + 1);
    return somebody && read.containsAll(DefiniteNouns.stems(List.of(last)));
  }

  private static boolean holdsCue(Attribution said, Token token) {
    return said.cue().stream().anyMatch(c -> c.contains(token.span()));
  }
}
