package news.parallax.article.outlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import news.parallax.article.Article;
import news.parallax.article.Basis;
import news.parallax.article.Outlet;
import news.parallax.article.reader.ArticleReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutletFinderTest {
  private static final String PROSE =
      "\nThe bridge over the Tarn fell at dawn, and nobody was hurt in the town that day.\n";

  @Test
  void contributorsNameTheirOutlet() {
    assertThat(
            name(
                PROSE
                    + "The Harrow Ledger’s Ada Thorn, Pim Roos and Oma Bell contributed reporting"))
        .isEqualTo("The Harrow Ledger");
  }

  @Test
  void theArticleIsNoPartOfANameThatIsWrittenWithASmallOne() {
    assertThat(
            name(
                PROSE
                    + "“It just fell,” the mayor told the Harrow Ledger.\n"
                    + "The Harrow Ledger’s Ada Thorn and Pim Roos contributed reporting"))
        .isEqualTo("Harrow Ledger");
  }

  @Test
  void aLoneNameIsTheOutlets() {
    assertThat(name("Bridge falls in Harrow\nTarn Valley News" + PROSE))
        .isEqualTo("Tarn Valley News");
  }

  @Test
  void aCopyrightLineNamesTheOutlet() {
    assertThat(name(PROSE + "© 2031 Harrow Examiner. All rights reserved."))
        .isEqualTo("Harrow Examiner");
  }

  @Test
  void aColumnistsNoteNamesTheOutlet() {
    assertThat(name(PROSE + "Ada Thorn is a columnist of the Evening Lantern."))
        .isEqualTo("Evening Lantern");
  }

  @Test
  void anAgencyIsNoAnswer() {
    assertThat(name("HARROW (Reuters) - The bridge fell on Monday, and the mayor was asleep."))
        .isNull();
    assertThat(name(PROSE + "The Associated Press contributed to this report.")).isNull();
  }

  @Test
  void theBestWitnessIsHeardBeforeTheOthers() {
    assertThat(
            name(
                PROSE
                    + "The mayor told Tarn Valley News on Monday that she was sorry.\n"
                    + "Harrow Post’s Ada Thorn contributed reporting"))
        .isEqualTo("Harrow Post");
  }

  @Test
  void twoNamesOfOneRankLeaveTheOutletUnknown() {
    assertThat(
            name(
                PROSE
                    + "Harrow Post’s Ada Thorn contributed reporting\n"
                    + "Tarn Examiner’s Pim Roos contributed reporting"))
        .isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The bridge is lost, the mayor told Harrow News on Monday.|Harrow News",
        "The mayor told Harrow News that she was sorry. An engineer told Harrow News about rust.|Harrow News",
        "Harrow News could not independently verify the figures of the council.|Harrow News",
        "The mayor told Harrow News that she was sorry.|",
        "The mayor told Harrow News on July 5 that she was sorry for the whole town.|",
        "One unnamed official told Harrow News on Monday that the bridge was lost.|",
        "The mayor told Harrow News on Monday. An engineer told Tarn Valley News about rust.|",
        "The mayor told Tarn Valley News on July 5 that she was sorry. A harbour official told Harrow News that she lied.|Harrow News",
        "The mayor told Tarn Valley News that she was sorry. A harbour official told Harrow News that she lied.|"
      })
  void whatIsToldToOneOutletCountsOnlyWhereNoOtherIsNamed(String prose, String outlet) {
    assertThat(name(PROSE + prose)).isEqualTo(outlet);
  }

  @Test
  void theEvidenceIsThePassageThatGaveItAway() {
    Article article = article(PROSE + "Harrow Post’s Ada Thorn contributed reporting");
    Outlet outlet = article.outlet();
    assertThat(outlet.basis()).isEqualTo(Basis.INFERRED);
    assertThat(article.text(outlet.evidence().span()))
        .isEqualTo("Harrow Post’s Ada Thorn contributed reporting");
    assertThat(outlet.evidence().articleId()).isEqualTo(article.id());
  }

  @Test
  void hostsHaveTheNameOfTheirOutlet() {
    assertThat(OutletNames.KNOWN.nameOfHost("www.nytimes.com")).isEqualTo("The New York Times");
    assertThat(OutletNames.KNOWN.nameOfHost("edition.cnn.com")).isEqualTo("CNN");
    assertThat(OutletNames.KNOWN.nameOfHost("www.harrowpost.example"))
        .isEqualTo("harrowpost.example");
    assertThat(OutletNames.KNOWN.nameOfHost("medium.harrow.example"))
        .isEqualTo("medium.harrow.example");
  }

  @Test
  void namesHaveAShape() {
    assertThat(OutletNames.KNOWN.looksLikeOutlet("The Harrow Daily Post")).isTrue();
    assertThat(OutletNames.KNOWN.looksLikeOutlet("Slate")).isTrue();
    assertThat(OutletNames.KNOWN.looksLikeOutlet("slate")).isFalse();
    assertThat(OutletNames.KNOWN.looksLikeOutlet("The Times came late")).isFalse();
    assertThat(OutletNames.KNOWN.looksLikeOutlet("Mayor of Harrow")).isFalse();
  }

  private static String name(String text) {
    return article(text).outlet().name();
  }

  private static Article article(String text) {
    return new ArticleReader()
        .readText("bridge.txt", text.getBytes(StandardCharsets.UTF_8))
        .articles()
        .getFirst();
  }
}
