package news.parallax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import news.parallax.article.Article;
import news.parallax.article.reader.ArticleReader;
import news.parallax.brief.Brief;
import news.parallax.brief.Citation;
import news.parallax.brief.Statement;
import news.parallax.engine.NewsEngine;
import news.parallax.outcome.Outcome.Standing;
import news.parallax.timeline.Event;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An invented story told over three weeks by seven articles: the brief after each of them.
class SeriesTest {
  private static final String BY_FRIDAY = "reopen the bridge at Ostrey on Friday";
  private static final String DIVERS = "inspect the central pier";
  private static final String CROSSINGS = "double its crossings";
  private static final String VOTE = "vote on a bill against heavy barges on 14 March";
  private static final String WALKERS = "reopen the bridge at Ostrey to walkers on Tuesday";
  private static final String SIGN = "sign the bill against heavy barges";
  private static final String SUE = "sue the assembly";

  /// The briefs after the first article, the first two, and so on.
  private static final List<Brief> BRIEFS = new ArrayList<>();

  @BeforeAll
  static void replay(@TempDir Path folder) throws IOException {
    List<String> lines;
    try (InputStream in =
        Objects.requireNonNull(
            SeriesTest.class.getResourceAsStream("series/bridge-at-ostrey.jsonl"))) {
      lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
    NewsEngine engine = NewsEngine.open();
    BRIEFS.clear();
    for (int count = 1; count <= lines.size(); count++) {
      Path file = folder.resolve(count + ".jsonl");
      Files.write(file, lines.subList(0, count));
      List<Article> articles = new ArticleReader().read(List.of(file)).articles();
      BRIEFS.add(engine.briefs(articles).getFirst());
    }
  }

  @Test
  void eachBriefIsOfAllArticlesSoFarAndAsOfTheNewest() {
    assertThat(BRIEFS.stream().map(b -> b.articles().size())).containsExactly(1, 2, 3, 4, 5, 6, 7);
    assertThat(BRIEFS.stream().map(b -> Objects.requireNonNull(b.asOf()).value().iso()))
        .containsExactly(
            "2031-03-03",
            "2031-03-05",
            "2031-03-08",
            "2031-03-12",
            "2031-03-15",
            "2031-03-19",
            "2031-03-24");
  }

  @Test
  void theNewestArticleLeadsEachSummary() {
    for (Brief brief : BRIEFS) {
      String newest = brief.articles().getLast().id();
      assertThat(brief.summary().getFirst().citations().stream().map(Citation::article))
          .as(brief.summary().getFirst().text())
          .contains(newest);
    }
  }

  @Test
  void aStateThatIsOverIsNotToldAsPresent() {
    for (Brief brief : BRIEFS.subList(5, 7)) {
      assertThat(brief.summary().stream().map(Statement::text))
          .noneMatch(t -> t.contains("is still closed") || t.contains("stays closed"));
    }
    assertThat(summary(2)).doesNotContain("will almost certainly reopen");
    assertThat(summary(6)).doesNotContain("Five people were hurt").doesNotContain("Two people");
  }

  @Test
  void theSummarySaysTheLatestState() {
    assertThat(summary(0)).contains("closed the bridge at Ostrey on Monday");
    assertThat(summary(0)).contains("Two people on the barge were hurt");
    assertThat(summary(1)).contains("Five people were hurt").doesNotContain("Two people");
    assertThat(summary(2)).contains("did not reopen the bridge at Ostrey on Friday");
    assertThat(summary(3)).contains("was brought before the assembly of Marran on Wednesday");
    assertThat(summary(4)).contains("passed the bill against heavy barges on Friday");
    assertThat(summary(4)).doesNotContain("will vote on the bill");
    assertThat(summary(5)).contains("reopened the bridge at Ostrey to walkers on Tuesday");
    assertThat(summary(5)).contains("Seven people were hurt").doesNotContain("will reopen");
    assertThat(summary(6)).contains("Governor Ilse Marr signed the bill");
    assertThat(summary(6)).contains("cars still have to use the ferries");
  }

  @Test
  void whatWasScheduledHasHappenedOnceALaterArticleTellsIt() {
    assertThat(kindOn(3, "2031-03-14")).isEqualTo(Event.Kind.SCHEDULED);
    assertThat(kindOn(4, "2031-03-14")).isEqualTo(Event.Kind.HAPPENED);
    assertThat(kindOn(4, "2031-03-18")).isEqualTo(Event.Kind.SCHEDULED);
    assertThat(kindOn(5, "2031-03-18")).isEqualTo(Event.Kind.HAPPENED);
  }

  @Test
  void outcomesSettleWhenTheyShould() {
    assertThat(standings(BY_FRIDAY))
        .containsExactly("open", "open", "did-not", "did-not", "did-not", "did-not", "did-not");
    assertThat(standings(DIVERS))
        .startsWith("open", "open", "came-about", "came-about")
        .doesNotContain("did-not");
    assertThat(standings(CROSSINGS)).startsWith("-", "open", "came-about");
    assertThat(standings(VOTE)).startsWith("-", "-", "open", "open", "came-about");
    assertThat(standings(WALKERS))
        .containsExactly("-", "-", "-", "-", "open", "came-about", "came-about");
    assertThat(standings(SIGN)).containsExactly("-", "-", "-", "-", "open", "open", "came-about");
  }

  @Test
  void whatNothingSettlesStaysOpen() {
    assertThat(standings(SUE)).containsExactly("-", "-", "-", "open", "open", "open", "open");
  }

  @Test
  void nothingSettledIsLost() {
    Map<String, Standing> settled = new LinkedHashMap<>();
    for (Brief brief : BRIEFS) {
      Map<String, Standing> now = new LinkedHashMap<>();
      brief.outcomes().forEach(o -> now.put(o.statement().text(), o.standing()));
      assertThat(now).containsAllEntriesOf(settled);
      now.forEach((text, standing) -> {
        if (standing != Standing.OPEN) {
          settled.put(text, standing);
        }
      });
    }
    assertThat(settled).hasSizeGreaterThanOrEqualTo(6);
  }

  @Test
  void theTimelineGrowsInTheOrderOfWhatHappened() {
    assertThat(BRIEFS.getLast().timeline().stream().map(t -> t.date().value().iso()))
        .isSorted()
        .contains("2031-03-03", "2031-03-12", "2031-03-14", "2031-03-18", "2031-03-24");
  }

  /// Whether the only entry of a day tells of it as past or as to come.
  private static Event.Kind kindOn(int brief, String day) {
    List<Event.Kind> kinds =
        BRIEFS.get(brief).timeline().stream()
            .filter(t -> t.date().value().iso().equals(day))
            .map(Brief.TimelineEntry::kind)
            .toList();
    assertThat(kinds).hasSize(1);
    return kinds.getFirst();
  }

  private static String summary(int brief) {
    return String.join(" ", BRIEFS.get(brief).summary().stream().map(Statement::text).toList());
  }

  /// How the outcome with such words stood in each brief; "-" where it was not there.
  private static List<String> standings(String words) {
    return BRIEFS.stream()
        .map(b ->
            b.outcomes().stream()
                .filter(o -> o.statement().text().contains(words))
                .map(o -> o.standing().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'))
                .findFirst()
                .orElse("-"))
        .toList();
  }
}
