package news.parallax.brief.writer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import news.parallax.article.Article;
import news.parallax.article.Outlet;
import news.parallax.article.Passage;
import news.parallax.bias.Coverage;
import news.parallax.brief.Brief;
import news.parallax.brief.Brief.BriefArticle;
import news.parallax.brief.Brief.BriefOrigin;
import news.parallax.brief.Brief.OutletName;
import news.parallax.brief.Statement;
import news.parallax.brief.alone.Fitness;
import news.parallax.brief.alone.Printable;
import news.parallax.brief.coverage.CoverageWriter;
import news.parallax.brief.party.PerspectivesSection;
import news.parallax.brief.question.QuestionsSection;
import news.parallax.brief.section.AgreedSection;
import news.parallax.brief.section.ContextSection;
import news.parallax.brief.section.DisputedSection;
import news.parallax.brief.section.FiguresSection;
import news.parallax.brief.section.OutcomesSection;
import news.parallax.brief.section.TimelineSection;
import news.parallax.brief.section.UnderstoodStatements;
import news.parallax.brief.summary.SummaryGate;
import news.parallax.brief.summary.SummaryPlan;
import news.parallax.brief.summary.SummarySection;
import news.parallax.brief.takeaway.TakeawaySection;
import news.parallax.brief.weighing.Arguments;
import news.parallax.brief.weighing.Recency;
import news.parallax.brief.weighing.Salience;
import news.parallax.brief.weighing.SidesTold;
import news.parallax.brief.weighing.Tellings;
import news.parallax.brief.wording.Redundancy;
import news.parallax.brief.wording.StatementWriter;
import news.parallax.claim.ledger.Ledger;
import news.parallax.claim.ledger.PlaceNameFinder;
import news.parallax.editor.EditorModel;
import news.parallax.editor.Expectations;
import news.parallax.editor.SurveyedSentence;
import news.parallax.outcome.Outcome;
import news.parallax.story.AnalyzedStory;
import news.parallax.timeline.Event;

/// Writes the brief of a story, section by section, in the order of the page.
public final class BriefWriter {
  /// A question with two sides is not answered by one.
  private static final String DISPUTED = "What is disputed?";

  private final Brief.Engine engine;
  private final SummaryPlan plan;
  private final EditorModel editor;

  /// @param engine name and version of the program, for the manifest
  /// @param plan how long summaries may be and how they are chosen
  public BriefWriter(Brief.Engine engine, SummaryPlan plan) {
    this.engine = engine;
    this.plan = plan;
    this.editor = EditorModel.standard();
  }

  public Brief write(
      AnalyzedStory story,
      Ledger ledger,
      List<Event> events,
      Coverage coverage,
      List<Outcome> outcomes) {
    Arguments arguments = new Arguments(story);
    Recency recency = new Recency(story);
    Printable printable = new Printable(story);
    SummaryGate gate = new SummaryGate(story, printable);
    Fitness background = Fitness.asBackground(printable);
    StatementWriter writer = new StatementWriter(story, ledger.cast());
    Salience salience = new Salience(story, ledger.clusters());
    Tellings tellings = new Tellings(ledger.clusters());
    Optional<Expectations> expectations =
        plan.learned()
            ? Optional.of(new Expectations(editor, SurveyedSentence.of(story)))
            : Optional.empty();
    SummarySection.Written written =
        new SummarySection(story, ledger, salience, tellings, writer, editor, arguments, gate)
            .write(plan, expectations);
    List<SummarySection.Chosen> summary = written.sentences();
    Statement headline = written.headline();
    QuestionsSection questions =
        new QuestionsSection(story, salience, tellings, writer, expectations, arguments, gate);
    List<Brief.Disputed> disputed = new DisputedSection(story, ledger, writer).disputed();
    List<Brief.FigureLine> figures = new FiguresSection(story, ledger, writer).figures();
    List<Brief.TimelineEntry> timeline = new TimelineSection(story, writer).write(events);
    List<Brief.PotentialOutcome> potential =
        new OutcomesSection(story, salience, writer).write(outcomes);
    List<Statement> told =
        Stream.concat(
                summary.stream().map(SummarySection.Chosen::statement),
                plan.opening()
                    ? new SidesTold(story, writer).of(disputed).stream()
                    : Stream.empty())
            .toList();
    UnderstoodStatements understood =
        new UnderstoodStatements(story, Stream.concat(Stream.of(headline), told.stream()).toList());
    Redundancy redundancy = new Redundancy();
    redundancy.note("summary", told);
    redundancy.note("outcomes", potential.stream().map(Brief.PotentialOutcome::statement).toList());
    redundancy.note("figures", figures.stream().map(Brief.FigureLine::statement).toList());
    redundancy.note(
        "disputed",
        disputed.stream()
            .flatMap(d -> d.positions().stream())
            .flatMap(p -> p.statements().stream())
            .toList());
    List<Statement> agreed =
        redundancy.freshFacts("agreed", new AgreedSection(story, ledger, writer).agreed());
    List<Brief.Perspective> perspectives =
        new PerspectivesSection(
                story,
                ledger,
                writer,
                printable,
                Stream.concat(Stream.of(headline), told.stream()).toList(),
                s -> redundancy.isToldTwice("perspectives", s))
            .perspectives().stream()
                .map(p ->
                    new Brief.Perspective(
                        p.actor(), redundancy.fresh("perspectives", p.statements())))
                .filter(p -> !p.statements().isEmpty())
                .toList();
    List<Statement> context =
        understood.of(
            redundancy.fresh(
                "context",
                new ContextSection(story, salience, tellings, writer, arguments, gate, background)
                    .write(summary)),
            "");
    List<Brief.Question> answered =
        questions.write(told, figures, disputed, timeline, potential).stream()
            .map(q ->
                new Brief.Question(
                    q.question(),
                    q.asked(),
                    q.question().equals(DISPUTED)
                        ? redundancy.fresh("questions", q.answers())
                        : understood.of(redundancy.fresh("questions", q.answers()), q.question())))
            .filter(q -> q.answers().size() > (q.question().equals(DISPUTED) ? 1 : 0))
            .toList();
    List<Statement> takeaway =
        redundancy.fresh(
            "takeaway",
            new TakeawaySection(
                    story, salience, tellings, writer, arguments, expectations, gate, background)
                .write(headline, summary, agreed, disputed, timeline, potential));
    return new Brief(
        "brief:" + story.story().id(),
        engine,
        headline,
        writer.date(recency.newest().orElse(null)),
        new Brief.Window(
            writer.date(recency.oldest().orElse(null)), writer.date(recency.newest().orElse(null))),
        articles(story, writer),
        origins(story),
        told,
        agreed,
        disputed,
        figures,
        perspectives,
        places(story, ledger, writer),
        timeline,
        new CoverageWriter(story, ledger, writer, gate).write(coverage),
        context,
        answered,
        questions.open(understood.read()),
        takeaway,
        potential,
        measurements(story, ledger),
        List.of(),
        manifest(story));
  }

