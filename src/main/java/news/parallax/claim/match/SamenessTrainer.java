package news.parallax.claim.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import news.parallax.article.Passage;
import news.parallax.claim.AttributionParser;
import news.parallax.claim.Claim;
import news.parallax.claim.ClaimExtractor;
import news.parallax.claim.actor.Cast;
import news.parallax.claim.actor.CastBuilder;
import news.parallax.claim.attribution.StoryReading;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.regression.Logistic;
import news.parallax.text.regression.Row;

/// Learns when all of one claim is told by another.
public final class SamenessTrainer {
  private static final double PENALTY = 15;
  private static final double LEAST_SPREAD = 1e-3;

  /// A pair of claims that was judged by reading.
  ///
  /// @param claim the words of the one, a claim or a shorter telling of it
  /// @param other the words of the other, a claim or a headline
  /// @param told whether all of the first is told by the second
  public record Pair(Passage claim, Passage other, boolean told) {}

  /// A pair as it is learned from.
  @SuppressWarnings("ArrayRecordComponent") // a row, never compared
  public record Case(double[] traits, boolean told) {}

  /// The cases of a story's pairs; pairs whose words are no claims are left out.
  public List<Case> cases(AnalyzedStory story, List<Pair> pairs) {
    StoryReading reading = StoryReading.of(story);
    Cast cast = new CastBuilder().build(reading);
    List<Claim> claims =
        new ClaimExtractor().extract(story, new AttributionParser().parse(reading, cast));
    ProfileReader reader = new ProfileReader(story, cast);
    List<Profile> profiles = reader.read(claims);
    List<Profile> all = new ArrayList<>(reader.reports(claims));
    all.addAll(profiles);
    all.addAll(reader.headlines());
    Comparison.Maker maker = new Comparison.Maker(new TermWeights(profiles), new Leads(all));
    List<Case> cases = new ArrayList<>();
    for (Pair pair : pairs) {
      Optional<Profile> claim = telling(all, pair.claim());
      Optional<Profile> other =
          all.stream().filter(p -> p.claim().passage().equals(pair.other())).findFirst();
      if (claim.isPresent() && other.isPresent()) {
        cases.add(new Case(maker.of(claim.get(), other.get()).traits(), pair.told()));
      }
    }
    return List.copyOf(cases);
  }

  private static Optional<Profile> telling(List<Profile> profiles, Passage passage) {
    return profiles.stream()
        .filter(p -> p.claim().articleId().equals(passage.articleId()))
        .filter(p -> p.claim().span().contains(passage.span()))
        .flatMap(p -> Telling.all(0, p).stream())
        .map(Telling::profile)
        .filter(p -> p.claim().span().equals(passage.span()))
        .reduce((a, b) -> b);
  }

  /// The model as a text.
  public String learn(List<Case> cases) {
    return train(cases).format();
  }

  /// How likely the pairs of some cases are the same, by what is learned from others.
  public double[] judge(List<Case> learnedFrom, List<Case> judged) {
    Sameness model = train(learnedFrom);
    return judged.stream()
        .mapToDouble(c -> model.probability(new Comparison(c.traits())))
        .toArray();
  }

  private static Sameness train(List<Case> cases) {
    int size = Comparison.NAMES.size();
    double[] means = new double[size];
    double[] spreads = new double[size];
    for (int i = 0; i < size; i++) {
      int trait = i;
      means[i] = cases.stream().mapToDouble(c -> c.traits()[trait]).average().orElse(0);
      double mean = means[i];
      double square =
          cases.stream()
              .mapToDouble(c -> (c.traits()[trait] - mean) * (c.traits()[trait] - mean))
              .average()
              .orElse(0);
      spreads[i] = Math.max(LEAST_SPREAD, Math.sqrt(square));
    }
    List<Row> rows = new ArrayList<>();
    boolean[] told = new boolean[cases.size()];
    for (int c = 0; c < told.length; c++) {
      double[] values = new double[size];
      for (int i = 0; i < size; i++) {
        values[i] = (cases.get(c).traits()[i] - means[i]) / spreads[i];
      }
      rows.add(Row.of(values));
      told[c] = cases.get(c).told();
    }
    double[] penalties = new double[size];
    Arrays.fill(penalties, PENALTY);
    double[] weights = new Logistic(rows, told, penalties).fit();
    return new Sameness(means, spreads, Arrays.copyOf(weights, size), weights[size]);
  }
}
