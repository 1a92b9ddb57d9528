package news.parallax.brief.format.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.SortedMap;
import news.parallax.brief.Brief;
import news.parallax.brief.Brief.BriefActor;
import news.parallax.brief.Brief.BriefArticle;
import news.parallax.brief.Brief.BriefOrigin;
import news.parallax.brief.Brief.Disputed;
import news.parallax.brief.Brief.FigureLine;
import news.parallax.brief.Brief.NameUse;
import news.parallax.brief.Brief.OtherDate;
import news.parallax.brief.Brief.Perspective;
import news.parallax.brief.Brief.PlaceNaming;
import news.parallax.brief.Brief.PotentialOutcome;
import news.parallax.brief.Brief.Question;
import news.parallax.brief.Brief.TimelineEntry;
import news.parallax.outcome.Outcome.Probability;
import org.jspecify.annotations.Nullable;

/// Makes a JSON tree of a brief, its fields in the order of the page.
final class BriefTree {
  private final StatementTree statements = new StatementTree();
  private final CoverageTree coverage = new CoverageTree(statements);

  ObjectNode of(Brief brief) {
    ObjectNode node = Nodes.object();
    node.put("format", Brief.FORMAT);
    node.put("id", brief.id());
    node.putObject("engine")
        .put("name", brief.engine().name())
        .put("version", brief.engine().version());
    node.set("headline", statements.of(brief.headline()));
    node.set("asOf", statements.date(brief.asOf()));
    ObjectNode window = node.putObject("window");
    window.set("from", statements.date(brief.window().from()));
    window.set("to", statements.date(brief.window().to()));
    node.set("articles", Nodes.list(brief.articles(), this::article));
    node.set("origins", Nodes.list(brief.origins(), this::origin));
    node.set("summary", statements.of(brief.summary()));
    node.set("agreed", statements.of(brief.agreed()));
    node.set("disputed", Nodes.list(brief.disputed(), this::dispute));
    node.set("figures", Nodes.list(brief.figures(), this::figure));
    node.set("perspectives", Nodes.list(brief.perspectives(), this::perspective));
    node.set("places", Nodes.list(brief.places(), this::place));
    node.set("timeline", Nodes.list(brief.timeline(), this::entry));
    node.set("coverage", coverage.of(brief.coverage()));
    node.set("context", statements.of(brief.context()));
    node.set("questions", Nodes.list(brief.questions(), this::question));
    node.set("openQuestions", Nodes.texts(brief.openQuestions()));
    node.set("takeaway", statements.of(brief.takeaway()));
    node.set("outcomes", Nodes.list(brief.outcomes(), this::outcome));
    node.set("measurements", measurements(brief.measurements()));
    node.set("leftOut", Nodes.texts(brief.leftOut()));
    ObjectNode manifest = node.putObject("manifest");
    brief.manifest().forEach(manifest::put);
    return node;
  }

  private JsonNode place(PlaceNaming place) {
    ObjectNode node = Nodes.object();
    node.set("statement", statements.of(place.statement()));
    node.set("names", Nodes.list(place.names(), this::nameUse));
    return node;
  }

  private JsonNode nameUse(NameUse use) {
    ObjectNode node = Nodes.object().put("name", use.name());
    node.set("outlets", Nodes.texts(use.outlets()));
    node.set("voices", Nodes.texts(use.voices()));
    return node;
  }

  private JsonNode article(BriefArticle article) {
    ObjectNode node = Nodes.object().put("id", article.id());
    ObjectNode outlet = node.putObject("outlet").put("name", article.outlet().name());
    outlet.put("basis", Spelling.of(article.outlet().basis()));
    outlet.set("evidence", statements.citation(article.outlet().evidence()));
    node.put("title", article.title());
    node.put("url", article.url());
    node.set("publishedAt", statements.date(article.publishedAt()));
    node.put("origin", article.origin());
    node.put("text", article.text());
    node.put("whole", article.whole());
    return node.put("sha256", article.sha256());
  }