  private static List<Brief.PlaceNaming> places(
      AnalyzedStory story, Ledger ledger, StatementWriter writer) {
    return new PlaceNameFinder()
        .find(story, ledger).stream()
            .map(p ->
                new Brief.PlaceNaming(
                    writer.quote(p.evidence()),
                    p.names().stream()
                        .map(n -> new Brief.NameUse(n.name(), n.outlets(), n.voices()))
                        .toList()))
            .toList();
  }

  private static List<BriefArticle> articles(AnalyzedStory story, StatementWriter writer) {
    List<BriefArticle> articles = new ArrayList<>();
    for (Article article : story.story().articles()) {
      Outlet outlet = article.outlet();
      Passage evidence = outlet.evidence();
      articles.add(
          new BriefArticle(
              article.id(),
              new OutletName(
                  outlet.name(), outlet.basis(), evidence == null ? null : writer.cite(evidence)),
              article.title(),
              article.url(),
              writer.date(article.publishedAt()),
              story.story().originOf(article.id()).id(),
              article.text(),
              !article.truncated(),
              article.sha256()));
    }
    return articles;
  }

  private static List<BriefOrigin> origins(AnalyzedStory story) {
    return story.story().origins().stream()
        .map(o -> new BriefOrigin(o.id(), o.kind(), o.articleIds(), o.credit(), o.why()))
        .toList();
  }

  private static SortedMap<String, Double> measurements(AnalyzedStory story, Ledger ledger) {
    SortedMap<String, Double> measurements = new TreeMap<>();
    measurements.put("articles", (double) story.articles().size());
    measurements.put("origins", (double) story.story().origins().size());
    measurements.put(
        "outlets",
        (double) story.articles().stream().map(a -> a.article().outletName()).distinct().count());
    measurements.put(
        "sentencesRead", (double) story.articles().stream().mapToLong(a -> a.prose().size()).sum());
    measurements.put("claims", (double) ledger.claims().size());
    measurements.put(
        "claimsToldByTwoOrMoreOrigins",
        (double) ledger.clusters().stream().filter(c -> c.originCount() > 1).count());
    return measurements;
  }

  private SortedMap<String, String> manifest(AnalyzedStory story) {
    SortedMap<String, String> manifest = new TreeMap<>();
    manifest.put("engine", engine.name() + " " + engine.version());
    manifest.put("format", Brief.FORMAT);
    for (Article article : story.story().articles()) {
      manifest.put(
          "input." + Objects.requireNonNull(article.id()).toLowerCase(Locale.ROOT),
          article.sha256());
    }
    return manifest;
  }
}
