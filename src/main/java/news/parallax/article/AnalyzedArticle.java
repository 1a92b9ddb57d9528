package news.parallax.article;

import java.util.List;

/// An article with its sentences: those of headlines, subheadings and prose, in order of the text.
/// Captions, credits, bylines and the like have none.
public record AnalyzedArticle(Article article, List<ArticleSentence> sentences) {
  public AnalyzedArticle {
    sentences = List.copyOf(sentences);
  }

  public String id() {
    return article.id();
  }

  public String text(ArticleSentence sentence) {
    return article.text(sentence.span());
  }

  /// The sentences of its prose, without headline and subheadings.
  public List<ArticleSentence> prose() {
    return sentences.stream().filter(ArticleSentence::isProse).toList();
  }
}
