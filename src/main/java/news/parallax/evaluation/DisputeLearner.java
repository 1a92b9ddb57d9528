package news.parallax.evaluation;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import news.parallax.NewsException;
import news.parallax.article.Article;
import news.parallax.claim.AttributionParser;
import news.parallax.claim.Claim;
import news.parallax.claim.ClaimCluster;
import news.parallax.claim.ClaimExtractor;
import news.parallax.claim.actor.Cast;
import news.parallax.claim.actor.CastBuilder;
import news.parallax.claim.attribution.Attribution;
import news.parallax.claim.attribution.StoryReading;
import news.parallax.claim.dispute.DisputeFinder;
import news.parallax.claim.dispute.DisputeLesson;
import news.parallax.claim.figure.FigureExtractor;
import news.parallax.claim.match.ClaimMatcher;
import news.parallax.claim.match.Profile;
import news.parallax.claim.match.ProfileReader;
import news.parallax.engine.NewsEngine;
import news.parallax.story.AnalyzedStory;
import news.parallax.story.EntityVote;
import news.parallax.story.Story;
import news.parallax.story.StoryDater;
import news.parallax.story.StoryParser;
import news.parallax.text.nlp4j.Nlp4jParser;
import news.parallax.text.regression.TraitLesson;
import news.parallax.text.regression.TraitTrainer;
import news.parallax.text.regression.TreeBooster;
import news.parallax.text.rules.SentenceSplitter;

/// Learns which claims are positions in one dispute from pairs of stories that were judged.
public final class DisputeLearner {
  private static final String HEADING =
      """
      # What was learned from pairs of sentences that may be positions in one dispute, read and judged
      # one by one; made by `./parallax learn disputes --data DATA/stories/train.jsonl.gz --out FILE`.
      # Traits with their weights only: no text of any article.
      """;
  private static final int FIELDS = 8;
  private static final TraitTrainer.Plan PLAN =
      new TraitTrainer.Plan(30, 0, 0, new TreeBooster.Plan(500, 3, 0.02, 8, 8, 0.2));

  private record Label(String article, int start, String other, int otherStart, boolean real) {}

  /// Reads the judgements and the stories they are of, and writes the model learned from them. The
  /// same files give the same model, byte for byte.
  ///
  /// @param data stories, as JSON lines
  /// @param labels story, twice article, start and end of a sentence, and the verdict, between tabs
  /// @param out where it is told how well it does on stories not learned from
  /// @throws NewsException when one cannot be read or the model not written
  public void learn(Path data, Path labels, Path file, NewsEngine.Options engine, PrintStream out) {
    Map<String, List<Label>> judged = read(labels);
    StoryParser parser =
        new StoryParser(new SentenceSplitter(), Nlp4jParser.load(engine.models()), 1);
    List<String> names = new ArrayList<>();
    List<TraitLesson> cases = new ArrayList<>();
    for (GoldStory gold : GoldStory.read(data)) {
      List<Label> own = judged.getOrDefault(gold.id(), List.of());
      if (!own.isEmpty()) {
        List<DisputeLesson> lessons = lessons(gold, parser, out);
        own.forEach(l -> add(gold.id(), l, lessons, names, cases));
      }
    }
    TraitTrainer trainer = new TraitTrainer(names, PLAN);
    tell(cases, trainer.chances(cases), out);
    LearnedModel.write(file, HEADING + trainer.train(cases).format());
  }

  private static void add(
      String story,
      Label label,
      List<DisputeLesson> lessons,
      List<String> names,
      List<TraitLesson> cases) {
    lessons.stream()
        .filter(l -> l.isOf(label.article(), label.start(), label.other(), label.otherStart()))
        .findFirst()
        .ifPresent(l -> {
          if (names.isEmpty()) {
            names.addAll(l.names());
          }
          double[] traits = l.traits().stream().mapToDouble(t -> t).toArray();
          cases.add(new TraitLesson(story, traits, List.of(), label.real()));
        });
  }

  private static void tell(List<TraitLesson> cases, double[] chances, PrintStream out) {
    List<Integer> order =
        IntStream.range(0, chances.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> -chances[i]))
            .toList();
    long real = cases.stream().filter(TraitLesson::right).count();
    out.println(
        cases.size()
            + " pairs, "
            + real
            + " of them real; on each tenth of the stories, by the others:");
    for (int percent = 5; percent <= 100; percent += percent < 50 ? 5 : 10) {
      List<Integer> taken = order.subList(0, order.size() * percent / 100);
      if (!taken.isEmpty()) {
        long right = taken.stream().filter(i -> cases.get(i).right()).count();
        out.printf(
            Locale.ROOT,
            "  likeliest %3d%%, chance %.3f or more: %.1f%% real, which is %.1f%% of the real%n",
            percent,
            chances[taken.getLast()],
            100.0 * right / taken.size(),
            100.0 * right / Math.max(1, real));
      }
    }
  }

  private static List<DisputeLesson> lessons(GoldStory gold, StoryParser parser, PrintStream out) {
    List<Article> articles = new GoldReader(out).read(gold);
    AnalyzedStory story =
        new StoryDater().date(new EntityVote().vote(parser.parse(Story.of(articles))));
    StoryReading reading = StoryReading.of(story);
    Cast cast = new CastBuilder().build(reading);
    List<Attribution> attributions = new AttributionParser().parse(reading, cast);
    List<Claim> claims = new ClaimExtractor().extract(story, attributions);
    ProfileReader reader = new ProfileReader(story, cast);
    List<Profile> profiles = reader.read(claims);
    List<ClaimCluster> clusters =
        new ClaimMatcher()
            .match(
                story,
                profiles,
                reader.headlines(),
                new FigureExtractor().extract(story, cast, profiles, claims));
    return new DisputeFinder().lessons(story, cast, attributions, profiles, clusters);
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
          .add(
              new Label(
                  fields[1],
                  Integer.parseInt(fields[2]),
                  fields[4],
                  Integer.parseInt(fields[5]),
                  fields[7].equals("real")));
    }
    return judged;
  }
}
