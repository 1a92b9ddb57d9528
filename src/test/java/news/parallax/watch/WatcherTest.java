package news.parallax.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import news.parallax.archive.Addition;
import news.parallax.article.Article;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Against a real server on loopback; the archive is a list.
@Timeout(60)
class WatcherTest {
  private static final Instant NOW = Instant.parse("2031-03-04T10:00:00Z");

  @TempDir private Path folder;
  private final List<Article> archive = new ArrayList<>();
  private SmallWeb web;

  @BeforeEach
  void open() throws IOException {
    web = new SmallWeb();
    web.putArticle("/a", "Bridge falls in Harrow");
    web.putArticle("/b", "Ferry to cross the Tarn");
    web.put("/feed", web.feed("/a", "/b"));
  }

  @AfterEach
  void close() {
    web.close();
  }

  @Test
  void theArticlesOfAFeedAreTakenAndNotAskedForAgain() {
    assertThat(look("/feed").getFirst().added()).isEqualTo(2);
    assertThat(look("/feed").getFirst().added()).isZero();
    assertThat(web.asked()).containsExactly("/feed", "/a", "/b", "/feed");
    assertThat(archive).extracting(Article::title).contains("Ferry to cross the Tarn");
  }

  @Test
  void whatHasNotChangedIsNotSentAgain() {
    List<String> marks = new ArrayList<>();
    web.put(
        "/feed",
        exchange -> {
          marks.add(String.valueOf(exchange.getRequestHeaders().getFirst("If-None-Match")));
          exchange.getResponseHeaders().set("ETag", "\"one\"");
          boolean same = "\"one\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
          SmallWeb.send(exchange, same ? 304 : 200, same ? "" : web.feed("/a"));
        });
    look("/feed");
    assertThat(look("/feed").getFirst().isGood()).isTrue();
    assertThat(marks).containsExactly("null", "\"one\"");
  }

  @Test
  void aFeedIsNotTakenForReadUntilAllItsArticlesAre() {
    AtomicInteger failures = new AtomicInteger(1);
    web.put(
        "/b",
        exchange -> {
          boolean fails = failures.getAndDecrement() > 0;
          SmallWeb.send(
              exchange, fails ? 500 : 200, fails ? "" : SmallWeb.page("Ferry", "of the town"));
        });
    List<String> marks = new ArrayList<>();
    web.put(
        "/feed",
        exchange -> {
          marks.add(String.valueOf(exchange.getRequestHeaders().getFirst("If-None-Match")));
          exchange.getResponseHeaders().set("ETag", "\"one\"");
          SmallWeb.send(exchange, 200, web.feed("/a", "/b"));
        });
    assertThat(look("/feed").getFirst().troubles()).singleElement().asString().contains("500");
    assertThat(look("/feed").getFirst().added()).isEqualTo(1);
    assertThat(marks).containsExactly("null", "null");
  }

  @Test
  void aChangedArticleIsFetchedAgain() {
    String feed =
        "<feed xmlns='http://www.w3.org/2005/Atom'><entry><link href='/a'/><updated>%s</updated></entry></feed>";
    web.put("/feed", feed.formatted("2031-03-04T08:00:00Z"));
    look("/feed");
    web.put("/feed", feed.formatted("2031-03-04T09:00:00Z"));
    look("/feed");
    assertThat(web.asked()).containsExactly("/feed", "/a", "/feed", "/a");
  }

  @Test
  void aListOfFeedsIsFollowed() {
    web.put(
        "/list",
        "<opml><body><outline><outline xmlUrl='%s'/></outline></body></opml>"
            .formatted(web.at("/feed")));
    assertThat(look("/list")).hasSize(2);
    assertThat(archive).hasSize(2);
  }

  @Test
  void aFeedThatHangsDoesNotStopTheOthers() throws InterruptedException {
    CountDownLatch over = new CountDownLatch(1);
    web.put("/hangs", exchange -> awaitQuietly(over));
    List<Look> looks = look("/hangs", "/feed");
    over.countDown();
    assertThat(looks.getFirst().trouble()).contains("does not answer within 1 second");
    assertThat(looks.getLast().added()).isEqualTo(2);
  }

