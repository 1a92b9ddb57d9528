package news.parallax.brief.format.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import news.parallax.brief.Brief;
import news.parallax.brief.format.Golden;
import news.parallax.brief.format.SampleBriefs;
import news.parallax.brief.format.view.BriefView;
import news.parallax.brief.format.view.Passage;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HtmlBriefTest {
  private static Stream<List<Brief>> briefs() {
    return Stream.of(
        List.of(SampleBriefs.bridge()),
        List.of(SampleBriefs.thin()),
        List.of(SampleBriefs.hostile()),
        List.of(SampleBriefs.bridge(), SampleBriefs.hostile(), SampleBriefs.thin()));
  }

  @Test
  void theSampleIsWrittenAsKept() {
    Golden.assertKept("bridge.html", new HtmlBrief().write(List.of(SampleBriefs.bridge())));
  }

  @ParameterizedTest
  @MethodSource("briefs")
  void thePageAsksNothingOfTheNetwork(List<Brief> briefs) {
    Document page = page(briefs);
    assertThat(page.select("[src], [srcset], [background], iframe, object, embed, base, form"))
        .isEmpty();
    assertThat(page.select("link"))
        .allMatch(link -> link.attr("href").startsWith("data:image/svg+xml,"));
    assertThat(page.select("style").html()).doesNotContain("http", "@import", "//");
    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .startsWith("default-src 'none'; img-src data:; style-src 'sha256-");
  }

  @ParameterizedTest
  @MethodSource("briefs")
  void linksLeadToArticlesOrToPlacesOfThePage(List<Brief> briefs) {
    Document page = page(briefs);
    for (Element link : page.select("a[href]")) {
      String to = link.attr("href");
      if (to.startsWith("#")) {
        assertThat(page.getElementById(to.substring(1))).as(to).isNotNull();
      } else {
        assertThat(to).startsWith("https://");
        assertThat(link.attr("rel")).contains("noopener").contains("noreferrer");
        assertThat(link.closest(".source")).isNotNull();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("briefs")
  void nothingReadBecomesMarkup(List<Brief> briefs) {
    Document page = page(briefs);
    assertThat(page.select("script")).hasSize(2);
    assertThat(page.select("style")).hasSize(1);
    assertThat(page.select("img, textarea, [style]")).isEmpty();
    for (Element element : page.getAllElements()) {
      assertThat(element.attributes().asList())
          .noneMatch(attribute -> attribute.getKey().startsWith("on"));
    }
  }

  @ParameterizedTest
  @MethodSource("briefs")
  void everyPlaceHasItsOwnName(List<Brief> briefs) {
    List<String> ids = page(briefs).select("[id]").stream().map(Element::id).toList();
    assertThat(ids).doesNotHaveDuplicates();
  }

  @Test
  void thePassagesAreMarkedToTheCharacterInTheirArticles() {
    Brief brief = SampleBriefs.bridge();
    Document page = page(List.of(brief));
    for (Passage passage : new BriefView(brief, 1).passages().all()) {
      int index = indexOf(brief, passage.citation().article());
      StringBuilder marked = new StringBuilder();
      page.select("#a" + (index + 1) + " mark[data-p~=(^| )" + passage.number() + "( |$)]")
          .forEach(mark -> marked.append(mark.wholeText()));
      assertThat(marked.toString()).isEqualTo(passage.citation().text().replace("\n", ""));
    }
  }

  @Test
  void theTextOfAnArticleIsThereToTheLastCharacter() {
    Brief brief = SampleBriefs.bridge();
    Document page = page(List.of(brief));
    for (int i = 0; i < brief.articles().size(); i++) {
      StringBuilder text = new StringBuilder();
      page.select("#a" + (i + 1) + " .text p").forEach(p -> text.append(p.wholeText()));
      assertThat(text.toString()).isEqualTo(brief.articles().get(i).text().replace("\n", ""));
    }
  }

  @Test
  void everyStatementHasAChip() {
    Document page = page(List.of(SampleBriefs.bridge()));
    assertThat(page.select(".st:not(th)"))
        .isNotEmpty()
        .allMatch(statement -> !statement.select("a.chip").isEmpty());
  }

  @Test
  void moreThanThreeOutletsBecomeACount() {
    Element cites = page(List.of(SampleBriefs.bridge())).select(".p-summary .cites").get(1);
    assertThat(cites.text()).startsWith("5 outlets");
    assertThat(cites.select("a").attr("data-p").split(" ")).hasSize(5);
  }

  @Test
  void sectionsWithoutMatterAreOneLine() {
    Document page = page(List.of(SampleBriefs.thin()));
    assertThat(page.select(".empty")).hasSize(10).allMatch(section -> section.childrenSize() == 2);
  }

  @Test
  void picturesHaveATextThatSaysTheSame() {
    for (Element svg : page(List.of(SampleBriefs.bridge())).select("svg:not(svg svg)")) {
      boolean told = !svg.attr("aria-label").isBlank();
      assertThat(told || svg.attr("aria-hidden").equals("true")).as(svg.outerHtml()).isTrue();
    }
  }

  @Test
  void tenArticlesStayBelowHalfAMegabyte() {
    Brief brief = SampleBriefs.bridge();
    int page = new HtmlBrief().write(List.of(brief)).getBytes(StandardCharsets.UTF_8).length;
    int texts =
        brief.articles().stream()
            .mapToInt(a -> a.text().getBytes(StandardCharsets.UTF_8).length)
            .sum();
    // Ten articles of 6,000 bytes are shown once in full and once more, at most, in passages.
    assertThat(page - texts + 3 * 60_000).isLessThan(500_000);
  }

  @Test
  void severalBriefsOpenWithAListOfContents() {
    Document page = page(List.of(SampleBriefs.bridge(), SampleBriefs.thin()));
    List<String> contents =
        page.select(".stories a").stream().map(link -> link.attr("href")).toList();
    assertThat(contents).containsExactly("#s1-brief", "#s2-brief");
    assertThat(new TreeSet<>(page.select("article").eachAttr("id")))
        .containsExactly("s1-brief", "s2-brief");
  }

  private static int indexOf(Brief brief, String article) {
    return brief.articles().stream().map(a -> a.id()).toList().indexOf(article);
  }

  private static Document page(List<Brief> briefs) {
    return Jsoup.parse(new HtmlBrief().write(briefs));
  }
}
