package news.parallax.brief.format.html;

import news.parallax.brief.Brief.BriefArticle;
import news.parallax.brief.format.view.BriefView;
import news.parallax.brief.format.view.Part;
import news.parallax.brief.format.view.Passage;
import news.parallax.brief.format.view.Surroundings;

/// Every passage that the brief rests on, numbered, with the words around it: what the chips show,
/// and the endnotes of the page on paper or without scripts.
record PassagesPart(BriefView view, Ids ids, DateHtml dates) {

  void write(HtmlWriter html) {
    Sections.open(html, ids, Part.PASSAGES);
    html.open("ol", "class", "notes");
    view.passages().all().forEach(passage -> write(html, passage));
    html.close().close();
  }

  private void write(HtmlWriter html, Passage passage) {
    BriefArticle article = view.article(passage.citation().article());
    Surroundings around = Surroundings.of(passage.citation(), article.text());
    html.open("li", "id", ids.note(passage), "value", Integer.toString(passage.number()));
    html.open("p", "class", "from");
    html.open(
        "a",
        "href",
        "#" + ids.mark(passage),
        "class",
        "in",
        "data-a",
        ids.source(view.brief(), article.id()));
    html.element("bdi", view.outlets().of(article).full());
    html.close().text(", ");
    if (article.outlet().name() == null && article.title() != null) {
      html.element("bdi", "“" + article.title() + "”").text(", ");
    }
    dates.write(html, article.publishedAt());
    html.close();
    html.open("blockquote", "dir", "auto");
    html.element("span", around.before(), "class", "around");
    html.element("mark", passage.citation().text());
    html.element("span", around.after(), "class", "around");
    html.close().close();
  }
}
