package news.parallax.brief.format.markdown;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import news.parallax.article.Basis;
import news.parallax.brief.Citation;
import news.parallax.brief.CitedDate;
import news.parallax.brief.Statement;
import news.parallax.brief.format.view.BriefView;
import news.parallax.brief.format.view.BriefView.Cited;
import news.parallax.brief.format.view.DateWords;
import news.parallax.brief.format.view.InnerQuotes;
import news.parallax.brief.format.view.Passage;
import org.jspecify.annotations.Nullable;

/// Statements in Markdown, followed by the outlets that they rest on, each with footnotes that hold
/// the passages. Keeps account of the footnotes that were used.
final class StatementMarkdown {
  private static final int NAMED = 3;

  private final BriefView view;
  private final TreeMap<Integer, Passage> used = new TreeMap<>();

  StatementMarkdown(BriefView view) {
    this.view = view;
  }

  /// The statement with its marks and its citations.
  String of(Statement statement) {
    StringBuilder text = new StringBuilder(words(statement));
    if (statement.asOf() != null && view.ownDate(statement).isPresent()) {
      text.append(" *as of ").append(date(statement.asOf())).append('*');
    }
    if (view.isUnnamed(statement)) {
      text.append(" *unnamed source*");
    }
    return text.append(' ').append(cites(statement.citations())).toString();
  }

  /// The words alone, with the marks that say how they came about.
  String words(Statement statement) {
    String text = statement.text();
    return switch (statement.kind()) {
      case QUOTED -> quoted(Escape.of(InnerQuotes.of(text)));
      case CONDENSED -> Escape.of(text);
      case COMPOSED -> "◇ " + Escape.of(text);
    };
  }

  /// In quotation marks, kept apart from marks of the words themselves.
  static String quoted(String escaped) {
    String before = escaped.matches("(?s)[“\"].*") ? "\u00a0" : "";
    String after = escaped.matches("(?s).*[”\"]") ? "\u00a0" : "";
    return "“" + before + escaped + after + "”";
  }

  /// `(Courier[^3], Evening Post[^7])`; more than three outlets become a count.
  String cites(List<Citation> citations) {
    List<Cited> cited = view.cited(citations);
    if (cited.size() > NAMED) {
      String all = cited.stream().map(c -> notes(c.passages())).collect(Collectors.joining());
      return "(" + cited.size() + " outlets" + all + ")";
    }
    return cited.stream()
        .map(c -> Escape.of(c.outlet().shortName()) + notes(c.passages()))
        .collect(Collectors.joining(", ", "(", ")"));
  }

  /// The passages whose footnotes were used, in the order of their numbers.
  List<Passage> used() {
    return List.copyOf(used.values());
  }

  /// A date in words, behind a `~` when it was inferred.
  static String date(@Nullable CitedDate date) {
    if (date == null) {
      return "date unknown";
    }
    return (date.basis() == Basis.INFERRED ? "\\~" : "") + DateWords.of(date.value());
  }

  private String notes(List<Passage> passages) {
    passages.forEach(passage -> used.put(passage.number(), passage));
    return passages.stream()
        .map(passage -> "[^" + passage.number() + "]")
        .collect(Collectors.joining());
  }
}
