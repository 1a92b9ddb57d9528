package news.parallax.claim.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.story.AnalyzedStory;
import news.parallax.testing.Stories;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PlaceNameFinderTest {
  @TestFactory
  Stream<DynamicTest> eachExampleHolds() {
    return PlaceNameFinder.examples().stream()
        .map(e -> {
          String[] parts = e.split(" \\| ");
          return dynamicTest(
              e, () -> assertThat(found(parts[0])).containsExactly(parts[1].strip()));
        });
  }

  @Test
  void whoUsesWhichNameIsToldOverAllArticles() {
    assertThat(
            found(
                "Shells fell on the city of Brundel, which Norway calls Olmark.",
                "“Olmark is free,” Norwegian President Sten Ruark said. People fled from Olmark."))
        .containsExactly("Brundel: Outlet 1 = Olmark: Outlet 2, Norwegian government");
  }

  @Test
  void aCompanyThatIsRenamedIsNoPlace() {
    assertThat(found("Ostvik Corp, formerly Lanier Steel, cut its forecast.")).isEmpty();
  }

  @Test
  void aPersonWhoIsCalledSomethingIsNoPlace() {
    assertThat(found("Ada Quist, known as Quist the Quick, won the race.")).isEmpty();
  }

  private static List<String> found(String... texts) {
    AnalyzedStory story = Stories.of(texts);
    return new PlaceNameFinder()
        .find(story, new LedgerBuilder().build(story)).stream()
            .map(p ->
                p.names().stream()
                    .map(PlaceNameFinderTest::words)
                    .collect(Collectors.joining(" = ")))
            .toList();
  }

  private static String words(PlaceNames.Use use) {
    List<String> users = new ArrayList<>(use.outlets());
    users.addAll(use.voices());
    return (use.name() + ": " + String.join(", ", users)).strip();
  }
}
