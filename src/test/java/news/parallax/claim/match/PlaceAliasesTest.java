package news.parallax.claim.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.testing.Stories;
import org.junit.jupiter.api.Test;

class PlaceAliasesTest {
  @Test
  void twoSpellingsInOneCompanyAreOnePlace() {
    assertThat(
            pairs(
                "Shells fell on the city of Horvada on Monday. Norway and Sweden sent doctors to Horvada.",
                "Shells hit the city of Gorvada. Norway and Sweden have sent doctors to Gorvada."))
        .containsExactly("Gorvada=Horvada");
  }

  @Test
  void marksAndDoubledLettersAreSpelling() {
    assertThat(PlaceSpelling.mayBeOne("Odrêssa", "Odresa")).isTrue();
    assertThat(PlaceSpelling.mayBeOne("Tarniv", "Tarnov")).isTrue();
    assertThat(PlaceSpelling.mayBeOne("Khelmograd", "Helmograd")).isTrue();
    assertThat(PlaceSpelling.mayBeOne("Bryv", "Briev")).isTrue();
    assertThat(PlaceSpelling.mayBeOne("Ust-Harov", "Ust Harov")).isTrue();
  }

  @Test
  void otherConsonantsAreAnotherPlace() {
    assertThat(PlaceSpelling.mayBeOne("Tarniv", "Tarmiv")).isFalse();
    assertThat(PlaceSpelling.mayBeOne("Harrow", "Harlow")).isFalse();
    assertThat(PlaceSpelling.mayBeOne("Orlin", "Arlin")).isFalse();
  }

  @Test
  void countriesAreNeverSpellingsOfEachOther() {
    assertThat(PlaceSpelling.mayBeOne("Niger", "Nigeria")).isFalse();
    assertThat(PlaceSpelling.mayBeOne("Austria", "Australia")).isFalse();
    assertThat(PlaceSpelling.mayBeOne("Guinea", "Guyana")).isFalse();
    assertThat(PlaceSpelling.mayBeOne("Mali", "Male")).isFalse();
    assertThat(PlaceSpelling.mayBeOne("Iran", "Iren")).isFalse();
    assertThat(PlaceSpelling.mayBeOne("Slovakia", "Slovenia")).isFalse();
  }

  @Test
  void northAndSouthStayApart() {
    assertThat(PlaceSpelling.mayBeOne("North Harrow", "South Harrow")).isFalse();
    assertThat(PlaceSpelling.mayBeOne("New Orrin", "Old Orrin")).isFalse();
  }

  @Test
  void whatOneArticleTellsApartStaysApart() {
    assertThat(
            pairs(
                "Shells fell on the city of Horvada and the city of Gorvada. Norway and Sweden sent doctors to Horvada.",
                "Shells hit the city of Gorvada. Norway and Sweden have sent doctors to Gorvada."))
        .isEmpty();
  }

  @Test
  void aSpellingInOtherCompanyIsAnotherPlace() {
    assertThat(
            pairs(
                "Shells fell on Horvada on Monday. Doctors went to Horvada.",
                "Snow fell in Gorvada. Roads around Gorvada were closed."))
        .isEmpty();
  }

  @Test
  void whatATextDeclaresIsKnownByOneName() {
    PlaceAliases aliases =
        PlaceAliases.of(
            Stories.of(
                "Shells fell on the city of Brundel, which Norway calls Olmark. Brundel was quiet."));
    assertThat(aliases.known("Olmark")).isEqualTo(aliases.known("Brundel"));
    assertThat(aliases.hasOthers("Oslo")).isFalse();
  }

  private static List<String> pairs(String... texts) {
    return PlaceAliases.of(Stories.of(texts)).pairs().stream().map(PlaceAliases.Pair::key).toList();
  }
}
