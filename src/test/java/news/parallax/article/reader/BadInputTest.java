package news.parallax.article.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import news.parallax.article.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is no article is named, with reason and remedy, and the rest goes on.
@Timeout(60)
class BadInputTest {
  private static final String GOOD =
      "The bridge over the Tarn fell at dawn, and nobody was hurt, the mayor of Harrow said.";

  @TempDir Path folder;

  @Test
  void aMissingFile() throws IOException {
    assertRejected(read("gone.txt"), "gone.txt", "does not exist");
  }

  @Test
  void anEmptyFile() throws IOException {
    write("bad.txt", "");
    assertRejected(read("bad.txt"), "bad.txt", "is empty");
  }

  @Test
  void aFileOfBlanks() throws IOException {
    write("bad.txt", " \n\t \r\n");
    assertRejected(read("bad.txt"), "bad.txt", "is empty");
  }

  @Test
  void binaryFiles() throws IOException {
    byte[] noise = new byte[5_000];
    for (int i = 0; i < noise.length; i++) {
      noise[i] = (byte) (i * 31 % 251);
    }
    Files.write(folder.resolve("noise.txt"), noise);
    Files.write(folder.resolve("paper.txt"), "%PDF-1.7 ...".getBytes(UTF_8));
    Files.write(folder.resolve("office.txt"), new byte[] {'P', 'K', 3, 4, 0, 0});
    assertRejected(read("noise.txt"), "noise.txt", "is not text");
    assertRejected(read("paper.txt"), "paper.txt", "is a PDF");
    assertRejected(read("office.txt"), "office.txt", "is a zip archive");
  }

  @Test
  void zeroBytes() throws IOException {
    write("bad.txt", GOOD + "\u0000" + GOOD);
    assertRejected(read("bad.txt"), "bad.txt", "zero bytes");
  }

  @Test
  void fiftyMegabytes() throws IOException {
    byte[] large = new byte[50 << 20];
    Arrays.fill(large, (byte) 'a');
    Files.write(folder.resolve("bad.txt"), large);
    Files.write(folder.resolve("bad.html"), large);
    assertRejected(read("bad.txt"), "bad.txt", "is larger than 20 MB");
    assertRejected(read("bad.html"), "bad.html", "is larger than 20 MB");
  }

  @Test
  void oneLineOfFiveMegabytes() throws IOException {
    write("bad.txt", "The bridge fell. ".repeat(300_000));
    assertRejected(read("bad.txt"), "bad.txt", "is longer than any article");
  }

