package news.parallax.brief.format.html;

import java.util.List;
import news.parallax.brief.Brief.CoveredFact;
import news.parallax.brief.Brief.OutletSection;
import news.parallax.brief.Citation;
import news.parallax.brief.format.view.BriefView;
import news.parallax.brief.format.view.NumberWords;

/// What was found of each outlet, with the passages and the facts it rests on.
record OutletFindings(BriefView view, Ids ids, StatementHtml statements) {

  void write(HtmlWriter html) {
    html.open("div", "class", "findings");
    view.brief().coverage().outlets().forEach(outlet -> write(html, outlet));
    html.close();
  }

  private void write(HtmlWriter html, OutletSection outlet) {
    html.open("div", "class", "finding");
    html.open("h3").text(view.outlets().named(outlet.outlet()).full()).close();
    statements.write(html, "p", outlet.finding());
    outlet.attributionLosses().forEach(loss -> statements.write(html, "p", "loss", loss));
    loaded(html, outlet.loaded());
    facts(html, "Only here", outlet.onlyHere());
    facts(html, "Leaves out", outlet.leavesOut());
    html.close();
  }

  private void loaded(HtmlWriter html, List<Citation> loaded) {
    if (loaded.isEmpty()) {
      return;
    }
    html.open("p", "class", "detail").element("b", "Loaded wording");
    for (Citation citation : loaded) {
      html.text(" ");
      html.element(
          "a",
          "“" + citation.text() + "”",
          "class",
          "words",
          "href",
          "#" + ids.note(view.passages().of(citation)),
          "data-p",
          Integer.toString(view.passages().of(citation).number()));
    }
    html.close();
  }

  private void facts(HtmlWriter html, String title, List<String> factIds) {
    if (factIds.isEmpty()) {
      return;
    }
    html.open("details", "class", "detail");
    html.open("summary").element("b", title);
    html.text(" " + NumberWords.count(factIds.size(), "fact")).close();
    html.open("ul", "class", "plain small");
    List<CoveredFact> facts = view.brief().coverage().facts();
    for (int i = 0; i < facts.size(); i++) {
      if (factIds.contains(facts.get(i).id())) {
        html.open("li");
        html.element(
            "a", facts.get(i).statement().text(), "href", "#" + ids.fact(i), "class", "to-fact");
        html.close();
      }
    }
    html.close().close();
  }
}
