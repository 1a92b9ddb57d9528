package news.parallax.brief.summary;

import java.util.List;
import news.parallax.article.ArticleSentence;
import news.parallax.brief.Citation;
import news.parallax.brief.Statement;
import news.parallax.brief.summary.SummarySection.Chosen;
import news.parallax.story.AnalyzedStory;

/// Sentences of invented stories as a summary would take them, word by word.
final class Quoted {
  private Quoted() {}

  static Chosen chosen(AnalyzedStory story, ArticleSentence sentence) {
    String text = story.text(sentence);
    Citation citation =
        new Citation(sentence.articleId(), sentence.span().start(), sentence.span().end(), text);
    return new Chosen(
        new Statement(text, Statement.Kind.QUOTED, List.of(citation), null, null), sentence);
  }
}
