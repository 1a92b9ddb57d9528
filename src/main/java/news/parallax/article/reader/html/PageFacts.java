package news.parallax.article.reader.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// What a page says about itself: in JSON-LD, in Open Graph and other meta elements, in microdata,
/// and in what a reader sees. A statement of the page's head counts only where the visible page
/// does not contradict it.
final class PageFacts {
  private static final Pattern SEPARATOR = Pattern.compile("\\s+[|–—•·»:-]{1,2}\\s+|\\s*\\|\\s*");

  private final Document document;
  private final LinkedData data;
  private final Map<String, String> metas;

  PageFacts(Document document) {
    this.document = document;
    this.data = LinkedData.of(document);
    this.metas = metas(document);
  }

  LinkedData data() {
    return data;
  }

  /// The headline: the heading that the page's title repeats, else what the page's head gives,
  /// without the site's name.
  Optional<String> title() {
    List<String> given = new ArrayList<>();
    data.field("headline").ifPresent(given::add);
    meta("og:title").ifPresent(given::add);
    meta("twitter:title").ifPresent(given::add);
    String head = clean(document.title());
    if (!head.isEmpty()) {
      given.add(head);
    }
    List<String> headings = headings("h1, [itemprop=headline], h2");
    for (String heading : headings) {
      if (given.stream().anyMatch(title -> same(title, heading))) {
        return Optional.of(heading);
      }
    }
    if (given.isEmpty()) {
      return headings("h1, [itemprop=headline]").stream().findFirst();
    }
    return Optional.of(withoutSite(clean(given.getFirst())));
  }

  private List<String> headings(String query) {
    List<String> headings = new ArrayList<>();
    for (Element heading : document.select(query)) {
      String text = clean(heading.text());
      if (text.length() >= 8 && text.length() <= 300) {
        headings.add(text);
      }
    }
    return headings;
  }

  /// Whether a heading is the title, which may have the site's name at its end.
  private static boolean same(String title, String heading) {
    String first = bare(title);
    String second = bare(heading);
    if (first.equals(second)) {
      return true;
    }
    return second.length() >= 15
        && first.startsWith(second)
        && second.length() * 10 >= first.length() * 4;
  }

  /// A title without the name of the site behind or before it.
  private String withoutSite(String title) {
    String[] parts = SEPARATOR.split(title);
    if (parts.length < 2) {
      return title;
    }
    String site = bare(meta("og:site_name").orElse(""));
    String host = bare(url().map(PageFacts::host).orElse(""));
    String last = parts[parts.length - 1];
    if (isSite(last, site, host)) {
      return title.substring(0, title.lastIndexOf(last)).replaceAll("[\\s|–—•·»:-]+$", "");
    }
    if (isSite(parts[0], site, host)) {
      return title.substring(parts[0].length()).replaceAll("^[\\s|–—•·»:-]+", "");
    }
    return title;
  }

  private static boolean isSite(String part, String site, String host) {
    String bare = bare(part);
    return bare.equals(site)
        || (bare.length() >= 3
            && (host.contains(bare)
                || (!site.isEmpty() && (site.contains(bare) || bare.contains(site)))));
  }

  /// The name of the publisher or site.
  Optional<String> outlet() {
    return meta("og:site_name")
        .or(() -> data.names("publisher").stream().findFirst())
        .or(() -> meta("application-name"))
        .or(() -> meta("dc.publisher"))
        .map(PageFacts::clean)
        .filter(name -> name.length() <= 80);
  }

  /// The page's address as it gives it.
  Optional<String> url() {
    Element link = document.selectFirst("link[rel=canonical][href^=http]");
    return Optional.ofNullable(link)
        .map(element -> element.attr("href"))
        .or(() -> meta("og:url"))
        .or(() -> data.field("url"))
        .filter(url -> url.startsWith("http") && url.length() <= 2_000 && !url.contains(" "));
  }

  static String host(String url) {
    return url.replaceFirst("^https?://", "").replaceFirst("[/?#:].*", "");
  }

  /// The day or time of publication, as it is written.
  Optional<String> published() {
    return data.field("datePublished")
        .or(() -> meta("article:published_time"))
        .or(() -> meta("datepublished"))
        .or(() -> attribute("[itemprop=datePublished]"))
        .or(() -> meta("article:published"))
        .or(() -> meta("parsely-pub-date"))
        .or(() -> meta("sailthru.date"))
        .or(() -> meta("pubdate"))
        .or(() -> meta("publishdate"))
        .or(() -> meta("publish-date"))
        .or(() -> meta("publication_date"))
        .or(() -> meta("date"))
        .or(() -> meta("dc.date.issued"))
        .or(() -> meta("dcterms.created"))
        .or(() -> meta("dc.date"))
        .or(() -> meta("dcterms.date"))
        .or(() -> meta("citation_publication_date"))
        .or(() -> meta("og:published_time"))
        .or(() -> meta("og:article:published_time"))
        .or(() -> data.field("dateCreated"))
        .or(() -> attribute("time[pubdate], time[datetime].entry-date, time[datetime].published"))
        .or(() -> attribute("article time[datetime], header time[datetime], main time[datetime]"))
        .or(() -> attribute("time[datetime]"));
  }

  private Optional<String> attribute(String query) {
    Element element = document.selectFirst(query);
    if (element == null) {
      return Optional.empty();
    }
    String value = element.attr("datetime");
    if (value.isBlank()) {
      value = element.attr("content");
    }
    return Optional.of(value.isBlank() ? element.text() : value).filter(v -> !v.isBlank());
  }

  /// The names of the authors.
  List<String> authors() {
    List<String> names = new ArrayList<>(data.names("author"));
    if (names.isEmpty()) {
      meta("author")
          .or(() -> meta("article:author"))
          .or(() -> meta("parsely-author"))
          .or(() -> meta("dc.creator"))
          .or(() -> meta("citation_author"))
          .ifPresent(names::add);
    }
    if (names.isEmpty()) {
      for (Element element :
          document.select(
              "[rel=author], [itemprop=author] [itemprop=name], [itemprop=author], .author .fn, .byline-name, .author-name")) {
        names.add(element.text());
      }
    }
    return names.stream()
        .map(PageFacts::clean)
        .map(name -> name.replaceFirst("(?i)^by\\s+", ""))
        .filter(name -> name.length() >= 2 && name.length() <= 80 && !name.startsWith("http"))
        .distinct()
        .limit(12)
        .toList();
  }

  /// The content of the meta element of that name or property.
  Optional<String> meta(String name) {
    return Optional.ofNullable(metas.get(name));
  }

  private static Map<String, String> metas(Document document) {
    Map<String, String> metas = new HashMap<>();
    for (Element meta : document.getElementsByTag("meta")) {
      String key = meta.hasAttr("property") ? meta.attr("property") : meta.attr("name");
      if (key.isEmpty()) {
        key = meta.attr("itemprop");
      }
      String content = meta.attr("content").strip();
      if (!key.isEmpty() && !content.isEmpty()) {
        metas.putIfAbsent(key.toLowerCase(Locale.ROOT), content);
      }
    }
    return metas;
  }

  boolean isOpinion() {
    return data.isOpinion()
        || meta("article:section")
            .or(() -> data.field("articleSection"))
            .filter(section ->
                section
                    .toLowerCase(Locale.ROOT)
                    .matches("opinions?|editorials?|commentary|op-?eds?|columns?"))
            .isPresent();
  }

  private static String clean(String text) {
    return text.replaceAll("[\\s\\u00a0\\u200b\\u00ad]+", " ").strip();
  }

  static String bare(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
  }
}
