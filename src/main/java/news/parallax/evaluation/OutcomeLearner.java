package news.parallax.evaluation;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import news.parallax.NewsException;
import news.parallax.claim.ledger.LedgerBuilder;
import news.parallax.engine.NewsEngine;
import news.parallax.outcome.GateTrainer;
import news.parallax.outcome.GateTrainer.Learned;
import news.parallax.outcome.GateTrainer.Lesson;
import news.parallax.outcome.OutcomeCase;
import news.parallax.outcome.OutcomeTracker;
import news.parallax.story.AnalyzedStory;
import news.parallax.story.EntityVote;
import news.parallax.story.Story;
import news.parallax.story.StoryDater;
import news.parallax.story.StoryParser;
import news.parallax.text.nlp4j.Nlp4jParser;
import news.parallax.text.rules.SentenceSplitter;

/// Learns the two gates of outcomes from sentences that a reader judged: which really expect
/// something, and which criteria a stranger could settle.
public final class OutcomeLearner {
  private static final double EXPECTATIONS = 0.91;
  private static final double CRITERIA = 0.85;
  private static final String GOOD = "ok";
  private static final String UNJUDGED = "-";

  /// Faults that rules mend, and not a gate.
  private static final Set<String> MENDED = Set.of("holder", "horizon", UNJUDGED);

  private static final String HEADING =
      """
      # Learned from what a reader judged (evaluation/labels/outcomes.tsv); made by
      # `./parallax learn outcomes --data DATA/stories/train.jsonl.gz --labels evaluation/labels/outcomes.tsv --out FOLDER`.
      """;

  /// What was found of a sentence: a kind of fault, "ok", or "-" where it was not judged.
  private record Label(String expectation, String criterion) {}

  /// Reads the judgements and the stories of which they are and writes `expectation.gate` and
  /// `criterion.gate` into a folder; tells before how each story would be judged by the others.
  ///
  /// @throws NewsException when something cannot be read or written
  public void learn(
      Path data, Path labels, Path folder, NewsEngine.Options engine, PrintStream out) {
    SortedMap<String, Map<String, Label>> byStory = read(labels);
    StoryParser parser =
        new StoryParser(new SentenceSplitter(), Nlp4jParser.load(engine.models()), 1);
    List<Lesson> expectations = new ArrayList<>();
    List<Lesson> criteria = new ArrayList<>();
    Set<String> missing = new TreeSet<>();
    for (GoldStory gold : GoldStory.read(data)) {
      Map<String, Label> judged = new TreeMap<>(byStory.getOrDefault(gold.id(), Map.of()));
      if (judged.isEmpty()) {
        continue;
      }
      for (OutcomeCase one : cases(gold, parser, out)) {
        Label label =
            judged.remove(one.sentence().articleId() + " " + one.sentence().span().start());
        if (label == null) {
          continue;
        }
        if (!MENDED.contains(label.expectation())) {
          expectations.add(
              new Lesson(gold.id(), one.expectation(), label.expectation().equals(GOOD)));
        }
        if (!label.criterion().equals(UNJUDGED) && !one.criterion().isEmpty()) {
          criteria.add(new Lesson(gold.id(), one.criterion(), label.criterion().equals(GOOD)));
        }
      }
      missing.addAll(judged.keySet());
    }
    out.println(missing.size() + " judged sentences expect nothing now");
    write(folder.resolve("expectation.gate"), "expectations", EXPECTATIONS, expectations, out);
    write(folder.resolve("criterion.gate"), "criteria", CRITERIA, criteria, out);
  }

  private static List<OutcomeCase> cases(GoldStory gold, StoryParser parser, PrintStream out) {
    Story story = Story.of(new GoldReader(out).read(gold));
    AnalyzedStory analyzed = new StoryDater().date(new EntityVote().vote(parser.parse(story)));
    return new OutcomeTracker().cases(analyzed, new LedgerBuilder().build(analyzed));
  }

  /// Lines "story, article, start, end, expectation, criterion", tab-separated; `#` for comments.
  private static SortedMap<String, Map<String, Label>> read(Path labels) {
    SortedMap<String, Map<String, Label>> byStory = new TreeMap<>();
    for (String line : DataFiles.lines(labels)) {
      String[] parts = line.split("\t");
      if (line.startsWith("#")) {
        continue;
      }
      if (parts.length != 6) {
        throw new NewsException(NewsException.Category.INPUT, "no judgement: " + line);
      }
      byStory
          .computeIfAbsent(parts[0], s -> new TreeMap<>())
          .put(parts[1] + " " + parts[2], new Label(parts[4], parts[5]));
    }
    return byStory;
  }

  private static void write(
      Path file, String what, double precision, List<Lesson> lessons, PrintStream out) {
    Learned learned = new GateTrainer(precision).train(lessons);
    out.printf(
        Locale.ROOT,
        "%s: %d judged, %.1f%% good; each story by the others: %d of %d good pass, %d of %d others, %.1f%% good%n",
        what,
        lessons.size(),
        100.0 * learned.good() / Math.max(1, lessons.size()),
        learned.goodKept(),
        learned.good(),
        learned.badKept(),
        learned.bad(),
        100.0 * learned.goodKept() / Math.max(1, learned.goodKept() + learned.badKept()));
    LearnedModel.write(file, HEADING + String.join("\n", learned.gate().format()) + "\n");
  }
}
