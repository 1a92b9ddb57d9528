package news.parallax.article.reader;

/// How much is read before an input is refused, so that no file can exhaust the machine.
final class Limits {
  /// Bytes of one text, Markdown or HTML file, of one line of JSON lines, and of what they unpack
  /// to.
  static final int FILE_BYTES = 20 << 20;

  /// Bytes of one JSON file that is not JSON lines.
  static final int JSON_BYTES = 100 << 20;

  /// Bytes that a file of JSON lines may unpack to.
  static final long JSON_LINES_BYTES = 4L << 30;

  /// Bytes that a web archive may unpack to; a day of Common Crawl's news is a tenth of that.
  static final long WARC_BYTES = 16L << 30;

  /// Characters of one article. The longest reports have a tenth of that.
  static final int ARTICLE_CHARACTERS = 400_000;

  /// Articles of one file.
  static final int ARTICLES = 1_000_000;

  /// Files that are looked at in one folder or for one pattern.
  static final int FILES = 200_000;

  private Limits() {}
}
