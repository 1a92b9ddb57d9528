package news.parallax.brief.takeaway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import news.parallax.article.Basis;
import news.parallax.brief.Brief;
import news.parallax.brief.Brief.BriefArticle;
import news.parallax.brief.Brief.OutletName;
import news.parallax.brief.Citation;
import news.parallax.brief.Statement;
import news.parallax.brief.Statement.Kind;
import org.junit.jupiter.api.Test;

class TakeawayCheckerTest {
  private static final String POST = "The council of Harrow sold the pier on Monday.";
  private static final String HERALD = "Harrow sells its pier. The buyers will open it in May.";

  @Test
  void wordsOfAnArticleBehindOurLabelAreTold() {
    assertThat(fault("In short: the council of Harrow sold the pier on Monday.", 0)).isEmpty();
    assertThat(fault("Still to come: the buyers will open it in May.", 1)).isEmpty();
  }

  @Test
  void wordsThatNoPassageHasAreRefused() {
    assertThat(fault("In short: the council of Harrow gave the pier away.", 0)).isPresent();
    assertThat(fault("Still to come: the buyers will open it in June.", 1)).isPresent();
  }

  @Test
  void asManyOutletsAreCitedAsAgree() {
    String words = "the council of Harrow sold the pier on Monday.";
    assertThat(fault("Agreed by both outlets: " + words, 0, 1)).isEmpty();
    assertThat(fault("Agreed by both outlets: " + words, 0)).isPresent();
    assertThat(fault("Agreed by all three outlets: " + words, 0, 1)).isPresent();
  }

  @Test
  void aSentenceOfAnotherFormIsRefused() {
    assertThat(fault("The pier of Harrow is a warning to us all.", 0)).isPresent();
    assertThat(fault("Harrow and the Herald differ over the pier.", 0)).isEmpty();
  }

  private static Optional<String> fault(String words, int... cited) {
    List<String> texts = List.of(POST, HERALD);
    List<Citation> citations =
        Stream.of(0, 1)
            .filter(i -> java.util.Arrays.stream(cited).anyMatch(c -> c == i))
            .map(i -> new Citation("a" + i, 0, texts.get(i).length(), texts.get(i)))
            .toList();
    return new TakeawayChecker(brief(texts))
        .fault(new Statement(words, Kind.COMPOSED, citations, null, null));
  }

  private static Brief brief(List<String> texts) {
    Citation first = new Citation("a0", 0, texts.getFirst().length(), texts.getFirst());
    return new Brief(
        "brief:1",
        new Brief.Engine("parallax", "test"),
        new Statement(texts.getFirst(), Kind.QUOTED, List.of(first), null, null),
        null,
        new Brief.Window(null, null),
        List.of(article("a0", "Coast Post", POST), article("a1", "Harrow Herald", HERALD)),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        new Brief.CoverageSection(List.of(), List.of(), List.of()),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        new TreeMap<>(),
        List.of(),
        new TreeMap<>());
  }

  private static BriefArticle article(String id, String outlet, String text) {
    return new BriefArticle(
        id, new OutletName(outlet, Basis.GIVEN, null), null, null, null, "o" + id, text, true, "0");
  }
}
