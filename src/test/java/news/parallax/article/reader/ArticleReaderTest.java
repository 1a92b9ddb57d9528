package news.parallax.article.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.zip.GZIPOutputStream;
import news.parallax.article.Article;
import news.parallax.article.Basis;
import news.parallax.article.Block;
import news.parallax.article.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleReaderTest {
  private static final String PROSE =
      "The bridge over the Tarn fell at dawn, and nobody was hurt, the mayor of Harrow said.";

  private static final String MORE =
      "Engineers had warned of the rust in its cables for years. The town has no money for a new one.";

  @TempDir Path folder;

  @Test
  void plainTextIsKeptAsItIs() {
    String text = "\r\nBridge falls\r\n\r\n" + PROSE + "  \r\n";
    assertThat(article("a.txt", text).text()).isEqualTo(text);
  }

  @Test
  void aByteOrderMarkIsNoText() {
    assertThat(article("a.txt", "\ufeff" + PROSE).text()).isEqualTo(PROSE);
  }

  @Test
  void headerLinesSayWhatTheTextIs() {
    Article article =
        article(
            "a.txt",
            "Outlet: Harrow Post\nTITLE: Bridge falls\npublished: 2031-03-04T23:30:00-05:00\n"
                + "url: https://harrow.example/bridge\n\n"
                + PROSE);
    assertThat(article.outlet().name()).isEqualTo("Harrow Post");
    assertThat(article.outlet().basis()).isEqualTo(Basis.GIVEN);
    assertThat(article.title()).isEqualTo("Bridge falls");
    assertThat(article.url()).isEqualTo("https://harrow.example/bridge");
    assertThat(article.publishedAt().value().iso()).isEqualTo("2031-03-04");
    assertThat(article.publishedAt().basis()).isEqualTo(Basis.GIVEN);
  }

  @Test
  void theTitleOfAHeaderLineCanBeCited() {
    Article article = article("a.txt", "title: Bridge falls\n\n" + PROSE);
    assertThat(words(article, Block.Kind.HEADLINE)).containsExactly("Bridge falls");
  }

  @Test
  void headerLinesStandAtTheTopOnly() {
    Article article = article("a.txt", PROSE + "\noutlet: Harrow Post\n" + MORE);
    assertThat(article.outlet().basis()).isEqualTo(Basis.UNKNOWN);
  }

  @Test
  void aDayThatNobodyCanReadIsLeftOutWithAWarning() {
    Reading reading = read("a.txt", "published: the day after\n\n" + PROSE);
    assertThat(reading.articles().getFirst().publishedAt()).isNull();
    assertThat(reading.warnings()).singleElement().asString().contains("the day after");
  }

  @Test
  void aLineThatIsADateDatesTheArticle() {
    Article article = article("a.txt", "Bridge falls\nMarch 4, 2031\n" + PROSE);
    assertThat(article.publishedAt().value().iso()).isEqualTo("2031-03-04");
    assertThat(article.publishedAt().basis()).isEqualTo(Basis.INFERRED);
    assertThat(article.text(article.publishedAt().evidence().span())).isEqualTo("March 4, 2031");
  }

  @Test
  void aDateInTheAddressDatesTheArticle() {
    Article article = article("a.txt", "url: https://harrow.example/2031/03/04/bridge\n\n" + PROSE);
    assertThat(article.publishedAt().value().iso()).isEqualTo("2031-03-04");
    assertThat(article.publishedAt().basis()).isEqualTo(Basis.INFERRED);
  }

  @Test
  void markdownBecomesPlainText() {
    Article article =
        article(
            "a.md",
            """
            ---
            title: "Bridge falls"
            outlet: Harrow Post
            published: 2031-03-04
            ---

            The **bridge** over the [Tarn](https://harrow.example) fell at dawn, and
            nobody was hurt, the mayor of Harrow said.

            ## The cost

            - A new bridge will cost 40 million crowns.
            """);
    assertThat(article.text())
        .isEqualTo(
            "Bridge falls\n\n"
                + PROSE
                + "\n\nThe cost\n\nA new bridge will cost 40 million crowns.");
    assertThat(article.outlet().name()).isEqualTo("Harrow Post");
    assertThat(words(article, Block.Kind.SUBHEADING)).containsExactly("The cost");
    assertThat(words(article, Block.Kind.LIST_ITEM)).hasSize(1);
  }

  @Test
  void theFirstHeadingOfMarkdownIsItsTitle() {
    Article article = article("a.md", "# Bridge falls\n\n" + PROSE);
    assertThat(article.title()).isEqualTo("Bridge falls");
    assertThat(words(article, Block.Kind.HEADLINE)).containsExactly("Bridge falls");
  }

  @Test
  void plainJsonIsRead() {
    Article article =
        article(
            "a.json",
            """
            {"title": "Bridge falls", "domain": "www.cnn.com", "url": "https://www.cnn.com/x",
             "published": "2031-03-04T10:00:00+02:00", "content": "%s\\n\\n%s"}
            """
                .formatted(PROSE, MORE));
    assertThat(article.text()).isEqualTo("Bridge falls\n\n" + PROSE + "\n\n" + MORE);
    assertThat(article.outlet().name()).isEqualTo("CNN");
    assertThat(article.publishedAt().value().iso()).isEqualTo("2031-03-04");
  }

  @Test
  void schemaOrgIsReadFromAGraph() {
    Article article =
        article(
            "a.json",
            """
            {"@context": "https://schema.org", "@graph": [{"@type": "WebSite", "name": "x"},
             {"@type": ["OpinionNewsArticle"], "headline": "Bridge falls",
              "publisher": {"@type": "Organization", "name": "Harrow Post"},
              "datePublished": "2031-03-04", "articleBody": "%s"}]}
            """
                .formatted(PROSE));
    assertThat(article.title()).isEqualTo("Bridge falls");
    assertThat(article.outlet().name()).isEqualTo("Harrow Post");
    assertThat(article.opinion()).isTrue();
  }

  @Test
  void markupAndEntitiesInJsonAreUndone() {
    Article article =
        article(
            "a.json",
            "{\"title\": \"Rust &amp; ruin\", \"text\": \"<p>%s</p><p>%s</p>\"}"
                .formatted(PROSE, MORE));
    assertThat(article.text()).isEqualTo("Rust & ruin\n\n" + PROSE + "\n\n" + MORE);
  }

  @Test
  void halvesOfCharactersAreReplaced() {
    Article article =
        article("a.json", "{\"title\": \"Rust \\ud800\", \"text\": \"%s\"}".formatted(PROSE));
    assertThat(article.text()).startsWith("Rust \ufffd");
  }

  @Test
  void arraysAndStoriesHoldManyArticles() {
    String one = "{\"title\": \"%s\", \"text\": \"" + PROSE + "\"}";
    assertThat(read("a.json", "[" + one.formatted("A") + "," + one.formatted("B") + "]").articles())
        .hasSize(2);
    assertThat(read("a.json", "{\"id\": 1, \"articles\": [" + one.formatted("A") + "]}").articles())
        .hasSize(1);
  }

  @Test
  void jsonLinesAreReadPackedToo() throws IOException {
    String line = "{\"title\": \"Bridge falls\", \"text\": \"" + PROSE + "\"}\n";
    Path file =
        Files.write(folder.resolve("a.jsonl.gz"), gzip((line + "\n" + line).getBytes(UTF_8)));
    assertThat(new ArticleReader().read(List.of(file)).articles()).hasSize(2);
  }

  @Test
  void aWebPageIsRead() {
    Article article =
        article(
            "a.html",
            """
            <html><head><title>Bridge falls | Harrow Post</title>
            <meta property="og:site_name" content="Harrow Post">
            <script type="application/ld+json">{"@type": "NewsArticle", "headline": "Bridge falls",
             "datePublished": "2031-03-04T10:00:00Z"}</script></head>
            <body><nav><a href="/">Home</a> <a href="/x">News</a></nav>
            <article><h1>Bridge falls</h1><p>%s</p><h2>The cost</h2><p>%s</p></article>
            <div class="related-posts"><p>Ten other bridges, all of which fell, and nobody knows why.</p></div>
            </body></html>
            """
                .formatted(PROSE, MORE));
    assertThat(article.text()).isEqualTo("Bridge falls\n\n" + PROSE + "\n\nThe cost\n\n" + MORE);
    assertThat(article.outlet().name()).isEqualTo("Harrow Post");
    assertThat(article.publishedAt().value().iso()).isEqualTo("2031-03-04");
    assertThat(words(article, Block.Kind.HEADLINE)).containsExactly("Bridge falls");
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", "UTF-32BE"})
  void encodingsAreFound(String name) {
    String text =
        "Café closes – “for good”\n\nThe café in Harrow closed on Monday – “for good,” said Zoë Roos.";
    boolean marked = name.startsWith("UTF-16") || name.startsWith("UTF-32");
    byte[] bytes = ((marked ? "\ufeff" : "") + text).getBytes(Charset.forName(name));
    Article article = new ArticleReader().readText("a.txt", bytes).articles().getFirst();
    assertThat(article.text()).isEqualTo(text);
  }

  @Test
  void aPageSaysItsEncoding() {
    String page =
        "<html><head><meta charset=\"windows-1250\"><title>x</title></head><body><h1>Łódź votes</h1><p>"
            + "The town of Łódź voted on Monday, and the mayor, Zoë Šimek, was the first to do so.</p></body></html>";
    byte[] bytes = page.getBytes(Charset.forName("windows-1250"));
    assertThat(new ArticleReader().readText("a.html", bytes).articles().getFirst().text())
        .contains("Łódź voted on Monday", "Šimek");
  }

  @Test
  void foldersAreReadWithAllBelowThemButNoHiddenFilesAndNotes() throws IOException {
    write("b/two.txt", PROSE);
    write("one.txt", MORE);
    write(".hidden/three.txt", PROSE);
    write(".four.txt", PROSE);
    write("README.md", "# About\n\n" + PROSE);
    write("notes.md", "# Notes\n\n```\ncode\n```\n\n- one\n- two");
    write("package.json", "{\"name\": \"x\", \"version\": 1}");
    write("picture.png", "x");
    Reading reading = new ArticleReader().read(List.of(folder));
    assertThat(reading.articles()).hasSize(2);
    assertThat(reading.rejections()).isEmpty();
    assertThat(reading.warnings()).hasSize(3);
  }

  @Test
  void patternsAreUnderstood() throws IOException {
    write("x/one.txt", PROSE);
    write("x/two.txt", MORE);
    write("x/deep/three.md", "# Title\n\n" + PROSE);
    assertThat(names("x/*.txt")).containsExactlyInAnyOrder("x/one.txt", "x/two.txt");
    assertThat(names("**/*.{md,txt}")).hasSize(3);
    assertThat(names("x/[ot]*.txt", "x/one.txt", "x")).hasSize(3);
  }

  @Test
  void standardInputIsADash() {
    InputStream stdin = new ByteArrayInputStream(PROSE.getBytes(UTF_8));
    assertThat(new ArticleReader().read(List.of("-"), stdin, folder).articles()).hasSize(1);
  }

  @Test
  void orderAndNamesDoNotDependOnThePaths() throws IOException {
    List<String> texts = List.of(PROSE, MORE, PROSE + " " + MORE, PROSE);
    List<String> paths = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      write(i + ".txt", texts.get(i));
      paths.add(i + ".txt");
    }
    List<String> ids = ids(paths);
    Collections.reverse(paths);
    assertThat(ids(paths)).isEqualTo(ids).isSorted();
    assertThat(ids).filteredOn(id -> id.endsWith("-2")).hasSize(1);
  }

  @Test
  void idsDoNotDependOnLocaleAndTimeZone() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    String text = "title: ISTANBUL INQUIRY\npublished: 2031-03-04T23:30:00Z\n\n" + PROSE;
    Article here = article("a.txt", text);
    try {
      Locale.setDefault(Locale.of("tr"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(article("a.txt", text)).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void copiesAreToldApart() {
    String line = "{\"title\": \"A\", \"text\": \"" + PROSE + "\"}";
    List<Article> articles = read("a.json", "[" + line + "," + line + "," + line + "]").articles();
    String id = articles.getFirst().id();
    assertThat(articles).extracting(Article::id).containsExactly(id, id + "-2", id + "-3");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Opinion | Let it fall", "Editorial: Let it fall", "Let it fall - Opinion"})
  void opinionSaysSo(String title) {
    assertThat(article("a.txt", "title: " + title + "\n\n" + PROSE).opinion()).isTrue();
  }

  @Test
  void aReportAboutOpinionsIsNone() {
    assertThat(article("a.txt", "title: Opinions on the bridge differ\n\n" + PROSE).opinion())
        .isFalse();
  }

  @Test
  void aTextThatStopsWithinASentenceIsTruncated() {
    assertThat(
            article("a.txt", PROSE + "\n" + MORE + " The council will meet on Friday and then")
                .truncated())
        .isTrue();
    assertThat(article("a.txt", PROSE + "\n" + MORE).truncated()).isFalse();
  }

  @Test
  void anInferredNameIsTheGivenOneOfAnotherArticle() {
    String given = "{\"outlet\": \"Harrow Ledger\", \"title\": \"A\", \"text\": \"" + PROSE + "\"}";
    String inferred =
        "{\"title\": \"B\", \"text\": \""
            + PROSE
            + "\\n\\nThe Harrow Ledger’s Ada Thorn contributed reporting\"}";
    assertThat(read("a.jsonl", given + "\n" + inferred).articles())
        .allMatch(article -> "Harrow Ledger".equals(article.outlet().name()));
  }

  private static Reading read(String name, String text) {
    return new ArticleReader().readText(name, text.getBytes(UTF_8));
  }

  private static Article article(String name, String text) {
    Reading reading = read(name, text);
    assertThat(reading.rejections()).isEmpty();
    return reading.articles().getFirst();
  }

  private static List<String> words(Article article, Block.Kind kind) {
    return article.blocks().stream()
        .filter(block -> block.kind() == kind)
        .map(block -> article.text(block.span()))
        .toList();
  }

  private List<String> names(String... paths) {
    return new ArticleReader()
        .read(List.of(paths), InputStream.nullInputStream(), folder).articles().stream()
            .map(Article::input)
            .toList();
  }

  private List<String> ids(List<String> paths) {
    return new ArticleReader()
        .read(paths, InputStream.nullInputStream(), folder).articles().stream()
            .map(Article::id)
            .toList();
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream stream = new GZIPOutputStream(packed)) {
      stream.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }
}
