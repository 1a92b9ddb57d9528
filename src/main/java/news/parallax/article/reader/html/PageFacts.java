package news.parallax.article.reader.html;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// What a page says about itself: in JSON-LD, in Open Graph and other meta elements, in microdata,
/// and in what a reader sees. A statement of the page's head counts only where the visible page
/// does not contradict it.
final class PageFacts {
  private static final Pattern SEPARATOR = Pattern.compile("\\s+[|–—•·»:-]{1,2}\\s+|\\s*\\|\\s*");

  /// A value of fewer characters names a year or a month at best.
  private static final int WHOLE_DAY = 8;

  private static final List<String> DAY_METAS =
      List.of(
          "article:published",
          "parsely-pub-date",
          "sailthru.date",
          "pubdate",
          "publishdate",
          "publish-date",
          "publication_date",
          "date",
          "dc.date.issued",
          "dcterms.created",
          "dc.date",
          "dcterms.date",
          "citation_publication_date",
          "og:published_time",
          "og:article:published_time");

  private static final Pattern GREENWICH =
      Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)T\\d\\d:.*(?:Z|[+-]00:?00)");

  private final Document document;
  private final List<TextBlock> blocks;
  private final LinkedData data;
  private final Map<String, String> metas;
  private final @Nullable Element headline;

  /// @param blocks all blocks of the page
  PageFacts(Document document, List<TextBlock> blocks) {
    this.document = document;
    this.blocks = List.copyOf(blocks);
    this.data = LinkedData.of(document);
    this.metas = metas(document);
    this.headline =
        new PageTitle(
                document,
                given(),
                data.field("headline").orElse(""),
                bare(meta("og:site_name").orElse("")),
                url().orElse(""))
            .find();
  }

  LinkedData data() {
    return data;
  }

  /// The headline: the heading that a reader sees, else what the page's head gives, without the
  /// site's name.
  Optional<String> title() {
    Element heading = headline();
    if (heading != null) {
      return Optional.of(withoutKicker(withoutSite(PageTitle.clean(heading))));
    }
    return given().stream()
        .findFirst()
        .map(title -> PageTitle.withoutDate(withoutSite(clean(title))));
  }

  /// The heading that is the headline; null when the page shows none.
  @Nullable Element headline() {
    return headline;
  }

  /// A heading often holds a second line; the page's head tells which part is the title.
  private String withoutKicker(String heading) {
    String bare = bare(heading);
    for (String title : given()) {
      String cleaned = withoutSite(clean(title));
      String part = bare(cleaned);
      boolean within = bare.length() > part.length() && bare.contains(part);
      if (within && part.length() >= 15 && 5 * part.length() >= 2 * bare.length()) {
        return cleaned;
      }
    }
    return heading;
  }

  private List<String> given() {
    return PageTitle.titles(
        List.of(
            data.field("headline"),
            meta("og:title"),
            meta("twitter:title"),
            Optional.of(clean(document.title()))));
  }

  /// A title without the name of the site behind or before it.
  private String withoutSite(String title) {
    return withoutSite(title, meta("og:site_name").orElse(""), url().orElse(""));
  }

  static String withoutSite(String title, String siteName, String url) {
    String[] parts = SEPARATOR.split(title);
    if (parts.length < 2) {
      return title;
    }
    String site = bare(siteName);
    String host = bare(host(url));
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
    Element link = Queries.first(document, "link[rel=canonical][href^=http]");
    return Optional.ofNullable(link)
        .map(element -> element.attr("href"))
        .or(() -> meta("og:url"))
        .or(() -> data.field("url"))
        .filter(url -> url.startsWith("http") && url.length() <= 2_000 && !url.contains(" "));
  }

  static String host(String url) {
    return url.replaceFirst("^https?://", "").replaceFirst("[/?#:].*", "");
  }

  /// The day or time of publication: as the page's head gives it, else as it is shown near the
  /// headline. Where the head's time is that of Greenwich, the day before or after it that is shown
  /// to the reader is the outlet's own, and counts.
  Optional<String> published() {
    Optional<String> told = told();
    Optional<LocalDate> shown = new VisibleDate(blocks, language().orElse("")).find(headline);
    if (told.isEmpty()) {
      return shown
          .map(LocalDate::toString)
          .or(() -> attribute("time[pubdate], time[datetime].entry-date, time[datetime].published"))
          .or(() -> attribute("article time[datetime], header time[datetime], main time[datetime]"))
          .or(() -> attribute("time[datetime]"));
    }
    Matcher greenwich = GREENWICH.matcher(told.get());
    if (shown.isPresent() && greenwich.matches()) {
      LocalDate day = LocalDate.parse(greenwich.group(1));
      if (Math.abs(ChronoUnit.DAYS.between(day, shown.get())) == 1) {
        return shown.map(LocalDate::toString);
      }
    }
    return told;
  }

  private Optional<String> told() {
    Optional<String> told = Optional.empty();
    for (Supplier<Optional<String>> place : places()) {
      Optional<String> value = place.get();
      if (value.isPresent() && value.get().length() >= WHOLE_DAY) {
        return value;
      }
      told = told.isPresent() ? told : value;
    }
    return told;
  }

  /// Where pages say when they were published, the most trusted first.
  private List<Supplier<Optional<String>>> places() {
    List<Supplier<Optional<String>>> places = new ArrayList<>();
    places.add(() -> data.field("datePublished"));
    places.add(() -> meta("article:published_time"));
    places.add(() -> meta("datepublished"));
    places.add(() -> attribute("[itemprop=datePublished]"));
    for (String name : DAY_METAS) {
      places.add(() -> meta(name));
    }
    places.add(() -> data.field("dateCreated"));
    places.add(this::onlyPublished);
    return places;
  }

  /// The one time that the page marks as that of publication; nothing when it marks several.
  private Optional<String> onlyPublished() {
    List<String> times =
        Queries.all(document, "time.published[datetime], time[pubdate][datetime]")
            .eachAttr("datetime")
            .stream()
            .filter(time -> !time.isBlank())
            .distinct()
            .toList();
    return times.size() == 1 ? Optional.of(times.getFirst()) : Optional.empty();
  }

  /// When the page was last changed, as it is written.
  Optional<String> updated() {
    return data.field("dateModified")
        .or(() -> meta("article:modified_time"))
        .or(() -> meta("og:updated_time"))
        .or(() -> meta("last-modified"))
        .or(() -> meta("dcterms.modified"))
        .or(() -> attribute("[itemprop=dateModified]"));
  }

  /// Code of the language that the page says it is in, such as "en" or "pt-BR".
  Optional<String> language() {
    return Optional.of(Queries.all(document, "html").attr("lang"))
        .filter(code -> !code.isBlank())
        .or(() -> data.field("inLanguage"))
        .or(() -> meta("og:locale"))
        .or(() -> meta("content-language"))
        .map(code -> code.strip().replace('_', '-'))
        .filter(code -> code.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,2}"));
  }

  private Optional<String> attribute(String query) {
    Element element = Queries.first(document, query);
    if (element == null) {
      return Optional.empty();
    }
    String value = element.attr("datetime");
    if (value.isBlank()) {
      value = element.attr("content");
    }
    return Optional.of(value.isBlank() ? element.text() : value).filter(v -> !v.isBlank());
  }

  /// What stands below the first picture of the article.
  Optional<String> caption() {
    Element figure =
        Queries.first(
            document,
            "article figcaption, main figcaption, [itemprop=articleBody] figcaption, figure figcaption, .wp-caption-text");
    return Optional.ofNullable(figure)
        .map(element -> clean(element.text()))
        .filter(text -> text.length() >= 10 && text.length() <= 600);
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
          Queries.all(
              document,
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

  /// Letters and numbers of any kind, as `\p{L}` and `\p{N}` have them.
  private static boolean isLetterOrNumber(int c) {
    return Character.isLetter(c)
        || switch (Character.getType(c)) {
          case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER ->
              true;
          default -> false;
        };
  }

  static String bare(String text) {
    StringBuilder bare = new StringBuilder(text.length());
    text.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(PageFacts::isLetterOrNumber)
        .forEach(bare::appendCodePoint);
    return bare.toString();
  }
}
