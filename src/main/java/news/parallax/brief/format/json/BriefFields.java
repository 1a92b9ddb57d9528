package news.parallax.brief.format.json;

import java.util.TreeMap;
import news.parallax.article.Basis;
import news.parallax.brief.Brief;
import news.parallax.brief.Brief.BriefActor;
import news.parallax.brief.Brief.BriefArticle;
import news.parallax.brief.Brief.BriefOrigin;
import news.parallax.brief.Brief.Disputed;
import news.parallax.brief.Brief.Engine;
import news.parallax.brief.Brief.FigureLine;
import news.parallax.brief.Brief.Member;
import news.parallax.brief.Brief.NameUse;
import news.parallax.brief.Brief.OtherDate;
import news.parallax.brief.Brief.OutletName;
import news.parallax.brief.Brief.Perspective;
import news.parallax.brief.Brief.PlaceNaming;
import news.parallax.brief.Brief.Position;
import news.parallax.brief.Brief.PotentialOutcome;
import news.parallax.brief.Brief.Question;
import news.parallax.brief.Brief.TimelineEntry;
import news.parallax.brief.Brief.Value;
import news.parallax.brief.Brief.Window;
import news.parallax.claim.Dispute;
import news.parallax.claim.actor.Actor;
import news.parallax.outcome.Outcome.Probability;
import news.parallax.outcome.Outcome.Standing;
import news.parallax.story.Origin;
import news.parallax.timeline.Event;

/// Makes a brief of the fields of a JSON object.
final class BriefFields {
  private final StatementFields statements = new StatementFields();
  private final CoverageFields coverage = new CoverageFields(statements);

  Brief brief(Fields of) {
    Fields engine = of.object("engine");
    Fields window = of.object("window");
    TreeMap<String, Double> measurements = new TreeMap<>();
    Fields measured = of.object("measurements");
    measured.eachField((name, field) -> {
      Double value = measured.numberOrNull(name);
      measurements.put(name, value == null ? Double.NaN : value);
    });
    TreeMap<String, String> manifest = new TreeMap<>();
    Fields made = of.object("manifest");
    made.eachField((name, field) -> manifest.put(name, made.text(name)));
    return new Brief(
        of.text("id"),
        new Engine(engine.text("name"), engine.text("version")),
        statements.statement(of.object("headline")),
        statements.date(of, "asOf"),
        new Window(statements.date(window, "from"), statements.date(window, "to")),
        of.list("articles", this::article),
        of.list("origins", this::origin),
        of.list("summary", statements::statement),
        of.list("agreed", statements::statement),
        of.list("disputed", this::dispute),
        of.list("figures", this::figure),
        of.list("perspectives", this::perspective),
        of.listIfAny("places", this::place),
        of.list("timeline", this::entry),
        coverage.section(of.object("coverage")),
        of.list("context", statements::statement),
        of.list("questions", this::question),
        of.texts("openQuestions"),
        of.list("takeaway", statements::statement),
        of.list("outcomes", this::outcome),
        measurements,
        of.textsIfAny("leftOut"),
        manifest);
  }

  private PlaceNaming place(Fields of) {
    return new PlaceNaming(
        statements.statement(of.object("statement")), of.list("names", this::nameUse));
  }

  private NameUse nameUse(Fields of) {
    return new NameUse(of.text("name"), of.texts("outlets"), of.texts("voices"));
  }

  private BriefArticle article(Fields of) {
    Fields outlet = of.object("outlet");
    return new BriefArticle(
        of.text("id"),
        new OutletName(
            outlet.textOrNull("name"),
            outlet.constant("basis", Basis.class),
            outlet.objectOrNull("evidence", statements::citation)),
        of.textOrNull("title"),
        of.textOrNull("url"),
        statements.date(of, "publishedAt"),
        of.text("origin"),
        of.text("text"),
        of.flag("whole", true),
        of.text("sha256"));
  }

  private BriefOrigin origin(Fields of) {
    String why = of.textOrNull("why");
    return new BriefOrigin(
        of.text("id"),
        of.constant("kind", Origin.Kind.class),
        of.texts("articles"),
        of.textOrNull("credit"),
        why == null ? "" : why);
  }

  private Disputed dispute(Fields of) {
    return new Disputed(
        of.text("topic"),
        of.constant("kind", Dispute.Kind.class),
        of.list("positions", this::position));
  }

  private Position position(Fields of) {
    return new Position(of.texts("holders"), of.list("statements", statements::statement));
  }

  private FigureLine figure(Fields of) {
    Fields value = of.object("value");
    String words = value.textOrNull("words");
    String group = of.textOrNull("group");
    String scope = of.textOrNull("scope");
    return new FigureLine(
        of.text("quantity"),
        of.text("of"),
        scope == null ? "" : scope,
        new Value(
            value.numberOrNull("low"),
            value.numberOrNull("high"),
            value.text("unit"),
            words == null ? "" : words),
        statements.date(of, "asOf"),
        of.textOrNull("counter"),
        of.texts("via"),
        statements.statement(of.object("statement")),
        group == null ? of.place() : group);
  }

  private Perspective perspective(Fields of) {
    Fields actor = of.object("actor");
    return new Perspective(
        new BriefActor(
            actor.text("id"),
            actor.text("name"),
            actor.constant("kind", Actor.Kind.class),
            actor.list("members", m -> new Member(m.text("name"), m.textOrNull("role")))),
        of.list("statements", statements::statement));
  }

  private TimelineEntry entry(Fields of) {
    return new TimelineEntry(
        statements.date(of.object("date")),
        statements.statement(of.object("statement")),
        of.constant("kind", Event.Kind.class),
        of.listIfAny(
            "otherDates",
            other ->
                new OtherDate(
                    statements.date(other.object("date")),
                    statements.statement(other.object("statement")))));
  }

  private Question question(Fields of) {
    return new Question(
        of.text("question"),
        of.reading(() -> Spelling.readQuestion(of.text("basis"))),
        of.list("answers", statements::statement));
  }

  private PotentialOutcome outcome(Fields of) {
    return new PotentialOutcome(
        statements.statement(of.object("statement")),
        of.texts("holders"),
        statements.date(of, "madeOn"),
        of.objectOrNull("probability", this::probability),
        of.textOrNull("condition"),
        statements.date(of, "horizon"),
        of.textOrNull("criterion"),
        of.constant("standing", Standing.class),
        of.listIfAny("settledBy", statements::citation));
  }

  private Probability probability(Fields of) {
    return of.reading(() -> new Probability(of.number("low"), of.number("high"), of.text("words")));
  }
}
