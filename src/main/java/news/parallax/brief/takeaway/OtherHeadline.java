package news.parallax.brief.takeaway;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import news.parallax.article.AnalyzedArticle;
import news.parallax.article.ArticleSentence;
import news.parallax.article.Block;
import news.parallax.brief.Statement;
import news.parallax.brief.summary.LeadFinder;
import news.parallax.brief.summary.SummarySection.Chosen;
import news.parallax.brief.support.SupportChecker;
import news.parallax.brief.weighing.Arguments;
import news.parallax.brief.weighing.Recency;
import news.parallax.brief.wording.ClaimStatements;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.Token;

/// Finds how the editor of another article put the news that the summary tells: its headline, when
/// that is a plain sentence.
final class OtherHeadline {
  private static final int FEWEST_WORDS = 6;
  private static final int MOST_WORDS = 20;

  /// So many of a headline's words stand in the summary or in other headlines.
  private static final double TOLD = 0.4;

  /// So many of them stand in the summary's first sentence: other headlines may tell of another
  /// matter.
  private static final double OF_THE_LEAD = 0.3;

  private static final double BIASED = 0.45;
  private static final double SAME = 0.85;

  private static final Pattern NOT_PLAIN =
      Pattern.compile(
          "[?!;|…\"“”]|\\.\\.\\.|^['‘`]|^(?:Here['’]?s|How|Why|What|Who|When|Watch|Opinion|Photos|Video|Live|Read|Report|Editorial|Analysis|Review|Exclusive|Breaking|Fact Check|The Latest)\\b"
              + "|\\b(?:You|Your|I|We|My|Our|Here['’]s|Explained|Really|Just|Everything|Read)\\b",
          Pattern.CASE_INSENSITIVE);

  private final AnalyzedStory story;
  private final Recency recency;
  private final Arguments arguments;
  private final Hedges hedges;

  OtherHeadline(AnalyzedStory story, Arguments arguments, Hedges hedges) {
    this.hedges = hedges;
    this.story = story;
    this.recency = new Recency(story);
    this.arguments = arguments;
  }

  /// The headline that tells most of it, in other words than the brief's own, which a reader has
  /// read already.
  ///
  /// @param headline that of the brief
  Optional<ArticleSentence> find(Statement headline, List<Chosen> summary) {
    Set<String> printed = LeadFinder.words(headline.text());
    return story.articles().stream()
        .filter(a -> !arguments.argues(a.id()))
        .flatMap(a -> a.sentences().stream())
        .filter(h -> h.kind() == Block.Kind.HEADLINE && recency.mayBeLatest(h))
        .filter(h -> isPlain(h) && arguments.biased(h) < BIASED)
        .filter(h -> !hedges.dropsOne(story.text(h)))
        .filter(h -> !isSame(words(h), printed))
        .filter(h -> told(h, summary) >= TOLD && ofTheLead(h, summary) >= OF_THE_LEAD)
        .max(
            Comparator.comparingDouble((ArticleSentence h) -> told(h, summary))
                .thenComparing(ArticleSentence::passage, Comparator.reverseOrder()));
  }

  private boolean isPlain(ArticleSentence headline) {
    String text = SupportChecker.flat(story.text(headline));
    int words = text.split(" ").length;
    return words >= FEWEST_WORDS
        && words <= MOST_WORDS
        && !NOT_PLAIN.matcher(text).find()
        && tellsADeed(headline.tokens());
  }

  /// A finite verb, or one with its subject: "Ostvik rebuilding its harbour".
  private static boolean tellsADeed(List<Token> tokens) {
    return tokens.stream()
        .anyMatch(t ->
            t.tag().matches("VBZ|VBP|VBD|MD")
                || (t.relation().startsWith("nsubj")
                    && t.head() >= 0
                    && tokens.get(t.head()).isVerb()));
  }

  private static boolean isSame(Set<String> one, Set<String> other) {
    return ClaimStatements.overlap(one, other) >= SAME;
  }

  private Set<String> words(ArticleSentence headline) {
    return LeadFinder.words(story.text(headline));
  }

  private double ofTheLead(ArticleSentence headline, List<Chosen> summary) {
    Set<String> own = words(headline);
    return summary.stream()
        .limit(1)
        .map(c -> LeadFinder.words(c.statement().text()))
        .mapToDouble(lead -> own.stream().filter(lead::contains).count())
        .map(shared -> shared / Math.max(1, own.size()))
        .findFirst()
        .orElse(1);
  }

  /// The share of its words that the summary's first sentence or a headline of another article has.
  private double told(ArticleSentence headline, List<Chosen> summary) {
    List<String> others = new ArrayList<>();
    summary.stream().limit(1).map(c -> c.statement().text()).forEach(others::add);
    for (AnalyzedArticle article : story.articles()) {
      if (!article.id().equals(headline.articleId())) {
        article.sentences().stream()
            .filter(s -> s.kind() == Block.Kind.HEADLINE)
            .map(story::text)
            .forEach(others::add);
      }
    }
    Set<String> held = LeadFinder.words(others.stream().collect(Collectors.joining("\n")));
    Set<String> own = words(headline);
    return own.stream().filter(held::contains).count() / (double) Math.max(1, own.size());
  }
}
