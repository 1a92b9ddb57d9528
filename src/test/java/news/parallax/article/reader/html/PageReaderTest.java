package news.parallax.article.reader.html;

import static org.assertj.core.api.Assertions.assertThat;

import news.parallax.article.Block.Kind;
import news.parallax.article.reader.html.Page.Paragraph;
import org.junit.jupiter.api.Test;

class PageReaderTest {
  private static final String ONE =
      "The bridge over the Tarn fell at dawn, and nobody was hurt, the mayor of Harrow said.";
  private static final String TWO =
      "Engineers had warned of the rust in its cables for years. The town has no money for a new one.";
  private static final String THREE =
      "A ferry will cross the river until the new bridge stands, which will take two years at least.";

  @Test
  void theTextIsWhereTheProseIs() {
    Page page =
        read(
            """
            <div id="top"><ul><li><a href="/a">News</a><li><a href="/b">Sport and much more of it, every day</a></ul></div>
            <div class="x1"><div class="x2"><p>%s</p><p>%s</p><div><p>%s</p></div></div>
            <div class="x3"><a href="/c">Ten bridges that fell, and what became of the towns behind them, in pictures.</a></div></div>
            """
                .formatted(ONE, TWO, THREE));
    assertThat(page.text()).isEqualTo(String.join("\n\n", ONE, TWO, THREE));
  }

  @Test
  void commentsAreNotTheArticleHoweverLong() {
    Page page =
        read(
            "<div><p>%s</p><p>%s</p></div><div id='comments'>%s</div>"
                .formatted(
                    ONE,
                    TWO,
                    "<p>I told you so, and I told you twice, and nobody listened to me at all.</p>"
                        .repeat(3)));
    assertThat(page.text()).isEqualTo(ONE + "\n\n" + TWO);
  }

  @Test
  void namesThatLieAreSeenThrough() {
    Page page = read("<div class='sidebar popup'><p>%s</p><p>%s</p></div>".formatted(ONE, TWO));
    assertThat(page.text()).isEqualTo(ONE + "\n\n" + TWO);
  }

  @Test
  void captionsCreditsLinksAndNoticesAreLeftOut() {
    Page page =
        read(
            """
            <article><p>%s</p><figure><img><figcaption>The bridge of Harrow, which fell.</figcaption></figure>
            <p>Getty Images</p><p><a href="x">Read more: Ten bridges that fell in other towns</a></p>
            <p>Sign up for our newsletter and get Harrow in your inbox.</p><p>%s</p></article>
            """
                .formatted(ONE, TWO));
    assertThat(page.text()).isEqualTo(ONE + "\n\n" + TWO);
  }

  @Test
  void whatIsSetSmallInAHeadingIsNoPartOfTheTitle() {
    Page page =
        read(
            "<h1><span class='kicker'>River towns</span> Bridge over the Tarn falls at dawn <small>Topic: traffic</small></h1><p>%s</p><p>%s</p>"
                .formatted(ONE, TWO));
    assertThat(page.title()).isEqualTo("Bridge over the Tarn falls at dawn");
  }

  @Test
  void aHeadingThatLeadsToTheFirstPageIsTheSitesName() {
    Page page =
        read(
            "<h1><a href='https://harrow.example/'>Talk of the river</a></h1><h2 class='entry-title'><a href='/2031/bridge'>Bridge over the Tarn falls</a></h2><p>%s</p><p>%s</p>"
                .formatted(ONE, TWO));
    assertThat(page.title()).isEqualTo("Bridge over the Tarn falls");
  }

  @Test
  void theHeadlineThatThePageDeclaresCountsWhereverItStands() {
    Page page =
        read(
            """
            <head><script type="application/ld+json">{"@type":"NewsArticle","headline":"Harrow: bridge over the Tarn falls at dawn"}</script>
            <meta property="og:title" content="What a morning in Harrow, wasn't it?"></head>
            <nav><ol class="breadcrumb"><li><h1>Harrow: bridge over the Tarn falls at dawn</h1></li></ol></nav>
            <article><h2 class="title">What a morning in Harrow, wasn't it?</h2><p>%s</p><p>%s</p></article>
            """
                .formatted(ONE, TWO));
    assertThat(page.title()).isEqualTo("Harrow: bridge over the Tarn falls at dawn");
  }

