package news.parallax.claim.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.claim.Figure;
import news.parallax.claim.ledger.LedgerBuilder;
import news.parallax.testing.Stories;
import org.junit.jupiter.api.Test;

class FigureExtractorTest {
  @Test
  void theSpeakerHasCounted() {
    assertThat(figures("The police said that 31 boats had burned in Harrow."))
        .singleElement()
        .matches(f -> "police".equalsIgnoreCase(String.valueOf(f.counter())));
  }

  @Test
  void whoPutsAFigureHasCounted() {
    Figure figure = figures("Harrow Lines put the loss at about 40 tonnes.").getFirst();
    assertThat(figure.counter()).isEqualTo("Harrow Lines");
    assertThat(figure.quantity()).isEqualTo("loss");
    assertThat(figure.unit()).isEqualTo("tonnes");
  }

  @Test
  void anEstimateIsOfWhoMadeIt() {
    assertThat(
            figures(
                "The strike has cost Ostvik Mills $1.5 billion, according to an estimate from the Harrow Institute."))
        .anyMatch(f -> "Harrow Institute".equals(f.counter()));
  }

  @Test
  void whatNobodyCountedHasNoCounter() {
    assertThat(figures("The tunnel has cost 18 million crowns."))
        .singleElement()
        .matches(f -> f.counter() == null && f.quantity().equals("cost"));
  }

  @Test
  void theSecondCountIsOfTheSameThing() {
    List<Figure> figures =
        figures(
            "The Tarn Coast Guard said that 23 kilometres of coast were polluted. The Harrow Bird Society counted 31.");
    assertThat(figures).extracting(Figure::unit).containsExactly("km", "km");
    assertThat(figures).extracting(Figure::groupId).containsOnly(figures.getFirst().groupId());
  }

  @Test
  void aFigureTravelsThroughItsOutlet() {
    assertThat(figures("The police said that 31 boats had burned in Harrow.").getFirst().via())
        .containsExactly("Outlet 1");
  }

  @Test
  void whatWasToldToAnotherOutletTravelsThroughBoth() {
    Figure figure =
        figures("A harbour official told Sky News that 31 boats had burned in Harrow.").getFirst();
    assertThat(figure.counter()).isEqualTo("unnamed harbour official");
    assertThat(figure.via()).containsExactly("Sky News", "Outlet 1");
  }

  @Test
  void whatWasToldToReportersTravelsThroughNoOther() {
    Figure figure =
        figures("The police told reporters on Monday that 31 boats had burned in Harrow.")
            .getFirst();
    assertThat(figure.via()).containsExactly("Outlet 1");
  }

  @Test
  void aFigureThatAnotherOutletReportedTravelsThroughIt() {
    Figure figure =
        figures("The police said that 31 boats had burned in Harrow, Reuters reported.").getFirst();
    assertThat(figure.via()).containsExactly("Reuters", "Outlet 1");
  }

  @Test
  void wordsForManyCountNothing() {
    assertThat(figures("Thousands of gulls circled over Harrow.")).isEmpty();
  }

  @Test
  void aTollIsOneQuantityInOtherWords() {
    List<Figure> figures =
        figures(
            "The fire in the Harrow ferry port killed at least 12 people on Monday, the Tarn police said.",
            "At least 12 people died in the fire in the Harrow ferry port, the Tarn police said.");
    assertThat(figures).extracting(Figure::groupId).containsOnly(figures.getFirst().groupId());
  }

  @Test
  void whatOneIsPaidForOneJobIsOneQuantityHoweverItIsCalled() {
    List<Figure> figures =
        figures(
            "Ostvik Lines has hired Harrow Salvage. The contract is worth 14 million euros, according to a person familiar with it.",
            "The Tarn Press Service reported that Ostvik Lines is paying it 14 million euros for the job.");
    assertThat(figures).hasSize(2);
    assertThat(figures).extracting(Figure::groupId).containsOnly(figures.getFirst().groupId());
  }

  @Test
  void twoSumsOfOneSizeForOtherThingsStayApart() {
    List<Figure> figures =
        figures(
            "The contract is worth 14 million euros, according to a person familiar with it.",
            "The fire has cost Ostvik Mills 14 million euros, the insurers said.");
    assertThat(figures).hasSize(2);
    assertThat(figures).extracting(Figure::groupId).doesNotHaveDuplicates();
  }

  @Test
  void anOlderTollIsOfItsOwnEvent() {
    Figure figure =
        figures("The attack in Harrow that killed 13 people was remembered.").getFirst();
    assertThat(figure.quantity()).isEqualTo("people killed");
    assertThat(figure.of()).contains("Harrow");
  }

  @Test
  void whatIsDeniedOrOnlyPossibleIsNoFigure() {
    assertThat(figures("The firm did not cut 300 jobs in Harrow.")).isEmpty();
    assertThat(figures("The toll could exceed 50.")).isEmpty();
  }

  @Test
  void aChanceIsNoFigure() {
    assertThat(figures("There is a 70 percent chance that oil will reach the shore.")).isEmpty();
  }

  @Test
  void anOutletThatPassesAFigureOnIsNoCounter() {
    assertThat(figures("Thirty-one boats burned in Harrow, Sky News reported."))
        .allMatch(f -> f.counter() == null);
  }

  private static List<Figure> figures(String... texts) {
    return new LedgerBuilder().build(Stories.of(texts)).figures();
  }
}
