package news.parallax.watch;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Reads one feed written in XML. No entity is declared, followed or expanded: what a document type
/// says is passed over. Used once, by one thread.
final class XmlFeed {
  private static final int DEEPEST = 100;
  private static final int LONGEST_TEXT = 2 << 20;
  private static final XMLInputFactory FACTORY = factory();

  private final URI base;
  private final Map<URI, Feed.Item> items = new LinkedHashMap<>();
  private final List<URI> feeds = new ArrayList<>();
  private boolean known;
  private @Nullable String link;
  private @Nullable String title;
  private @Nullable String html;
  private @Nullable String updated;
  private final StringBuilder text = new StringBuilder();

  XmlFeed(URI base) {
    this.base = base;
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }

  Feed read(byte[] bytes) throws FeedTrouble {
    try {
      XMLStreamReader reader = FACTORY.createXMLStreamReader(new ByteArrayInputStream(bytes));
      List<String> path = new ArrayList<>();
      while (reader.hasNext()) {
        step(reader, path);
      }
    } catch (XMLStreamException e) {
      if (items.isEmpty() && feeds.isEmpty()) {
        int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
        throw new FeedTrouble("is not well-formed XML, at line " + line);
      }
      // what was read before the fault is of use
    }
    if (!known) {
      throw new FeedTrouble("is no feed, sitemap or list of feeds");
    }
    return feeds.isEmpty()
        ? new Feed.Items(new ArrayList<>(items.values()))
        : new Feed.Feeds(feeds);
  }

  private void step(XMLStreamReader reader, List<String> path)
      throws XMLStreamException, FeedTrouble {
    switch (reader.next()) {
      case XMLStreamConstants.START_ELEMENT -> {
        path.add(reader.getLocalName().toLowerCase(Locale.ROOT));
        if (path.size() > DEEPEST) {
          throw new FeedTrouble("nests deeper than any feed");
        }
        text.setLength(0);
        open(reader, path);
      }
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
        if (text.length() < LONGEST_TEXT) {
          text.append(reader.getText());
        }
      }
      case XMLStreamConstants.END_ELEMENT -> {
        close(path);
        path.removeLast();
        text.setLength(0);
      }
      default -> {}
    }
  }

  private void open(XMLStreamReader reader, List<String> path) {
    String name = path.getLast();
    if (path.size() == 1) {
      known =
          switch (name) {
            case "rss", "rdf", "feed", "urlset", "sitemapindex", "opml" -> true;
            default -> false;
          };
    }
    switch (name) {
      case "item", "entry", "url", "sitemap" -> {
        link = null;
        title = null;
        html = null;
        updated = null;
      }
      case "link" -> {
        String target = reader.getAttributeValue(null, "href");
        String relation = reader.getAttributeValue(null, "rel");
        if (target != null && (relation == null || relation.equals("alternate"))) {
          link = link == null ? target : link;
        }
      }
      case "outline" -> {
        String target = reader.getAttributeValue(null, "xmlUrl");
        if (target != null && feeds.size() < FeedParser.MOST_ITEMS) {
          FeedParser.resolve(base, target).ifPresent(feeds::add);
        }
      }
      default -> {}
    }
  }

  private void close(List<String> path) {
    String name = path.getLast();
    String outer = path.size() < 2 ? "" : path.get(path.size() - 2);
    boolean inItem = outer.equals("item") || outer.equals("entry") || outer.equals("url");
    String words = text.toString().strip();
    switch (name) {
      case "link", "loc" -> {
        boolean sitemap = outer.equals("sitemap");
        if ((inItem || sitemap) && !words.isEmpty()) {
          link = words;
        }
      }
      case "guid" -> {
        if (inItem && link == null && words.startsWith("http")) {
          link = words;
        }
      }
      case "title" -> {
        if (!words.isEmpty() && (inItem || outer.equals("news"))) {
          title = words;
        }
      }
      case "updated", "modified", "lastmod" -> {
        if (inItem && !words.isEmpty()) {
          updated = words;
        }
      }
      case "encoded", "content" -> {
        if (inItem && !words.isEmpty()) {
          html = words;
        }
      }
      case "item", "entry", "url" -> addItem();
      case "sitemap" -> {
        if (link != null && feeds.size() < FeedParser.MOST_ITEMS) {
          FeedParser.resolve(base, link).ifPresent(feeds::add);
        }
      }
      default -> {}
    }
  }

  private void addItem() {
    String target = link;
    if (target != null && items.size() < FeedParser.MOST_ITEMS) {
      FeedParser.resolve(base, target)
          .ifPresent(
              address -> items.putIfAbsent(address, new Feed.Item(address, title, html, updated)));
    }
  }
}
