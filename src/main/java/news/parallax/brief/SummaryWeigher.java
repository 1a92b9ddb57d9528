package news.parallax.brief;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import news.parallax.article.AnalyzedArticle;
import news.parallax.article.ArticleSentence;
import news.parallax.article.Passage;
import news.parallax.bias.wording.WordingModel;
import news.parallax.editor.Expectations;
import news.parallax.editor.SentenceChooser.Candidate;
import news.parallax.editor.SurveyedSentence;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.Token;

/// What a statement is worth to a summary: what an editor would tell of it, more when several
/// origins tell it, less when it is no longer the latest or its wording is loaded.
final class SummaryWeigher {
  /// What each further origin adds, damped.
  private static final double TOLD = 0.2;

  private static final double GARBLED = 0.3;

  /// What older articles' words are worth.
  private static final double OLDER = 0.9;

  /// So many shared words must a loaded word bring before it is as good as none.
  private static final double LOADED = 5;

  private final AnalyzedStory story;
  private final Tellings tellings;
  private final Recency recency;
  private final RunTogether garbled;
  private final Expectations expectations;
  private final Map<Passage, Integer> places = new HashMap<>();
  private final Map<Passage, List<String>> loaded = new HashMap<>();

  SummaryWeigher(
      AnalyzedStory story,
      Tellings tellings,
      Recency recency,
      RunTogether garbled,
      Expectations expectations) {
    this.story = story;
    this.tellings = tellings;
    this.recency = recency;
    this.garbled = garbled;
    this.expectations = expectations;
    for (AnalyzedArticle article : story.articles()) {
      int place = 0;
      for (ArticleSentence sentence : article.prose()) {
        places.put(sentence.passage(), place++);
      }
    }
  }

  /// @param statement told in the words of the sentence, or of a part of it
  /// @param share of what its words are worth that counts, 1 for all
  Candidate weigh(Statement statement, ArticleSentence sentence, double share) {
    AnalyzedArticle article = story.article(sentence.articleId());
    SurveyedSentence surveyed =
        SurveyedSentence.of(
            story.story().originOf(article.id()).id(),
            places.getOrDefault(sentence.passage(), 0),
            article,
            sentence);
    String text = statement.text();
    double beyond = expectations.beyondWords(surveyed, text) - LOADED * loaded(text, sentence);
    return Candidate.of(text, factor(sentence) * share, beyond);
  }

  private double factor(ArticleSentence sentence) {
    double told = 1 + TOLD * Math.log(tellings.origins(sentence));
    double now = recency.isLatest(sentence) ? 1 : OLDER;
    return told * now * (garbled.holds(sentence) ? GARBLED : 1);
  }

  /// How many words of a statement readers would find loaded where its sentence stands.
  private long loaded(String text, ArticleSentence sentence) {
    List<String> marked =
        loaded.computeIfAbsent(
            sentence.passage(),
            p -> {
              List<Token> tokens = sentence.tokens();
              return WordingModel.shipped().judge(tokens, sentence.mentions()).loaded().stream()
                  .map(i -> tokens.get(i).text().toLowerCase(Locale.ROOT))
                  .toList();
            });
    if (marked.isEmpty()) {
      return 0;
    }
    Set<String> told = new HashSet<>(SupportChecker.words(text.toLowerCase(Locale.ROOT)));
    return marked.stream().filter(told::contains).count();
  }
}
