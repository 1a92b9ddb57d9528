package news.parallax.evaluation;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import news.parallax.text.nlp4j.Nlp4jParser;

/// What can be evaluated. A new one is a line here.
public enum Evaluation {
  ATTRIBUTION(
      "attribution", "who is said to have said what (a split of PolNeAR)", Evaluation::attribution),
  EXTRACTION("extraction", "main text of web pages (a folder of pages)", Evaluation::extraction),
  LOADED(
      "loaded",
      "loaded sentences and words against people's judgement (a BABE file)",
      new LoadedEvaluation()::run),
  ONLINE(
      "online",
      "articles put into stories as they arrive, by B-cubed (JSON lines)",
      new OnlineStoriesEvaluation()::run),
  ORIGINS(
      "origins",
      "planted copies and rewrites (evaluation/origins.json); of stories, lists what it joins",
      request -> new OriginsEvaluation().run(request)),
  NEUTRAL(
      "neutral",
      "loaded words of summaries beside those of the articles' first sentences (the data folder)",
      new NeutralEvaluation()::run),
  REDUNDANCY(
      "redundancy",
      "what briefs say twice, in one section or in more than two (JSON lines)",
      new RedundancyEvaluation()::run),
  STORIES(
      "stories",
      "articles grouped into stories, by B-cubed (JSON lines)",
      new StoriesEvaluation()::run),
  SUMMARY(
      "summary", "headlines and summaries, by ROUGE (JSON lines)", new SummaryEvaluation()::run),
  SUPPORT(
      "support",
      "whether a text supports a sentence, against people's votes (QAGS lines)",
      new SupportEvaluation()::run),
  SWAPS(
      "swaps",
      "statements made wrong by one word, of which all should be refused (articles)",
      new SwapsEvaluation()::run),
  TIME("time", "time expressions and their values (TimeML files)", Evaluation::time);

  private final String word;
  private final String description;
  private final Function<Request, Scores> run;

  Evaluation(String word, String description, Function<Request, Scores> run) {
    this.word = word;
    this.description = description;
    this.run = run;
  }

  /// Its name on the command line.
  public String word() {
    return word;
  }

  /// What it measures and what it reads, in a few words.
  public String description() {
    return description;
  }

  /// Prints the scores, writes the predictions when asked to, and gives the scores back.
  ///
  /// @throws news.parallax.NewsException when the data cannot be read
  public Scores run(Request request) {
    return run.apply(request);
  }

  public static Optional<Evaluation> find(String word) {
    return Stream.of(values()).filter(e -> e.word.equals(word)).findFirst();
  }

  private static Scores attribution(Request request) {
    return new AttributionEvaluation(Nlp4jParser.load(request.engine().models())).run(request);
  }

  private static Scores time(Request request) {
    return new TimeEvaluation(Nlp4jParser.load(request.engine().models())).run(request);
  }

  private static Scores extraction(Request request) {
    return new ExtractionEvaluation().run(request.data(), request.predictions(), request.out());
  }
}
