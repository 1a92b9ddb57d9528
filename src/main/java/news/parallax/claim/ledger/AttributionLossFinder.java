package news.parallax.claim.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import news.parallax.claim.Claim;
import news.parallax.claim.ClaimCluster;
import news.parallax.claim.Figure;
import news.parallax.claim.actor.Actor;
import news.parallax.claim.actor.Cast;
import news.parallax.claim.attribution.Attribution;
import news.parallax.story.AnalyzedStory;
import org.jspecify.annotations.Nullable;

/// Finds what one outlet prints as its own fact while another attributes it to somebody.
public final class AttributionLossFinder {
  private static final int NEARBY = 3;
  private static final double CUT = 0.9;
  private static final double MILLION = 1e6;
  private static final Set<String> REPORTING =
      Set.of(
          "say",
          "tell",
          "claim",
          "announce",
          "confirm",
          "accord",
          "report",
          "state",
          "allege",
          "tweet",
          "insist",
          "argue",
          "write",
          "reportedly",
          "allegedly",
          "find",
          "estimate",
          "warn",
          "deny",
          "add",
          "note");
  private static final Pattern FIRST_PERSON =
      Pattern.compile("\\b(I|[Ww]e|[Oo]ur|[Mm]y|[Uu]s|[Mm]e)\\b(?!\\.)");
  private static final Pattern POSTED =
      Pattern.compile("@\\w|pic\\.|\\bRT\\b|https?:|!$|^[\u201c\"'.]");

  /// The losses, in the order of the clusters; at most one for each outlet that asserts.
  ///
  /// An outlet that names the source anywhere in its article for the same claim has not lost it,
  /// and what several outlets report as their own is not anybody's word.
  public List<AttributionLoss> find(
      AnalyzedStory story,
      Cast cast,
      List<Attribution> attributions,
      List<ClaimCluster> clusters,
      List<Figure> figures) {
    List<AttributionLoss> losses = new ArrayList<>();
    Set<String> told = new HashSet<>();
    for (ClaimCluster cluster : clusters) {
      List<Claim> bare = cluster.claims().stream().filter(c -> !c.isAttributed()).toList();
      List<Claim> attributed =
          cluster.claims().stream().filter(AttributionLossFinder::named).toList();
      for (Claim claim : bare) {
        boolean attributesItToo =
            cluster.claims().stream()
                .anyMatch(c -> c.isAttributed() && c.articleId().equals(claim.articleId()));
        boolean usual = origins(story, bare) > origins(story, attributed);
        if (attributesItToo
            || usual
            || claim.modality() != Claim.Modality.FACT
            || isSomebodysWords(story, claim)
            || isReport(claim)) {
          continue;
        }
        attributed.stream()
            .filter(a -> !outlet(story, a).equals(outlet(story, claim)))
            .findFirst()
            .filter(a -> sayTheSame(story, claim, a))
            .filter(a -> isCut(story, claim, a) || !namesItNearby(cast, attributions, claim, a))
            .filter(a -> told.add(claim.articleId() + cluster.id()))
            .ifPresent(a -> losses.add(new AttributionLoss(claim, a)));
      }
    }
    for (Figure figure : figures) {
      Claim claim = figure.claim();
      if (!isBare(figure) || isSomebodysWords(story, claim) || isReport(claim)) {
        continue;
      }
      List<Figure> same = figures.stream().filter(f -> isSame(figure, f)).toList();
      List<Claim> bare = same.stream().filter(f -> isBare(f)).map(Figure::claim).toList();
      List<Claim> owned =
          same.stream()
              .filter(f -> f.counter() != null && f.claim().isAttributed())
              .map(Figure::claim)
              .toList();
      if (origins(story, bare) > origins(story, owned)) {
        continue;
      }
      owned.stream()
          .filter(a -> !outlet(story, a).equals(outlet(story, claim)))
          .filter(a -> sharesAName(claim, a))
          .findFirst()
          .filter(a -> !namesItNearby(cast, attributions, claim, a))
          .filter(a -> told.add(claim.articleId() + figure.low() + figure.unit()))
          .ifPresent(a -> losses.add(new AttributionLoss(claim, a)));
    }
    return List.copyOf(losses);
  }

  private static boolean isBare(Figure figure) {
    return figure.counter() == null
        && !figure.claim().isAttributed()
        && figure.claim().modality() != Claim.Modality.QUESTION
        && isOfItsOwn(figure);
  }

