package news.parallax.evaluation;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import news.parallax.text.Span;
import news.parallax.text.TimeExpression;
import org.jspecify.annotations.Nullable;

/// Counts right and wrong time expressions.
final class TimeScore {
  private int gold;
  private int found;
  private int strict;
  private int relaxed;
  private int values;
  private int types;

  /// Counts one text.
  ///
  /// @param errors where to list its errors, null for nowhere
  void add(TimeMl text, List<TimeExpression> predicted, @Nullable PrintStream errors) {
    gold += text.gold().size();
    found += predicted.size();
    List<TimeExpression> open = new ArrayList<>(predicted);
    for (TimeExpression right : text.gold()) {
      Optional<TimeExpression> match = match(right, open);
      if (match.isEmpty()) {
        tell(errors, "MISS", text, right, null);
        continue;
      }
      TimeExpression hit = match.get();
      open.remove(hit);
      relaxed++;
      strict += hit.span().equals(right.span()) ? 1 : 0;
      types += hit.type() == right.type() ? 1 : 0;
      boolean value = hit.value().equals(right.value());
      values += value ? 1 : 0;
      if (!value || hit.type() != right.type()) {
        tell(errors, value ? "TYPE" : "VALUE", text, right, hit);
      } else if (!hit.span().equals(right.span())) {
        tell(errors, "SPAN", text, right, hit);
      }
    }
    open.forEach(wrong -> tell(errors, "EXTRA", text, null, wrong));
  }

  private static Optional<TimeExpression> match(TimeExpression right, List<TimeExpression> open) {
    return open.stream()
        .filter(t -> t.span().equals(right.span()))
        .findFirst()
        .or(() -> open.stream().filter(t -> t.span().overlaps(right.span())).findFirst());
  }

  private static void tell(
      @Nullable PrintStream errors,
      String kind,
      TimeMl text,
      @Nullable TimeExpression right,
      @Nullable TimeExpression hit) {
    if (errors == null) {
      return;
    }
    Span span = right != null ? right.span() : hit != null ? hit.span() : new Span(0, 0);
    int from = Math.max(0, span.start() - 60);
    int to = Math.min(text.text().length(), span.end() + 40);
    String context =
        text.text().substring(from, span.start())
            + "["
            + span.of(text.text())
            + "]"
            + text.text().substring(span.end(), to);
    errors.println(
        String.join(
            "\t",
            kind,
            right == null ? "-" : right.type() + " " + right.value(),
            hit == null
                ? "-"
                : hit.type() + " " + hit.value() + " '" + hit.span().of(text.text()) + "'",
            String.valueOf(text.created()),
            context.replace('\n', ' ')));
  }

  void print(PrintStream out, int texts) {
    out.printf(Locale.ROOT, "%d texts, %d expressions marked, %d found%n", texts, gold, found);
    row(out, "strict", strict);
    row(out, "relaxed", relaxed);
    row(out, "value", values);
    row(out, "type", types);
    out.printf(
        Locale.ROOT,
        "of those found: value right %.3f, type right %.3f%n",
        share(values, relaxed),
        share(types, relaxed));
  }

  private void row(PrintStream out, String name, int right) {
    double precision = share(right, found);
    double recall = share(right, gold);
    double sum = precision + recall;
    out.printf(
        Locale.ROOT,
        "%-8s P %.3f  R %.3f  F1 %.3f%n",
        name,
        precision,
        recall,
        sum == 0 ? 0 : 2 * precision * recall / sum);
  }

  /// F1 of each kind, by the names that a floor may use.
  Scores scores() {
    return Scores.of(
        Map.of(
            "strict", f1(strict),
            "relaxed", f1(relaxed),
            "value", f1(values),
            "type accuracy", share(types, relaxed)));
  }

  private double f1(int right) {
    return found + gold == 0 ? 0 : 2.0 * right / (found + gold);
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
