package news.parallax.bias;

import java.util.ArrayList;
import java.util.List;
import news.parallax.article.AnalyzedArticle;
import news.parallax.article.ArticleSentence;
import news.parallax.article.Passage;
import news.parallax.bias.Coverage.LoadedTerm;
import news.parallax.bias.wording.Wording;
import news.parallax.text.Token;

/// Finds words that carry an opinion where a neutral word exists.
final class LoadedTermFinder {
  private final StoryWording wordings;

  LoadedTermFinder(StoryWording wordings) {
    this.wordings = wordings;
  }

  /// The loaded words of an article's prose, in order.
  List<LoadedTerm> find(AnalyzedArticle article) {
    List<LoadedTerm> found = new ArrayList<>();
    boolean quoted = false;
    for (ArticleSentence sentence : article.prose()) {
      Wording wording = wordings.of(sentence);
      for (int i = 0; i < sentence.tokens().size(); i++) {
        Token token = sentence.tokens().get(i);
        quoted =
            switch (token.text()) {
              case "“", "``" -> true;
              case "”", "''" -> false;
              case "\"" -> !quoted;
              default -> quoted;
            };
        if (wording.loaded().contains(i)) {
          found.add(new LoadedTerm(new Passage(article.id(), token.span()), quoted));
        }
      }
    }
    return List.copyOf(found);
  }
}