  private JsonNode origin(BriefOrigin origin) {
    ObjectNode node = Nodes.object().put("id", origin.id());
    node.put("kind", Spelling.of(origin.kind()));
    node.set("articles", Nodes.texts(origin.articles()));
    return node.put("credit", origin.credit()).put("why", origin.why());
  }

  private JsonNode dispute(Disputed dispute) {
    ObjectNode node = Nodes.object().put("topic", dispute.topic());
    node.put("kind", Spelling.of(dispute.kind()));
    return node.set(
        "positions",
        Nodes.list(
            dispute.positions(),
            position ->
                Nodes.object()
                    .<ObjectNode>set("holders", Nodes.texts(position.holders()))
                    .set("statements", statements.of(position.statements()))));
  }

  private JsonNode figure(FigureLine figure) {
    ObjectNode node = Nodes.object().put("quantity", figure.quantity()).put("of", figure.of());
    node.put("scope", figure.scope());
    ObjectNode value = node.putObject("value");
    value.set("low", Nodes.number(figure.value().low()));
    value.set("high", Nodes.number(figure.value().high()));
    value.put("unit", figure.value().unit()).put("words", figure.value().words());
    node.set("asOf", statements.date(figure.asOf()));
    node.put("counter", figure.counter());
    node.set("via", Nodes.texts(figure.via()));
    node.set("statement", statements.of(figure.statement()));
    return node.put("group", figure.group());
  }

  private JsonNode perspective(Perspective perspective) {
    BriefActor actor = perspective.actor();
    ObjectNode node = Nodes.object();
    ObjectNode party = node.putObject("actor").put("id", actor.id()).put("name", actor.name());
    party.put("kind", Spelling.of(actor.kind()));
    party.set(
        "members",
        Nodes.list(
            actor.members(),
            member -> Nodes.object().put("name", member.name()).put("role", member.role())));
    return node.set("statements", statements.of(perspective.statements()));
  }

  private JsonNode entry(TimelineEntry entry) {
    ObjectNode node = Nodes.object();
    node.set("date", statements.date(entry.date()));
    node.set("statement", statements.of(entry.statement()));
    node.put("kind", Spelling.of(entry.kind()));
    if (!entry.otherDates().isEmpty()) {
      node.set("otherDates", Nodes.list(entry.otherDates(), this::otherDate));
    }
    return node;
  }

  private JsonNode otherDate(OtherDate other) {
    ObjectNode node = Nodes.object();
    node.set("date", statements.date(other.date()));
    return node.set("statement", statements.of(other.statement()));
  }

  private JsonNode question(Question question) {
    ObjectNode node = Nodes.object().put("question", question.question());
    node.put("basis", Spelling.ofQuestion(question.asked()));
    return node.set("answers", statements.of(question.answers()));
  }

  private JsonNode outcome(PotentialOutcome outcome) {
    ObjectNode node = Nodes.object();
    node.set("statement", statements.of(outcome.statement()));
    node.set("holders", Nodes.texts(outcome.holders()));
    node.set("madeOn", statements.date(outcome.madeOn()));
    node.set("probability", probability(outcome.probability()));
    node.put("condition", outcome.condition());
    node.set("horizon", statements.date(outcome.horizon()));
    node.put("criterion", outcome.criterion());
    node.put("standing", Spelling.of(outcome.standing()));
    return node.set("settledBy", statements.citations(outcome.settledBy()));
  }

  private static JsonNode probability(@Nullable Probability probability) {
    if (probability == null) {
      return Nodes.none();
    }
    ObjectNode node = Nodes.object();
    node.set("low", Nodes.number(probability.low()));
    node.set("high", Nodes.number(probability.high()));
    return node.put("words", probability.words()).put("basis", Spelling.SOURCE_WORDS);
  }

  private static JsonNode measurements(SortedMap<String, Double> measurements) {
    ObjectNode node = Nodes.object();
    measurements.forEach((name, value) -> node.set(name, Nodes.number(value)));
    return node;
  }
}
