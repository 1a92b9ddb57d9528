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
/// @param build how it is built
public record SurveyedSentence(String origin, int place, List<Term> terms, Build build) {
  /// The place of a headline.
  public static final int HEADLINE = -1;

  public SurveyedSentence {
    terms = List.copyOf(terms);
    if (place < HEADLINE) {
      throw new IllegalArgumentException("not a place: " + place);
    }
  }

  /// A sentence of which it is not known how it is built.
  public SurveyedSentence(String origin, int place, List<Term> terms) {
    this(origin, place, terms, Build.UNKNOWN);
  }

  /// The sentence at a place of its article's prose.
  public static SurveyedSentence of(
      String origin, int place, AnalyzedArticle article, ArticleSentence sentence) {
    return new SurveyedSentence(
        origin, place, terms(article, sentence), Build.of(article, sentence));
  }

  /// Whether it is a headline.
  boolean isHeadline() {
    return place == HEADLINE;
  }

  /// The stems of its words, in order.
  List<String> stems() {
    return terms.stream().map(Term::stem).toList();
  }

  /// The headlines and the prose of a story.
  public static List<SurveyedSentence> of(AnalyzedStory story) {
    List<SurveyedSentence> all = new ArrayList<>();
    for (AnalyzedArticle article : story.articles()) {
      String origin = story.story().originOf(article.id()).id();
      int place = 0;
      for (ArticleSentence sentence : article.sentences()) {
        if (sentence.isProse()) {
          all.add(of(origin, place++, article, sentence));
        } else if (sentence.kind() == Block.Kind.HEADLINE) {
          all.add(of(origin, HEADLINE, article, sentence));
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
