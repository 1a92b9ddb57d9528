package news.parallax.brief.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.parallax.article.ArticleSentence;
import news.parallax.brief.Citation;
import news.parallax.brief.Statement;
import news.parallax.brief.alone.ReaderKnows;
import news.parallax.brief.alone.UntoldReferences;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.Span;

/// Keeps of a section what its reader understands, who has read the headline and the summary.
public final class UnderstoodStatements {
  private final AnalyzedStory story;
  private final UntoldReferences untold;
  private final String read;

  /// @param read the headline and the summary
  public UnderstoodStatements(AnalyzedStory story, List<Statement> read) {
    this.story = story;
    this.untold = new UntoldReferences(story);
    this.read = String.join("\n", read.stream().map(Statement::text).toList());
  }

  /// The headline and the summary.
  public String read() {
    return read;
  }

  /// The statements that count on nothing but what was read and what stands before them, in order.
  ///
  /// @param above what stands above them
  public List<Statement> of(List<Statement> statements, String above) {
    StringBuilder before = new StringBuilder(read).append('\n').append(above);
    List<Statement> kept = new ArrayList<>();
    for (Statement statement : statements) {
      if (isUnderstood(statement, before.toString())) {
        kept.add(statement);
        before.append('\n').append(statement.text());
      }
    }
    return List.copyOf(kept);
  }

  private boolean isUnderstood(Statement statement, String before) {
    Citation citation = statement.citations().getFirst();
    Span cited = new Span(citation.start(), citation.end());
    return sentence(citation)
        .map(s -> untold.in(s, cited, statement.text(), ReaderKnows.of(before)).isEmpty())
        .orElse(true);
  }

  private Optional<ArticleSentence> sentence(Citation citation) {
    return story.article(citation.article()).prose().stream()
        .filter(s -> s.span().start() <= citation.start() && citation.start() < s.span().end())
        .findFirst();
  }
}
