package news.parallax.brief.format.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import news.parallax.brief.Brief;
import news.parallax.brief.format.Golden;
import news.parallax.brief.format.SampleBriefs;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class MarkdownBriefTest {
  @Test
  void theSampleIsWrittenAsKept() {
    Golden.assertKept("bridge.md", write(SampleBriefs.bridge()));
  }

  @Test
  void everyFootnoteThatIsUsedIsThereAndNoOther() {
    String markdown = write(SampleBriefs.bridge(), SampleBriefs.thin());
    assertThat(notes("\\[\\^(\\d+)\\](?!:)", markdown))
        .isEqualTo(notes("(?m)^\\[\\^(\\d+)\\]:", markdown));
  }

  @Test
  void nothingReadBecomesMarkup() {
    Document page = rendered(SampleBriefs.hostile());
    assertThat(page.select("script, style, textarea, img, [onerror], [onmouseover]")).isEmpty();
    assertThat(page.select("a")).allMatch(link -> link.attr("href").startsWith("https://good."));
    assertThat(page.text()).contains("<script>alert(1)</script>");
  }

  @Test
  void aTextThatLooksLikeAListIsNone() {
    assertThat(Escape.of("- one")).isEqualTo("\\- one");
    assertThat(Escape.of("1. one")).isEqualTo("1\\. one");
    assertThat(Escape.of("2.1 million")).isEqualTo("2.1 million");
  }

  @Test
  void tablesHaveAsManyCellsInEveryRow() {
    for (Brief brief : List.of(SampleBriefs.bridge(), SampleBriefs.hostile())) {
      for (String table : write(brief).split("\n\n")) {
        if (table.startsWith("|")) {
          assertThat(
                  table.strip().lines().map(row -> row.split("(?<!\\\\)\\|", -1).length).distinct())
              .hasSize(1);
        }
      }
    }
  }

  private static TreeSet<String> notes(String pattern, String markdown) {
    return Pattern.compile(pattern)
        .matcher(markdown)
        .results()
        .map(MatchResult::group)
        .map(note -> note.replaceAll("\\D", ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Document rendered(Brief brief) {
    String html =
        HtmlRenderer.builder().build().render(Parser.builder().build().parse(write(brief)));
    return Jsoup.parse(html);
  }

  private static String write(Brief... briefs) {
    return new MarkdownBrief().write(List.of(briefs));
  }
}
