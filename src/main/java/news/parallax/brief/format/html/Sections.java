package news.parallax.brief.format.html;

import java.util.List;
import java.util.function.Consumer;
import news.parallax.brief.format.view.Part;

/// What all sections of the page share: a heading, one line when there is nothing, long lists
/// folded.
final class Sections {
  private Sections() {}

  /// Opens the section and writes its heading; the caller closes it.
  static void open(HtmlWriter html, Ids ids, Part part) {
    html.open("section", "id", ids.part(part.id()), "class", "part p-" + part.id());
    html.element("h2", part.title());
  }

  /// A section for which the articles hold nothing: one grey line.
  static void writeEmpty(HtmlWriter html, Ids ids, Part part) {
    html.open("section", "id", ids.part(part.id()), "class", "part empty");
    html.element("h2", part.title());
    html.element("p", part.whenEmpty());
    html.close();
  }

  /// A list of which the first `shown` are seen at once and the others on demand.
  static <T> void fold(HtmlWriter html, List<T> items, int shown, String style, Consumer<T> item) {
    int first = items.size() <= shown + 1 ? items.size() : shown;
    html.open("ul", "class", style);
    items.subList(0, first).forEach(item);
    html.close();
    if (first < items.size()) {
      html.open("details", "class", "more");
      html.element("summary", "and " + (items.size() - first) + " more");
      html.open("ul", "class", style);
      items.subList(first, items.size()).forEach(item);
      html.close();
      html.close();
    }
  }
}
