package news.parallax.watch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import news.parallax.NewsException;
import news.parallax.NewsException.Category;
import news.parallax.article.Article;
import news.parallax.article.Block;

/// A small web of its own on this machine, for trying `watch` without a network: each article as a
/// web page, one RSS feed for each outlet, and the list of the feeds. Answers on the loopback
/// address only.
public final class DemoFeeds implements AutoCloseable {
  private record Resource(String type, byte[] bytes) {}

  private final HttpServer server;
  private final Map<String, Resource> resources = new TreeMap<>();

  /// @param port where it answers; 0 takes a free one
  /// @throws NewsException when the port is taken
  public DemoFeeds(List<Article> articles, int port) {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    } catch (IOException e) {
      throw new NewsException(
          Category.OUTPUT, "cannot answer on port " + port + ": " + e.getMessage(), e);
    }
    offer(articles);
    server.createContext("/", this::answer);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.start();
  }

  /// The address of the list of feeds.
  public String list() {
    return base() + "/feeds.opml";
  }

  private String base() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  private void offer(List<Article> articles) {
    Map<String, StringBuilder> feeds = new TreeMap<>();
    for (Article article : articles) {
      String path = "/articles/" + article.id() + ".html";
      resources.put(path, text("text/html", page(article, path)));
      feeds
          .computeIfAbsent(article.outletName(), name -> new StringBuilder())
          .append("<item><title>")
          .append(escaped(String.valueOf(article.title())))
          .append("</title><link>")
          .append(base())
          .append(path)
          .append("</link></item>\n");
    }
    StringBuilder outlines = new StringBuilder();
    int number = 0;
    for (Map.Entry<String, StringBuilder> feed : feeds.entrySet()) {
      String path = "/feeds/" + ++number + ".xml";
      String name = escaped(feed.getKey());
      resources.put(
          path,
          text(
              "application/rss+xml",
              "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\"><channel><title>"
                  + name
                  + "</title>\n"
                  + feed.getValue()
                  + "</channel></rss>\n"));
      outlines.append(
          "<outline type=\"rss\" text=\"%s\" xmlUrl=\"%s%s\"/>\n".formatted(name, base(), path));
    }
    resources.put(
        "/feeds.opml",
        text(
            "text/x-opml",
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<opml version=\"2.0\"><body>\n"
                + outlines
                + "</body></opml>\n"));
    resources.put("/robots.txt", text("text/plain", "User-agent: *\nAllow: /\n"));
  }

  private String page(Article article, String path) {
    StringBuilder page = new StringBuilder("<!doctype html>\n<html lang=\"en\"><head>");
    String title = escaped(String.valueOf(article.title()));
    page.append("<meta charset=\"utf-8\"><title>").append(title).append("</title>\n");
    page.append("<meta property=\"og:site_name\" content=\"")
        .append(escaped(article.outletName()))
        .append("\">\n");
    String url = article.url() == null ? base() + path : article.url();
    page.append("<link rel=\"canonical\" href=\"").append(escaped(url)).append("\">\n");
    article
        .published()
        .ifPresent(date ->
            page.append("<meta property=\"article:published_time\" content=\"")
                .append(date.value().iso())
                .append("\">\n"));
    page.append("</head><body><article><h1>").append(title).append("</h1>\n");
    for (Block block : article.blocks()) {
      String words = escaped(article.text(block.span()));
      switch (block.kind()) {
        case HEADLINE, OUTLET_NAME, HEADER_LINE -> {}
        case SUBHEADING -> page.append("<h2>").append(words).append("</h2>\n");
        case CAPTION, CREDIT ->
            page.append("<figure><figcaption>").append(words).append("</figcaption></figure>\n");
        case LIST_ITEM -> page.append("<ul><li>").append(words).append("</li></ul>\n");
        case STANDFIRST, PARAGRAPH, BYLINE, CONTRIBUTORS, LINK, NOTICE, OTHER ->
            page.append("<p>").append(words).append("</p>\n");
      }
    }
    return page.append("</article></body></html>\n").toString();
  }

  private static Resource text(String type, String text) {
    return new Resource(type + "; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      Resource resource = resources.get(exchange.getRequestURI().getPath());
      if (resource == null) {
        exchange.sendResponseHeaders(404, -1);
        return;
      }
      exchange.getResponseHeaders().set("Content-Type", resource.type());
      exchange.sendResponseHeaders(200, resource.bytes().length);
      try (OutputStream body = exchange.getResponseBody()) {
        body.write(resource.bytes());
      }
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
