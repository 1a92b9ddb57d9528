package news.parallax.bias;

import java.util.ArrayList;
import java.util.List;
import news.parallax.article.AnalyzedArticle;
import news.parallax.article.ArticleSentence;
import news.parallax.article.GarbledText;
import news.parallax.article.Passage;
import news.parallax.bias.Coverage.LoadedTerm;
import news.parallax.bias.wording.Wording;
import news.parallax.claim.attribution.Attribution;
import news.parallax.claim.attribution.Quotations;
import news.parallax.text.Token;

/// Finds words that carry an opinion where a neutral word exists, save those that merely name what
/// the story is about and those that an outlet tells as somebody else's.
final class LoadedTermFinder {
  private final StoryWording wordings;
  private final NamingWords naming;
  private final List<Attribution> attributions;

  LoadedTermFinder(StoryWording wordings, NamingWords naming, List<Attribution> attributions) {
    this.wordings = wordings;
    this.naming = naming;
    this.attributions = attributions;
  }

  /// The loaded words of an article's prose, in order.
  List<LoadedTerm> find(AnalyzedArticle article) {
    List<LoadedTerm> found = new ArrayList<>();
    List<Attribution> own =
        attributions.stream().filter(a -> a.articleId().equals(article.id())).toList();
    Quotations quotations = Quotations.of(article.article());
    for (ArticleSentence sentence : article.prose()) {
      Wording wording = wordings.of(sentence);
      boolean garbled = GarbledText.looksGarbled(article.text(sentence));
      for (int i = 0; i < sentence.tokens().size(); i++) {
        Token token = sentence.tokens().get(i);
        if (wording.loaded().contains(i) && !garbled && !naming.isNaming(token)) {
          boolean somebodys =
              quotations.isQuoted(token.span().start())
                  || own.stream()
                      .anyMatch(a ->
                          !a.source().isEmpty()
                              && a.content().stream().anyMatch(c -> c.contains(token.span())));
          found.add(new LoadedTerm(new Passage(article.id(), token.span()), somebodys));
        }
      }
    }
    return List.copyOf(found);
  }
}
