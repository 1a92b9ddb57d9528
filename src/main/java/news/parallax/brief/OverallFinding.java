package news.parallax.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import news.parallax.article.Passage;
import news.parallax.bias.Coverage;
import news.parallax.brief.Brief.CoveredFact;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.Span;

/// What can be said of the coverage as a whole: how much of it several outlets share.
final class OverallFinding {
  private final AnalyzedStory story;
  private final StatementWriter writer;

  OverallFinding(AnalyzedStory story, StatementWriter writer) {
    this.story = story;
    this.writer = writer;
  }

  List<Statement> write(List<CoveredFact> facts, Coverage coverage) {
    int outlets = coverage.outlets().size();
    if (facts.isEmpty() || outlets < 2) {
      return List.of();
    }
    List<CoveredFact> shared = facts.stream().filter(f -> outletsOf(f) > 1).toList();
    List<CoveredFact> cited = shared.isEmpty() ? facts : shared;
    List<Passage> passages = new ArrayList<>();
    cited.stream()
        .limit(3)
        .forEach(f ->
            f.statement().citations().stream()
                .limit(2)
                .forEach(
                    c -> passages.add(new Passage(c.article(), new Span(c.start(), c.end())))));
    String words =
        shared.isEmpty()
            ? String.format(
                Locale.ROOT,
                "No fact of the %d compared is told by more than one of the %d outlets.",
                facts.size(),
                outlets)
            : String.format(
                Locale.ROOT,
                "Of the %d facts compared, %d %s told by more than one of the %d outlets.",
                facts.size(),
                shared.size(),
                shared.size() == 1 ? "is" : "are",
                outlets);
    return List.of(writer.compose(words, passages));
  }

  private long outletsOf(CoveredFact fact) {
    return fact.carriedBy().stream()
        .map(id -> story.story().article(id).outletName())
        .distinct()
        .count();
  }
}
