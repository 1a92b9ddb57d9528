package news.parallax.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import news.parallax.text.Sentence;
import news.parallax.text.SentenceParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimeEvaluationTest {
  private static final SentenceParser PLAIN =
      (text, span) -> new Sentence(span, List.of(), List.of());

  @TempDir Path folder;

  @Test
  void anExpressionFoundWithAnotherExtentCountsAsRelaxed() throws IOException {
    write(
        "ferry",
        "The ferry sank on <TIMEX3 tid=\"t1\" type=\"DATE\" value=\"2031-03-03\">Monday</TIMEX3> &amp; burned for the <TIMEX3 tid=\"t2\" type=\"DURATION\" value=\"P3D\">three days</TIMEX3>.");
    assertThat(run(Half.BOTH))
        .contains("2 expressions marked, 2 found")
        .contains("strict   P 0.500")
        .contains("relaxed  P 1.000")
        .contains("value    P 1.000");
  }

  @Test
  void predictionsGiveOffsetsIntoTheTextWithoutTags() throws IOException {
    write(
        "ferry",
        "It &lt;<EVENT eid=\"e1\">sank</EVENT>&gt; on <TIMEX3 tid=\"t1\" type=\"DATE\" value=\"2031-03-03\">Monday</TIMEX3>.");
    Path predictions = folder.resolve("out.jsonl");
    new TimeEvaluation(PLAIN).run(folder, predictions, quiet(), Half.BOTH, false);
    assertThat(Files.readAllLines(predictions))
        .containsExactly(
            "{\"id\":\"ferry\",\"timex\":[{\"start\":13,\"end\":19,\"type\":\"DATE\",\"value\":\"2031-03-03\"}]}");
  }

  @Test
  void everyFileIsInOneHalf() throws IOException {
    List<String> names = List.of("a", "b", "c", "d", "e", "f");
    for (String name : names) {
      write(name, "It sank.");
    }
    long tuning = names.stream().filter(TimeEvaluation::isTuning).count();
    assertThat(run(Half.TUNING)).contains(tuning + " texts");
    assertThat(run(Half.HELD_OUT)).contains((names.size() - tuning) + " texts");
  }

  @Test
  void theErrorsOfTheHalfHeldOutAreNeverShown() throws IOException {
    for (String name : List.of("a", "b", "c", "d", "e", "f")) {
      write(name, "It sank on Monday, said " + name + ".");
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new TimeEvaluation(PLAIN)
        .run(folder, null, new PrintStream(out, true, StandardCharsets.UTF_8), Half.HELD_OUT, true);
    assertThat(out.toString(StandardCharsets.UTF_8)).doesNotContain("EXTRA");
  }

  private String run(Half half) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new TimeEvaluation(PLAIN)
        .run(folder, null, new PrintStream(out, true, StandardCharsets.UTF_8), half, false);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static PrintStream quiet() {
    return new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(
        folder.resolve(name + ".tml"),
        "<?xml version=\"1.0\"?><TimeML><DOCID>"
            + name
            + "</DOCID><DCT><TIMEX3 tid=\"t0\" type=\"DATE\" value=\"2031-03-05\">x</TIMEX3></DCT><TEXT>"
            + text
            + "</TEXT></TimeML>");
  }
}