  @Test
  void bytesThatAreNoUtf8AreReadAsSomethingElse() throws IOException {
    Files.write(
        folder.resolve("odd.txt"),
        (GOOD + " The caf\u00e9 closed.").getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
    assertThat(read("odd.txt").rejections()).isEmpty();
  }

  @Test
  void aMalformedLineOfJsonLines() throws IOException {
    String line = "{\"title\": \"%s\", \"text\": \"" + GOOD + "\"}\n";
    write(
        "bad.jsonl",
        line.formatted("a")
            + line.formatted("b")
            + "{\"title\": \"c\", \"te\n"
            + line.formatted("d")
            + line.formatted("e"));
    Reading reading = read("bad.jsonl");
    assertRejected(reading, "bad.jsonl line 3", "is malformed JSON");
    assertThat(reading.articles()).hasSize(5);
  }

  @Test
  void malformedJson() throws IOException {
    write("bad.json", "{\"title\": ");
    write("deep.json", "[".repeat(100_000));
    assertRejected(read("bad.json"), "bad.json", "is malformed JSON at line 1");
    assertRejected(read("deep.json"), "deep.json", "is malformed JSON");
  }

  @Test
  void jsonWithoutAnArticle() throws IOException {
    write("bad.json", "{\"version\": 1}");
    write("bad.jsonl", "{\"title\": \"x\", \"text\": \"\"}\n[]\n");
    assertRejected(read("bad.json"), "bad.json", "holds no article");
    assertThat(read("bad.jsonl").rejections()).hasSize(2);
  }

  @Test
  void aPageWithAMillionNestedTags() throws IOException {
    write("deep.html", "<html><body>" + "<div>".repeat(1_000_000) + "<p>" + GOOD + "</p>");
    assertThat(read("deep.html").articles()).hasSize(2);
  }

  @Test
  void aPageOfScripts() throws IOException {
    write(
        "bad.html",
        "<html><body>"
            + "<script>var a = \""
            + GOOD
            + "\";</script>".repeat(5_000)
            + "</body></html>");
    assertRejected(read("bad.html"), "bad.html", "without an article");
  }

  @Test
  void aFolderWithoutArticles() throws IOException {
    Files.createDirectories(folder.resolve("none/deeper"));
    write("none/picture.png", "x");
    assertRejected(read("none"), "none", "is a folder without articles");
  }

  @Test
  void aFileThatMayNotBeRead() throws IOException {
    write("bad.txt", GOOD);
    assumeTrue(folder.resolve("bad.txt").toFile().setReadable(false));
    assumeTrue(!Files.isReadable(folder.resolve("bad.txt")), "this user may read everything");
    assertRejected(read("bad.txt"), "bad.txt", "may not be read");
  }

  @Test
  void whatTheDiskSaysIsPutIntoWords() {
    assertThat(FileBytes.refusal(new AccessDeniedException("x")).of("x").reason())
        .isEqualTo("may not be read");
    assertThat(FileBytes.refusal(new IOException("disk on fire")).of("x").reason())
        .isEqualTo("cannot be read: disk on fire");
  }

  @Test
  void otherLanguages() throws IOException {
    write(
        "ru.txt",
        "Мост через реку обрушился рано утром в понедельник, никто не пострадал, сообщила мэр города.");
    write("zh.txt", "星期一清晨，河上的桥倒塌了，市长说没有人受伤。工程师多年来一直警告说缆绳生锈。");
    assertRejected(
        read("ru.txt"), "ru.txt", "is written in Russian, which Parallax does not read yet");
    assertRejected(
        read("zh.txt"), "zh.txt", "is written in Chinese, which Parallax does not read yet");
  }

  @Test
  void aPackedFileThatUnpacksWithoutEnd() throws IOException {
    byte[] zeros = new byte[64 << 20];
    Files.write(folder.resolve("bomb.txt.gz"), ArticleReaderTest.gzip(zeros));
    Files.write(folder.resolve("bomb.jsonl.gz"), ArticleReaderTest.gzip(zeros));
    assertRejected(read("bomb.txt.gz"), "bomb.txt.gz", "is larger than 20 MB");
    assertRejected(read("bomb.jsonl.gz"), "bomb.jsonl.gz line 1", "is larger than 20 MB");
  }

  @Test
  void brokenPackedFiles() throws IOException {
    byte[] packed = ArticleReaderTest.gzip(GOOD.repeat(1_000).getBytes(UTF_8));
    Files.write(folder.resolve("half.txt.gz"), Arrays.copyOf(packed, packed.length / 2));
    packed[8] ^= 0x55;
    packed[20] ^= 0x55;
    packed[21] ^= 0x55;
    Files.write(folder.resolve("bad.txt.gz"), packed);
    assertRejected(read("half.txt.gz"), "half.txt.gz", "breaks off");
    assertThat(read("bad.txt.gz").rejections()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[",
        "{a,",
        "***[",
        "x/[!",
        "\u0000",
        "../../../../../../nowhere-at-all/*.txt",
        "*/../*/../*.nothing"
      })
  void tricksWithPatterns(String pattern) throws IOException {
    assertThat(read(pattern).rejections()).hasSize(1);
  }

  @Test
  void namesThatATerminalWouldObey() throws IOException {
    Reading reading = read("gone\u001b[2J.txt");
    assertThat(reading.rejections().getFirst().input()).doesNotContain("\u001b");
  }

  @Test
  void linksThatGoRoundInCircles() throws IOException {
    Files.createDirectories(folder.resolve("x"));
    write("x/one.txt", GOOD + " It rained.");
    Files.createSymbolicLink(folder.resolve("x/loop"), folder.resolve("x"));
    assertThat(read("x").articles()).hasSize(2);
  }

  @Test
  void aTitleWithoutText() throws IOException {
    write("bad.txt", "Bridge falls in Harrow\n");
    assertRejected(read("bad.txt"), "bad.txt", "holds a title and no text");
  }

  @Test
  void nothingButNotices() throws IOException {
    write(
        "bad.txt",
        "Please make sure your browser supports JavaScript\n\nSubscribe\n\n© 2031 Harrow Post");
    assertRejected(read("bad.txt"), "bad.txt", "holds no sentence");
  }

  @Test
  void aPageThatLetsNobodyIn() throws IOException {
    write(
        "bad.txt",
        "Bridge falls\n\nWhy did this happen to you?\n\nPlease make sure your browser supports JavaScript.");
    assertRejected(read("bad.txt"), "bad.txt", "a website's notices");
  }

  @Test
  void entitiesOfXmlAreNotFollowed() throws IOException {
    write(
        "odd.html",
        "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><html><body><p>"
            + GOOD
            + " &x; &lt;b&gt; it read.</p></body></html>");
    assertThat(read("odd.html").articles())
        .anyMatch(article -> article.text().endsWith("&x; <b> it read."));
  }

  @Test
  void standardInputThatIsEmpty() {
    Reading reading =
        new ArticleReader().read(List.of("-"), new ByteArrayInputStream(new byte[0]), folder);
    assertThat(reading.rejections().getFirst().input()).isEqualTo("standard input");
  }

  /// Reads the path together with a file that is good.
  private Reading read(String path) throws IOException {
    write("good.txt", GOOD);
    return new ArticleReader()
        .read(List.of(path, "good.txt"), InputStream.nullInputStream(), folder);
  }

  private static void assertRejected(Reading reading, String input, String reason) {
    assertThat(reading.rejections())
        .singleElement()
        .satisfies(rejection -> {
          assertThat(rejection.input()).isEqualTo(input);
          assertThat(rejection.reason()).contains(reason);
          assertThat(rejection.remedy()).isNotBlank();
        });
    assertThat(reading.articles()).anyMatch(article -> article.text().equals(GOOD));
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
