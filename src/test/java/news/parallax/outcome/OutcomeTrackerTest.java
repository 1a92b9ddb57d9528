package news.parallax.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import news.parallax.claim.ledger.LedgerBuilder;
import news.parallax.outcome.Outcome.Standing;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.PartialDate;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class OutcomeTrackerTest {
  @TestFactory
  Stream<DynamicTest> everyExampleOfTheSettlementsHolds() {
    return Sameness.RULES.examples().stream().map(e -> dynamicTest(e, () -> holds(e)));
  }

  private static void holds(String example) {
    int mark = example.lastIndexOf('=');
    String[] sides = example.substring(0, mark).split("\\|");
    List<Outcome> outcomes = follow(sides[0].strip(), sides[1].strip());
    String standing =
        outcomes.getFirst().standing().name().toLowerCase(Locale.ROOT).replace('_', '-');
    String expected = example.substring(mark + 1).strip();
    assertThat(standing).isEqualTo(expected.isEmpty() ? "open" : expected);
  }

  @Test
  void whoeverThreatensHoldsTheThreat() {
    assertThat(
            follow("Osmund Falk threatened on Monday to sue the builders of the dam.")
                .getFirst()
                .holders())
        .containsExactly("Osmund Falk");
  }

  @Test
  void whatNobodySaysTheOutletSays() {
    assertThat(follow("The ferry will sail to Hallin on Friday.").getFirst().holders())
        .containsExactly("Outlet 1");
  }

  @Test
  void theHorizonIsTheTimeOfWhatMayCome() {
    Outcome outcome =
        follow("The council said on Tuesday that the ferry to Hallin will sail on Friday.")
            .getFirst();
    assertThat(outcome.horizon()).isNotNull();
    assertThat(outcome.horizon().value()).isEqualTo(PartialDate.parse("2031-03-07"));
  }

  @Test
  void aCriterionSaysWhoWillDoWhatUntilWhen() {
    assertThat(
            follow("The council of Hallin will sell the old ferry on Friday.")
                .getFirst()
                .criterion())
        .isEqualTo(
            "Whether the council of Hallin will sell the old ferry on Friday (2031-03-07), as dated"
                + " reports tell.");
  }

  @Test
  void whatIsAJudgementHasNoCriterion() {
    assertThat(follow("The sale will help the pilots of Hallin.").getFirst().criterion()).isNull();
  }

  @Test
  void whoeverIsNamedBehindTheWordsHoldsThem() {
    assertThat(
            follow(
                    "The Harbour Board will hold hearings in Marran from 4 November, its"
                        + " chairwoman, Ilse Marr, said.")
                .getFirst()
                .holders())
        .containsExactly("Ilse Marr");
  }

  @Test
  void whatAnUnknownHeSaysIsNotTheOutletsOwn() {
    Outcome outcome =
        follow("He explained on Monday that the barrels were likely to catch fire.").getFirst();
    assertThat(outcome.isOfUnknown()).isTrue();
  }

  @Test
  void whatAnOutletPromisesItsReadersIsNoOutcome() {
    assertThat(follow("Our newsletter will bring the news of the ferry every Friday.")).isEmpty();
  }

  @Test
  void theYearOfATreatyMakesNothingOld() {
    assertThat(follow("Osmund Falk is due to sign the 2015 harbour treaty on Friday.")).hasSize(1);
  }

  @Test
  void theMonthOfAMeetingIsNoHorizon() {
    Outcome outcome =
        follow("The clerk of Hallin will publish the minutes of a June meeting.").getFirst();
    assertThat(outcome.horizon()).isNull();
  }

  @Test
  void aThingThatIsExpectedIsSettledWhenItComes() {
    assertThat(follow("A vote on the ferry is expected on Friday.").getFirst().criterion())
        .isEqualTo(
            "Whether there will be a vote on the ferry on Friday (2031-03-07), as dated reports"
                + " tell.");
  }

  @Test
  void aHearingTakesPlace() {
    assertThat(follow("The hearing is scheduled for Friday.").getFirst().criterion())
        .isEqualTo(
            "Whether the hearing will take place on Friday (2031-03-07), as dated reports tell.");
  }

  @Test
  void aChanceOfADeedIsSettledByTheDeed() {
    assertThat(
            follow("The union has virtually no chance of winning the vote.").getFirst().criterion())
        .isEqualTo("Whether the union will win the vote, as dated reports tell.");
  }

  @Test
  void aCriterionSaysWhoseThingsItMeans() {
    assertThat(
            follow("Osmund Falk said that the pilots will sell his boat.").getFirst().criterion())
        .isEqualTo("Whether the pilots will sell Osmund Falk’s boat, as dated reports tell.");
  }

  @Test
  void aCriterionNamesTheConditionOnWhichItHangs() {
    assertThat(
            follow("If the rain goes on, the board of Hallin will open the sluice.")
                .getFirst()
                .criterion())
        .isEqualTo(
            "Whether the board of Hallin will open the sluice, as dated reports tell; it hangs on"
                + " “If the rain goes on” and is void without that.");
  }

  @Test
  void whatIsNotToHappenByADayCanBeSettled() {
    assertThat(
            follow("The winners of the vote in Hallin will not be known until Friday.")
                .getFirst()
                .criterion())
        .isEqualTo(
            "Whether the winners of the vote in Hallin will not be known until Friday (2031-03-07),"
                + " as dated reports tell.");
  }

  @Test
  void itIsNotThoseWhoArgue() {
    List<Outcome> outcomes =
        follow("The Republicans argued on Monday that it would cut the tax by 20 crowns.");
    assertThat(outcomes)
        .noneMatch(o -> o.criterion() != null && o.criterion().contains("Republicans"));
  }

  @Test
  void furtherStepsAreNoDeed() {
    assertThat(follow("The council of Hallin will take further steps.").getFirst().criterion())
        .isNull();
  }

  @Test
  void whatIsSaidNoLongerToBeHasNoCriterion() {
    assertThat(
            follow("The pilots of Hallin will no longer be allowed to smoke.")
                .getFirst()
                .criterion())
        .isNull();
  }

  @Test
  void aListStaysWholeInTheCriterion() {
    assertThat(
            follow("On Friday, the mayor of Hallin will host parents, teachers and pupils.")
                .getFirst()
                .criterion())
        .isEqualTo(
            "Whether the mayor of Hallin will host parents, teachers and pupils on 2031-03-07, as"
                + " dated reports tell.");
  }

  @Test
  void theClauseThatSaysWhichOneIsPartOfTheCriterion() {
    assertThat(
            follow("Another case that is pending in Marran is likely to be dropped.")
                .getFirst()
                .criterion())
        .startsWith("Whether another case that is pending in Marran will be dropped");
  }

  @Test
  void theDayOfAnotherClauseIsNoHorizon() {
    assertThat(
            follow(
                    "Mayor Osmund Falk will sell the ferry but voters cut his party on Monday"
                        + " night.")
                .getFirst()
                .horizon())
        .isNull();
  }

  @Test
  void aConditionEndsWhereAnotherSubjectGoesOn() {
    Outcome outcome =
        follow(
                "The ferry could sink if the rain goes on, and pilots from the coast are afraid of"
                    + " it.")
            .getFirst();
    assertThat(outcome.condition()).isNotNull();
    assertThat(outcome.condition().length()).isEqualTo("if the rain goes on".length());
  }

  @Test
  void signsHoldNoExpectation() {
    assertThat(
            follow("Growing signs suggest that the ferry will probably sail to Hallin on Friday.")
                .getFirst()
                .holders())
        .containsExactly("Outlet 1");
  }

  @Test
  void aDeedWithoutADayOrANumberThatNobodyReportsHasNoCriterion() {
    assertThat(follow("The pilots of Hallin will adhere to the rules.").getFirst().criterion())
        .isNull();
  }

  @Test
  void nextYearIsAHorizon() {
    Outcome outcome = follow("The council of Hallin will sell the ferry next year.").getFirst();
    assertThat(outcome.horizon()).isNotNull();
    assertThat(outcome.horizon().value().iso()).isEqualTo("2032");
  }

  @Test
  void theDayOfWhatIsThereIsNoHorizon() {
    assertThat(follow("Wednesday's ruling will help the pilots of Hallin.").getFirst().horizon())
        .isNull();
  }

  @Test
  void aWeekEndsOnItsSunday() {
    Outcome outcome =
        follow("The council of Hallin is expected to vote on the ferry this week.").getFirst();
    assertThat(outcome.horizon()).isNotNull();
    assertThat(outcome.horizon().value().iso()).isEqualTo("2031-03-09");
  }

  @Test
  void oneExpectationOfTwoOutletsIsOneOutcome() {
    List<Outcome> outcomes =
        follow(
            "The council of Hallin will sell the ferry Arwen on 28 March.",
            "The ferry Arwen will be sold by the council of Hallin on 28 March.");
    assertThat(outcomes).hasSize(1);
    assertThat(outcomes.getFirst().alsoToldBy()).hasSize(1);
  }

  @Test
  void oneDeedForTwoDaysIsTwoOutcomes() {
    assertThat(
            follow(
                "The council of Hallin will open the bridge at Ostrey on Friday.",
                "The council of Hallin will open the bridge at Ostrey on 28 March."))
        .hasSize(2);
  }

  @Test
  void aDeedTheArticlesTellOfAnEarlierDaySettlesNothing() {
    List<Outcome> outcomes =
        follow(
            "The council of Hallin will sell the ferry Arwen.",
            "The council of Hallin sold the ferry Arwen on 3 February.");
    assertThat(outcomes.getFirst().standing()).isEqualTo(Standing.OPEN);
  }

  @Test
  void anotherPlaceSettlesNothing() {
    List<Outcome> outcomes =
        follow(
            "The council will sell the old ferry of Hallin.",
            "The council sold the old ferry of Marran.");
    assertThat(outcomes.getFirst().standing()).isEqualTo(Standing.OPEN);
  }

  @Test
  void whatIsDeniedDidNotComeAbout() {
    List<Outcome> outcomes =
        follow(
            "The council of Hallin will sell the ferry Arwen on Friday.",
            "The council of Hallin did not sell the ferry Arwen on Friday.");
    assertThat(outcomes.getFirst().standing()).isEqualTo(Standing.DID_NOT);
  }

  private static List<Outcome> follow(String... texts) {
    AnalyzedStory dated = DatedStories.of(texts);
    return new OutcomeTracker(Gate.OPEN, Gate.OPEN).follow(dated, new LedgerBuilder().build(dated));
  }
}
