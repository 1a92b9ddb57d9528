package news.parallax.watch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/// A real web server on the loopback address whose pages a test writes; it notes what it is asked.
final class SmallWeb implements AutoCloseable {
  private final HttpServer server;
  private final Map<String, HttpHandler> pages = new ConcurrentHashMap<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();

  SmallWeb() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext(
        "/",
        exchange -> {
          String path = exchange.getRequestURI().toString();
          asked.add(path);
          HttpHandler page = pages.get(path);
          try (exchange) {
            if (page == null) {
              exchange.sendResponseHeaders(404, -1);
            } else {
              page.handle(exchange);
            }
          }
        });
    server.start();
  }

  URI at(String path) {
    return URI.create("http://localhost:" + server.getAddress().getPort() + path);
  }

  void put(String path, HttpHandler page) {
    pages.put(path, page);
  }

  void put(String path, String text) {
    pages.put(path, exchange -> send(exchange, 200, text));
  }

  /// An article as a web page.
  void putArticle(String path, String title) {
    put(path, page(title, "whose cables had rusted for years, as the engineers had told the town"));
  }

  static String page(String title, String more) {
    return """
    <html lang="en"><head><title>%s</title></head><body><article><h1>%s</h1>
    <p>The bridge over the Tarn fell at dawn on Tuesday, and nobody was hurt, the mayor of Harrow said. It was the bridge
    %s.</p><p>A ferry will cross the river until a new bridge stands, which will take two years at the least, she said.</p>
    </article></body></html>
    """
        .formatted(title, title, more);
  }

  /// A feed that links to these paths.
  String feed(String... paths) {
    StringBuilder items = new StringBuilder();
    for (String path : paths) {
      items.append("<item><title>x</title><link>").append(at(path)).append("</link></item>");
    }
    return "<rss version=\"2.0\"><channel>" + items + "</channel></rss>";
  }

  static void send(HttpExchange exchange, int status, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  /// What it was asked for, in order, robots.txt aside.
  List<String> asked() {
    return asked.stream().filter(path -> !path.equals("/robots.txt")).toList();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
