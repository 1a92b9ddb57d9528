package news.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveCommandsTest {
  private static final String EXAMPLE = "examples/kittiwake-trader";

  @TempDir private Path folder;

  private record Run(int status, String out, String err) {}

  @Test
  void whatIsAddedIsListedShownAndFound() throws Exception {
    assertThat(run("add", EXAMPLE).out()).startsWith("13 added");
    assertThat(run("add", EXAMPLE).out()).startsWith("0 added").contains("13 known already");

    JsonNode stories = new ObjectMapper().readTree(run("stories", "--format", "json").out());
    JsonNode first = stories.path("stories").path(0);
    assertThat(first.fieldNames())
        .toIterable()
        .containsExactly(
            "id",
            "headline",
            "articleCount",
            "originCount",
            "outlets",
            "firstPublished",
            "lastPublished");
    assertThat(run("story", first.path("id").asText()).out()).contains("Why here:");
    assertThat(run("search", "beacon", "--limit", "1").out())
        .contains("beacon")
        .contains("1 shown");
    assertThat(run("search", "beacon", "--from", "2030").out()).startsWith("0 articles");
  }

  @Test
  void aPersonMovesAnArticle() throws Exception {
    run("add", EXAMPLE);
    JsonNode stories =
        new ObjectMapper().readTree(run("stories", "--format", "json").out()).path("stories");
    String to = stories.path(0).path("id").asText();
    String from = stories.path(stories.size() - 1).path("id").asText();
    String article =
        new ObjectMapper()
            .readTree(run("story", from, "--format", "json").out())
            .path("articles")
            .path(0)
            .path("id")
            .asText();
    assertThat(run("story", to, "--move", article).out())
        .contains(article)
        .contains("A person put it here.");
  }

  @Test
  void whatIsNotThereIsSaid() {
    assertThat(run("stories").err()).contains("there is no archive in");
    run("add", EXAMPLE);
    Run story = run("story", "s0000000000");
    assertThat(story.status()).isEqualTo(2);
    assertThat(story.err()).contains("there is no story 's0000000000'");
    assertThat(run("add", folder.resolve("gone").toString()).status()).isEqualTo(3);
  }

  private Run run(String... arguments) {
    String[] all = Arrays.copyOf(arguments, arguments.length + 2);
    all[arguments.length] = "--archive";
    all[arguments.length + 1] = folder.resolve("archive").toString();
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    try {
      System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
      System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
      int status = Main.run(all);
      return new Run(
          status, printed.toString(StandardCharsets.UTF_8), said.toString(StandardCharsets.UTF_8));
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
  }
}
