package news.parallax.claim.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import news.parallax.claim.AttributionParser;
import news.parallax.claim.attribution.StoryReading;
import news.parallax.story.AnalyzedStory;
import news.parallax.testing.Stories;
import org.junit.jupiter.api.Test;

class CastBuilderTest {
  @Test
  void aMinisterAnAdviserAndAnArmyAreOneGovernment() {
    Cast cast =
        cast(
            "Norwegian President Sten Ruark will not yield. His top adviser, Ada Quist, said the"
                + " troops would stay. Norwegian forces have lost two hills, the Norwegian military"
                + " said.");
    assertThat(party(cast, "Sten Ruark")).isEqualTo("Norwegian government");
    assertThat(party(cast, "Ada Quist")).isEqualTo("Norwegian government");
    assertThat(party(cast, "Norwegian military")).isEqualTo("Norwegian government");
  }

  @Test
  void anAmbassadorToABodyIsOfTheSender() {
    String said = "Norway's Ambassador to the United Nations Ada Quist said the strait was open.";
    assertThat(party(cast(said), "Ada Quist")).isEqualTo("Norwegian government");
    assertThat(party(cast("Ada Quist of the United Nations said it was open."), "Ada Quist"))
        .isNotEqualTo("Norwegian government");
  }

  @Test
  void whoSpokeUnderAnAdministrationThatIsOverSpeaksForHimself() {
    String spokesman = "Dov Lanier, a spokesman for the Treasury Department%s, said it was open.";
    assertThat(party(cast(spokesman.formatted(" under the Verhoef administration")), "Dov Lanier"))
        .isEqualTo("Dov Lanier");
    assertThat(party(cast(spokesman.formatted("")), "Dov Lanier")).isNotEqualTo("Dov Lanier");
  }

  @Test
  void whoHeldAnOfficeUntilLastYearSpeaksForHimself() {
    String envoy = "Dov Lanier, Norway's foreign minister%s, said the strait was open.";
    assertThat(party(cast(envoy.formatted(" until last year")), "Dov Lanier"))
        .isEqualTo("Dov Lanier");
    assertThat(party(cast(envoy.formatted("")), "Dov Lanier")).isEqualTo("Norwegian government");
  }

  @Test
  void aNumberBesideANameIsNoRole() {
    assertThat(actor(cast("Ada Quist, 10 percent for Bo Venn, won."), "Ada Quist").roles())
        .isEmpty();
    assertThat(actor(cast("Ada Quist, head of the mill, won."), "Ada Quist").roles()).isNotEmpty();
  }

  @Test
  void aDeputyOfSomebodyAccusedIsNoneOfHisPeople() {
    Cast cast =
        cast("Bo Venn said it was false. Bo Venn's deputy Dov Lanier testified that it was true.");
    assertThat(party(cast, "Dov Lanier")).isEqualTo("Dov Lanier");
  }

  @Test
  void aLawyerOfALawFirmIsHisClients() {
    Cast cast =
        cast(
            "Bo Venn sold his shares. Bo Venn's attorney, Ada Quist of Lanier & Holm, said he did"
                + " nothing wrong.");
    assertThat(party(cast, "Ada Quist")).isEqualTo("Bo Venn");
  }

  @Test
  void whoIsNearSomebodyDoesNotSpeakForHim() {
    assertThat(speaker("Bo Venn left. A friend of Bo Venn said the mill was shut."))
        .isNotEqualTo("actor:bo-venn");
    assertThat(speaker("Bo Venn left. A spokesman for Bo Venn said the mill was shut."))
        .isEqualTo("actor:bo-venn");
    assertThat(party(cast("Bo Venn left. Bo Venn's lawyer said it was shut."), "Bo Venn’s lawyer"))
        .isEqualTo("Bo Venn");
  }

  @Test
  void theOwnerOfAFirmIsNoParent() {
    assertThat(cast("The harbour network's parent said in a statement that it was shut.").actors())
        .extracting(Actor::name)
        .doesNotContain("a parent");
    assertThat(cast("A parent said that the school was shut.").actors())
        .extracting(Actor::name)
        .contains("a parent");
  }

  @Test
  void theWordsOfAnOfficeAreNoName() {
    assertThat(cast("Ostvik Chief Executive Ada Quist said the mill was shut.").actors())
        .extracting(Actor::name)
        .doesNotContain("Executive", "Chief Executive");
  }

  @Test
  void aCapitalAndASeatSpeakForTheirGovernment() {
    Cast cast = cast("Oslo insists that the strait is open. The Kremlin said it was closed.");
    assertThat(cast.parties())
        .extracting(Party::name)
        .contains("Norwegian government", "Russian government");
  }

  @Test
  void aPlaceThatIsNoCapitalDoesNotSpeak() {
    Cast cast = cast("Bergen said that the strait is open.");
    assertThat(cast.actors()).isEmpty();
  }

  @Test
  void anOutletIsNoActor() {
    Cast cast =
        cast("“We are ready,” Ada Quist told Reuters. Reuters reported that the port was shut.");
    assertThat(cast.actors()).extracting(Actor::name).containsExactly("Ada Quist");
  }

