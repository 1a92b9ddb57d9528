package news.parallax.article.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import news.parallax.article.Article;
import news.parallax.article.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarcTextTest {
  private static final String PROSE =
      "The bridge over the Tarn fell at dawn on Tuesday, and nobody was hurt, the mayor of Harrow"
          + " said. Engineers had warned of the rust in its cables for years, and the town has no"
          + " money for a new one. A ferry will cross the river until then.";

  @TempDir private Path folder;

  @Test
  void thePagesOfAPackedArchiveAreArticles() throws IOException {
    Reading reading =
        read("news.warc.gz", joined(packed(info()), packed(page("one")), packed(page("two"))));
    assertThat(reading.articles())
        .extracting(Article::url)
        .containsExactlyInAnyOrder("https://harrow.example/one", "https://harrow.example/two");
    assertThat(reading.rejections()).isEmpty();
  }

  @Test
  void anArchiveIsKnownByItsOpeningToo() throws IOException {
    assertThat(read("download", joined(info(), page("one"))).articles()).hasSize(1);
  }

  @Test
  void anArchiveCutInTheMiddleSaysSoAndGivesWhatStandsBefore() throws IOException {
    byte[] whole = joined(packed(page("one")), packed(page("two")), packed(page("three")));
    Reading reading =
        read("cut.warc.gz", Arrays.copyOf(whole, whole.length - packed(page("three")).length / 2));
    assertThat(reading.articles()).hasSize(2);
    assertThat(reading.rejections())
        .singleElement()
        .satisfies(rejection ->
            assertThat(rejection.message())
                .contains("cut.warc.gz", "breaks off in the middle", "2 articles"));
  }

  @Test
  void anUnpackedArchiveCutInTheMiddleSaysSoToo() throws IOException {
    byte[] whole = joined(page("one"), page("two"));
    Reading reading = read("cut.warc", Arrays.copyOf(whole, whole.length - 200));
    assertThat(reading.articles()).hasSize(1);
    assertThat(reading.rejections()).singleElement().asString().contains("breaks off");
  }

  @Test
  void whatIsNoArticleIsCountedByItsReason() throws IOException {
    byte[] wall = response("wall", "text/html", "<h1>x</h1><p>Already a subscriber? Log in</p>");
    Reading reading =
        read("news.warc", joined(wall, wall, response("pic", "image/png", "x"), page("one")));
    assertThat(reading.articles()).hasSize(1);
    assertThat(reading.rejections()).isEmpty();
    assertThat(reading.warnings())
        .containsExactly(
            "news.warc: 2 pages left out: is a web page that shows its article to subscribers"
                + " only");
  }

  @Test
  void aPageThatUnpacksToTooMuchIsLeftOutAndTheRestIsRead() throws IOException {
    byte[] bomb = gzip(new byte[Limits.FILE_BYTES + 10]);
    byte[] head =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n"
            .getBytes(StandardCharsets.UTF_8);
    Reading reading =
        read("bomb.warc", joined(record("response", "bomb", joined(head, bomb)), page("one")));
    assertThat(reading.articles()).hasSize(1);
    assertThat(reading.warnings()).singleElement().asString().contains("is larger than 20 MB");
  }

  @Test
  void aRecordThatClaimsToBeEndlessEndsTheReading() throws IOException {
    byte[] endless =
        "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 99999999999999\r\n\r\nx"
            .getBytes(StandardCharsets.UTF_8);
    Reading reading = read("endless.warc", joined(page("one"), endless));
    assertThat(reading.articles()).hasSize(1);
    assertThat(reading.rejections()).singleElement().asString().contains("MB long");
  }

  @Test
  void rubbishBetweenRecordsIsSaid() throws IOException {
    Reading reading =
        read("odd.warc", joined(page("one"), "rubbish\n".getBytes(StandardCharsets.UTF_8)));
    assertThat(reading.articles()).hasSize(1);
    assertThat(reading.rejections()).singleElement().asString().contains("no WARC record");
  }

  @Test
  void chunksAreJoined() {
    byte[] chunked = "4\r\nWiki\r\n5;x=y\r\npedia\r\n0\r\n\r\n".getBytes(StandardCharsets.UTF_8);
    assertThat(new String(HttpResponse.unchunked(chunked), StandardCharsets.UTF_8))
        .isEqualTo("Wikipedia");
    byte[] plain = "<html>no chunks".getBytes(StandardCharsets.UTF_8);
    assertThat(HttpResponse.unchunked(plain)).isEqualTo(plain);
  }

  private Reading read(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.write(file, bytes);
    return new ArticleReader().read(List.of(name), java.io.InputStream.nullInputStream(), folder);
  }

  private static byte[] info() {
    return record("warcinfo", "", "software: a test\r\n".getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] page(String name) {
    return response(
        name,
        "text/html; charset=utf-8",
        "<html><title>Bridge falls: %s</title><h1>Bridge falls: %s</h1><p>%s</p></html>"
            .formatted(name, name, PROSE));
  }

  private static byte[] response(String name, String type, String html) {
    return record(
        "response",
        name,
        ("HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\n\r\n" + html)
            .getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] record(String type, String name, byte[] content) {
    String head =
        "WARC/1.0\r\nWARC-Type: %s\r\nWARC-Target-URI: https://harrow.example/%s\r\n"
                .formatted(type, name)
            + "Content-Type: application/http; msgtype=response\r\nContent-Length: %d\r\n\r\n"
                .formatted(content.length);
    return joined(
        head.getBytes(StandardCharsets.UTF_8),
        content,
        "\r\n\r\n".getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] packed(byte[] record) throws IOException {
    return gzip(record);
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream stream = new GZIPOutputStream(packed)) {
      stream.write(bytes);
    }
    return packed.toByteArray();
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }
}
