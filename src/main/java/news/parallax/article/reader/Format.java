package news.parallax.article.reader;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// How an input is written.
enum Format {
  TEXT,
  MARKDOWN,
  HTML,
  JSON,
  JSON_LINES,
  WARC;

  private static final Map<String, Format> BY_EXTENSION =
      Map.ofEntries(
          Map.entry("txt", TEXT),
          Map.entry("text", TEXT),
          Map.entry("md", MARKDOWN),
          Map.entry("markdown", MARKDOWN),
          Map.entry("html", HTML),
          Map.entry("htm", HTML),
          Map.entry("xhtml", HTML),
          Map.entry("json", JSON),
          Map.entry("jsonld", JSON),
          Map.entry("jsonl", JSON_LINES),
          Map.entry("ndjson", JSON_LINES),
          Map.entry("warc", WARC));

  private static final int HEAD = 2_000;

  private static final Pattern HTML_HEAD =
      Pattern.compile(
          "\\s*(?:<\\?xml[^>]{0,200}>\\s*)?(?:<!--.{0,500}?-->\\s*)*<(?:!doctype\\s+html|html|head|body|article|div|p|h1|meta)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /// The format that the ending of a file's name promises, `.gz` aside.
  static Optional<Format> ofName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    String bare = lower.endsWith(".gz") ? lower.substring(0, lower.length() - 3) : lower;
    return Optional.ofNullable(BY_EXTENSION.get(bare.substring(bare.lastIndexOf('.') + 1)));
  }

  /// The format of a text whose name says nothing, or says plain text.
  static Format ofText(String text) {
    String head = text.substring(0, Math.min(text.length(), HEAD));
    if (HTML_HEAD.matcher(head).matches()) {
      return HTML;
    }
    String opening = head.strip();
    boolean object = opening.startsWith("{") && opening.matches("(?s)\\{\\s*[\"}].*");
    boolean array = opening.matches("(?s)\\[\\s*[{\\]].*");
    return object || array ? JSON : TEXT;
  }
}
