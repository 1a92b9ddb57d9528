package news.parallax.brief;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import news.parallax.article.Passage;
import news.parallax.claim.Actor;
import news.parallax.claim.Attribution;
import news.parallax.claim.Cast;
import news.parallax.claim.Claim;
import news.parallax.text.Span;
import org.jspecify.annotations.Nullable;

/// Makes statements of claims: what somebody said is printed with who said it.
final class ClaimStatements {
  private static final int SHORTEST_WORD = 4;

  private final Cast cast;
  private final StatementWriter writer;

  ClaimStatements(Cast cast, StatementWriter writer) {
    this.cast = cast;
    this.writer = writer;
  }

  /// The claim as a statement that stands alone, with its speaker in it; empty when it cannot.
  Optional<Statement> write(Claim claim, List<Passage> alsoToldBy) {
    Span part = withSpeaker(claim);
    Optional<Statement> written =
        writer.write(claim.sentence(), part, alsoToldBy, party(claim), null);
    return written.isPresent() || part.equals(claim.sentence().span())
        ? written
        : writer.write(claim.sentence(), claim.sentence().span(), alsoToldBy, party(claim), null);
  }

  /// The party whose claim it is.
  @Nullable String party(Claim claim) {
    Attribution attribution = claim.attribution();
    String actor = attribution == null ? null : attribution.actorId();
    return actor == null ? null : cast.actor(actor).map(Actor::partyId).orElse(null);
  }

  /// The words of the claim and, for an attributed one, of its source and cue in the same sentence.
  private static Span withSpeaker(Claim claim) {
    Attribution attribution = claim.attribution();
    if (attribution == null) {
      return claim.span();
    }
    Span sentence = claim.sentence().span();
    return Stream.concat(attribution.source().stream(), attribution.cue().stream())
        .filter(sentence::contains)
        .reduce(claim.span(), Span::cover);
  }

  /// The longer words of a text, in lower case.
  static Set<String> words(String text) {
    Set<String> words = new TreeSet<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      if (word.length() >= SHORTEST_WORD || word.matches("\\d+")) {
        words.add(word);
      }
    }
    return words;
  }

  /// Shared words over those of the shorter text.
  static double overlap(Set<String> a, Set<String> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    long shared = a.stream().filter(b::contains).count();
    return (double) shared / Math.min(a.size(), b.size());
  }
}
