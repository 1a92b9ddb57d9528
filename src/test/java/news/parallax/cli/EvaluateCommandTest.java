package news.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {
  private static final String SHIP =
      "The freighter Maribel ran onto Gannet Reef on Monday night with 14 people on board, the"
          + " Coast Guard of Norrland said. Nobody was hurt when the Maribel struck the reef.";
  private static final String ATLAS =
      "A court in Dellby ruled that the college must get back its stolen atlas of 1641. The judge"
          + " said that the auction house had asked too few questions about the book.";

  @Test
  void anUnknownNameIsWrongUsageAndTheKnownOnesAreNamed() {
    Run run = Run.of("evaluate", "taste", "--data", ".");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("'taste' is no evaluation").contains("stories, summary");
  }

  @Test
  void dataThatIsNotThereIsSaidByName(@TempDir Path folder) {
    Run run = Run.of("evaluate", "stories", "--data", folder.resolve("gone").toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("there is no").contains("gone");
  }

  @Test
  void anUnknownHalfIsWrongUsage() {
    Run run = Run.of("evaluate", "time", "--data", ".", "--half", "better");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("'better' is no half; use tuning, held-out or both");
  }

  @Test
  void helpListsWhatCanBeMeasured() {
    Run run = Run.of("evaluate", "--help");
    assertThat(run.out()).contains("NAME is one of", "stories ", "summary ", "time ");
  }

  @Test
  void storiesAreScoredAndPredictedALineForEachArticle(@TempDir Path folder) throws Exception {
    Path pool = folder.resolve("pool.jsonl");
    Files.write(
        pool,
        List.of(
            "{\"id\":\"1\",\"story\":\"ship\",\"text\":\"" + SHIP + "\"}",
            "{\"id\":\"2\",\"story\":\"ship\",\"text\":\"" + SHIP + "\"}",
            "{\"id\":\"3\",\"story\":\"atlas\",\"text\":\"" + ATLAS + "\"}"));
    Path predictions = folder.resolve("predictions.jsonl");
    Run run =
        Run.of(
            "evaluate",
            "stories",
            "--data",
            pool.toString(),
            "--predictions",
            predictions.toString());
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("3 articles of 2 stories").contains("B-cubed");
    assertThat(Files.readAllLines(predictions))
        .hasSize(3)
        .first()
        .asString()
        .startsWith("{\"article\":\"1\",\"story\":\"story:");
  }

  @Test
  void storiesAreUnpackedToAFileForEachArticle(@TempDir Path folder) throws Exception {
    Path stories = folder.resolve("stories.jsonl");
    Files.writeString(
        stories,
        "{\"id\":\"../x\",\"articles\":[{\"id\":\"1\",\"outlet\":\"Reef Post\",\"title\":\"T\",\"text\":\""
            + SHIP
            + "\"}]}\n");
    Path target = folder.resolve("unpacked");
    Run run = Run.of("evaluate", "--data", stories.toString(), "--unpack", target.toString());
    assertThat(run.status()).isZero();
    try (Stream<Path> files = Files.walk(target)) {
      assertThat(files.filter(Files::isRegularFile).map(f -> target.relativize(f).toString()))
          .containsExactly("x/01-reef-post.json");
    }
  }

  /// What a run of the program printed.
  private record Run(int status, String out, String err) {
    static Run of(String... arguments) {
      PrintStream formerOut = System.out;
      PrintStream formerErr = System.err;
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ByteArrayOutputStream err = new ByteArrayOutputStream();
      try {
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        int status = Main.run(arguments);
        return new Run(
            status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
      } finally {
        System.setOut(formerOut);
        System.setErr(formerErr);
      }
    }
  }
}
