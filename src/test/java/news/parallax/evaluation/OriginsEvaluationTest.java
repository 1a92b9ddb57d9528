package news.parallax.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OriginsEvaluationTest {
  private static SortedMap<String, Double> scores;

  @BeforeAll
  static void measure() {
    PrintStream nowhere =
        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    scores = new OriginsEvaluation().planted(Path.of("evaluation/origins.json"), nowhere).byName();
  }

  @Test
  void copiesCutsAndUpdatesAreFoundAndNothingElse() {
    assertThat(scores.entrySet())
        .filteredOn(score -> !score.getKey().startsWith("rewrite"))
        .hasSize(10)
        .allSatisfy(score -> assertThat(score.getValue()).isGreaterThanOrEqualTo(0.98));
  }

  @Test
  void rewritesOfHalfTheWordsAreFound() {
    assertThat(scores.get("rewrite 0.5 recall")).isGreaterThanOrEqualTo(0.95);
    assertThat(scores.get("rewrite 0.5 precision")).isGreaterThanOrEqualTo(0.98);
    assertThat(scores.get("rewrite 0.6 recall")).isGreaterThanOrEqualTo(0.80);
  }

  @Test
  void halfOfTheWordsOfARewriteAreReallyChanged() {
    ReportMaker maker = new ReportMaker();
    Random chance = new Random(1);
    MadeReport report = maker.report(maker.event(chance), chance);
    MadeReport reworded = report.reworded(0.5, maker.words(), chance);
    double changed = 0;
    double all = 0;
    for (int i = 0; i < report.sentences().size(); i++) {
      for (int k = 0; k < report.sentences().get(i).size(); k++) {
        all++;
        changed +=
            report.sentences().get(i).get(k).equals(reworded.sentences().get(i).get(k)) ? 0 : 1;
      }
    }
    assertThat(changed / all).isBetween(0.44, 0.56);
  }

  @Test
  void theSameSeedMakesTheSameReports() {
    assertThat(text(6)).isEqualTo(text(6)).isNotEqualTo(text(7));
  }

  private static String text(long seed) {
    ReportMaker maker = new ReportMaker();
    Random chance = new Random(seed);
    return maker.report(maker.event(chance), chance).text();
  }
}
