package news.parallax.truth;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// A brief written by hand over one article finds what it tells, and only that.
class TruthCheckerTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final ObjectNode brief = JSON.createObjectNode();
  private final String text;

  TruthCheckerTest() throws IOException {
    text = Files.readString(Path.of("examples/kittiwake-trader/10-floats-free.txt"));
    ObjectNode article = brief.putArray("articles").addObject();
    article
        .put("id", "x")
        .put("title", "Kittiwake Trader floats free a week after striking Maiden Ledge");
    article.put("text", text).putObject("outlet").put("name", "Ansterholm Herald");
  }

  @Test
  void aFactIsToldWhenItsPassageIsCited() throws IOException {
    state(
        brief.putArray("agreed"),
        "The Tolm Strait was reopened",
        "the Tolm Strait was reopened the same evening");
    assertThat(check().missing())
        .noneMatch(line -> line.startsWith("agreed: F13"))
        .anyMatch(line -> line.startsWith("agreed: F12"));
  }

  @Test
  void anOutletThatWasReadWronglyIsMissing() throws IOException {
    ((ObjectNode) brief.path("articles").path(0))
        .putObject("outlet")
        .put("name", "Strait Dispatch");
    assertThat(check().missing())
        .contains("outlet: A11 Ansterholm Herald is Ansterholm Herald, not Strait Dispatch");
  }

  @Test
  void aFigureOfAnotherValueIsMissing() throws IOException {
    figure(430);
    assertThat(check().missing()).noneMatch(line -> line.startsWith("figure: N07"));
    brief.remove("figures");
    figure(340);
    assertThat(check().missing()).anyMatch(line -> line.startsWith("figure: N07"));
  }

  @Test
  void aDateIsHeldToTheDay() throws IOException {
    ObjectNode entry = brief.putArray("timeline").addObject().put("kind", "happened");
    entry.putObject("date").put("value", "2024-10-16");
    state(entry, "The Coast Guard opened the strait at 6 p.m. on Tuesday");
    assertThat(check().missing())
        .contains("timeline: T18 2024-10-15 The strait is reopened at 6 p.m., not 2024-10-16");
  }

  @Test
  void aCreditUnderAStatementIsWrong() throws IOException {
    state(
        brief.putArray("summary"),
        "The freighter is clear.",
        "The Kittiwake Trader clear of the ledge. (Dag Ellerman/KPS)");
    assertThat(check().wrong()).anyMatch(line -> line.startsWith("trap: J12"));
  }

  @Test
  void peopleOfTwoPartiesInOneAreWrong() throws IOException {
    ObjectNode actor = brief.putArray("perspectives").addObject().putObject("actor");
    actor.put("name", "Islanders");
    actor.putArray("members").addObject().put("name", "Sanna Brightwell");
    ((ArrayNode) actor.path("members")).addObject().put("name", "Gudrun Maddick");
    assertThat(check().wrong())
        .contains("party: P07 Prefecture of the Tolm Islands shares [Islanders]");
  }

  @Test
  void whatIsFoundOfEachKindIsCounted() throws IOException {
    assertThat(check().text()).startsWith("agreed 0/20\n").contains("\narticle 1/12\n");
  }

  private TruthReport check() throws IOException {
    JsonNode truth = JSON.readTree(Files.readString(Path.of("examples/truth.json")));
    return new TruthChecker(truth).check(brief);
  }

  private void figure(int tonnes) {
    ObjectNode figure = brief.putArray("figures").addObject();
    figure.putObject("value").put("low", tonnes);
    state(figure, "at least 430 tonnes");
  }

  private void state(ObjectNode owner, String passage) {
    owner.set("statement", statement(passage, passage));
  }

  private void state(ArrayNode section, String words, String passage) {
    section.add(statement(words, passage));
  }

  private ObjectNode statement(String words, String passage) {
    int start = text.indexOf(passage);
    ObjectNode statement = JSON.createObjectNode().put("text", words).put("kind", "condensed");
    statement
        .putArray("citations")
        .addObject()
        .put("article", "x")
        .put("start", start)
        .put("end", start + passage.length())
        .put("text", passage);
    return statement;
  }
}
