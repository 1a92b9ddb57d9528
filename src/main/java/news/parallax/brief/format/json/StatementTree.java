package news.parallax.brief.format.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import news.parallax.brief.Citation;
import news.parallax.brief.CitedDate;
import news.parallax.brief.Statement;
import org.jspecify.annotations.Nullable;

/// Makes JSON trees of statements, citations and dates; what is null becomes JSON's null.
final class StatementTree {

  JsonNode of(List<Statement> statements) {
    return Nodes.list(statements, this::of);
  }

  JsonNode of(Statement statement) {
    ObjectNode node = Nodes.object().put("text", statement.text());
    node.put("kind", Spelling.of(statement.kind()));
    node.set("citations", citations(statement.citations()));
    node.put("attributedTo", statement.attributedTo());
    return node.set("asOf", date(statement.asOf()));
  }

  JsonNode citations(List<Citation> citations) {
    return Nodes.list(citations, this::citation);
  }

  JsonNode citation(@Nullable Citation citation) {
    return citation == null
        ? Nodes.none()
        : Nodes.object()
            .put("article", citation.article())
            .put("start", citation.start())
            .put("end", citation.end())
            .put("text", citation.text());
  }

  JsonNode date(@Nullable CitedDate date) {
    if (date == null) {
      return Nodes.none();
    }
    ObjectNode node = Nodes.object().put("value", date.value().iso());
    node.put("precision", Spelling.of(date.value().precision()));
    node.put("basis", Spelling.of(date.basis()));
    node.set("evidence", citation(date.evidence()));
    return node.put("why", date.why());
  }
}
