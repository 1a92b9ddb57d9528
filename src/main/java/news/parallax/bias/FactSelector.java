package news.parallax.bias;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import news.parallax.article.ArticleSentence;
import news.parallax.article.Block;
import news.parallax.claim.Claim;
import news.parallax.claim.Claim.Modality;
import news.parallax.claim.ClaimCluster;
import news.parallax.claim.ClaimCluster.Standing;
import news.parallax.claim.attribution.Attribution;
import news.parallax.story.AnalyzedStory;

/// Chooses the facts that the outlets of a story are compared on: those that several tell, and the
/// most telling of those that one alone has.
final class FactSelector {
  private static final int SHARED = 16;
  private static final int ALONE_PER_OUTLET = 3;
  private static final int ALONE = 14;
  private static final int FEWEST_WORDS = 4;

  /// What stands so early is the story itself.
  private static final int OPENING = 2;

  /// How many words of it no other outlet has, at least.
  private static final int FEWEST_NEWS = 3;

  /// A sentence that readers find biased as likely as this is an opinion, and no fact to compare.
  private static final double OPINION = 0.75;

  /// The same where one outlet alone tells it.
  private static final double OPINION_OF_ONE = 0.4;

  /// What a sentence opens with that rests on another.
  private static final Set<String> DANGLING =
      Set.of(
          "He",
          "She",
          "It",
          "They",
          "This",
          "That",
          "These",
          "Those",
          "But",
          "And",
          "So",
          "Such",
          "His",
          "Her",
          "Their",
          "Its",
          "However",
          "Instead",
          "Meanwhile",
          "Also",
          "Then",
          "(");

  /// What is said of the article rather than in it, and captions.
  private static final Pattern FURNITURE =
      Pattern.compile(
          "REUTERS|AFP|Getty|\\bAP Photo\\b|@|https?:|(?i:co-?author of|is available from|earned (?:an?|his|her) (?:A\\.B\\.|B\\.?A|J\\.?D|M\\.?A|Ph\\.?D)|editor-at-large|is (?:an? |the )?(?:senior |chief |managing |staff |political )*(?:editor|reporter|writer|correspondent|columnist)\\b|contributed to this|(?-i:contributed[.]?$)|reported from|reporting by|Press writers? receives support|newsletter|subscri|sign up|follow (?:him|her|us)|all rights reserved|click here|read more|photo(?:s|graph)? (?:by|of)|speaks to|looks on|file photo|this article|this story)|:$|^\\(");

  private final Set<String> headlines = new HashSet<>();
  private final AnalyzedStory story;
  private final Echo echo;
  private final StoryWording wordings;

  FactSelector(AnalyzedStory story, Echo echo, StoryWording wordings) {
    this.story = story;
    this.echo = echo;
    this.wordings = wordings;
    story.articles().stream()
        .flatMap(a -> a.sentences().stream())
        .filter(s -> s.kind() == Block.Kind.HEADLINE)
        .flatMap(s -> s.tokens().stream())
        .forEach(t -> headlines.add(t.lemma().toLowerCase(Locale.ROOT)));
  }

  /// A fact that one outlet alone has, and how much of it no other has.
  private record Alone(ClaimCluster fact, String outlet, int news) {}

  List<ClaimCluster> select(List<ClaimCluster> clusters) {
    List<ClaimCluster> chosen = new ArrayList<>();
    Set<String> sentences = new HashSet<>();
    clusters.stream()
        .filter(c -> c.originCount() > 1 && isFact(c, OPINION) && saysEnough(c.best()))
        .sorted(
            Comparator.comparingInt((ClaimCluster c) -> -c.originCount())
                .thenComparingInt(c -> -c.articleIds().size())
                .thenComparing(ClaimCluster::id))
        .filter(c -> sentences.add(sentence(c)))
        .limit(SHARED)
        .forEach(chosen::add);
    Map<String, Integer> alone = new HashMap<>();
    clusters.stream()
        .filter(c -> isFact(c, OPINION_OF_ONE) && isSpecific(c.best()))
        .filter(c -> !FURNITURE.matcher(story.text(c.best().sentence())).find())
        .flatMap(c -> alone(c).stream())
        .filter(a -> !sentences.contains(sentence(a.fact())))
        .sorted(
            Comparator.comparingInt((Alone a) -> -a.news() - standing(a.fact().best()))
                .thenComparingInt(a -> a.fact().best().sentence().index())
                .thenComparing(a -> a.fact().id()))
        .filter(a -> alone.merge(a.outlet(), 1, Integer::sum) <= ALONE_PER_OUTLET)
        .map(Alone::fact)
        .filter(c -> sentences.add(sentence(c)))
        .limit(ALONE)
        .forEach(chosen::add);
    return chosen;
  }

