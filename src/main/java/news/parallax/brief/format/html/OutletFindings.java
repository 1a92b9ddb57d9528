package news.parallax.brief.format.html;

import java.util.ArrayList;
import java.util.List;
import news.parallax.brief.Brief.CoveredFact;
import news.parallax.brief.Brief.OutletSection;
import news.parallax.brief.Citation;
import news.parallax.brief.format.view.BriefView;
import news.parallax.brief.format.view.NumberWords;

/// What was found of each outlet, with the passages and the facts it rests on.
record OutletFindings(BriefView view, Ids ids, StatementHtml statements) {
  private static final int SHOWN = 8;

  void write(HtmlWriter html) {
    List<OutletSection> outlets = view.brief().coverage().outlets();
    Sections.fold(html, outlets, SHOWN, "findings", outlet -> write(html, outlet));
  }

  private void write(HtmlWriter html, OutletSection outlet) {
    html.open("li", "class", "finding");
    html.open("h3").text(view.outlets().named(outlet.outlet()).full()).close();
    statements.write(html, "p", outlet.finding());
    outlet.attributionLosses().forEach(loss -> statements.write(html, "p", "loss", loss));
    loaded(html, outlet.loaded());
    facts(html, outlet);
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

  /// What it alone tells and what it leaves out, on demand.
  private void facts(HtmlWriter html, OutletSection outlet) {
    if (outlet.onlyHere().isEmpty() && outlet.leavesOut().isEmpty()) {
      return;
    }
    html.open("details", "class", "detail");
    html.element("summary", count(outlet));
    facts(html, "Only here", outlet.onlyHere());
    facts(html, "Left out", outlet.leavesOut());
    html.close();
  }

  private static String count(OutletSection outlet) {
    List<String> counts = new ArrayList<>();
    if (!outlet.onlyHere().isEmpty()) {
      counts.add(NumberWords.count(outlet.onlyHere().size(), "fact") + " only here");
    }
    if (!outlet.leavesOut().isEmpty()) {
      counts.add(NumberWords.count(outlet.leavesOut().size(), "fact") + " left out");
    }
    return String.join(", ", counts);
  }

  private void facts(HtmlWriter html, String title, List<String> factIds) {
    if (factIds.isEmpty()) {
      return;
    }
    html.open("p").element("b", title).close();
    html.open("ul", "class", "plain small");
    List<CoveredFact> facts = view.brief().coverage().facts();
    for (int i = 0; i < facts.size(); i++) {
      if (factIds.contains(facts.get(i).id())) {
        html.open("li");
        String text = facts.get(i).statement().text();
        html.element("a", text, "href", "#" + ids.fact(i), "class", "to-fact");
        html.close();
      }
    }
    html.close();
  }
}
