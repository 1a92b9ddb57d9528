package news.parallax.brief.format.html;

import java.util.List;
import java.util.Locale;
import news.parallax.brief.Brief.PotentialOutcome;
import news.parallax.brief.format.view.BriefView;
import news.parallax.brief.format.view.Part;
import news.parallax.brief.format.view.Words;

/// What the sources expect, with their own odds, how it can be settled, and what became of it.
final class OutcomesPart {
  private final BriefView view;
  private final Ids ids;
  private final StatementHtml statements;
  private final DateHtml dates;

  OutcomesPart(BriefView view, Ids ids, StatementHtml statements, DateHtml dates) {
    this.view = view;
    this.ids = ids;
    this.statements = statements;
    this.dates = dates;
  }

  void write(HtmlWriter html) {
    List<PotentialOutcome> outcomes = view.brief().outcomes();
    if (outcomes.isEmpty()) {
      Sections.writeEmpty(html, ids, Part.OUTCOMES);
      return;
    }
    Sections.open(html, ids, Part.OUTCOMES);
    Sections.fold(html, outcomes, 5, "outcomes", outcome -> write(html, outcome));
    html.close();
  }

  private void write(HtmlWriter html, PotentialOutcome outcome) {
    html.open("li", "class", "outcome");
    html.open("div", "class", "expected");
    statements.write(html, "p", outcome.statement());
    holders(html, outcome);
    html.close();
    html.open("div", "class", "odds-standing");
    OddsLine.write(html, outcome.probability());
    standing(html, outcome);
    html.close().close();
  }

  private void holders(HtmlWriter html, PotentialOutcome outcome) {
    html.open("p", "class", "about");
    html.open("span");
    for (int i = 0; i < outcome.holders().size(); i++) {
      html.text(i == 0 ? "" : ", ").element("bdi", view.outlets().print(outcome.holders().get(i)));
    }
    if (outcome.madeOn() != null) {
      html.text(outcome.holders().isEmpty() ? "" : ", ");
      dates.write(html, outcome.madeOn());
    }
    html.close();
    if (outcome.condition() != null) {
      html.element("span", "on condition: " + outcome.condition());
    }
    html.close();
  }

  private void standing(HtmlWriter html, PotentialOutcome outcome) {
    String name = outcome.standing().name().toLowerCase(Locale.ROOT).replace('_', '-');
    html.open("p", "class", "settle");
    html.element("b", Words.of(outcome.standing()), "class", "standing-" + name);
    if (!outcome.settledBy().isEmpty()) {
      statements.chips(html, outcome.settledBy(), "Settled by", null);
    }
    if (outcome.criterion() != null) {
      html.element("span", Words.toSettle(outcome.criterion()), "class", "line");
    }
    if (outcome.horizon() != null) {
      html.open("span", "class", "line").text("Until ");
      dates.write(html, outcome.horizon());
      html.text(".").close();
    }
    html.close();
  }
}
