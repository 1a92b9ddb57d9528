package news.parallax.claim.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.article.ArticleSentence;
import news.parallax.story.AnalyzedStory;
import news.parallax.testing.Stories;
import org.junit.jupiter.api.Test;

class ReferenceResolverTest {
  @Test
  void sheIsTheSpeakerOfTheSentenceBefore() {
    assertThat(
            references(
                "The harbour is closed, the spokeswoman Mina Solberg said on Monday. She asked people to stay away."))
        .containsExactly("She = Mina Solberg");
  }

  @Test
  void aPronounWhoseNameStandsInTheSentenceNeedsNothing() {
    assertThat(references("Nothing happened. Mina Solberg said she would wait.")).isEmpty();
  }

  @Test
  void nobodyKnowsWhichOfTwoMenHeIs() {
    assertThat(references("A picture of Sten Ruark and Peter Kettle hung there. He liked it."))
        .contains("He = ?");
  }

  @Test
  void theSubjectIsMeantWhenHeIsSubjectToo() {
    assertThat(references("Sten Ruark wrote to Peter Kettle. He asked for money."))
        .contains("He = Sten Ruark");
  }

  @Test
  void aWomanIsNoHe() {
    assertThat(references("Anna Verhoef met Peter Kettle. He asked for money."))
        .contains("He = Peter Kettle");
  }

  @Test
  void theNameOfAnOfficeStandsForItsHolder() {
    assertThat(
            references("Norwegian President Sten Ruark travelled north. The president was firm."))
        .containsExactly("The president = Sten Ruark");
  }

  @Test
  void aSurnameIsGivenInFull() {
    assertThat(references("Sten Ruark, the mayor, resigned. Ruark will leave in June."))
        .containsExactly("Ruark = Sten Ruark");
  }

  @Test
  void otherInitialsAreAnotherPerson() {
    assertThat(
            references(
                "A memo of 1990 names President Sten H.W. Ruark. The mill was sold by former President Sten W. Ruark."))
        .isEmpty();
  }

  @Test
  void whoIsTriedIsMeantAndNotWhoseInquiryItIs() {
    assertThat(
            references(
                "The outspoken trader, 67, was indicted in May as part of Sten Ruark's inquiry. He faces ten years in prison."))
        .containsExactly("He = ?");
  }

  @Test
  void aCivilityGoesWithTheSurname() {
    assertThat(references("Sten Ruark, the mayor, resigned. Mr. Ruark will leave in June."))
        .containsExactly("Mr. Ruark = Sten Ruark");
  }

  @Test
  void aPronounBeforeItsSpeakersNameIsLeftToTheName() {
    assertThat(
            references(
                "Sten Ruark, the mayor, resigned on Monday. He would leave in June, Ruark said."))
        .containsExactly("Ruark = Sten Ruark");
  }

  @Test
  void aBodyOfAPartyIsNotThePartyItself() {
    assertThat(
            references(
                "Democrats met in Ohio on Monday. The DNC is requiring new polls of its candidates."))
        .isEmpty();
  }

  @Test
  void whoSpeaksInARelativeClauseIsMeantInIt() {
    assertThat(
            references(
                "Sten Ruark resigned on Monday. The chairman of the board, who said he was tired, will follow."))
        .isEmpty();
  }

  @Test
  void whatItMeansInAQuotationNobodyKnows() {
    assertThat(
            references(
                "The Harbour Board met in May. “When it gets that high, we close the gate,” said Sten Ruark."))
        .contains("it = ?");
  }

  @Test
  void hisWordsAreThoseOfTheOfficeThatTheSentenceNames() {
    assertThat(
            references(
                "Sten Ruark was sworn in. The mayor's defence of his words did not help the town."))
        .doesNotContain("his = Sten Ruark\u2019s");
  }

  @Test
  void theCityIsThePlaceThatWasCalledOne() {
    assertThat(references("Arlon, a city in the north, was flooded. The city lost its bridge."))
        .containsExactly("The city = Arlon");
  }

  @Test
  void anEmptyItStandsForNothing() {
    assertThat(references("The council met. It is unclear whether the bridge will open."))
        .isEmpty();
  }

  private static List<String> references(String text) {
    AnalyzedStory story = Stories.of(text);
    Cast cast = new CastBuilder().build(story);
    ArticleSentence last = story.articles().getFirst().sentences().getLast();
    return new ReferenceResolver(story, cast)
        .references(last).stream()
            .map(r -> r.span().of(text) + " = " + (r.isResolved() ? r.replacement() : "?"))
            .toList();
  }
}
