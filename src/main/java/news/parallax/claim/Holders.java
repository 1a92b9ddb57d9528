package news.parallax.claim;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import news.parallax.article.Article;
import news.parallax.claim.actor.Actor;
import news.parallax.claim.actor.Cast;
import news.parallax.claim.attribution.Attribution;
import news.parallax.story.AnalyzedStory;

/// Says who holds a claim: the actor it is attributed to, else the outlet that asserts it.
public final class Holders {
  private static final Pattern DESCRIBED =
      Pattern.compile(
          "^([Tt]he) \\p{Ll}+(?:-\\p{Ll}+)* "
              + "(company|firm|group|operator|owner|agency|president|minister|governor|mayor)$");

  private final AnalyzedStory story;
  private final Cast cast;

  public Holders(AnalyzedStory story, Cast cast) {
    this.story = story;
    this.cast = cast;
  }

  /// The names of those who hold the claims, each once, in the order of the claims.
  public List<String> of(List<Claim> claims) {
    Set<String> names = new LinkedHashSet<>();
    claims.forEach(c -> names.add(of(c)));
    return List.copyOf(names);
  }

  /// The name of who holds a claim.
  public String of(Claim claim) {
    Article article = story.story().article(claim.articleId());
    Attribution attribution = claim.attribution();
    if (attribution == null) {
      return article.outletName();
    }
    Optional<Actor> actor = Optional.ofNullable(attribution.actorId()).flatMap(cast::actor);
    if (actor.isPresent()) {
      return actor.get().name();
    }
    return attribution.source().isEmpty()
        ? "a source of " + article.outletName()
        : plain(article.text(attribution.source().getFirst()));
  }

  /// "The embattled company": the company.
  private static String plain(String source) {
    return DESCRIBED.matcher(source).replaceFirst("$1 $2");
  }

  /// What tells holders of one side apart from those of another: the party, else the outlet.
  public String side(Claim claim) {
    Attribution attribution = claim.attribution();
    if (attribution == null) {
      return "outlet:" + story.story().originOf(claim.articleId()).id();
    }
    Optional<Actor> actor = Optional.ofNullable(attribution.actorId()).flatMap(cast::actor);
    return actor.map(Actor::partyId).orElseGet(() -> "source:" + of(claim));
  }
}