  @Test
  void anOwnerBelongsToHisCompany() {
    Cast cast =
        cast(
            "Dov Lanier, the owner of the Ostvik Group, said the mill would close. Ostvik will sell"
                + " the land.");
    assertThat(party(cast, "Dov Lanier")).isEqualTo("Ostvik Group");
    assertThat(actor(cast, "Ostvik Group").aliases()).contains("Ostvik");
  }

  @Test
  void anAcronymIsTheBodyWhoseInitialsItHas() {
    Cast cast =
        cast(
            "The Institute for Tidal Studies expects a storm. The ITS said the wind would turn on"
                + " Monday.");
    assertThat(actor(cast, "Institute for Tidal Studies").aliases()).contains("ITS");
  }

  @Test
  void whoStudiesAndAssessesIsAnOutsideAnalyst() {
    Cast cast =
        cast(
            "Peter Kettle, a professor at Arlon University, expects a long winter. Analysts say"
                + " prices will rise.");
    assertThat(party(cast, "Peter Kettle")).isEqualTo("Outside analysts");
    assertThat(party(cast, "Analysts")).isEqualTo("Outside analysts");
  }

  @Test
  void aPresidentBesideAnotherCountryIsNotOfIt() {
    Cast cast =
        cast(
            "Norway's parliament condemned President Sten Ruark on Monday. President Ruark said the"
                + " tolls would rise.");
    assertThat(party(cast, "Sten Ruark")).isEqualTo("Sten Ruark");
  }

  @Test
  void namesThatOpenWithTheSurnameAreOneHoweverSpelled() {
    Cast cast =
        cast(
            "Deputy minister Quen Bo-li said the strait was safe. Quen Bo Li thanked the crew on"
                + " Monday.");
    assertThat(cast.actors().stream().filter(a -> a.name().startsWith("Quen"))).hasSize(1);
  }

  @Test
  void theAirForceIsOfThePapersOwnGovernment() {
    Cast cast =
        cast(
            "The White House was lit. The White House is old. The Air Force said the strait was"
                + " safe.");
    assertThat(party(cast, "Air Force")).isEqualTo("US government");
  }

  @Test
  void aCountryInAGroupsNameMakesNobodyItsPresident() {
    Cast cast =
        cast(
            "“The bridge is unsafe,” said Mend Norway’s president, Ada Quist. The bridge is shut.");
    assertThat(party(cast, "Ada Quist")).isNotEqualTo("Norwegian government");
  }

  @Test
  void theLeaderOfACountryIsOfItsGovernment() {
    Cast cast = cast("Norwegian leader Sten Ruark said the strait was safe.");
    assertThat(party(cast, "Sten Ruark")).isEqualTo("Norwegian government");
  }

  @Test
  void whatStandsBehindFormerIsOver() {
    Cast cast =
        cast(
            "Ada Quist, a law professor and former Kremlin counsel, said the strait was safe. The"
                + " Kremlin was silent.");
    assertThat(party(cast, "Ada Quist")).isNotEqualTo("Russian government");
  }

  @Test
  void aDoubleNameIsWhole() {
    Cast cast =
        cast("Ms. Ada Quist-Venn said the road was blocked. “It is shut,” Quist-Venn said.");
    assertThat(cast.actors()).extracting(Actor::name).contains("Ada Quist-Venn");
  }

  @Test
  void aLawyerWhoHasALawyerStandsForHimself() {
    Cast cast =
        cast(
            "Bo Venn, a lawyer for Ada Quist, said he paid. Bo Venn's lawyer, Dov Lanier, said the"
                + " search was wrong.");
    assertThat(party(cast, "Dov Lanier")).isEqualTo("Bo Venn");
    assertThat(party(cast, "Bo Venn")).isEqualTo("Bo Venn");
  }

  @Test
  void aMemberOfALegislatureDoesNotGovern() {
    Cast cast =
        cast("U.S. Senator Ada Quist said the White House was wrong. The White House disagreed.");
    assertThat(party(cast, "Ada Quist")).isEqualTo("Ada Quist");
  }

  @Test
  void anOfficeOfAPartOfAStateIsLocal() {
    Cast cast =
        cast(
            "Oregon Attorney General Ada Quist sued the White House. The White House declined to"
                + " comment.");
    assertThat(party(cast, "Ada Quist")).isEqualTo("State and local officials");
  }

  @Test
  void whoSpeaksForAMayorsCampaignDoesNotSpeakForTheTown() {
    Cast cast =
        cast(
            "Mayor Dov Lanier entered the race. “He will win,” said Lanier campaign spokeswoman Ada"
                + " Quist.");
    assertThat(party(cast, "Dov Lanier")).isEqualTo("State and local officials");
    assertThat(party(cast, "Ada Quist")).isEqualTo("Dov Lanier");
  }

