package news.parallax.article.reader.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Finds the headline of a page: the heading that a reader sees, chosen by how well it agrees with
/// what the page's head says of itself, by its name and by its place; where no heading will do, the
/// words of the head.
final class PageTitle {
  private static final int SHORTEST = 5;
  private static final int LONGEST = 300;
  private static final int SHORTEST_LEFT = 15;
  private static final double ENOUGH = 3;

  /// What a second-rank heading gains where a page has none of the first rank.
  private static final double SECOND_IS_FIRST = 1.8;

  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u200b\\u00ad]+");

  private static final Pattern DATE_BEFORE =
      Pattern.compile("^\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}\\s*[|:–—-]+\\s*");

  private static final Pattern TITLE_NAME =
      Pattern.compile("(?i).*(title|headline|heading|name).*");
  private static final Pattern OTHER_NAME =
      Pattern.compile(
          "(?i).*(site|logo|brand|widget|sidebar|sr-only|aural|hidden|text-hide|off-?screen|screen-?reader|related|teaser|kicker|subtitle|subhead|breadcrumb|description|section-head|rubric|pretitle).*");

  /// What stands in a heading beside its words: a line before it, words for those who cannot see
  /// it.
  private static final Pattern ASIDE =
      Pattern.compile(
          "(?i).*(kicker|topline|overline|pretitle|eyebrow|rubric|small|aural|hidden|sr-only|screen-?reader).*");

  /// Names that pages made of several articles give to the heading of each.
  private static final Pattern ENTRY_NAME =
      Pattern.compile("(?i)(.*[\\s_-])?(entry|post|article)-?title([\\s_-].*)?");

  /// The address of a site's first page, also as an archive of the web gives it.
  private static final Pattern FIRST_PAGE = Pattern.compile("/|.*//[^/?#]+/?");

  private final Document document;
  private final List<String> given;
  private final String declared;
  private final String site;
  private final String host;
  private final String address;

  /// @param given titles as the page's head gives them, the most trusted first
  /// @param declared the headline as the page's linked data has it; may be empty
  /// @param site what the site calls itself, letters and digits only; may be empty
  /// @param url the page's address, whose last part often repeats the headline; may be empty
  PageTitle(Document document, List<String> given, String declared, String site, String url) {
    this.document = document;
    this.given = List.copyOf(given);
    this.declared = declared;
    this.site = site;
    this.host = PageFacts.bare(PageFacts.host(url));
    this.address = url.replaceFirst("^https?://[^/]*", "").replaceAll("[^\\p{L}]+", " ");
  }

  /// The heading that is the headline, when one is.
  @Nullable Element find() {
    Element best = null;
    double most = ENOUGH;
    int firsts = Queries.all(document, "h1").size();
    int position = 0;
    for (Element heading : Queries.all(document, "h1, h2, h3, [itemprop=headline]")) {
      String text = clean(heading);
      if (text.length() < SHORTEST || text.length() > LONGEST) {
        continue;
      }
      double alone = firsts == 1 && heading.normalName().equals("h1") ? 0.5 : 0;
      double highest = firsts == 0 && opens(heading) ? SECOND_IS_FIRST : 0;
      double score = score(heading, text) + alone + highest - 0.02 * Math.min(position++, 20);
      if (score > most) {
        most = score;
        best = heading;
      }
    }
    return best;
  }

  /// Whether a heading of the second rank stands before all paragraphs beside it.
  private static boolean opens(Element heading) {
    return heading.normalName().equals("h2")
        && heading.previousElementSiblings().stream()
            .noneMatch(sibling -> sibling.normalName().equals("p"));
  }

  /// A heading's words, without a date before them and without what is set small beside them.
  static String clean(Element heading) {
    if (heading.childrenSize() == 0) {
      return DATE_BEFORE.matcher(plain(heading.text())).replaceFirst("");
    }
    Element bare = heading.clone();
    for (Element part : Queries.all(bare, "small, [class]")) {
      boolean aside =
          part.normalName().equals("small") || ASIDE.matcher(part.className()).matches();
      if (aside && !part.equals(bare)) {
        part.remove();
      }
    }
    String whole = plain(heading.text());
    String text = plain(bare.text());
    return DATE_BEFORE.matcher(text.length() >= SHORTEST_LEFT ? text : whole).replaceFirst("");
  }

  private static String plain(String text) {
    return BLANKS.matcher(text).replaceAll(" ").strip();
  }

  static String withoutDate(String title) {
    return DATE_BEFORE.matcher(title).replaceFirst("");
  }

  private double score(Element heading, String text) {
    String tag = heading.normalName();
    double score =
        tag.equals("h1") ? 3 : tag.equals("h2") ? 1 : heading.hasAttr("itemprop") ? 2 : 0;
    score += agreement(text);
    String names = heading.className() + " " + heading.id();
    if (OTHER_NAME.matcher(names).matches()) {
      score -= 3;
    } else if (ENTRY_NAME.matcher(heading.className()).matches()) {
      score += 2.5;
    } else if (TITLE_NAME.matcher(names).matches()) {
      score += 1;
    }
    String bare = PageFacts.bare(text);
    boolean itself = tag.equals("h1") && bare.equals(PageFacts.bare(declared));
    score += itself ? 0 : place(heading);
    if (leadsHome(heading)) {
      score -= 4;
    }
    boolean ofSite =
        bare.equals(site) || (bare.length() >= 4 && !host.isEmpty() && host.contains(bare));
    return ofSite ? score - 5 : score;
  }

  /// Whether all of a heading is a link to the first page of the site.
  private static boolean leadsHome(Element heading) {
    Element link = Queries.first(heading, "a[href]");
    return link != null
        && link.text().equals(heading.text())
        && FIRST_PAGE.matcher(link.attr("href")).matches();
  }

  /// How well a heading agrees with the titles of the page's head: 4 when it is one of them, 3 when
  /// one begins or ends with it, up to 2.5 by the words they share.
  private double agreement(String text) {
    double best = 0;
    String bare = PageFacts.bare(text);
    for (String title : given) {
      String other = PageFacts.bare(title);
      if (other.equals(bare)) {
        return 4;
      }
      boolean within = other.startsWith(bare) || other.endsWith(bare) || bare.startsWith(other);
      if (within && bare.length() >= 15 && other.length() >= 15) {
        best = Math.max(best, 3);
      } else {
        best = Math.max(best, 2.5 * shared(text, title));
      }
    }
    return Math.max(best, 2.5 * shared(text, address));
  }

  private static double shared(String first, String second) {
    Set<String> words = words(first);
    Set<String> others = words(second);
    int all = Math.min(words.size(), others.size());
    words.retainAll(others);
    return all < 2 ? 0 : (double) words.size() / all;
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    for (String word : text.toLowerCase(java.util.Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      if (word.length() >= 4) {
        words.add(word);
      }
    }
    return words;
  }

  private static double place(Element heading) {
    double score = 0;
    for (Element at = heading.parent(); at != null; at = at.parent()) {
      switch (at.normalName()) {
        case "nav", "footer", "aside", "menu", "form", "figure" -> {
          return -3;
        }
        case "article", "main" -> score = Math.max(score, 0.5);
        case "li" -> score -= 1;
        default -> {
          if (Markup.KNOWN.isNever(at)) {
            return -3;
          }
        }
      }
    }
    return score;
  }

  /// The given titles, the most trusted first, each once.
  static List<String> titles(List<Optional<String>> given) {
    List<String> titles = new ArrayList<>();
    for (Optional<String> title : given) {
      title.map(String::strip).filter(text -> !text.isEmpty()).ifPresent(titles::add);
    }
    return titles.stream().distinct().toList();
  }
}
