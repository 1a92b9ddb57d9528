package news.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import news.parallax.article.Article;
import news.parallax.article.reader.ArticleReader;
import org.junit.jupiter.api.Test;

class OriginFinderTest {
  private static final String REPORT =
      """
      The ferry Nordkyn will stay in the harbour of Tarven until the middle of March, the harbour office announced on Friday. \
      Engineers found a crack of forty centimetres in the hull below the car deck during the yearly inspection.

      Some nine hundred people use the ferry on a working day, most of them to reach the cannery on the other shore. \
      The cannery said that it would run two buses around the fjord, a journey of almost three hours.

      Harbour master Ilka Moran blamed the operator for putting off repairs that were due two winters ago. \
      The operator, Fjordline, rejected that and pointed to a survey of last autumn that had found nothing.

      A replacement ship could arrive from the southern yards within ten days if the weather holds. \
      The county has set aside four million crowns for the emergency service.
      """;
  private static final String OTHER =
      """
      Commuters in Tarven woke to empty quays on Friday after the only ferry across the fjord was taken out of service. \
      Families who work on the far side stood in the rain and waited for buses that nobody had ordered yet.

      Teacher Jory Stane needed until noon to reach her school. "I will sleep at my sister's until they mend it," she said. \
      Shops near the landing reported that they sold little more than coffee all morning.

      The mayor called a meeting for Monday evening in the sports hall. \
      Several councillors want the county to buy a second ship, an idea that failed three years ago for want of money.

      The old cable car, closed since the landslide, is not an option, the mayor added. \
      Its towers would have to be built anew.
      """;

  private final OriginFinder finder = new OriginFinder();

  @Test
  void aCopyAndItsOriginalAreOneOrigin() {
    assertThat(origins(article("One Post", REPORT), article("Two Post", REPORT))).hasSize(1);
  }

  @Test
  void aCutCopyIsAReprint() {
    String cut = REPORT.substring(0, REPORT.lastIndexOf("A replacement ship"));
    List<Origin> origins = origins(article("One Post", REPORT), article("Two Post", cut));
    assertThat(origins).hasSize(1);
    assertThat(origins.getFirst().kind()).isEqualTo(Origin.Kind.REPRINT);
  }

  @Test
  void independentReportsOfOneEventAreTwoOrigins() {
    assertThat(origins(article("One Post", REPORT), article("Two Post", OTHER)))
        .extracting(Origin::kind)
        .containsExactly(Origin.Kind.ORIGINAL, Origin.Kind.ORIGINAL);
  }

  @Test
  void agencyCopyIsNamedAfterTheAgencyThatOneOfThemCredits() {
    String credited = "TARVEN (Northern News Agency) — " + REPORT;
    List<Origin> origins = origins(article("One Post", credited), article("Two Post", REPORT));
    assertThat(origins).hasSize(1);
    assertThat(origins.getFirst().kind()).isEqualTo(Origin.Kind.AGENCY);
    assertThat(origins.getFirst().credit()).isEqualTo("Northern News Agency");
  }

  @Test
  void theCreditOfAPhotographMakesNoAgencyReport() {
    String withPhoto =
        OTHER + "\nThe empty landing in Tarven on Friday. (Anna Verhoef/Northern News Agency)\n";
    assertThat(origins(article("One Post", withPhoto)))
        .extracting(Origin::kind)
        .containsExactly(Origin.Kind.ORIGINAL);
  }

  @Test
  void theSameReportToldSentenceBySentenceIsARewrite() {
    String retold =
        REPORT
            .replace("will stay in the harbour of Tarven", "is to remain at Tarven harbour")
            .replace("announced on Friday", "said Friday")
            .replace(
                "found a crack of forty centimetres", "have discovered a forty centimetres crack")
            .replace("Some nine hundred people use", "Roughly nine hundred people depend on")
            .replace("most of them to reach", "the majority heading for")
            .replace("blamed the operator for putting off", "accused the operator of postponing")
            .replace("rejected that and pointed to", "denied it, citing")
            .replace("could arrive from", "might come from")
            .replace("has set aside", "reserved")
            .replace("it would run two buses around", "two buses will go around");
    List<Origin> origins = origins(article("One Post", REPORT), article("Two Post", retold));
    assertThat(origins).hasSize(1);
  }

  @Test
  void reportsThatQuoteTheSameWordsAreNotOneForThat() {
    String speech =
        "“We will mend the ferry before the ice goes, we will pay for every bus until then, and we will find out who left that"
            + " crack for two winters,” said the mayor. “Nobody in Tarven will lose a day of wages over a hull that others failed"
            + " to look at, and whoever failed to look will hear from us.”";
    assertThat(
            origins(
                article("One Post", REPORT + "\n\n" + speech),
                article("Two Post", OTHER + "\n\n" + speech)))
        .hasSize(2);
  }

  @Test
  void anOriginNamesWhoHadItFirst() {
    List<Origin> origins =
        origins(
            article("Two Post", "2026-03-07", REPORT), article("One Post", "2026-03-06", REPORT));
    assertThat(origins).hasSize(1);
    assertThat(origins.getFirst().why())
        .contains("share most of their wording", "first known in One Post");
  }

  @Test
  void whenTwoHadItOnOneDayNobodyIsCalledTheFirst() {
    assertThat(origins(article("One Post", REPORT), article("Two Post", REPORT)).getFirst().why())
        .contains("which of them had it first is not known");
  }

  @Test
  void theOrderOfInputDoesNotMatter() {
    List<Article> articles =
        new ArrayList<>(
            List.of(
                article("One Post", REPORT),
                article("Two Post", OTHER),
                article("Six Post", REPORT)));
    List<Origin> before = finder.find(articles);
    Collections.shuffle(articles, new Random(3));
    assertThat(finder.find(articles)).isEqualTo(before);
  }

  private List<Origin> origins(Article... articles) {
    return finder.find(List.of(articles));
  }

  private static Article article(String outlet, String text) {
    return article(outlet, "2026-03-06", text);
  }

  private static Article article(String outlet, String day, String text) {
    String file = "outlet: " + outlet + "\npublished: " + day + "\n\n" + text;
    return new ArticleReader()
        .readText(outlet + ".txt", file.getBytes(StandardCharsets.UTF_8))
        .articles()
        .getFirst();
  }
}
