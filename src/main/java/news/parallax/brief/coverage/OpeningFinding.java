package news.parallax.brief.coverage;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.article.AnalyzedArticle;
import news.parallax.article.ArticleSentence;
import news.parallax.article.GarbledText;
import news.parallax.article.Passage;
import news.parallax.bias.Coverage.OutletCoverage;
import news.parallax.brief.coverage.OutletFinding.Part;
import news.parallax.brief.support.SupportChecker;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.EntityKind;
import news.parallax.text.Mention;

/// Whom an outlet brings into its headline or first sentences while no other does. Said only when
/// nothing else tells it from the others.
final class OpeningFinding {
  private static final int OPENING = 3;

  /// So far the others are looked through.
  private static final int OTHERS_OPENING = 6;

  /// A headline and first sentences have so many words at least.
  private static final int WORDS_NEEDED = 30;

  private static final int PREFIX = 5;
  private static final double WEIGHT = 0.5;

  private static final Pattern PERSON =
      Pattern.compile(
          "\\p{Lu}\\p{Ll}[\\p{L}’'-]*(?: \\p{Lu}\\.)?(?: \\p{Lu}\\p{Ll}[\\p{L}’'-]*){1,2}");

  /// Places that are called after persons.
  private static final Pattern PLACE =
      Pattern.compile(
          "^(?:Fort|Camp|Mount|Port|Lake|Point|San|Santa|Saint|St|New|North|South|East|West)\\b");

  private static final Pattern OF_THE_PRESS =
      Pattern.compile(
          "(?i)\\b(?:reporter|correspondent|anchor|host|columnist|contributed|editor)\\b");

  private final Comparison comparison;
  private final AnalyzedStory story;
  private final MentionedNames mentions;

  OpeningFinding(Comparison comparison, AnalyzedStory story) {
    this.comparison = comparison;
    this.story = story;
    this.mentions = new MentionedNames(story);
  }

  Optional<Part> brings(OutletCoverage outlet) {
    List<OutletCoverage> others = comparison.others(outlet);
    if (others.isEmpty()
        || outlet.articleIds().size() != 1
        || !comparison.isFair()
        || !others.stream().allMatch(o -> opening(o).length() >= WORDS_NEEDED)) {
      return Optional.empty();
    }
    AnalyzedArticle article = story.article(outlet.articleIds().getFirst());
    Set<String> stems =
        others.stream()
            .flatMap(o -> Stream.of(opening(o).split("[^\\p{L}’'-]+")))
            .map(w -> w.substring(0, Math.min(PREFIX, w.length())))
            .collect(Collectors.toSet());
    return sentences(article, OPENING)
        .filter(s -> !GarbledText.looksGarbled(article.text(s)))
        .filter(s -> !OF_THE_PRESS.matcher(article.text(s)).find())
        .flatMap(s -> s.mentions().stream())
        .filter(m -> m.kind() == EntityKind.PERSON)
        .flatMap(m -> part(outlet, article, m, stems).stream())
        .findFirst();
  }

  private Optional<Part> part(
      OutletCoverage outlet, AnalyzedArticle article, Mention mention, Set<String> stems) {
    String name =
        SupportChecker.flat(article.article().text(mention.span())).replaceFirst("[’']s?$", "");
    String last = name.substring(name.lastIndexOf(' ') + 1);
    if (!PERSON.matcher(name).matches()
        || PLACE.matcher(name).find()
        || mentions.isCut(name)
        || mentions.isPlainWord(last)
        || stems.contains(last.substring(0, Math.min(PREFIX, last.length())))
        || outlet.outlet().contains(last)) {
      return Optional.empty();
    }
    return Optional.of(
        new Part(
            WEIGHT,
            Part.Kind.OPENING,
            "alone names " + name + " in its opening",
            List.of(new Passage(article.id(), mention.span()))));
  }

  /// What the articles of an outlet open with.
  private String opening(OutletCoverage outlet) {
    return outlet.articleIds().stream()
        .map(story::article)
        .flatMap(a -> sentences(a, OTHERS_OPENING).map(a::text))
        .collect(Collectors.joining(" "));
  }

  /// The headline and the first sentences.
  private static Stream<ArticleSentence> sentences(AnalyzedArticle article, int count) {
    return Stream.concat(
        article.sentences().stream().filter(s -> !s.isProse()).limit(1),
        article.prose().stream().limit(count));
  }
}
