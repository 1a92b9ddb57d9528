package news.parallax.brief.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import news.parallax.article.ArticleSentence;
import news.parallax.article.DateInfo;
import news.parallax.article.Passage;
import news.parallax.brief.Statement;
import news.parallax.brief.summary.SummarySection.Chosen;
import news.parallax.brief.support.SupportChecker;
import news.parallax.brief.weighing.Recency;
import news.parallax.brief.weighing.Tellings;
import news.parallax.brief.wording.StatementWriter;
import news.parallax.claim.ShorterTellings;
import news.parallax.editor.SentenceChooser;
import news.parallax.editor.SentenceChooser.Candidate;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.Span;

/// The wordings in which sentences may stand in a summary: whole, or without what hangs at their
/// end.
final class SummaryWordings {
  private static final int LOOKED_AT = 120;

  private static final Pattern SPEAKER =
      Pattern.compile(
          "\\b(?:according to|says?|said|told|tells?|claims?|argues?|alleg\\w+|believes?)\\b");

  /// What hangs at the end behind a mark is said beside the matter.
  private static final Pattern ASIDE = Pattern.compile("^\\s*[,;–—]");

  private static final Pattern CONTRAST =
      Pattern.compile("^\\s*[,;–—]\\s*(?:but|yet|although|though|however|while|whereas|except)\\b");

  /// "Sent her pick, a judge, to the council": behind an aside the clause goes on.
  private static final Pattern GOES_ON = Pattern.compile("^\\s*,\\s*(?:to|from|into|onto)\\b");

  /// "Four days" of "four days after ..." says nothing.
  private static final Pattern MEASURE_OF_TIME =
      Pattern.compile(
          "(?:\\d|one|two|three|four|five|six|seven|eight|nine|ten|an?|several|few) (?:minutes?|hours?|days?|weeks?|months?|years?)$");

  /// "The council closed the mill. | Ada Holm/Agency": what hangs on a caption is no sentence.
  private static final String CREDIT = ". | ";

  /// "Closed the mill and, three weeks ago".
  private static final Pattern BREAKS_OFF =
      Pattern.compile("\\b(?:and|but|or|that|which|who), [^,]{1,40}$");

  private static final int FEWEST_WORDS = 8;

  private final AnalyzedStory story;
  private final Tellings tellings;
  private final StatementWriter writer;
  private final Recency recency;

  SummaryWordings(AnalyzedStory story, Tellings tellings, StatementWriter writer, Recency recency) {
    this.story = story;
    this.tellings = tellings;
    this.writer = writer;
    this.recency = recency;
  }

  /// The sentences that can stand in a summary, those that hold most first.
  List<Chosen> of(List<ArticleSentence> ranked, SummaryFitness fitness, SentenceChooser chooser) {
    Map<Passage, Double> worth = new HashMap<>();
    for (ArticleSentence sentence : ranked) {
      worth.put(sentence.passage(), chooser.worth(Candidate.of(story.text(sentence), 1)));
    }
    List<Chosen> able = new ArrayList<>();
    ranked.stream()
        .filter(s -> parts(s).stream().anyMatch(p -> fitness.isFit(s, ToldWords.of(s, p))))
        .sorted(
            Comparator.comparingDouble((ArticleSentence s) -> -worth.getOrDefault(s.passage(), 0.0))
                .thenComparing(ArticleSentence::passage))
        .limit(LOOKED_AT)
        .forEach(s -> {
          for (Span part : parts(s)) {
            ArticleSentence told = ToldWords.of(s, part);
            if (fitness.isFit(s, told)) {
              statement(s, part).ifPresent(w -> able.add(new Chosen(w, s, told)));
            }
          }
        });
    return List.copyOf(able);
  }

  /// A caption without the credit that hangs on it.
  static String withoutCredit(String text) {
    int credit = text.indexOf(CREDIT);
    return credit > 0 ? text.substring(0, credit + 1) : text;
  }

  private List<Span> parts(ArticleSentence sentence) {
    List<Span> parts = new ArrayList<>(List.of(sentence.span()));
    int credit = story.text(sentence).indexOf(CREDIT);
    if (credit > 0) {
      int start = sentence.span().start();
      return List.of(new Span(start, start + credit + 1));
    }
    ShorterTellings.of(sentence).stream()
        .filter(p -> keepsItsMeaning(sentence, p))
        .forEach(parts::add);
    return parts;
  }

  Optional<Statement> statement(ArticleSentence sentence, Span part) {
    List<Passage> others = tellings.others(sentence);
    DateInfo date =
        recency.isLatest(sentence)
            ? null
            : story.article(sentence.articleId()).article().publishedAt();
    return writer.shorten(sentence, part, others, date);
  }

  /// Whether nothing is dropped that guards the meaning: no hedge, negation or condition, and not
  /// who says so.
  private boolean keepsItsMeaning(ArticleSentence sentence, Span shorter) {
    String dropped =
        story.text(
            new Passage(sentence.articleId(), new Span(shorter.end(), sentence.span().end())));
    String kept = story.text(new Passage(sentence.articleId(), shorter));
    return ASIDE.matcher(dropped).find()
        && !CONTRAST.matcher(dropped).find()
        && !GOES_ON.matcher(dropped).find()
        && kept.split("\\s+").length >= FEWEST_WORDS
        && !MEASURE_OF_TIME.matcher(kept).find()
        && !BREAKS_OFF.matcher(kept).find()
        && !SupportChecker.holdsGuard(dropped)
        && !SPEAKER.matcher(dropped).find();
  }

  /// Where no sentence stands alone, the two that matter most as their articles have them.
  List<Chosen> asTheyStand(List<ArticleSentence> ranked) {
    return ranked.stream()
        .filter(s -> s.tokens().size() > 4)
        .limit(2)
        .map(s -> new Chosen(writer.quote(s.passage()), s))
        .toList();
  }
}
