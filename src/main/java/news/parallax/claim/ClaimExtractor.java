package news.parallax.claim;

import java.util.ArrayList;
import java.util.List;
import news.parallax.article.AnalyzedArticle;
import news.parallax.article.ArticleSentence;
import news.parallax.story.AnalyzedStory;

/// Reads off the prose of a story's articles what each says is so, and by whose mouth.
public final class ClaimExtractor {
  /// The claims of all articles, ordered by article, then place.
  public List<Claim> extract(AnalyzedStory story, List<Attribution> attributions) {
    List<Claim> claims = new ArrayList<>();
    for (AnalyzedArticle article : story.articles()) {
      for (ArticleSentence sentence : article.prose()) {
        String id = article.id() + ":" + sentence.span().start();
        claims.add(new Claim(id, sentence, sentence.span(), null, Claim.Modality.FACT, false));
      }
    }
    return List.copyOf(claims);
  }
}
