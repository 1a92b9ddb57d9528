package news.parallax.evaluation;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import news.parallax.NewsException;
import news.parallax.article.Article;
import news.parallax.brief.alone.PrintLesson;
import news.parallax.brief.alone.SentenceTrainer;
import news.parallax.brief.party.Soundness;
import news.parallax.claim.AttributionParser;
import news.parallax.claim.actor.Cast;
import news.parallax.claim.actor.CastBuilder;
import news.parallax.claim.attribution.StoryReading;
import news.parallax.engine.NewsEngine;
import news.parallax.story.AnalyzedStory;
import news.parallax.story.EntityVote;
import news.parallax.story.Story;
import news.parallax.story.StoryDater;
import news.parallax.story.StoryParser;
import news.parallax.text.nlp4j.Nlp4jParser;
import news.parallax.text.rules.SentenceSplitter;

/// Learns how likely a statement of a perspective is right from statements that were judged.
public final class PerspectiveLearner {
  private static final String HEADING =
      """
      # What was learned from statements of perspectives that were read and judged one by one; made by
      # `./parallax learn perspectives --data DATA/stories/train.jsonl.gz --out FILE`. Traits and words
      # in dictionary form with their weights only: no text of any article.
      """;
  private static final int FIELDS = 6;

  /// What teaches nothing: rightly told, though beside a party that it is a part of.
  private static final String APART = "apart";

  /// Reads the judgements and the stories they are of, and writes the model learned from them. The
  /// same files give the same model, byte for byte.
  ///
  /// @param data stories, as JSON lines
  /// @param labels story, article, start, end, party and kind of fault of each statement, between
  ///   tabs
  /// @param out where it is told how well it does on stories not learned from
  /// @throws NewsException when one cannot be read or the model not written
  public void learn(Path data, Path labels, Path file, NewsEngine.Options engine, PrintStream out) {
    Map<String, List<Soundness.Judged>> judged = read(labels);
    StoryParser parser =
        new StoryParser(new SentenceSplitter(), Nlp4jParser.load(engine.models()), 1);
    List<PrintLesson> lessons = new ArrayList<>();
    for (GoldStory gold : GoldStory.read(data)) {
      List<Soundness.Judged> own = judged.getOrDefault(gold.id(), List.of());
      if (!own.isEmpty()) {
        for (PrintLesson lesson : lessons(gold, own, parser, out)) {
          lessons.add(
              new PrintLesson(
                  gold.id(), lesson.names(), lesson.traits(), lesson.words(), lesson.fine()));
        }
      }
    }
    SentenceTrainer trainer = new SentenceTrainer();
    out.println(lessons.size() + " statements; on each tenth of the stories, by the others:");
    LearnedModel.tell(out, trainer.crossValidated(lessons), "right");
    LearnedModel.write(file, HEADING + trainer.train(lessons));
  }

  private static List<PrintLesson> lessons(
      GoldStory gold, List<Soundness.Judged> judged, StoryParser parser, PrintStream out) {
    List<Article> articles = new GoldReader(out).read(gold);
    AnalyzedStory story =
        new StoryDater().date(new EntityVote().vote(parser.parse(Story.of(articles))));
    StoryReading reading = StoryReading.of(story);
    Cast cast = new CastBuilder().build(reading);
    return Soundness.lessons(story, cast, new AttributionParser().parse(reading, cast), judged);
  }

  private static Map<String, List<Soundness.Judged>> read(Path labels) {
    return judged(DataFiles.lines(labels));
  }

  /// The judgements of each story.
  static Map<String, List<Soundness.Judged>> judged(List<String> lines) {
    Map<String, List<Soundness.Judged>> judged = new TreeMap<>();
    for (String line : lines) {
      String[] fields = line.split("\t");
      if (line.startsWith("#") || line.startsWith("story\t")) {
        continue;
      }
      if (fields.length != FIELDS) {
        throw new NewsException(NewsException.Category.INPUT, "no judgement: " + line);
      }
      if (!fields[5].equals(APART)) {
        judged
            .computeIfAbsent(fields[0], k -> new ArrayList<>())
            .add(
                new Soundness.Judged(
                    fields[1],
                    Integer.parseInt(fields[2]),
                    Integer.parseInt(fields[3]),
                    fields[4],
                    fields[5]));
      }
    }
    return judged;
  }
}
