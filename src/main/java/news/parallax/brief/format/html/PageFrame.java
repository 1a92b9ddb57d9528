package news.parallax.brief.format.html;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/// What stands around the briefs of a page: its head with style, script and a policy that lets
/// nothing else in.
final class PageFrame {
  private static final String STYLE =
      PageResource.all("base.css", "parts.css", "charts.css", "evidence.css", "print.css");

  /// Runs before anything is shown, so that nothing moves.
  private static final String FIRST = PageResource.all("first.js");

  private static final String SCRIPT =
      PageResource.all("passages.js", "wording.js", "preview.js", "drawer.js", "tables.js");
  private static final String ICON =
      "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E"
          + "%3Cpath d='M2 13 8 3l6 10M5 13l6-10' fill='none' stroke='%238a4b08' stroke-width='1.6'/%3E%3C/svg%3E";

  private final HtmlWriter html;

  PageFrame(HtmlWriter html) {
    this.html = html;
  }

  void open(String title) {
    html.open("html", "lang", "en");
    html.open("head");
    html.open("meta", "charset", "utf-8");
    html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.open("meta", "http-equiv", "Content-Security-Policy", "content", policy());
    html.open("meta", "name", "referrer", "content", "no-referrer");
    html.open("meta", "name", "color-scheme", "content", "light dark");
    html.open("link", "rel", "icon", "href", ICON);
    html.element("title", title);
    html.verbatim("style", STYLE);
    html.verbatim("script", FIRST);
    html.close();
    html.open("body");
    PartyPatterns.define(html);
    html.open("main");
  }

  void close() {
    html.close();
    html.verbatim("script", SCRIPT);
    html.close().close();
  }

  String html() {
    return "<!DOCTYPE html>\n" + html.html();
  }

  private static String policy() {
    return "default-src 'none'; img-src data:; style-src '%s'; script-src '%s' '%s'; base-uri 'none'; form-action 'none'"
        .formatted(hash(STYLE), hash(FIRST), hash(SCRIPT));
  }

  private static String hash(String content) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
