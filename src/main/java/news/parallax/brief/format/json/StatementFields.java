package news.parallax.brief.format.json;

import news.parallax.article.Basis;
import news.parallax.brief.Citation;
import news.parallax.brief.CitedDate;
import news.parallax.brief.Statement;
import news.parallax.text.PartialDate;
import org.jspecify.annotations.Nullable;

/// Makes statements, citations and dates of the fields of JSON objects.
final class StatementFields {

  Statement statement(Fields of) {
    return of.reading(() ->
        new Statement(
            of.text("text"),
            of.constant("kind", Statement.Kind.class),
            of.list("citations", this::citation),
            of.textOrNull("attributedTo"),
            date(of, "asOf")));
  }

  Citation citation(Fields of) {
    return of.reading(() ->
        new Citation(
            of.text("article"), (int) of.number("start"), (int) of.number("end"), of.text("text")));
  }

  /// The date called so, null when it is null or missing.
  @Nullable CitedDate date(Fields of, String name) {
    return of.objectOrNull(name, this::date);
  }

  CitedDate date(Fields of) {
    return of.reading(() ->
        new CitedDate(
            PartialDate.parse(of.text("value")),
            of.constant("basis", Basis.class),
            of.objectOrNull("evidence", this::citation),
            of.textOrNull("why")));
  }
}
