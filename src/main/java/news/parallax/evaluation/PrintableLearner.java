package news.parallax.evaluation;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import news.parallax.NewsException;
import news.parallax.article.Article;
import news.parallax.article.ArticleSentence;
import news.parallax.brief.alone.Fitness;
import news.parallax.brief.alone.PrintLesson;
import news.parallax.brief.alone.Printable;
import news.parallax.brief.alone.SentenceTrainer;
import news.parallax.engine.NewsEngine;
import news.parallax.story.AnalyzedStory;
import news.parallax.story.EntityVote;
import news.parallax.story.Story;
import news.parallax.story.StoryDater;
import news.parallax.story.StoryParser;
import news.parallax.text.nlp4j.Nlp4jParser;
import news.parallax.text.rules.SentenceSplitter;

/// Learns which sentences may be printed by themselves from sentences of stories that were judged.
public final class PrintableLearner {
  private static final String HEADING =
      """
      # What was learned from sentences that were read and judged one by one; made by
      # `./parallax learn %s --data DATA/stories/train.jsonl.gz --out FILE`. Traits and words
      # in dictionary form with their weights only: no text of any article.
      """;

  /// What is asked of a sentence.
  private enum Asked {
    PRINTABLE,
    BEHIND,
    OPENING,
    ROLE
  }

  private final String name;
  private final Asked asked;

  private PrintableLearner(String name, Asked asked) {
    this.name = name;
    this.asked = asked;
  }

  /// Which sentences may be printed by themselves.
  public static PrintableLearner ofPrintable() {
    return new PrintableLearner("printable", Asked.PRINTABLE);
  }

  /// Which sentences may be printed behind another.
  public static PrintableLearner ofBehind() {
    return new PrintableLearner("behind", Asked.BEHIND);
  }

  /// Which sentences an editor would open a story with.
  public static PrintableLearner ofOpening() {
    return new PrintableLearner("opening", Asked.OPENING);
  }

  /// Which sentences fit a role.
  ///
  /// @param name "takeaway" or "context"
  public static PrintableLearner ofRole(String name) {
    return new PrintableLearner(name, Asked.ROLE);
  }

  /// What is said against a sentence that is still to be learned as one without fault.
  private static final Set<String> FINE = Set.of("fine", "background", "opens");

  /// A fault of what was put into brackets, not of the sentence.
  private static final String NOT_ITS_OWN = "wrong-reference";

  /// A fault only of what stands behind another.
  private static final String REPEATS = "repeats";

  private record Judged(
      String article, int start, String kind, String openingArticle, int openingStart) {
    static Judged of(String[] fields) {
      boolean behind = fields.length == BEHIND_ANOTHER;
      return new Judged(
          fields[1],
          Integer.parseInt(fields[2]),
          fields[fields.length - 1],
          behind ? fields[4] : "",
          behind ? Integer.parseInt(fields[5]) : 0);
    }
  }

  private static final int BY_ITSELF = 5;

  /// With the article and the start of what it stands behind.
  private static final int BEHIND_ANOTHER = 7;

  /// Reads the judgements and the stories they are of, and writes the model learned from them. The
  /// same files give the same model, byte for byte.
  ///
  /// @param data stories, as JSON lines
  /// @param labels story, article, start, end and kind of fault of each sentence, between tabs
  /// @param out where it is told how well it does on stories not learned from
  /// @throws NewsException when one cannot be read or the model not written
  public void learn(Path data, Path labels, Path file, NewsEngine.Options engine, PrintStream out) {
    Map<String, List<Judged>> judged = read(labels);
    StoryParser parser =
        new StoryParser(new SentenceSplitter(), Nlp4jParser.load(engine.models()), 1);
    List<PrintLesson> lessons = new ArrayList<>();
    for (GoldStory gold : GoldStory.read(data)) {
      List<Judged> own = judged.getOrDefault(gold.id(), List.of());
      if (!own.isEmpty()) {
        lessons.addAll(lessons(gold, own, parser, out));
      }
    }
    SentenceTrainer trainer = new SentenceTrainer();
    out.println(lessons.size() + " sentences; on each tenth of the stories, by the others:");
    LearnedModel.tell(out, trainer.crossValidated(lessons), "without fault");
    LearnedModel.write(file, HEADING.formatted(name) + trainer.train(lessons));
  }

  private List<PrintLesson> lessons(
      GoldStory gold, List<Judged> judged, StoryParser parser, PrintStream out) {
    List<Article> articles = new GoldReader(out).read(gold);
    AnalyzedStory story =
        new StoryDater().date(new EntityVote().vote(parser.parse(Story.of(articles))));
    List<PrintLesson> lessons = new ArrayList<>();
    for (Judged one : judged) {
      boolean ofBoth = asked != Asked.BEHIND && one.kind().equals(REPEATS);
      if (!one.kind().equals(NOT_ITS_OWN) && !ofBoth) {
        find(story, one.article(), one.start())
            .flatMap(s -> lesson(story, s, one))
            .ifPresent(lessons::add);
      }
    }
    return lessons;
  }

  private Optional<PrintLesson> lesson(
      AnalyzedStory story, ArticleSentence sentence, Judged judged) {
    boolean fine = FINE.contains(judged.kind());
    return switch (asked) {
      case PRINTABLE -> Optional.of(Printable.lesson(story, sentence, fine));
      case ROLE -> Optional.of(Fitness.lesson(story, sentence, fine));
      case OPENING -> Optional.of(Printable.lessonOfOpening(story, sentence, fine));
      case BEHIND ->
          judged.openingArticle().isEmpty()
              ? Printable.lessonBehind(story, sentence, fine)
              : find(story, judged.openingArticle(), judged.openingStart())
                  .map(o -> Printable.lessonBehind(story, sentence, o, fine));
    };
  }

  private static Optional<ArticleSentence> find(AnalyzedStory story, String article, int start) {
    return story.articles().stream()
        .filter(a -> a.id().equals(article))
        .flatMap(a -> a.sentences().stream())
        .filter(s -> s.span().start() == start)
        .findFirst();
  }

  private static Map<String, List<Judged>> read(Path labels) {
    Map<String, List<Judged>> judged = new TreeMap<>();
    for (String line : DataFiles.lines(labels)) {
      String[] fields = line.split("\t");
      if (line.startsWith("#")) {
        continue;
      }
      if (fields.length != BY_ITSELF && fields.length != BEHIND_ANOTHER) {
        throw new NewsException(NewsException.Category.INPUT, "no judgement: " + line);
      }
      judged.computeIfAbsent(fields[0], k -> new ArrayList<>()).add(Judged.of(fields));
    }
    return judged;
  }
}
