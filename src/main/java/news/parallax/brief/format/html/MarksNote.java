package news.parallax.brief.format.html;

/// What the signs on the page mean: said once, under the first statements.
final class MarksNote {
  private MarksNote() {}

  static void write(HtmlWriter html) {
    html.open("p", "class", "marks");
    mark(html, "“ ”", "an article's own words");
    mark(html, "[ ]", "condensed from one article, references resolved");
    mark(html, "◇", "put together from what was measured");
    html.open("span", "class", "try").element("span", "outlet", "class", "chip sample");
    html.text(" point for the passage, click for the article").close();
    html.close();
  }

  private static void mark(HtmlWriter html, String sign, String meaning) {
    html.open("span").element("b", sign).text(" " + meaning).close();
  }
}
