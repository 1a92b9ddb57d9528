package news.parallax.editor;

import java.util.ArrayList;
import java.util.List;
import news.parallax.article.AnalyzedArticle;
import news.parallax.article.ArticleSentence;
import news.parallax.article.Block;
import news.parallax.editor.Stems.Stem;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.EntityKind;
import news.parallax.text.Mention;
import news.parallax.text.Token;
import org.jspecify.annotations.Nullable;

/// A sentence as the survey of a story sees it.
///
/// @param origin the independent origin that tells it
/// @param place which sentence of its article's prose it is, from 0; [#HEADLINE] for a headline
public record SurveyedSentence(String origin, int place, List<Term> terms) {
  /// The place of a headline.
  public static final int HEADLINE = -1;

  public SurveyedSentence {
    terms = List.copyOf(terms);
    if (place < HEADLINE) {
      throw new IllegalArgumentException("not a place: " + place);
    }
  }

  /// The headlines and the prose of a story.
  public static List<SurveyedSentence> of(AnalyzedStory story) {
    List<SurveyedSentence> all = new ArrayList<>();
    for (AnalyzedArticle article : story.articles()) {
      String origin = story.story().originOf(article.id()).id();
      int place = 0;
      for (ArticleSentence sentence : article.sentences()) {
        if (sentence.isProse()) {
          all.add(new SurveyedSentence(origin, place++, terms(article, sentence)));
        } else if (sentence.kind() == Block.Kind.HEADLINE) {
          all.add(new SurveyedSentence(origin, HEADLINE, terms(article, sentence)));
        }
      }
    }
    return List.copyOf(all);
  }

  private static List<Term> terms(AnalyzedArticle article, ArticleSentence sentence) {
    List<Term> terms = new ArrayList<>();
    int token = 0;
    List<Token> tokens = sentence.tokens();
    for (Stem stem : Stems.placed(article.text(sentence), sentence.span().start())) {
      while (token < tokens.size() && tokens.get(token).span().end() <= stem.span().start()) {
        token++;
      }
      boolean covered = token < tokens.size() && tokens.get(token).span().overlaps(stem.span());
      terms.add(
          new Term(stem.stem(), covered ? tokens.get(token).tag() : "", kind(sentence, stem)));
    }
    return terms;
  }

  private static @Nullable EntityKind kind(ArticleSentence sentence, Stem stem) {
    for (Mention mention : sentence.mentions()) {
      if (mention.span().overlaps(stem.span())) {
        return mention.kind();
      }
    }
    return null;
  }
}
