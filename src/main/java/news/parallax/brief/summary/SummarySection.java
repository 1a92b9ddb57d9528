package news.parallax.brief.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import news.parallax.article.ArticleSentence;
import news.parallax.brief.Statement;
import news.parallax.brief.weighing.Arguments;
import news.parallax.brief.weighing.Overtaken;
import news.parallax.brief.weighing.Recency;
import news.parallax.brief.weighing.Salience;
import news.parallax.brief.weighing.Tellings;
import news.parallax.brief.wording.RunTogether;
import news.parallax.brief.wording.StatementWriter;
import news.parallax.claim.ledger.Ledger;
import news.parallax.editor.EditorModel;
import news.parallax.editor.Expectations;
import news.parallax.editor.SentenceChooser;
import news.parallax.story.AnalyzedStory;

/// Three to six sentences that tell the story, the latest state first, each thing once.
public final class SummarySection {
  /// A summary sentence and where its wording comes from.
  ///
  /// @param told the sentence, or the beginning of it that is told
  public record Chosen(Statement statement, ArticleSentence sentence, ArticleSentence told) {
    public Chosen(Statement statement, ArticleSentence sentence) {
      this(statement, sentence, sentence);
    }
  }

  /// A summary and the headline above it.
  ///
  /// @param sentences the first the one that tells most
  public record Written(Statement headline, List<Chosen> sentences) {
    public Written {
      sentences = List.copyOf(sentences);
    }
  }

  /// So often a summary is chosen anew because a sentence counts on what it does not tell.
  private static final int MOST_TRIES = 6;

  private final AnalyzedStory story;
  private final Salience salience;
  private final Tellings tellings;
  private final Recency recency;
  private final RunTogether garbled;
  private final LeadFinder leads;
  private final SummaryGate gate;
  private final SummaryFitness fitness;
  private final SummaryWordings wordings;
  private final SaidOnce said;
  private final HeadlineSection headlines;
  private final FullSummary full;
  private final Understood understood;

  public SummarySection(
      AnalyzedStory story,
      Ledger ledger,
      Salience salience,
      Tellings tellings,
      StatementWriter writer,
      EditorModel editor,
      Arguments arguments,
      SummaryGate gate) {
    Overtaken overtaken = new Overtaken(story);
    this.story = story;
    this.salience = salience;
    this.tellings = tellings;
    this.recency = new Recency(story);
    this.garbled = new RunTogether(story, editor::isCommon);
    this.leads = new LeadFinder(story, tellings, recency, arguments);
    this.gate = gate;
    this.fitness =
        new SummaryFitness(
            story, ledger.disputes(), salience, recency, arguments, leads, gate, overtaken);
    this.wordings = new SummaryWordings(story, tellings, writer, recency);
    this.said = new SaidOnce(salience, tellings);
    this.headlines = new HeadlineSection(story, salience, writer, arguments, overtaken);
    this.understood = new Understood(story, leads);
    this.full =
        new FullSummary(
            story,
            recency,
            leads,
            gate,
            fitness,
            wordings,
            new SummaryOpening(story, recency, arguments, leads, gate, writer, overtaken),
            new SummaryPlaces(story, tellings, recency, gate),
            headlines,
            understood,
            new UntoldHeadlines(story, recency, arguments, leads, gate, fitness, overtaken),
            said,
            new Plainness(arguments));
  }

  /// The headline and the summary.
  public Written write(SummaryPlan plan, Optional<Expectations> expectations) {
    List<ArticleSentence> ranked = salience.ranked(story);
    Optional<Written> whole =
        expectations
            .filter(e -> plan.opening())
            .map(e -> full(ranked, plan, e))
            .filter(w -> !w.sentences().isEmpty());
    if (whole.isPresent()) {
      return whole.get();
    }
    List<Chosen> chosen =
        expectations
            .filter(e -> !plan.opening())
            .map(e -> brief(ranked, plan, e))
            .orElseGet(() ->
                new FormulaSummary(story, salience, recency, fitness, wordings, said)
                    .choose(ranked, plan));
    List<Chosen> told = chosen.isEmpty() ? wordings.asTheyStand(ranked) : order().of(chosen);
    return new Written(headlines.write(told), told);
  }

  /// That of a whole brief, chosen anew where a sentence counts on what is not told.
  private Written full(List<ArticleSentence> ranked, SummaryPlan plan, Expectations expectations) {
    List<Chosen> refused = new ArrayList<>();
    Written written = full(ranked, plan, expectations, refused);
    Optional<Chosen> open = understood.firstThatIsNot(written);
    while (open.isPresent()) {
      refused.add(open.get());
      written =
          refused.size() < MOST_TRIES
              ? full(ranked, plan, expectations, refused)
              : new Written(
                  written.headline(),
                  written.sentences().stream().filter(c -> !refused.contains(c)).toList());
      open = understood.firstThatIsNot(written);
    }
    return written;
  }

  private Written full(
      List<ArticleSentence> ranked,
      SummaryPlan plan,
      Expectations expectations,
      List<Chosen> refused) {
    Written written =
        full.choose(ranked, plan, expectations, weigher(expectations), List.copyOf(refused));
    List<Chosen> chosen = written.sentences();
    return chosen.isEmpty()
        ? written
        : new Written(written.headline(), order().of(chosen, chosen.getFirst()));
  }

  private SummaryOrder order() {
    return new SummaryOrder(story, recency);
  }

  private SummaryWeigher weigher(Expectations expectations) {
    return new SummaryWeigher(story, tellings, recency, garbled, expectations);
  }

  private List<Chosen> brief(
      List<ArticleSentence> ranked, SummaryPlan plan, Expectations expectations) {
    Predicate<Chosen> countsOnMore =
        c -> !gate.opens(c, 0, leads.opensArticle(c.sentence()), leads.headlineWords());
    return new ShortSummary(
            fitness,
            said,
            wordings,
            new ShorterWordings(story, leads.headlineWords()),
            countsOnMore,
            weigher(expectations),
            new SentenceChooser(expectations, plan.editorsWords(), ShortSummary.PAIR_WEIGHT))
        .choose(ranked, plan);
  }
}