  /// A number that is not told twice by chance: a sum of a million or more.
  private static boolean isOfItsOwn(Figure figure) {
    Double value = figure.low() == null ? figure.high() : figure.low();
    return value != null && value >= MILLION && !figure.unit().isEmpty();
  }

  private static boolean isSame(Figure a, Figure b) {
    return a.unit().equals(b.unit())
        && Objects.equals(a.low(), b.low())
        && Objects.equals(a.high(), b.high());
  }

  /// Whether both sentences name one body or place: two sums of one size may be two sums.
  private static boolean sharesAName(Claim a, Claim b) {
    Set<String> names = new TreeSet<>();
    a.sentence().tokens().stream()
        .filter(t -> t.tag().startsWith("NNP") && t.text().length() > 1)
        .forEach(t -> names.add(t.text()));
    return b.sentence().tokens().stream()
        .anyMatch(t -> t.tag().startsWith("NNP") && names.contains(t.text()));
  }

  private static String outlet(AnalyzedStory story, Claim claim) {
    return story.story().article(claim.articleId()).outletName();
  }

  /// Whether the outlet printed the very sentence without the words that say whose it is.
  private static boolean isCut(AnalyzedStory story, Claim bare, Claim attributed) {
    Set<String> left = words(story.text(bare.sentence()));
    Set<String> right = words(story.text(attributed.passage()));
    Set<String> shared = new TreeSet<>(left);
    shared.retainAll(right);
    return shared.size() >= CUT * Math.max(left.size(), right.size());
  }

  /// Whether the sentence speaks in the first person or is a post that is set into the article.
  private static boolean isSomebodysWords(AnalyzedStory story, Claim claim) {
    String text = story.text(claim.sentence());
    return FIRST_PERSON.matcher(text).find() || POSTED.matcher(text).find();
  }

  /// Whether the sentence tells of telling, whoever it is that tells: "the firm confirmed that".
  private static boolean isReport(Claim claim) {
    return claim.sentence().tokens().stream()
        .anyMatch(t -> REPORTING.contains(t.lemma().toLowerCase(Locale.ROOT)));
  }

  /// Whether the article names the source for something within a few sentences of the claim: its
  /// reader then knows whose word this is.
  private static boolean namesItNearby(
      Cast cast, List<Attribution> attributions, Claim bare, Claim attributed) {
    Attribution source = attributed.attribution();
    String party = party(cast, source);
    int at = bare.sentence().index();
    return attributions.stream()
        .filter(a -> a.articleId().equals(bare.articleId()))
        .filter(a -> Math.abs(a.sentenceIndex() - at) <= NEARBY)
        .anyMatch(a -> !party.isEmpty() && party.equals(party(cast, a)));
  }

  private static String party(Cast cast, @Nullable Attribution attribution) {
    String actor = attribution == null ? null : attribution.actorId();
    return actor == null ? "" : cast.actor(actor).map(Actor::partyId).orElse("");
  }

  /// Whether the two claims are one in all they say, in other words: the same words to the letter
  /// are somebody's words set into the article.
  private static boolean sayTheSame(AnalyzedStory story, Claim bare, Claim attributed) {
    Set<String> left = words(story.text(bare.passage()));
    Set<String> right = words(story.text(attributed.passage()));
    Set<String> shared = new TreeSet<>(left);
    shared.retainAll(right);
    int most = Math.max(left.size(), right.size());
    int least = Math.min(left.size(), right.size());
    Attribution attribution = attributed.attribution();
    boolean quoted = attribution != null && attribution.form() == Attribution.Form.DIRECT;
    boolean copied = quoted && shared.size() >= 0.9 * least;
    return !copied && shared.size() >= 0.4 * most;
  }

  private static Set<String> words(String text) {
    Set<String> words = new TreeSet<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      if (word.length() > 3 || word.matches("\\d+")) {
        words.add(word.length() > 5 ? word.substring(0, 5) : word);
      }
    }
    return words;
  }

  private static boolean named(Claim claim) {
    return claim.attribution() != null && claim.attribution().actorId() != null;
  }

  private static long origins(AnalyzedStory story, List<Claim> claims) {
    return claims.stream().map(c -> story.story().originOf(c.articleId()).id()).distinct().count();
  }
}