  @Test
  void theDayOfPublicationIsReadBeforeThatOfTheUpdate() {
    Page page =
        read(
            "<h1>Bridge over the Tarn falls at dawn</h1><div class='date'>Published: March 4, 2031 at 4:56 p.m. | Updated: March 6, 2031 at 6:00 p.m.</div><p>%s</p><p>%s</p>"
                .formatted(ONE, TWO));
    assertThat(page.published()).isEqualTo("2031-03-04");
  }

  @Test
  void headingsAndListsKeepTheirKind() {
    Page page =
        read(
            "<main><p>%s</p><h2>The cost</h2><ul><li>%s</li></ul><p>%s</p></main>"
                .formatted(ONE, TWO, THREE));
    assertThat(page.paragraphs())
        .containsExactly(
            new Paragraph(ONE, Kind.PARAGRAPH),
            new Paragraph("The cost", Kind.SUBHEADING),
            new Paragraph(TWO, Kind.LIST_ITEM),
            new Paragraph(THREE, Kind.PARAGRAPH));
  }

  @Test
  void twoBreaksMakeAParagraph() {
    Page page = read("<div>%s<br><br>%s<br>%s</div>".formatted(ONE, TWO, THREE));
    assertThat(page.text()).isEqualTo(ONE + "\n\n" + TWO + " " + THREE);
  }

  @Test
  void blanksAreMadeOneAndInvisibleCharactersGo() {
    Page page =
        read(
            "<p>  The&nbsp;bridge \n fell at da\u00adwn\u200b, and nobody was hurt in the town of Harrow.</p>");
    assertThat(page.text())
        .isEqualTo("The bridge fell at dawn, and nobody was hurt in the town of Harrow.");
  }

  @Test
  void theHeadlineIsTheHeadingThatTheTitleRepeats() {
    Page page =
        read(
            "<title>Bridge falls in Harrow | Harrow Post</title><h1>Harrow Post</h1><h1>Bridge falls in Harrow</h1><p>"
                + ONE
                + "</p>");
    assertThat(page.title()).isEqualTo("Bridge falls in Harrow");
  }

  @Test
  void theSitesNameIsNoPartOfATitle() {
    Page page =
        read(
            "<head><title>x</title><meta property='og:title' content='Bridge falls - Harrow Post'>"
                + "<meta property='og:site_name' content='Harrow Post'></head><p>"
                + ONE
                + "</p>");
    assertThat(page.title()).isEqualTo("Bridge falls");
    assertThat(page.outlet()).isEqualTo("Harrow Post");
  }

  @Test
  void brokenDataAreNoHindrance() {
    Page page =
        read(
            "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"headline\": </script><p>"
                + ONE
                + "</p>");
    assertThat(page.text()).isEqualTo(ONE);
  }

  @Test
  void theBodyInThePagesDataStandsInForOneThatThePageHides() {
    String body = String.join("\\n\\n", ONE, TWO, THREE, ONE, TWO, THREE);
    Page page =
        read(
            "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"headline\": \"Bridge\", \"isAccessibleForFree\": \"False\", \"articleBody\": \""
                + body
                + "\"}</script><p>Subscribe to read on.</p>");
    assertThat(page.text()).startsWith(ONE + "\n\n" + TWO);
    assertThat(page.standing()).isEqualTo(Page.Standing.BEGINNING);
  }

  @Test
  void anEmptyPageHoldsNothing() {
    assertThat(read("").paragraphs()).isEmpty();
    assertThat(read("<html>").title()).isNull();
  }

  @Test
  void theHeadlineIsTheHeadingWhoseWordsTheHeadShares() {
    Page page =
        read(
            "<head><title>Tarn bridge falls, mayor wants a ferry | Harrow Post</title></head>"
                + "<header><h1>Harrow Post</h1></header><h2>Weather</h2>"
                + "<article><h1>Mayor wants a ferry after the Tarn bridge falls</h1><p>%s</p><p>%s</p></article>"
                    .formatted(ONE, TWO));
    assertThat(page.title()).isEqualTo("Mayor wants a ferry after the Tarn bridge falls");
  }

