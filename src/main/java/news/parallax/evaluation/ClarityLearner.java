package news.parallax.evaluation;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import news.parallax.NewsException;
import news.parallax.article.Article;
import news.parallax.brief.Brief;
import news.parallax.brief.Statement;
import news.parallax.brief.alone.PrintLesson;
import news.parallax.brief.alone.SentenceTrainer;
import news.parallax.brief.party.Clarity;
import news.parallax.brief.party.Soundness;
import news.parallax.claim.ledger.LedgerBuilder;
import news.parallax.engine.NewsEngine;
import news.parallax.story.AnalyzedStory;
import news.parallax.story.EntityVote;
import news.parallax.story.Story;
import news.parallax.story.StoryDater;
import news.parallax.story.StoryParser;
import news.parallax.text.nlp4j.Nlp4jParser;
import news.parallax.text.rules.SentenceSplitter;

/// Learns how likely a reader understands a statement of a perspective as it stands, from those
/// statements that were judged strictly on it.
public final class ClarityLearner {
  private static final String HEADING =
      """
      # What was learned from statements of perspectives that were read strictly; made by
      # `./parallax learn clarity --data DATA/stories/train.jsonl.gz --labels evaluation/labels/perspectives.tsv --out FILE`.
      # Traits with their weights only: no text of any article.
      """;

  /// The line below which the judgements are strict.
  private static final String STRICT = "# strict";

  private static final Set<String> TAUGHT = Set.of("right", "alone");

  /// Reads the judgements and the stories they are of, and writes the model learned from them. The
  /// same files give the same model, byte for byte.
  ///
  /// @param data stories, as JSON lines
  /// @param labels as those of perspectives; what stands below a line "# strict" is learned from,
  ///   and what stands above it and was not understood
  /// @param out where it is told how well it does on stories not learned from
  /// @throws NewsException when one cannot be read or the model not written
  public void learn(Path data, Path labels, Path file, NewsEngine.Options engine, PrintStream out) {
    List<String> lines = DataFiles.lines(labels);
    int strict = (int) lines.stream().takeWhile(line -> !line.startsWith(STRICT)).count();
    List<String> taught =
        IntStream.range(0, lines.size())
            .filter(i -> i > strict || lines.get(i).endsWith("\talone"))
            .mapToObj(lines::get)
            .toList();
    Map<String, List<Soundness.Judged>> judged = PerspectiveLearner.judged(taught);
    StoryParser parser =
        new StoryParser(new SentenceSplitter(), Nlp4jParser.load(engine.models()), 1);
    NewsEngine whole = NewsEngine.open(engine);
    List<PrintLesson> lessons = new ArrayList<>();
    for (GoldStory gold : GoldStory.read(data)) {
      List<Soundness.Judged> own =
          judged.getOrDefault(gold.id(), List.of()).stream()
              .filter(j -> TAUGHT.contains(j.kind()))
              .toList();
      if (!own.isEmpty()) {
        for (PrintLesson lesson : lessons(new GoldReader(out).read(gold), own, parser, whole)) {
          lessons.add(
              new PrintLesson(
                  gold.id(), lesson.names(), lesson.traits(), lesson.words(), lesson.fine()));
        }
      }
    }
    SentenceTrainer trainer = new SentenceTrainer();
    out.println(lessons.size() + " statements; on each tenth of the stories, by the others:");
    LearnedModel.tell(out, trainer.crossValidated(lessons), "clarity");
    LearnedModel.write(file, HEADING + trainer.train(lessons));
  }

  private static List<PrintLesson> lessons(
      List<Article> articles,
      List<Soundness.Judged> judged,
      StoryParser parser,
      NewsEngine engine) {
    Story told = Story.of(articles);
    Brief brief = engine.brief(told);
    List<Statement> read = new ArrayList<>(brief.summary());
    read.addFirst(brief.headline());
    AnalyzedStory story = new StoryDater().date(new EntityVote().vote(parser.parse(told)));
    return Clarity.lessons(story, new LedgerBuilder().build(story), read, judged);
  }
}
