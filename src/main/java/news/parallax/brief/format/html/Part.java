package news.parallax.brief.format.html;

import java.util.List;
import java.util.function.Consumer;

/// The parts of a brief's page, in its order.
enum Part {
  SUMMARY("summary", "Summary"),
  AGREED("agreed", "Agreed"),
  DISPUTED("disputed", "Disputed"),
  FIGURES("figures", "Figures"),
  PERSPECTIVES("perspectives", "Perspectives"),
  TIMELINE("timeline", "Timeline"),
  COVERAGE("coverage", "Coverage"),
  CONTEXT("context", "Context"),
  QUESTIONS("questions", "Questions"),
  TAKEAWAY("takeaway", "Takeaway"),
  OUTCOMES("outcomes", "What may come"),
  SOURCES("sources", "Sources"),
  QUALITY("quality", "How good is this brief?"),
  PASSAGES("passages", "Passages");

  private final String id;
  private final String title;

  Part(String id, String title) {
    this.id = id;
    this.title = title;
  }

  String id() {
    return id;
  }

  String title() {
    return title;
  }

  /// Opens the section and writes its heading; the caller closes it.
  void open(HtmlWriter html, Ids ids) {
    html.open("section", "id", ids.part(id), "class", "part p-" + id);
    html.element("h2", title);
  }

  /// A section for which the articles hold nothing: one grey line.
  void writeEmpty(HtmlWriter html, Ids ids, String why) {
    html.open("section", "id", ids.part(id), "class", "part empty");
    html.element("h2", title);
    html.element("p", why);
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
      html.element("summary", "and %d more".formatted(items.size() - first));
      html.open("ul", "class", style);
      items.subList(first, items.size()).forEach(item);
      html.close();
      html.close();
    }
  }
}
