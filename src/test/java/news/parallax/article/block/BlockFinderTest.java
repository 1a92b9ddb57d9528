package news.parallax.article.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import news.parallax.article.Block;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BlockFinderTest {
  private static final String PROSE =
      "The bridge over the Tarn fell at dawn, and nobody was hurt, the mayor said on Monday.";

  private static final String MORE =
      "Engineers had warned of rust in its cables for years. The town has no money for a new one.";

  @Test
  void eachLineIsAParagraphWhenLinesAreLong() {
    assertThat(kinds("Bridge falls in Harrow\n" + PROSE + "\n" + MORE))
        .containsExactly(
            "headline: Bridge falls in Harrow", "paragraph: " + PROSE, "paragraph: " + MORE);
  }

  @Test
  void linesWrappedByHandAreOneParagraph() {
    String wrapped =
        """
        Bridge falls in Harrow

        The bridge over the Tarn fell at dawn, and nobody was hurt, the mayor
        said on Monday. Engineers had warned of rust in its cables for years,
        but the town had put the work off again and again because it had no
        money.
        A new bridge will take two years to build, an engineer said, and cost
        more than the town hall did.

        What it will cost
        Nobody knows yet, and the council will not meet before the end of the
        month.
        """;
    assertThat(kinds(wrapped))
        .containsExactly(
            "headline: Bridge falls in Harrow",
            "paragraph: The bridge over the Tarn fell at dawn, and nobody was hurt, the mayor said on"
                + " Monday. Engineers had warned of rust in its cables for years, but the town had"
                + " put the work off again and again because it had no money.",
            "paragraph: A new bridge will take two years to build, an engineer said, and cost more"
                + " than the town hall did.",
            "subheading: What it will cost",
            "paragraph: Nobody knows yet, and the council will not meet before the end of the month.");
  }

  @Test
  void aTextInOneParagraphIsOneBlock() {
    assertThat(kinds(PROSE + " " + MORE)).containsExactly("paragraph: " + PROSE + " " + MORE);
  }

  @Test
  void aLineThatGoesOnInSmallLettersBelongsToTheOneBefore() {
    assertThat(
            kinds(PROSE + "\nThe mayor told\nthe council that she would stay in office until May."))
        .containsExactly(
            "paragraph: " + PROSE,
            "paragraph: The mayor told the council that she would stay in office until May.");
  }

  @Test
  void lineEndsOfAllSystemsAreKnown() {
    assertThat(kinds("Bridge falls\r\n\r\n" + PROSE + "\r" + MORE))
        .containsExactly("headline: Bridge falls", "paragraph: " + PROSE, "paragraph: " + MORE);
  }

  @Test
  void itemsOfAListComeWithoutTheirMark() {
    assertThat(
            kinds(
                PROSE
                    + "\n- The bridge will be torn down in May.\n2. A ferry will run until then."))
        .contains(
            "list_item: The bridge will be torn down in May.",
            "list_item: A ferry will run until then.");
  }

  @Test
  void questionsAndShortLinesBeforeProseAreHeadings() {
    assertThat(
            kinds(
                "Bridge falls\n"
                    + PROSE
                    + "\nWhy did it fall?\n"
                    + MORE
                    + "\nCounting the cost\n"
                    + MORE))
        .contains("subheading: Why did it fall?", "subheading: Counting the cost");
  }

  @Test
  void aLineInCapitalsLeadsToAnotherArticle() {
    String link = "MAYOR SAYS SHE KNEW NOTHING OF THE RUST";
    assertThat(kinds("Bridge falls in Harrow\n" + PROSE + "\n" + link + "\n" + MORE))
        .containsExactly(
            "headline: Bridge falls in Harrow",
            "paragraph: " + PROSE,
            "link: " + link,
            "paragraph: " + MORE);
  }

  @Test
  void aQuotedQuestionIsNoHeading() {
    assertThat(kinds(PROSE + "\n“Why did it fall?” she asked.\n" + MORE))
        .contains("paragraph: “Why did it fall?” she asked.");
  }

  @Test
  void whatEndsWithACreditDescribesAPicture() {
    assertThat(kinds(PROSE + "\nThe broken bridge over the Tarn. (Pim Roos via AP)\n" + MORE))
        .contains("caption: The broken bridge over the Tarn. (Pim Roos via AP)");
  }

  @Test
  void theCaptionsOfAGalleryRunTogetherAreNoProse() {
    String gallery =
        "Photos: The flood of Harrow Two men row down the high street on Monday. Hide Caption 1 of 9 "
            .repeat(9)
            .strip();
    assertThat(kinds("Bridge falls in Harrow\n" + PROSE + "\n" + gallery + "\n" + MORE))
        .contains("caption: " + gallery, "paragraph: " + MORE);
  }

  @Test
  void aCaptionToldTwiceIsACaptionTwice() {
    assertThat(
            kinds(
                PROSE
                    + "\n\nThe broken bridge over the river Tarn stands against the evening sky near Harrow.\n"
                    + "The broken bridge over the Tarn near Harrow. (Ada Thorn/Harrow Post)\n\n"
                    + MORE))
        .contains(
            "caption: The broken bridge over the river Tarn stands against the evening sky near"
                + " Harrow.");
  }

  @Test
  void theLeadBehindACaptionStaysProse() {
    String lead =
        "The broken bridge over the Tarn near Harrow will be torn down in May, the council decided on"
            + " Monday after a long night.";
    assertThat(
            kinds(
                "Bridge to go\n\nThe broken bridge over the Tarn. (Ada Thorn/Harrow Post)\n\n"
                    + lead
                    + "\n"
                    + MORE))
        .contains("paragraph: " + lead);
  }

  @Test
  void theSentenceBeforeALoneCreditDescribesItsPicture() {
    assertThat(
            kinds(
                PROSE
                    + "\nFirefighters look at the broken bridge in Harrow.\nGetty Images\n"
                    + MORE))
        .contains(
            "caption: Firefighters look at the broken bridge in Harrow.", "credit: Getty Images");
  }

  @Test
  void theSentenceBelowTheOutletsNameIsAStandfirst() {
    assertThat(
            kinds(
                "Bridge falls in Harrow\nHarrow Post\nRust ate its cables for years.\n"
                    + PROSE
                    + "\n"
                    + MORE))
        .contains("outlet_name: Harrow Post", "standfirst: Rust ate its cables for years.");
  }

  @Test
  void theGivenTitleIsTheHeadlineEvenWithAStop() {
    assertThat(kinds("The bridge fell.\n" + PROSE + "\n" + MORE, "The bridge fell.", null))
        .contains("headline: The bridge fell.");
  }

  @Test
  void aFirstSentenceIsNoHeadline() {
    assertThat(kinds(PROSE + "\n" + MORE)).doesNotContain("headline: " + PROSE);
  }

  @Test
  void aNameBelowTheHeadlineIsTheAuthors() {
    assertThat(kinds("Bridge falls\nAda Thorn\n" + PROSE)).contains("byline: Ada Thorn");
  }

  @Test
  void aLineThatComesThreeTimesIsNoHeading() {
    assertThat(kinds(PROSE + ("\nHarrow Capital\n" + MORE).repeat(3)))
        .filteredOn("other: Harrow Capital"::equals)
        .hasSize(3);
  }

  @Test
  void noticesLinksAndBylinesAreNoProse() {
    assertThat(
            kinds(
                String.join(
                    "\n",
                    "Bridge falls",
                    "By Ada Thorn, Staff writer",
                    PROSE,
                    "Read more: How the bridge was built",
                    "Advertisement",
                    MORE,
                    "Harrow Post’s Pim Roos and Oma Bell contributed reporting",
                    "© 2031 Harrow Post. All rights reserved.")))
        .containsExactly(
            "headline: Bridge falls",
            "byline: By Ada Thorn, Staff writer",
            "paragraph: " + PROSE,
            "link: Read more: How the bridge was built",
            "notice: Advertisement",
            "paragraph: " + MORE,
            "contributors: Harrow Post’s Pim Roos and Oma Bell contributed reporting",
            "notice: © 2031 Harrow Post. All rights reserved.");
  }

  @Test
  void blocksAreInOrderAndDoNotOverlap() {
    String text = "Bridge falls\n" + PROSE + "\n\n- " + MORE + "\n\n\nGetty Images";
    List<Block> blocks = new BlockFinder().find(text, 0, null, null);
    for (int i = 1; i < blocks.size(); i++) {
      assertThat(blocks.get(i).span().start()).isGreaterThan(blocks.get(i - 1).span().end());
    }
  }

  private static List<String> kinds(String text) {
    return kinds(text, null, null);
  }

  private static List<String> kinds(String text, @Nullable String title, @Nullable String outlet) {
    return new BlockFinder()
        .find(text, 0, title, outlet).stream()
            .map(block ->
                block.kind().name().toLowerCase(Locale.ROOT)
                    + ": "
                    + block.span().of(text).replaceAll("\\s+", " "))
            .toList();
  }
}
