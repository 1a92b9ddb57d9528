package news.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutcomesCommandTest {
  @TempDir Path folder;

  @BeforeEach
  void writeArticles() throws Exception {
    Files.createDirectory(folder.resolve("news"));
    Files.writeString(
        folder.resolve("news/monday.txt"),
        """
        outlet: Marran Post
        title: Dam at Ostrey leaks
        published: 2031-03-03

        The dam at Ostrey has been leaking since Sunday, the water board of Marran said on Monday.

        There is a 60 percent chance that the water board will open the sluice at Ostrey by Friday, the Institute of Rivers said on Monday.
        """);
    Files.writeString(
        folder.resolve("news/saturday.txt"),
        """
        outlet: Lower Valley Echo
        title: Sluice of leaking dam at Ostrey opened
        published: 2031-03-08

        The water board opened the sluice at Ostrey on Thursday to take pressure off the leaking dam.
        """);
  }

  @Test
  void theLedgerSaysWhoExpectsWhatWithWhichOddsAndWhatBecameOfIt() {
    Run run = outcomes();
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .contains("2031-03-03  2031-03-07  60%         came about      Institute of Rivers")
        .contains("odds: “60 percent chance”")
        .contains("settled by: “The water board opened the sluice at Ostrey on Thursday");
  }

  @Test
  void aPersonsRulingStandsBesideWhatTheArticlesTell() throws Exception {
    Path rulings = folder.resolve("mine.jsonl");
    Files.writeString(
        rulings,
        "{\"outcome\":\"%s\",\"standing\":\"did-not\",\"note\":\"only half\"}".formatted(id()));
    Run run = outcomes("--settle", rulings.toString());
    assertThat(run.out())
        .contains("came about")
        .contains("your ruling: did not (only half)")
        .containsPattern("(?s)by your rulings.* all +1 +0 +0\\.360 +0\\.916")
        .containsPattern("(?s)by what later articles tell.* all +1 +1 +0\\.160 +0\\.511");
  }

  @Test
  void jsonSaysTheSame() {
    Run run = outcomes("--format", "json");
    assertThat(run.out())
        .contains("\"format\" : \"parallax-outcomes/1\"")
        .contains("\"standing\" : \"came-about\"")
        .contains("\"brier\" : 0.16");
  }

  @Test
  void withoutTheLaterArticleItIsOpen() {
    Run run = outcomes("--as-of", "2031-03-04");
    assertThat(run.out()).contains("open, 0 days").contains("Nothing to score");
  }

  @Test
  void aRulingOnNoOutcomeIsSaidAndPassedOver() throws Exception {
    Path rulings = folder.resolve("mine.jsonl");
    Files.writeString(rulings, "{\"outcome\":\"outcome:gone:1\",\"standing\":\"void\"}");
    Run run = outcomes("--settle", rulings.toString());
    assertThat(run.status()).isZero();
    assertThat(run.err()).contains("no outcome outcome:gone:1 to rule on");
  }

  @Test
  void rulingsThatCannotBeReadAreWrongUsage() throws Exception {
    Path rulings = folder.resolve("mine.jsonl");
    Files.writeString(rulings, "came about, all of it");
    Run run = outcomes("--settle", rulings.toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("mine.jsonl, line 1: no JSON");
  }

  @Test
  void rulingsThatAreNotThereAreWrongUsage() {
    Run run = outcomes("--settle", folder.resolve("gone.jsonl").toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("there is no").contains("gone.jsonl");
  }

  @Test
  void noArticleIsStatusThree() {
    assertThat(Run.of("outcomes", folder.resolve("nothing").toString()).status()).isEqualTo(3);
    assertThat(outcomes("--as-of", "1999").status()).isEqualTo(3);
  }

  @Test
  void aFormatThatThereIsNotIsWrongUsage() {
    assertThat(outcomes("--format", "html").status()).isEqualTo(2);
  }

  private String id() {
    Matcher id = Pattern.compile("outcome:\\w+:\\d+").matcher(outcomes().out());
    assertThat(id.find()).isTrue();
    return id.group();
  }

  private Run outcomes(String... options) {
    String[] arguments = new String[options.length + 2];
    arguments[0] = "outcomes";
    arguments[1] = folder.resolve("news").toString();
    System.arraycopy(options, 0, arguments, 2, options.length);
    return Run.of(arguments);
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
