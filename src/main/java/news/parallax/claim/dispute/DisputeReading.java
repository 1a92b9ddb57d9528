package news.parallax.claim.dispute;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.parallax.article.AnalyzedArticle;
import news.parallax.claim.actor.Cast;
import news.parallax.claim.attribution.Attribution;
import news.parallax.claim.match.Profile;
import news.parallax.claim.match.Terms;
import news.parallax.story.AnalyzedStory;
import org.jspecify.annotations.Nullable;

/// What all that find disputes read of a story, each read once: terms, things, denials and sides.
final class DisputeReading {
  private final AnalyzedStory story;
  private final Cast cast;
  private final List<Attribution> attributions;
  private final List<Profile> profiles;
  private final Terms terms;
  private final ThingReader things;
  private final NamedActors named;
  private final DenialFinder finder;
  private final Map<String, List<Denial>> denials = new HashMap<>();
  private @Nullable List<Side> sides;

  DisputeReading(
      AnalyzedStory story, Cast cast, List<Attribution> attributions, List<Profile> profiles) {
    this.story = story;
    this.cast = cast;
    this.attributions = List.copyOf(attributions);
    this.profiles = List.copyOf(profiles);
    this.terms = new Terms(story, cast);
    this.things = new ThingReader(story, cast, terms);
    this.named = new NamedActors(cast, attributions, terms);
    this.finder = new DenialFinder(story, attributions, named);
  }

  Terms terms() {
    return terms;
  }

  ThingReader things() {
    return things;
  }

  /// Who is named where.
  NamedActors named() {
    return named;
  }

  /// The denials of an article, in order.
  List<Denial> denials(AnalyzedArticle article) {
    return denials.computeIfAbsent(article.id(), id -> List.copyOf(finder.find(article)));
  }

  /// Who is for or against what.
  List<Side> sides() {
    List<Side> found = sides;
    if (found == null) {
      found = List.copyOf(new SideFinder(story, cast, things, attributions, profiles).find());
      sides = found;
    }
    return found;
  }
}
