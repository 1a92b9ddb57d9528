package news.parallax.evaluation;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import news.parallax.NewsException;
import news.parallax.article.Article;
import news.parallax.claim.AttributionParser;
import news.parallax.claim.Claim;
import news.parallax.claim.ClaimExtractor;
import news.parallax.claim.actor.Cast;
import news.parallax.claim.actor.CastBuilder;
import news.parallax.claim.attribution.StoryReading;
import news.parallax.claim.figure.FigureExtractor;
import news.parallax.claim.figure.FigureLesson;
import news.parallax.claim.figure.FigureTrainer;
import news.parallax.engine.NewsEngine;
import news.parallax.story.AnalyzedStory;
import news.parallax.story.EntityVote;
import news.parallax.story.Story;
import news.parallax.story.StoryDater;
import news.parallax.story.StoryParser;
import news.parallax.text.nlp4j.Nlp4jParser;
import news.parallax.text.rules.SentenceSplitter;

/// Learns how likely a figure is right in every field from figures of stories that were judged.
public final class FigureLearner {
  private static final String HEADING =
      """
      # What was learned from figures that were read and judged one by one; made by
      # `./parallax learn figures --data DATA/stories/train.jsonl.gz --out FILE`. Traits with their
      # weights only: no text of any article.
      """;
  private static final int FIELDS = 5;

  private record Label(String article, int start, boolean right) {}

  /// Reads the judgements and the stories they are of, and writes the model learned from them. The
  /// same files give the same model, byte for byte.
  ///
  /// @param data stories, as JSON lines
  /// @param labels story, article, start, end and kind of fault of each figure, between tabs
  /// @param out where it is told how well it does on stories not learned from
  /// @throws NewsException when one cannot be read or the model not written
  public void learn(Path data, Path labels, Path file, NewsEngine.Options engine, PrintStream out) {
    Map<String, List<Label>> judged = read(labels);
    StoryParser parser =
        new StoryParser(new SentenceSplitter(), Nlp4jParser.load(engine.models()), 1);
    List<FigureTrainer.Judged> lessons = new ArrayList<>();
    for (GoldStory gold : GoldStory.read(data)) {
      List<Label> own = judged.getOrDefault(gold.id(), List.of());
      if (!own.isEmpty()) {
        lessons.addAll(lessons(gold, own, parser, out));
      }
    }
    FigureTrainer trainer = new FigureTrainer();
    out.println(lessons.size() + " figures; on each tenth of the stories, by the others:");
    LearnedModel.tell(out, trainer.crossValidated(lessons), "right");
    LearnedModel.write(file, HEADING + trainer.train(lessons));
  }

  private static List<FigureTrainer.Judged> lessons(
      GoldStory gold, List<Label> labels, StoryParser parser, PrintStream out) {
    List<Article> articles = new GoldReader(out).read(gold);
    AnalyzedStory story =
        new StoryDater().date(new EntityVote().vote(parser.parse(Story.of(articles))));
    StoryReading reading = StoryReading.of(story);
    Cast cast = new CastBuilder().build(reading);
    List<Claim> claims =
        new ClaimExtractor().extract(story, new AttributionParser().parse(reading, cast));
    List<FigureTrainer.Judged> lessons = new ArrayList<>();
    for (FigureLesson lesson : new FigureExtractor().lessons(story, cast, claims)) {
      labels.stream()
          .filter(l -> l.article().equals(lesson.figure().claim().articleId()))
          .filter(l -> l.start() == lesson.figure().span().start())
          .findFirst()
          .ifPresent(l -> lessons.add(new FigureTrainer.Judged(gold.id(), lesson, l.right())));
    }
    return lessons;
  }

  private static Map<String, List<Label>> read(Path labels) {
    Map<String, List<Label>> judged = new TreeMap<>();
    for (String line : DataFiles.lines(labels)) {
      String[] fields = line.split("\t");
      if (line.startsWith("#")) {
        continue;
      }
      if (fields.length != FIELDS) {
        throw new NewsException(NewsException.Category.INPUT, "no judgement: " + line);
      }
      judged
          .computeIfAbsent(fields[0], k -> new ArrayList<>())
          .add(new Label(fields[1], Integer.parseInt(fields[2]), fields[4].equals("right")));
    }
    return judged;
  }
}
