package news.parallax.article.reader;

import java.util.List;
import java.util.Optional;
import news.parallax.article.Block.Kind;
import news.parallax.article.outlet.OutletNames;
import news.parallax.article.reader.html.Page;
import news.parallax.article.reader.html.PageReader;
import news.parallax.text.PartialDate;
import org.jspecify.annotations.Nullable;

/// Reads an article from a web page.
final class HtmlText {
  private HtmlText() {}

  static Draft read(String html) throws Refusal {
    return read(html, "");
  }

  /// @param address where the page was fetched from, empty when that is unknown; the page's own
  ///   word on it goes before
  static Draft read(String html, String address) throws Refusal {
    Page page = new PageReader().read(html).fetchedFrom(address);
    if (page.paragraphs().isEmpty()) {
      throw refusal(page.standing());
    }
    BlockText text = new BlockText();
    String title = page.title();
    if (title != null) {
      text.add(title, Kind.HEADLINE);
    }
    page.paragraphs().forEach(paragraph -> text.add(paragraph.text(), paragraph.kind()));
    String published = page.published();
    Optional<PartialDate> day =
        published == null ? Optional.empty() : PublicationDay.parse(published);
    return new Draft(
        outlet(page),
        title,
        page.url(),
        day.orElse(null),
        text.text(),
        0,
        text.blocks(),
        page.opinion(),
        page.standing() == Page.Standing.BEGINNING,
        List.of());
  }

  private static Refusal refusal(Page.Standing standing) {
    return switch (standing) {
      case SUBSCRIBERS_ONLY, BEGINNING ->
          new Refusal(
              "is a web page that shows its article to subscribers only",
              "Save the page as a subscriber, or give another outlet's article.");
      case SCRIPTS_ONLY ->
          new Refusal(
              "is a web page that shows no article to a program: it wants a script, a cookie or a"
                  + " person",
              "Open the page in a browser, save it there and give that file.");
      case LINKS_ONLY ->
          new Refusal(
              "is a web page of links and holds no article", "Give the articles it links to.");
      case EMPTY, WHOLE ->
          new Refusal(
              "is a web page without an article that could be found",
              "Save the article's text as a .txt file and give that.");
    };
  }

  /// The outlet's usual name when the page's address or what the page calls itself is known, else
  /// what the page calls itself, else its host.
  private static @Nullable String outlet(Page page) {
    String url = page.url();
    String host = url == null ? null : PageReader.host(url);
    Optional<String> known = host == null ? Optional.empty() : OutletNames.KNOWN.ofHost(host);
    String own = page.outlet();
    if (known.isPresent()) {
      return known.get();
    }
    if (own != null) {
      return OutletNames.KNOWN.canonical(own).orElse(own);
    }
    return host == null ? null : OutletNames.KNOWN.nameOfHost(host);
  }

  /// Adds the blocks of a piece of HTML that holds nothing but an article's body.
  static void addFragment(String html, @Nullable String title, BlockText text) {
    for (Page.Paragraph paragraph : new PageReader().readFragment(html)) {
      if (!paragraph.text().equalsIgnoreCase(title)) {
        text.add(paragraph.text(), paragraph.kind());
      }
    }
  }

  static String unescaped(String text) {
    return PageReader.unescaped(text);
  }
}
