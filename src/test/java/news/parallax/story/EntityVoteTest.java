package news.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.testing.Stories;
import org.junit.jupiter.api.Test;

class EntityVoteTest {
  @Test
  void aShortNameFollowsTheLongOne() {
    assertThat(
            mentions(
                "The Ostvik Group mercenaries took the hill. Ostvik said nothing. People praised Ostvik."))
        .contains("Ostvik Group/ORG", "Ostvik/ORG")
        .doesNotContain("Ostvik/PERSON", "Ostvik/PRODUCT");
  }

  @Test
  void aTitleIsNoPartOfAName() {
    assertThat(mentions("Gen. Marko Dell spoke. Defence Minister Ada Quist did not."))
        .contains("Marko Dell/PERSON", "Ada Quist/PERSON")
        .noneMatch(m -> m.startsWith("Gen.") || m.startsWith("Defence"));
  }

  @Test
  void aMinistryThatIsMissedIsFoundByItsName() {
    assertThat(mentions("The British Ministry of Defence expects a long winter."))
        .contains("British Ministry of Defence/ORG");
  }

  @Test
  void aSurnameIsAPersonOnceTheFullNameIsKnown() {
    assertThat(
            mentions(
                "Ada Quist, the mayor, resigned on Monday. “I am tired,” Quist said. Quist will leave in June."))
        .contains("Quist/PERSON")
        .noneMatch(m -> m.equals("Quist/ORG") || m.equals("Quist/GPE"));
  }

  @Test
  void aCountryIsAPlaceWhateverTheRecogniserSays() {
    assertThat(mentions("Norway closed the strait. The Norwegians expect losses."))
        .contains("Norway/GPE", "Norwegians/NORP");
  }

  private static List<String> mentions(String text) {
    AnalyzedStory story = Stories.of(text);
    return story.articles().getFirst().sentences().stream()
        .flatMap(s -> s.mentions().stream())
        .map(m -> m.span().of(text) + "/" + m.kind())
        .toList();
  }
}
