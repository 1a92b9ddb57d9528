package news.parallax.brief.format.text;

import java.util.ArrayList;
import java.util.List;
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

/// Statements in plain text: quotation marks or a sign say how the wording came about, and brackets
/// hold the outlets and the numbers of their passages.
record StatementText(BriefView view) {
  private static final int NAMED = 3;

  /// The statement with its marks and its citations.
  String of(Statement statement) {
    StringBuilder text = new StringBuilder(words(statement));
    if (statement.asOf() != null && view.ownDate(statement).isPresent()) {
      text.append(Ink.FAINT.of(" as of" + TextWriter.JOIN + date(statement.asOf())));
    }
    if (view.isUnnamed(statement)) {
      text.append(Ink.FAINT.of(" (unnamed" + TextWriter.JOIN + "source)"));
    }
    return text.append(' ').append(cites(statement.citations())).toString();
  }

  /// The words alone, with the marks that say how they came about.
  String words(Statement statement) {
    String text = Printable.of(statement.text());
    return switch (statement.kind()) {
      case QUOTED -> quoted(InnerQuotes.of(text));
      case CONDENSED -> text;
      case COMPOSED -> "◇ " + text;
    };
  }

  /// In quotation marks, kept apart from marks of the words themselves.
  static String quoted(String text) {
    String before = text.matches("(?s)[“\"].*") ? TextWriter.JOIN : "";
    String after = text.matches("(?s).*[”\"]") ? TextWriter.JOIN : "";
    return "“" + before + text + after + "”";
  }

  /// `[Courier 3, Evening Post 7]`; more than three outlets become a count.
  String cites(List<Citation> citations) {
    List<Cited> cited = view.cited(citations);
    if (cited.size() > NAMED) {
      List<Passage> all = cited.stream().flatMap(c -> c.passages().stream()).toList();
      return Ink.ACCENT.of("[" + cited.size() + TextWriter.JOIN + "outlets " + numbers(all) + "]");
    }
    return Ink.ACCENT.of(
        cited.stream()
            .map(c -> Printable.of(c.outlet().shortName()) + " " + numbers(c.passages()))
            .map(words -> words.replace(" ", TextWriter.JOIN))
            .collect(Collectors.joining(", ", "[", "]")));
  }

  /// A date in words, behind a `~` when it was inferred.
  static String date(@Nullable CitedDate date) {
    return date == null ? "date unknown" : tilde(date) + DateWords.of(date.value());
  }

  /// The same with a month of three letters.
  static String briefDate(CitedDate date) {
    return tilde(date) + DateWords.brief(date.value());
  }

  private static String tilde(CitedDate date) {
    return date.basis() == Basis.INFERRED ? "~" : "";
  }

  /// `3`, `3+7`, `3–6+9`.
  private static String numbers(List<Passage> passages) {
    List<Integer> numbers = passages.stream().map(Passage::number).sorted().toList();
    List<String> runs = new ArrayList<>();
    for (int i = 0; i < numbers.size(); ) {
      int j = i;
      while (j + 1 < numbers.size() && numbers.get(j + 1) == numbers.get(j) + 1) {
        j++;
      }
      runs.add(j - i > 1 ? numbers.get(i) + "–" + numbers.get(j) : numbers.get(i).toString());
      i = j - i > 1 ? j + 1 : i + 1;
    }
    return String.join("+", runs);
  }
}
