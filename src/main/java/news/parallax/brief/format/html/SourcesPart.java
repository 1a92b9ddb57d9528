package news.parallax.brief.format.html;

import java.util.Optional;
import news.parallax.article.Basis;
import news.parallax.brief.Brief.BriefArticle;
import news.parallax.brief.Brief.BriefOrigin;
import news.parallax.brief.Citation;
import news.parallax.brief.format.view.BriefView;
import news.parallax.brief.format.view.NumberWords;
import news.parallax.brief.format.view.Part;
import news.parallax.brief.format.view.WebLink;
import news.parallax.brief.format.view.Words;

/// The articles by the origins that they go back to, each with its text, in which the passages are
/// marked.
record SourcesPart(BriefView view, Ids ids, DateHtml dates) {

  void write(HtmlWriter html) {
    Sections.open(html, ids, Part.SOURCES);
    for (BriefOrigin origin : view.brief().origins()) {
      html.open("div", "class", "origin");
      if (origin.articles().size() > 1) {
        html.open("p", "class", "note")
            .element("b", "One origin, " + NumberWords.count(origin.articles().size(), "article"));
        html.text(": " + Words.of(origin) + ". " + origin.why()).close();
      }
      html.open("ul", "class", "plain");
      for (String id : origin.articles()) {
        write(html, view.article(id), origin);
      }
      html.close().close();
    }
    html.close();
  }

  private void write(HtmlWriter html, BriefArticle article, BriefOrigin origin) {
    html.open("li", "class", "source", "id", ids.source(view.brief(), article.id()));
    html.open("h3");
    title(html, article);
    html.close();
    html.open("p", "class", "about");
    html.open("span");
    outlet(html, article);
    html.close();
    html.open("span");
    dates.write(html, article.publishedAt());
    html.close();
    if (origin.articles().size() == 1) {
      html.element("span", Words.of(origin));
    }
    if (!article.whole()) {
      html.element("span", "whole text not held");
    }
    html.close();
    html.open("details").element("summary", "Text, passages marked");
    new MarkedText(ids).write(html, article, view.passages().of(article.id()));
    html.close().close();
  }

  private static void title(HtmlWriter html, BriefArticle article) {
    String title = article.title() == null ? "Without a title" : article.title();
    Optional<String> link = WebLink.of(article.url());
    if (link.isPresent()) {
      html.element(
          "a",
          title,
          "class",
          "out",
          "href",
          link.get(),
          "rel",
          "noopener noreferrer external nofollow");
    } else {
      html.element("bdi", title);
    }
  }

  /// The outlet's name; one read off the text is underlined with dots.
  private void outlet(HtmlWriter html, BriefArticle article) {
    String name = view.outlets().of(article).full();
    Citation evidence = article.outlet().evidence();
    if (article.outlet().basis() != Basis.INFERRED) {
      html.element("bdi", name, "class", "outlet-name");
    } else if (evidence == null) {
      html.element("bdi", name, "class", "inferred", "data-why", "inferred from the text");
    } else {
      var passage = view.passages().of(evidence);
      html.element(
          "a",
          name,
          "class",
          "inferred",
          "href",
          "#" + ids.note(passage),
          "data-p",
          Integer.toString(passage.number()),
          "data-why",
          "outlet inferred from the text");
    }
  }
}
