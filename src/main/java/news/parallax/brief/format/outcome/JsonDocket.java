package news.parallax.brief.format.outcome;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import news.parallax.NewsException;
import news.parallax.NewsException.Category;
import news.parallax.article.DateInfo;
import news.parallax.article.Passage;
import news.parallax.outcome.Docket;
import news.parallax.outcome.ForecastScore;
import news.parallax.outcome.Outcome;
import news.parallax.outcome.Outcome.Probability;
import news.parallax.outcome.OutcomeLedger;
import news.parallax.outcome.Ruling;
import news.parallax.text.Span;
import org.jspecify.annotations.Nullable;

/// A docket as JSON of format `parallax-outcomes/1`.
public final class JsonDocket {
  /// The name and version of the format.
  public static final String FORMAT = "parallax-outcomes/1";

  private final ObjectMapper json = new ObjectMapper();

  public String write(Docket docket) {
    ObjectNode root = json.createObjectNode().put("format", FORMAT);
    ArrayNode stories = root.putArray("stories");
    for (OutcomeLedger ledger : docket.ledgers()) {
      ObjectNode story = stories.addObject();
      story.put("story", ledger.story().story().id());
      story.put("title", ledger.title().orElse(null));
      story.put("asOf", ledger.asOf().map(Object::toString).orElse(null));
      ArrayNode outcomes = story.putArray("outcomes");
      ledger.outcomes().forEach(o -> outcomes.add(outcome(ledger, o, docket)));
    }
    ObjectNode scores = root.putObject("scores");
    scores.set("byRulings", scores(docket.scoresByRulings()));
    scores.set("byArticles", scores(docket.scoresByArticles()));
    ArrayNode records = root.putArray("records");
    for (Docket.Record entry : docket.records()) {
      records
          .addObject()
          .put("source", entry.source())
          .put("cameAbout", entry.cameAbout())
          .put("didNot", entry.didNot())
          .put("void", entry.voided())
          .put("open", entry.open());
    }
    ArrayNode unknown = root.putArray("unknownRulings");
    docket.unknown().forEach(r -> unknown.add(r.outcomeId()));
    return print(root);
  }

  private ObjectNode outcome(OutcomeLedger ledger, Outcome outcome, Docket docket) {
    ObjectNode node = json.createObjectNode().put("id", outcome.id());
    node.put("text", ledger.words(outcome));
    node.put("outlet", ledger.outlet(outcome));
    ArrayNode citations = node.putArray("citations");
    citations.add(citation(ledger, new Passage(outcome.sentence().articleId(), outcome.span())));
    outcome.alsoToldBy().forEach(s -> citations.add(citation(ledger, s.passage())));
    ArrayNode holders = node.putArray("holders");
    outcome.holders().forEach(holders::add);
    node.put("madeOn", date(outcome.madeOn()));
    Probability odds = outcome.probability();
    if (odds == null) {
      node.putNull("probability");
    } else {
      node.putObject("probability")
          .put("low", odds.low())
          .put("high", odds.high())
          .put("words", odds.words())
          .put("basis", "source-words");
    }
    Span condition = outcome.condition();
    node.put(
        "condition",
        condition == null
            ? null
            : ledger.words(new Passage(outcome.sentence().articleId(), condition)));
    node.put("horizon", date(outcome.horizon()));
    node.put("criterion", outcome.criterion());
    node.put("resolvable", outcome.criterion() != null);
    node.put("standing", spelled(outcome.standing()));
    ledger
        .daysOpen(outcome)
        .ifPresentOrElse(days -> node.put("daysOpen", days), () -> node.putNull("daysOpen"));
    node.put("due", ledger.isDue(outcome));
    ArrayNode settledBy = node.putArray("settledBy");
    outcome.settledBy().forEach(p -> settledBy.add(citation(ledger, p)));
    docket
        .rulingOn(outcome)
        .ifPresentOrElse(r -> node.set("ruling", ruling(r)), () -> node.putNull("ruling"));
    return node;
  }

  private ObjectNode ruling(Ruling ruling) {
    return json.createObjectNode()
        .put("standing", spelled(ruling.standing()))
        .put("note", ruling.note());
  }

  private ObjectNode citation(OutcomeLedger ledger, Passage passage) {
    return json.createObjectNode()
        .put("article", passage.articleId())
        .put("start", passage.span().start())
        .put("end", passage.span().end())
        .put("text", ledger.story().text(passage));
  }

  private ArrayNode scores(List<ForecastScore> scores) {
    ArrayNode list = json.createArrayNode();
    for (ForecastScore score : scores) {
      ObjectNode node =
          list.addObject()
              .put("source", score.source())
              .put("count", score.count())
              .put("cameAbout", score.cameAbout())
              .put("brier", rounded(score.brier()))
              .put("logScore", rounded(score.logScore()));
      ArrayNode bins = node.putArray("calibration");
      for (ForecastScore.Bin bin : score.calibration()) {
        bins.addObject()
            .put("from", bin.from())
            .put("to", bin.to())
            .put("count", bin.count())
            .put("meanForecast", rounded(bin.meanForecast()))
            .put("share", rounded(bin.share()))
            .put("low", rounded(bin.low()))
            .put("high", rounded(bin.high()));
      }
    }
    return list;
  }

  private static double rounded(double value) {
    return Math.round(value * 10_000) / 10_000.0;
  }

  private static @Nullable String date(@Nullable DateInfo date) {
    return date == null ? null : date.value().iso();
  }

  static String spelled(Outcome.Standing standing) {
    return standing.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private String print(ObjectNode root) {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentObjectsWith(indenter);
    printer.indentArraysWith(indenter);
    try {
      return json.writer(printer).writeValueAsString(root) + "\n";
    } catch (JsonProcessingException e) {
      throw new NewsException(Category.INTERNAL, "a ledger that is no JSON", e);
    }
  }
}