  /// Whether it stands on its own feet, and how near it is to what the headlines tell.
  private int standing(Claim claim) {
    String first = claim.sentence().tokens().getFirst().text();
    int near =
        (int)
            claim.sentence().tokens().stream()
                .filter(t -> t.text().length() > 3 && (t.isNoun() || t.tag().equals("JJ")))
                .map(t -> t.lemma().toLowerCase(Locale.ROOT))
                .distinct()
                .filter(headlines::contains)
                .count();
    return (DANGLING.contains(first) ? -3 : 0) + 2 * Math.min(2, near);
  }

  /// The fact with its outlet when it surely is told nowhere else.
  private List<Alone> alone(ClaimCluster fact) {
    List<String> outlets =
        fact.articleIds().stream()
            .map(id -> story.story().article(id).outletName())
            .distinct()
            .toList();
    if (outlets.size() != 1) {
      return List.of();
    }
    List<String> others = elsewhere(story, outlets.getFirst());
    if (echo.told(fact.best(), others) > Echo.ALONE) {
      return List.of();
    }
    int news = echo.missing(fact.best(), others).size();
    return news < FEWEST_NEWS
        ? List.of()
        : List.of(new Alone(fact, outlets.getFirst(), Math.min(6, news)));
  }

  /// The ids of the articles of the other outlets.
  static List<String> elsewhere(AnalyzedStory story, String outlet) {
    return story.articles().stream()
        .filter(a -> !a.article().outletName().equals(outlet))
        .map(a -> a.id())
        .toList();
  }

  private static String sentence(ClaimCluster fact) {
    return fact.best().sentence().passage().toString();
  }

  private boolean isFact(ClaimCluster cluster, double opinion) {
    Claim best = cluster.best();
    ArticleSentence sentence = best.sentence();
    return cluster.standing() != Standing.SUPERSEDED
        && best.modality() != Modality.QUESTION
        && best.modality() != Modality.CONDITIONAL
        && isWhole(sentence)
        && !story.article(best.articleId()).article().opinion()
        && wordings.of(sentence).biased() < opinion;
  }

  /// "Shots rang out" is told by everybody and tells nothing; a quotation without its speaker tells
  /// of nobody.
  private static boolean saysEnough(Claim claim) {
    long content =
        claim.sentence().tokens().stream()
            .filter(t -> claim.span().contains(t.span()))
            .filter(t -> t.isNoun() || t.isVerb() || t.tag().equals("CD"))
            .count();
    Attribution attribution = claim.attribution();
    boolean nobodys =
        attribution != null
            && attribution.form() == Attribution.Form.DIRECT
            && attribution.source().stream().noneMatch(claim.sentence().span()::contains);
    return content >= FEWEST_WORDS && !nobodys;
  }

  private static boolean opensWithQuotation(Claim claim) {
    String first = claim.sentence().tokens().getFirst().text();
    return first.equals("“") || first.equals("\"") || first.equals("``");
  }

  /// Whether a sentence has a verb at its head, and is not a mere heading or fragment.
  private static boolean isWhole(ArticleSentence sentence) {
    return sentence.tokens().stream().anyMatch(t -> t.head() < 0 && t.isVerb());
  }

  /// A fact that only one outlet has counts when it is specific: it names somebody or holds a
  /// number.
  private static boolean isSpecific(Claim claim) {
    long names =
        claim.sentence().mentions().stream().filter(m -> claim.span().contains(m.span())).count();
    return names >= 2
        && claim.span().length() >= 50
        && claim.sentence().index() > OPENING
        && !opensWithQuotation(claim);
  }
}