  @Test
  void aFeedThatDripsIsLeft() {
    web.put(
        "/drips",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          OutputStream body = exchange.getResponseBody();
          for (int i = 0; i < 100; i++) {
            body.write('<');
            body.flush();
            sleepQuietly(100);
          }
        });
    assertThat(look("/drips").getFirst().trouble()).contains("does not answer");
  }

  @Test
  void aFeedThatSendsAGigabyteIsLeftEarly() {
    AtomicLong sent = new AtomicLong();
    web.put(
        "/large",
        exchange -> {
          exchange.sendResponseHeaders(200, 1L << 30);
          byte[] part = new byte[1 << 20];
          for (int i = 0; i < 1024; i++) {
            exchange.getResponseBody().write(part);
            sent.addAndGet(part.length);
          }
        });
    assertThat(look("/large").getFirst().trouble()).contains("sends more than 10 MB");
    assertThat(sent.get()).isLessThan(100L << 20);
  }

  @Test
  void aFeedThatRedirectsForEverIsLeft() {
    web.put("/round", exchange -> redirect(exchange, "/round"));
    assertThat(look("/round").getFirst().trouble()).contains("redirects more than");
  }

  @Test
  void aRedirectIsFollowed() {
    web.put("/old", exchange -> redirect(exchange, "/feed"));
    assertThat(look("/old").getFirst().added()).isEqualTo(2);
  }

  @Test
  void aFeedThatIsNoXmlIsSaidToBeNone() {
    web.put("/page", "<html><body><p>Not a feed<br></body>");
    web.put("/words", "no feed at all");
    assertThat(look("/page").getFirst().trouble()).containsAnyOf("no feed", "not well-formed");
    assertThat(look("/words").getFirst().trouble()).contains("not well-formed XML");
  }

  @Test
  void anEntityBombDoesNotGoOff() {
    StringBuilder bomb = new StringBuilder("<!DOCTYPE rss [<!ENTITY a \"boom\">");
    for (char c = 'b'; c < 'm'; c++) {
      String before = "&" + (char) (c - 1) + ";";
      bomb.append("<!ENTITY %s \"%s\">".formatted(c, before.repeat(10)));
    }
    bomb.append("]><rss><channel><item><title>&l;</title><link>")
        .append(web.at("/a"))
        .append("</link></item></channel></rss>");
    web.put("/bomb", bomb.toString());
    long before = System.nanoTime();
    look("/bomb", "/feed");
    assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(20));
    assertThat(archive).hasSize(2);
  }

  @Test
  void aFileOfThisMachineIsNotReadThroughAnEntity() {
    web.put(
        "/steals",
        "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><rss><channel><item><title>&x;</title><link>%s</link></item></channel></rss>"
            .formatted(web.at("/a")));
    look("/steals");
    assertThat(archive).allSatisfy(a -> assertThat(a.title()).isEqualTo("Bridge falls in Harrow"));
  }

  @Test
  void aPrivateAddressIsRefused() {
    Look look = look(watcher(Set.of(), InetAddress::getAllByName), web.at("/feed")).getFirst();
    assertThat(look.trouble()).contains("private address", "--allow localhost");
    assertThat(web.asked()).isEmpty();
  }

  @Test
  void aNameThatStandsForAPrivateAddressIsRefused() {
    URI address = URI.create("http://harrow.example/feed");
    AddressGuard.Names liar = host -> new InetAddress[] {InetAddress.getByName("169.254.169.254")};
    assertThat(look(watcher(Set.of("localhost"), liar), address).getFirst().trouble())
        .contains("private address (169.254.169.254)");
  }

  @Test
  void aRedirectToAPrivateAddressIsRefused() {
    web.put(
        "/turns",
        exchange -> {
          exchange.getResponseHeaders().set("Location", "http://127.0.0.1:9/secret");
          exchange.sendResponseHeaders(302, -1);
        });
    assertThat(look("/turns").getFirst().trouble())
        .contains("redirects to http://127.0.0.1:9/secret", "private address");
  }

  @Test
  void aLinkToAPrivateAddressIsRefused() {
    web.put(
        "/feed", "<rss><channel><item><link>http://[::1]:9/admin</link></item></channel></rss>");
    assertThat(look("/feed").getFirst().troubles())
        .singleElement()
        .asString()
        .contains("private address");
  }

  @Test
  void robotsAreKeptOut() {
    web.put("/robots.txt", "User-agent: *\nDisallow: /b\n");
    Look look = look("/feed").getFirst();
    assertThat(look.added()).isEqualTo(1);
    assertThat(look.troubles()).singleElement().asString().contains("robots.txt");
    assertThat(web.asked()).doesNotContain("/b");
  }

  @Test
  void aServerInTroubleIsLeftAlone() {
    web.put("/robots.txt", exchange -> SmallWeb.send(exchange, 503, ""));
    assertThat(look("/feed").getFirst().trouble()).contains("503");
    assertThat(web.asked()).isEmpty();
  }

  @Test
  void aFeedInTroubleIsAskedLessAndLessOften() throws IOException {
    web.put("/feed", exchange -> SmallWeb.send(exchange, 500, ""));
    look("/feed");
    assertThat(due("/feed")).isEqualTo(NOW.plus(Duration.ofMinutes(15)));
    look("/feed");
    assertThat(due("/feed")).isEqualTo(NOW.plus(Duration.ofMinutes(30)));
  }

  @Test
  void aServerIsLeftAloneForAsLongAsItAsks() {
    web.put(
        "/feed",
        exchange -> {
          exchange.getResponseHeaders().set("Retry-After", "7200");
          SmallWeb.send(exchange, 429, "");
        });
    look("/feed");
    assertThat(due("/feed")).isEqualTo(NOW.plus(Duration.ofHours(2)));
  }

  @Test
  void theTextInTheFeedStandsInForAPageThatShowsNone() {
    web.put("/a", "<h1>x</h1><p>Already a subscriber? Log in</p>");
    web.put(
        "/feed",
        "<rss xmlns:content='x'><channel><item><title>Bridge falls</title><link>%s</link><content:encoded><![CDATA[%s]]></content:encoded></item></channel></rss>"
            .formatted(web.at("/a"), SmallWeb.page("Bridge falls", "of old")));
    assertThat(look("/feed").getFirst().added()).isEqualTo(1);
  }

  @Test
  void requestsToOneHostAreKeptApart() {
    long before = System.nanoTime();
    Pace pace = new Pace();
    for (int i = 0; i < 4; i++) {
      pace.await("harrow.example", Duration.ofMillis(100));
    }
    assertThat(System.nanoTime() - before).isGreaterThanOrEqualTo(300_000_000L);
  }

  private List<Look> look(String... paths) {
    List<URI> feeds = java.util.stream.Stream.of(paths).map(web::at).toList();
    return look(watcher(Set.of("localhost"), InetAddress::getAllByName), feeds.toArray(URI[]::new));
  }

  private static List<Look> look(Watcher watcher, URI... feeds) {
    try (watcher) {
      return watcher.look(List.of(feeds), true, look -> {});
    }
  }

  private Instant due(String path) {
    try (Watcher watcher = watcher(Set.of(), InetAddress::getAllByName)) {
      return watcher.due(List.of(web.at(path)));
    }
  }

  private Watcher watcher(Set<String> allowed, AddressGuard.Names names) {
    WatchOptions options =
        new WatchOptions(
            allowed,
            Duration.ofMinutes(15),
            Duration.ZERO,
            Duration.ofSeconds(1),
            100,
            "Parallax/0 (test)");
    return new Watcher(folder, this::add, options, Clock.fixed(NOW, ZoneOffset.UTC), names);
  }

  private List<Addition> add(List<Article> articles) {
    archive.addAll(articles);
    return articles.stream()
        .map(article -> (Addition) new Addition.New(article.id(), "s" + article.id()))
        .toList();
  }

  private static void redirect(com.sun.net.httpserver.HttpExchange exchange, String path)
      throws IOException {
    exchange.getResponseHeaders().set("Location", path);
    exchange.sendResponseHeaders(301, -1);
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void sleepQuietly(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
