package news.parallax.brief.summary;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import news.parallax.Shipped;
import news.parallax.article.AnalyzedArticle;
import news.parallax.article.ArticleSentence;
import news.parallax.article.Passage;
import news.parallax.bias.wording.WordingModel;
import news.parallax.brief.Statement;
import news.parallax.brief.support.SupportChecker;
import news.parallax.brief.weighing.Recency;
import news.parallax.brief.weighing.Tellings;
import news.parallax.brief.wording.RunTogether;
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

  /// What a sentence is worth that tells something by what it followed: "The pledge came after
  /// ...".
  private static final double COMES_AFTER = 0.85;

  private static final Pattern FOLLOWS =
      Pattern.compile(
          "^[^,]{0,60} (?:comes?|came) (?:after|as|amid|hours|days|weeks|months|a day|a week|one|two|just|in (?:a )?response)\\b");

  /// So many shared words must a loaded word bring before it is as good as none.
  private static final double LOADED = 2.5;

  /// So many one that readers mark in half of the sentences that hold it.
  private static final double MARKED_ELSEWHERE = 3.85;

  /// And so many times as many in a summary of few words, where one weighs more.
  private static final double DEARER = 1.15;

  private static final Set<String> MARKED =
      Set.copyOf(Shipped.entries(SummaryWeigher.class, "marked-words.txt"));

  private final AnalyzedStory story;
  private final Tellings tellings;
  private final Recency recency;
  private final RunTogether garbled;
  private final Expectations expectations;
  private final Map<Passage, Integer> places = new HashMap<>();
  private final Map<Passage, Map<String, Double>> prices = new HashMap<>();

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

  /// The same by its words and its sentence alone, whoever else tells it and when.
  Candidate weighPlainly(Statement statement, ArticleSentence sentence) {
    double known = FOLLOWS.matcher(statement.text()).find() ? COMES_AFTER : 1;
    return weigh(statement.text(), sentence, garbled.holds(sentence) ? GARBLED : known, DEARER);
  }

  /// @param statement told in the words of the sentence, or of a part of it
  /// @param share of what its words are worth that counts, 1 for all
  Candidate weigh(Statement statement, ArticleSentence sentence, double share) {
    return weigh(statement.text(), sentence, factor(sentence) * share, 1);
  }

  private Candidate weigh(String text, ArticleSentence sentence, double factor, double dear) {
    AnalyzedArticle article = story.article(sentence.articleId());
    SurveyedSentence surveyed =
        SurveyedSentence.of(
            story.story().originOf(article.id()).id(),
            places.getOrDefault(sentence.passage(), 0),
            article,
            sentence);
    double beyond = expectations.beyondWords(surveyed, text) - dear * price(text, sentence);
    return Candidate.of(text, factor, beyond);
  }

  private double factor(ArticleSentence sentence) {
    double told = 1 + TOLD * Math.log(tellings.origins(sentence));
    double now = recency.isLatest(sentence) ? 1 : OLDER;
    return told * now * (garbled.holds(sentence) ? GARBLED : 1);
  }

  /// What the words of a statement cost that readers would find loaded where its sentence stands,
  /// and those that they mark elsewhere.
  private double price(String text, ArticleSentence sentence) {
    Map<String, Double> prices =
        this.prices.computeIfAbsent(sentence.passage(), p -> prices(sentence));
    if (prices.isEmpty()) {
      return 0;
    }
    Set<String> told = new TreeSet<>(SupportChecker.words(text.toLowerCase(Locale.ROOT)));
    return told.stream().mapToDouble(word -> prices.getOrDefault(word, 0.0)).sum();
  }

  private static Map<String, Double> prices(ArticleSentence sentence) {
    List<Token> tokens = sentence.tokens();
    Map<String, Double> prices = new HashMap<>();
    for (Token token : tokens) {
      if (MARKED.contains(token.lemma().toLowerCase(Locale.ROOT))) {
        prices.put(token.text().toLowerCase(Locale.ROOT), MARKED_ELSEWHERE);
      }
    }
    WordingModel.shipped()
        .judge(tokens, sentence.mentions())
        .loaded()
        .forEach(
            i -> prices.merge(tokens.get(i).text().toLowerCase(Locale.ROOT), LOADED, Math::max));
    return prices;
  }
}
