package news.parallax.brief.format.html;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import news.parallax.brief.Brief.BriefArticle;
import news.parallax.brief.format.view.Passage;

/// An article's text in paragraphs, with every passage of it marked. Passages may overlap: the text
/// is cut wherever one begins or ends, and each piece names all that it belongs to.
record MarkedText(Ids ids) {

  void write(HtmlWriter html, BriefArticle article, List<Passage> passages) {
    String text = article.text();
    html.open("div", "class", "text", "dir", "auto");
    int from = 0;
    while (from < text.length()) {
      int to = from;
      while (to < text.length() && text.charAt(to) != '\n' && text.charAt(to) != '\r') {
        to++;
      }
      if (!text.substring(from, to).isBlank()) {
        html.open("p");
        paragraph(html, text, from, to, passages);
        html.close();
      }
      from = to + 1;
    }
    html.close();
  }

  private void paragraph(HtmlWriter html, String text, int from, int to, List<Passage> passages) {
    List<Passage> here =
        passages.stream()
            .filter(p -> p.citation().start() < to && p.citation().end() > from)
            .toList();
    TreeSet<Integer> cuts = new TreeSet<>(List.of(from, to));
    for (Passage passage : here) {
      cuts.add(Math.max(from, passage.citation().start()));
      cuts.add(Math.min(to, passage.citation().end()));
    }
    List<Integer> edges = new ArrayList<>(cuts);
    for (int i = 0; i + 1 < edges.size(); i++) {
      piece(html, text, edges.get(i), edges.get(i + 1), here);
    }
  }

  private void piece(HtmlWriter html, String text, int from, int to, List<Passage> here) {
    List<Passage> over =
        here.stream()
            .filter(p -> p.citation().start() <= from && p.citation().end() >= to)
            .toList();
    for (Passage passage : over) {
      if (passage.citation().start() == from) {
        html.element("span", "", "id", ids.mark(passage));
      }
    }
    if (over.isEmpty()) {
      html.text(text.substring(from, to));
    } else {
      html.element(
          "mark", text.substring(from, to), "data-p", StatementHtml.numbers(over.stream()));
    }
  }
}
