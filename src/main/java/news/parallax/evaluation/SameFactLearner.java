package news.parallax.evaluation;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import news.parallax.NewsException;
import news.parallax.article.Passage;
import news.parallax.claim.match.SamenessTrainer;
import news.parallax.claim.match.SamenessTrainer.Case;
import news.parallax.claim.match.SamenessTrainer.Pair;
import news.parallax.engine.NewsEngine;
import news.parallax.story.AnalyzedStory;
import news.parallax.story.EntityVote;
import news.parallax.story.OutletSpelling;
import news.parallax.story.Story;
import news.parallax.story.StoryClusterer;
import news.parallax.story.StoryDater;
import news.parallax.story.StoryParser;
import news.parallax.text.Span;
import news.parallax.text.nlp4j.Nlp4jParser;
import news.parallax.text.rules.SentenceSplitter;

/// Learns from judged pairs when all of one claim is told by another.
public final class SameFactLearner {
  private static final int PARTS = 10;
  private static final double[] SHARES = {0.3, 0.4, 0.5, 0.6, 0.7};
  private static final String HEADING =
      """
      # When all of a claim is told by another: each trait's mean, spread and weight. Learned by
      # ./parallax learn same-fact --data DATA/stories/train.jsonl.gz --labels evaluation/labels/same-fact.tsv --out FILE
      """;

  private record Judged(double probability, boolean told) {}

  /// Writes the model learned from all pairs; tells before how well those of each tenth of the
  /// stories are judged by what is learned from the others.
  ///
  /// @param data the stories
  /// @param labels the pairs, one a line
  /// @throws NewsException when they cannot be read or the model not written
  public void learn(Path data, Path labels, Path file, NewsEngine.Options engine, PrintStream out) {
    List<List<Case>> byStory = cases(data, pairs(labels), engine, out);
    SamenessTrainer trainer = new SamenessTrainer();
    List<Judged> judged = new ArrayList<>();
    for (int p = 0; p < PARTS; p++) {
      int part = p;
      List<Case> kept = flat(byStory, i -> i % PARTS == part);
      double[] probabilities = trainer.judge(flat(byStory, i -> i % PARTS != part), kept);
      for (int i = 0; i < probabilities.length; i++) {
        judged.add(new Judged(probabilities[i], kept.get(i).told()));
      }
    }
    report(judged, out);
    LearnedModel.write(file, HEADING + trainer.learn(flat(byStory, i -> true)));
  }

  private static void report(List<Judged> judged, PrintStream out) {
    List<Judged> sorted = new ArrayList<>(judged);
    sorted.sort(Comparator.comparingDouble(j -> -j.probability()));
    long all = judged.stream().filter(Judged::told).count();
    out.printf(Locale.ROOT, "%d pairs, %d of them told%n", judged.size(), all);
    for (double share : SHARES) {
      int found = 0;
      for (int i = 0; i < sorted.size(); i++) {
        found += sorted.get(i).told() ? 1 : 0;
        if (found >= share * all) {
          out.printf(
              Locale.ROOT,
              "of those found at %.2f and above, %.2f of what is told: right %.2f%n",
              sorted.get(i).probability(),
              share,
              (double) found / (i + 1));
          break;
        }
      }
    }
  }

  private static List<List<Case>> cases(
      Path data, SortedMap<String, List<Pair>> pairs, NewsEngine.Options engine, PrintStream out) {
    StoryParser parser =
        new StoryParser(new SentenceSplitter(), Nlp4jParser.load(engine.models()), 1);
    GoldReader reader = new GoldReader(out);
    SamenessTrainer trainer = new SamenessTrainer();
    List<List<Case>> byStory = new ArrayList<>();
    for (GoldStory gold : GoldStory.read(data)) {
      List<Pair> own = pairs.get(gold.id());
      if (own == null) {
        continue;
      }
      List<Case> cases = new ArrayList<>();
      List<Story> stories =
          new StoryClusterer().cluster(new OutletSpelling().unite(reader.read(gold)));
      for (Story story : stories) {
        AnalyzedStory analyzed = new StoryDater().date(new EntityVote().vote(parser.parse(story)));
        cases.addAll(trainer.cases(analyzed, own));
      }
      byStory.add(cases);
    }
    return byStory;
  }

  private static SortedMap<String, List<Pair>> pairs(Path labels) {
    SortedMap<String, List<Pair>> pairs = new TreeMap<>();
    for (String line : DataFiles.lines(labels)) {
      String[] f = line.split("\t");
      if (!line.startsWith("#") && f.length == 8) {
        pairs
            .computeIfAbsent(f[0], s -> new ArrayList<>())
            .add(new Pair(passage(f, 1), passage(f, 4), f[7].equals("y")));
      }
    }
    return pairs;
  }

  private static Passage passage(String[] fields, int from) {
    return new Passage(
        fields[from],
        new Span(Integer.parseInt(fields[from + 1]), Integer.parseInt(fields[from + 2])));
  }

  private static List<Case> flat(List<List<Case>> byStory, java.util.function.IntPredicate taken) {
    return IntStream.range(0, byStory.size())
        .filter(taken)
        .mapToObj(byStory::get)
        .flatMap(List::stream)
        .toList();
  }
}
