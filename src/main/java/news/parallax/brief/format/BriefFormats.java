package news.parallax.brief.format;

import java.util.List;
import news.parallax.brief.Brief;
import news.parallax.brief.format.html.HtmlBrief;
import news.parallax.brief.format.json.JsonBrief;
import news.parallax.brief.format.markdown.MarkdownBrief;
import news.parallax.brief.format.text.Terminal;
import news.parallax.brief.format.text.TextBrief;

/// Writes briefs in the format asked for. The same briefs give the same text on every machine;
/// lines end in `\n`, and files are meant to be UTF-8.
public final class BriefFormats {
  private BriefFormats() {}

  /// One document with all the briefs; several open with a list of contents.
  ///
  /// @param terminal how plain text is set; the other formats pay no heed to it
  public static String write(List<Brief> briefs, Format format, Terminal terminal) {
    return switch (format) {
      case JSON -> new JsonBrief().write(briefs);
      case HTML -> new HtmlBrief().write(briefs);
      case MARKDOWN -> new MarkdownBrief().write(briefs);
      case TEXT -> new TextBrief(terminal).write(briefs);
    };
  }
}