  @Test
  void aDateBeforeTheHeadlineIsNoPartOfIt() {
    Page page = read("<h1>04.03.2031 | Bridge falls in Harrow</h1><p>" + ONE + "</p>");
    assertThat(page.title()).isEqualTo("Bridge falls in Harrow");
    assertThat(page.published()).isEqualTo("2031-03-04");
  }

  @Test
  void theStandfirstBesideTheHeadlineBelongsToTheText() {
    Page page =
        read(
            "<main><header><h1>Bridge falls in Harrow</h1><p class='teaser'>The town had been warned for years and has no money for another.</p>"
                + "<p>By Ada Thorn</p></header><div class='story-body'><p>%s</p><p>%s</p></div></main>"
                    .formatted(ONE, TWO));
    assertThat(page.text())
        .isEqualTo(
            "The town had been warned for years and has no money for another.\n\n"
                + ONE
                + "\n\n"
                + TWO);
  }

  @Test
  void theDayIsTheOneShownNearestToTheHeadline() {
    Page page =
        read(
            "<p>2 January 2030</p>"
                + "<p>a</p>".repeat(30)
                + "<h1>Bridge falls in Harrow</h1><div>Ada Thorn, 4 March 2031</div><p>"
                + ONE
                + "</p><footer>© 5 May 2032</footer>");
    assertThat(page.published()).isEqualTo("2031-03-04");
  }

  @Test
  void theDayOfAnUpdateIsNotTheDayOfPublication() {
    Page page = read("<h1>Bridge falls in Harrow</h1><p>Updated 5 May 2032</p><p>" + ONE + "</p>");
    assertThat(page.published()).isNull();
  }

  @Test
  void theDayThatTheReaderSeesCorrectsATimeOfGreenwich() {
    Page page =
        read(
            "<head><meta property='article:published_time' content='2031-03-05T02:10:00Z'></head>"
                + "<h1>Bridge falls in Harrow</h1><p>March 4, 2031</p><p>"
                + ONE
                + "</p>");
    assertThat(page.published()).isEqualTo("2031-03-04");
  }

  @Test
  void figuresThatCouldBeTwoDaysAreNoDay() {
    Page page =
        read("<html lang='en'><h1>Bridge falls in Harrow</h1><p>03/04/2031</p><p>" + ONE + "</p>");
    assertThat(page.published()).isNull();
  }

  @Test
  void theCaptionIsKeptApart() {
    Page page =
        read(
            "<article><h1>Bridge falls</h1><figure><img><figcaption>The bridge of Harrow, which fell.</figcaption></figure><p>%s</p><p>%s</p></article>"
                .formatted(ONE, TWO));
    assertThat(page.caption()).isEqualTo("The bridge of Harrow, which fell.");
    assertThat(page.text()).doesNotContain("which fell");
  }

  @Test
  void languageAndUpdateAreRead() {
    Page page =
        read(
            "<html lang='en_GB'><head><meta property='article:modified_time' content='2031-03-05T08:00:00+01:00'></head><p>"
                + ONE
                + "</p>");
    assertThat(page.language()).isEqualTo("en-GB");
    assertThat(page.updated()).isEqualTo("2031-03-05T08:00:00+01:00");
  }

  @Test
  void aPaywalledPageSaysSo() {
    Page page =
        read(
            "<article><h1>Bridge falls</h1><p>%s</p><p>%s</p><div>Subscribe to continue reading this article.</div></article>"
                .formatted(ONE, TWO));
    assertThat(page.standing()).isEqualTo(Page.Standing.BEGINNING);
    assertThat(read("<h1>x</h1><p>Already a subscriber? Log in</p>").standing())
        .isEqualTo(Page.Standing.SUBSCRIBERS_ONLY);
  }

  @Test
  void aPageThatWantsAScriptSaysSo() {
    assertThat(read("<p>Please enable JavaScript to view this site.</p>").standing())
        .isEqualTo(Page.Standing.SCRIPTS_ONLY);
  }

  @Test
  void aFrontPageIsLinksOnly() {
    String links = "<li><a href='/x'>The bridge over the river fell</a></li>".repeat(20);
    assertThat(read("<nav><ul>" + links + "</ul></nav>").standing())
        .isEqualTo(Page.Standing.LINKS_ONLY);
  }

  private static Page read(String html) {
    return new PageReader().read(html);
  }
}
