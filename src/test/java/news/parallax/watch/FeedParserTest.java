package news.parallax.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FeedParserTest {
  private static final URI BASE = URI.create("https://harrow.example/news/feed");

  @Test
  void rssIsRead() throws FeedTrouble {
    assertThat(
            links(
                "<?xml version='1.0'?><rss version='2.0' xmlns:atom='a'><channel><link>https://harrow.example/</link>"
                    + "<atom:link href='https://harrow.example/feed' rel='self'/>"
                    + "<item><title>A &amp; B</title><link>https://harrow.example/a?x=1&amp;y=2#top</link></item>"
                    + "<item><guid>https://harrow.example/b</guid></item></channel></rss>"))
        .containsExactly("https://harrow.example/a?x=1&y=2", "https://harrow.example/b");
  }

  @Test
  void rdfIsRead() throws FeedTrouble {
    assertThat(
            links(
                "<rdf:RDF xmlns:rdf='r' xmlns='s'><channel><link>x</link></channel><item><link>/a</link></item></rdf:RDF>"))
        .containsExactly("https://harrow.example/a");
  }

  @Test
  void atomIsRead() throws FeedTrouble {
    assertThat(
            links(
                "<feed xmlns='http://www.w3.org/2005/Atom'><link href='/'/><entry><link rel='edit' href='/no'/>"
                    + "<link rel='alternate' href='a'/><title>A</title></entry></feed>"))
        .containsExactly("https://harrow.example/news/a");
  }

  @Test
  void jsonFeedIsRead() throws FeedTrouble {
    assertThat(
            links(
                "{\"version\": \"https://jsonfeed.org/version/1.1\", \"items\": [{\"id\": \"1\", \"url\": \"https://harrow.example/a\"}]}"))
        .containsExactly("https://harrow.example/a");
  }

  @Test
  void aNewsSitemapIsRead() throws FeedTrouble {
    String sitemap =
        "<urlset xmlns='s' xmlns:news='n'><url><loc> https://harrow.example/a </loc><lastmod>2031-03-04</lastmod>"
            + "<news:news><news:title>Bridge falls</news:title></news:news></url></urlset>";
    Feed.Items items = (Feed.Items) parse(sitemap.getBytes(StandardCharsets.UTF_8));
    assertThat(items.items())
        .containsExactly(
            new Feed.Item(
                URI.create("https://harrow.example/a"), "Bridge falls", null, "2031-03-04"));
  }

  @Test
  void anIndexOfSitemapsLeadsOn() throws FeedTrouble {
    Feed feed =
        parse(
            "<sitemapindex><sitemap><loc>https://harrow.example/s1.xml</loc></sitemap></sitemapindex>"
                .getBytes(StandardCharsets.UTF_8));
    assertThat(feed)
        .isEqualTo(new Feed.Feeds(List.of(URI.create("https://harrow.example/s1.xml"))));
  }

  @Test
  void anotherEncodingIsRead() throws FeedTrouble {
    String rss =
        "<?xml version='1.0' encoding='ISO-8859-1'?><rss><channel><item><title>Förde</title><link>/a</link></item></channel></rss>";
    Feed.Items items = (Feed.Items) parse(rss.getBytes(Charset.forName("ISO-8859-1")));
    assertThat(items.items().getFirst().title()).isEqualTo("Förde");
  }

  @Test
  void linksThatLeadNowhereAreLeftOut() throws FeedTrouble {
    assertThat(
            links(
                "<rss><channel><item><link>javascript:alert(1)</link></item><item><link>mailto:x@harrow.example</link></item>"
                    + "<item><link>http://exa mple/</link></item><item><link>/a</link></item></channel></rss>"))
        .containsExactly("https://harrow.example/a");
  }

  @Test
  void whatStandsBeforeAFaultIsRead() throws FeedTrouble {
    assertThat(links("<rss><channel><item><link>/a</link></item><item><title>&nbsp</channel>"))
        .containsExactly("https://harrow.example/a");
  }

  @Test
  void whatIsNoFeedIsSaidToBeNone() {
    for (String text : List.of("", "<html><body/></html>", "{\"a\": 1}", "{", "words")) {
      assertThatThrownBy(() -> parse(text.getBytes(StandardCharsets.UTF_8)))
          .as(text)
          .isInstanceOf(FeedTrouble.class);
    }
  }

  private static List<String> links(String feed) throws FeedTrouble {
    Feed.Items items = (Feed.Items) parse(feed.getBytes(StandardCharsets.UTF_8));
    return Stream.of(items.items()).flatMap(List::stream).map(i -> i.address().toString()).toList();
  }

  private static Feed parse(byte[] bytes) throws FeedTrouble {
    return new FeedParser().parse(bytes, BASE);
  }
}
