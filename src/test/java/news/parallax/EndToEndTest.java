package news.parallax;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.TreeSet;
import news.parallax.article.Article;
import news.parallax.article.Reading;
import news.parallax.article.reader.ArticleReader;
import news.parallax.brief.Brief;
import news.parallax.brief.Citation;
import news.parallax.brief.Statement;
import news.parallax.brief.check.CitationChecker;
import news.parallax.brief.format.BriefFormats;
import news.parallax.brief.format.Format;
import news.parallax.brief.format.text.Terminal;
import news.parallax.engine.NewsEngine;
import news.parallax.truth.TruthChecker;
import news.parallax.truth.TruthReport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The whole way, from the files of the example to what a reader sees. The golden files are written
/// anew with `./mvnw test -Dtest=EndToEndTest -Dgolden=write`.
class EndToEndTest {
  private static final Path EXAMPLE = Path.of("examples/kittiwake-trader");
  private static final Path GOLDEN = Path.of("src/test/resources/news/parallax/endtoend");
  private static final boolean WRITE = "write".equals(System.getProperty("golden"));

  private static List<Article> articles = List.of();
  private static List<Brief> briefs = List.of();

  @BeforeAll
  static void writeTheBriefs() {
    Reading reading = new ArticleReader().read(List.of(EXAMPLE));
    assertThat(reading.rejections()).isEmpty();
    articles = reading.articles();
    briefs = NewsEngine.open().briefs(articles);
  }

  @Test
  void theTwoStoriesOfTheFolderGetABriefEach() {
    assertThat(briefs).extracting(b -> b.articles().size()).containsExactly(12, 1);
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void theBriefLooksAsItDid(Format format) throws Exception {
    String written = BriefFormats.write(briefs, format, Terminal.none());
    holdToGolden("kittiwake-trader." + extension(format), written);
  }

  @Test
  void theBriefHoldsWhatIsKnownToBeInTheArticles() throws Exception {
    ObjectMapper mapper = new ObjectMapper();
    JsonNode truth = mapper.readTree(Files.readString(Path.of("examples/truth.json")));
    JsonNode brief =
        mapper.readTree(BriefFormats.write(briefs.subList(0, 1), Format.JSON, Terminal.none()));
    TruthReport report = new TruthChecker(truth).check(brief);
    holdToGolden("kittiwake-trader.truth.txt", report.text());
  }

  @Test
  void everyCitationIsTheTextToTheCharacterAndCarriesItsStatement() {
    CitationChecker checker = new CitationChecker();
    for (Brief brief : briefs) {
      for (Statement statement : StatementsOf.all(brief)) {
        assertThat(checker.fault(brief, statement)).as(statement.text()).isEmpty();
        for (Citation citation : statement.citations()) {
          String text = textOf(brief, citation.article());
          assertThat(text.substring(citation.start(), citation.end())).isEqualTo(citation.text());
        }
      }
    }
  }

  @Test
  void besidesTheTimelineNoStatementStandsInMoreThanTwoSections() {
    for (Brief brief : briefs) {
      Map<String, Set<String>> sections = new TreeMap<>();
      sections(brief)
          .forEach((section, statements) ->
              statements.forEach(s ->
                  sections
                      .computeIfAbsent(s.text().replaceAll("[\\[\\]]", ""), t -> new TreeSet<>())
                      .add(section)));
      sections.forEach((text, in) -> assertThat(in).as(text).hasSizeLessThanOrEqualTo(2));
    }
  }

  @Test
  void noSectionSaysTheSameTwice() {
    for (Brief brief : briefs) {
      for (List<Statement> section :
          List.of(brief.summary(), brief.agreed(), brief.context(), brief.takeaway())) {
        assertThat(section).extracting(Statement::text).doesNotHaveDuplicates();
        for (int i = 0; i < section.size(); i++) {
          for (int k = i + 1; k < section.size(); k++) {
            assertThat(shared(section.get(i).text(), section.get(k).text()))
                .as(section.get(i).text() + " / " + section.get(k).text())
                .isLessThan(0.8);
          }
        }
      }
    }
  }

  /// All but the timeline, which may repeat what others say (docs/decisions/0013).
  private static Map<String, List<Statement>> sections(Brief brief) {
    Map<String, List<Statement>> sections = new TreeMap<>();
    sections.put("summary", brief.summary());
    sections.put("agreed", brief.agreed());
    sections.put(
        "disputed",
        brief.disputed().stream()
            .flatMap(d -> d.positions().stream())
            .flatMap(p -> p.statements().stream())
            .toList());
    sections.put("figures", brief.figures().stream().map(f -> f.statement()).toList());
    sections.put(
        "perspectives",
        brief.perspectives().stream().flatMap(p -> p.statements().stream()).toList());
    sections.put("context", brief.context());
    sections.put(
        "questions", brief.questions().stream().flatMap(q -> q.answers().stream()).toList());
    sections.put("takeaway", brief.takeaway());
    sections.put("outcomes", brief.outcomes().stream().map(o -> o.statement()).toList());
    return sections;
  }

  /// The share of the longer words of the shorter text that the other has too.
  private static double shared(String a, String b) {
    Set<String> first = longer(a);
    Set<String> second = longer(b);
    long both = first.stream().filter(second::contains).count();
    return both / (double) Math.max(1, Math.min(first.size(), second.size()));
  }

  private static Set<String> longer(String text) {
    Set<String> words = new TreeSet<>(List.of(text.toLowerCase(Locale.ROOT).split("\\W+")));
    words.removeIf(w -> w.length() < 4);
    return words;
  }

  @Test
  void theSameBytesComeOutWhateverTheMachineIsSetTo() {
    String before = BriefFormats.write(briefs, Format.JSON, Terminal.none());
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      List<Article> shuffled = new ArrayList<>(articles);
      Collections.shuffle(shuffled, new Random(7));
      NewsEngine.Options one = new NewsEngine.Options(NewsEngine.Options.standard().models(), 1);
      String after =
          BriefFormats.write(NewsEngine.open(one).briefs(shuffled), Format.JSON, Terminal.none());
      assertThat(after).isEqualTo(before);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private static String textOf(Brief brief, String articleId) {
    return brief.articles().stream()
        .filter(a -> a.id().equals(articleId))
        .findFirst()
        .orElseThrow()
        .text();
  }

  private static String extension(Format format) {
    return switch (format) {
      case TEXT -> "txt";
      case MARKDOWN -> "md";
      case HTML -> "html";
      case JSON -> "json";
    };
  }

  private static void holdToGolden(String name, String written) throws Exception {
    Path file = GOLDEN.resolve(name);
    if (WRITE) {
      Files.createDirectories(GOLDEN);
      Files.writeString(file, written);
    }
    assertThat(written).as(name).isEqualTo(Files.readString(file));
  }
}