  @Test
  void whoIsCalledFormerOnceHoldsTheOfficeNoMore() {
    Cast cast =
        cast(
            "Norwegian Defence Minister Sten Ruark ordered it then, the papers say.",
            "Former Norwegian Defence Minister Sten Ruark said he had been misled.");
    assertThat(party(cast, "Sten Ruark")).isEqualTo("Sten Ruark");
  }

  @Test
  void aSurnameAloneIsNotTheYoungerOneWhoIsNamedLater() {
    Cast cast =
        cast(
            "Ruark said the port would stay open. His son, Sten Ruark Jr., said nothing. Ruark left"
                + " on Monday.");
    assertThat(names(cast)).contains("Ruark", "Sten Ruark Jr.");
  }

  @Test
  void aSurnameAloneIsTheYoungerOneWhoWasIntroduced() {
    Cast cast = cast("Sten Ruark Jr. opened the port. Ruark said it would stay open.");
    assertThat(actor(cast, "Sten Ruark Jr.").aliases()).contains("Ruark");
  }

  @Test
  void aChamberIsNotShortForACommittee() {
    Cast cast =
        cast("The House Energy Committee met. The House said the bill would pass on Monday.");
    assertThat(names(cast)).doesNotContain("House Energy");
  }

  @Test
  void aReporterAtTheSeatOfAGovernmentIsNotOfIt() {
    Cast cast = cast("White House correspondent Ada Quist wrote that the door was shut.");
    assertThat(party(cast, "Ada Quist")).isEqualTo("Ada Quist");
  }

  @Test
  void aNationalInstituteIsTheStatesOwn() {
    Cast cast =
        cast(
            "The White House agreed. Ada Quist, director of the National Institute of Tides, said"
                + " the White House was right.");
    assertThat(party(cast, "Ada Quist")).isEqualTo("US government");
  }

  @Test
  void aFormerMinisterIsNotOfTheGovernment() {
    Cast cast = cast("Former Norwegian Prime Minister Alda Renn said the law was a mistake.");
    assertThat(party(cast, "Alda Renn")).isEqualTo("Alda Renn");
  }

  @Test
  void nobodyJoinsAPartyWithoutWordsThatSaySo() {
    Cast cast = cast("Norway closed the strait. Ada Quist said the winter would be long.");
    assertThat(party(cast, "Ada Quist")).isEqualTo("Ada Quist");
  }

  @Test
  void twoPeopleOfOneSurnameStayApart() {
    Cast cast =
        cast(
            "Sten Ruark, the mayor, resigned. Helga Ruark, his sister, did not comment. Mrs. Ruark"
                + " left the town.");
    assertThat(cast.actors()).extracting(Actor::name).contains("Sten Ruark", "Helga Ruark");
    assertThat(actor(cast, "Helga Ruark").aliases()).contains("Ruark");
  }

  @Test
  void unnamedSourcesAreAPartyOfTheirOwn() {
    Cast cast = cast("One unnamed Western official told Reuters that the talks had failed.");
    assertThat(party(cast, "an unnamed Western official")).isEqualTo("Unnamed sources");
  }

  @Test
  void aUnionAndACompanyAreTwoParties() {
    Cast cast =
        cast(
            "The Dockers Union rejected the offer, union president Ada Quist said. Ostvik Shipping"
                + " Corp said it regretted the strike.");
    assertThat(cast.parties())
        .extracting(Party::name)
        .contains("Dockers Union", "Ostvik Shipping Corp");
  }

  @Test
  void aPronounIsMappedToItsPerson() {
    String text =
        "The pier is closed, spokeswoman Mina Solberg said. She asked people to stay away.";
    Cast cast = cast(text);
    assertThat(cast.mentions())
        .anySatisfy((passage, id) -> {
          assertThat(passage.span().of(text)).isEqualTo("She");
          assertThat(id).isEqualTo("actor:mina-solberg");
        });
  }

  @Test
  void titlesOfSeveralAreThoseOfEachAndAStateIsNoRole() {
    Cast cast =
        cast(
            "Reps. Ada Quist (D-Mich.) and Dov Lanier (R-Ohio) said on Monday that they would stay."
                + " Ada Quist said she was sure.");
    assertThat(actor(cast, "Ada Quist").roles()).doesNotContain("Reps.", "Mich", "Mich.");
  }

  private static Cast cast(String... texts) {
    return new CastBuilder().build(Stories.of(texts));
  }

  /// Who says the last thing that is said.
  private static String speaker(String text) {
    AnalyzedStory story = Stories.of(text);
    StoryReading reading = StoryReading.of(story);
    return String.valueOf(
        new AttributionParser()
            .parse(reading, new CastBuilder().build(reading))
            .getLast()
            .actorId());
  }

  private static Actor actor(Cast cast, String name) {
    return cast.actors().stream()
        .filter(a -> a.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name + " is not in " + names(cast)));
  }

  private static String party(Cast cast, String name) {
    Optional<Party> party = cast.partyOf(actor(cast, name).id());
    return party.map(Party::name).orElse("none");
  }

  private static List<String> names(Cast cast) {
    return cast.actors().stream().map(Actor::name).toList();
  }
}
