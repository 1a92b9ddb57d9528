package news.parallax.text.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import news.parallax.text.gazetteer.Gazetteer.Naming;
import news.parallax.text.gazetteer.Gazetteer.Sense;
import org.junit.jupiter.api.Test;

class GazetteerTest {
  private final Gazetteer gazetteer = Gazetteer.load();

  @Test
  void aCountryIsFoundByNameDemonymCapitalSeatAndBody() {
    assertThat(found("Norway")).isEqualTo("NO NAME");
    assertThat(found("Norwegians")).isEqualTo("NO DEMONYM");
    assertThat(found("Oslo")).isEqualTo("NO CAPITAL");
    assertThat(found("Downing Street")).isEqualTo("GB SEAT");
    assertThat(found("the FBI")).isEqualTo("US BODY");
  }

  @Test
  void theEndingOfAPossessiveIsNoPartOfAName() {
    assertThat(found("Norway’s")).isEqualTo("NO NAME");
    assertThat(found("the United States'")).isEqualTo("US NAME");
  }

  @Test
  void capitalsCount() {
    assertThat(gazetteer.find("turkey")).isEmpty();
    assertThat(gazetteer.find("us")).isEmpty();
  }

  @Test
  void brusselsStandsForTheUnion() {
    assertThat(found("Brussels")).isEqualTo("EU CAPITAL");
  }

  @Test
  void aGovernmentIsNamedAfterItsCountry() {
    Optional<Country> country = gazetteer.find("Denmark").map(Naming::country);
    assertThat(country).map(Country::governmentName).contains("Danish government");
  }

  private String found(String words) {
    return gazetteer
        .find(words)
        .map(n -> n.country().code() + " " + n.sense())
        .orElseThrow(() -> new AssertionError("not found: " + words));
  }

  @Test
  void onlyTheAskedSensesAreFound() {
    assertThat(gazetteer.find("Oslo", Sense.NAME, Sense.DEMONYM)).isEmpty();
  }
}
