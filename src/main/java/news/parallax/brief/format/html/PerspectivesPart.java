package news.parallax.brief.format.html;

import java.util.List;
import news.parallax.brief.Brief.BriefActor;
import news.parallax.brief.Brief.Member;
import news.parallax.brief.Brief.Perspective;
import news.parallax.brief.Brief.PlaceNaming;
import news.parallax.brief.format.view.BriefView;
import news.parallax.brief.format.view.NumberWords;
import news.parallax.brief.format.view.Part;
import news.parallax.brief.format.view.Parties.Party;
import news.parallax.brief.format.view.Words;

/// The parties with a stake, each a card with its people, its share of the words, and what it says.
record PerspectivesPart(BriefView view, Ids ids, StatementHtml statements) {
  private static final int SHOWN = 5;
  private static final int MEMBERS = 5;

  void write(HtmlWriter html) {
    List<Perspective> perspectives = view.brief().perspectives();
    if (perspectives.isEmpty()) {
      Sections.writeEmpty(html, ids, Part.PERSPECTIVES);
      return;
    }
    Sections.open(html, ids, Part.PERSPECTIVES);
    perspectives.forEach(perspective -> write(html, perspective));
    view.brief().places().forEach(place -> write(html, place));
    html.close();
  }

  private void write(HtmlWriter html, Perspective perspective) {
    BriefActor actor = perspective.actor();
    Party party = view.parties().find(actor.id()).orElseThrow();
    html.open("div", "class", "party");
    html.open("h3");
    PartyPatterns.swatch(html, party.index());
    html.element("bdi", actor.name());
    html.close();
    html.open("p", "class", "about");
    if (!Words.kind(actor).isEmpty()) {
      html.element("span", Words.kind(actor));
    }
    if (party.share() > 0) {
      share(html, party);
    }
    html.close();
    members(html, actor.members());
    Sections.fold(
        html,
        perspective.statements(),
        SHOWN,
        "plain",
        statement -> statements.write(html, "li", statement));
    html.close();
  }

  private void write(HtmlWriter html, PlaceNaming place) {
    html.open("div", "class", "party");
    html.open("p", "class", "about");
    html.element("span", "One place, several names").close();
    html.open("p", "class", "members").element("bdi", Words.of(place)).close();
    html.open("ul", "class", "plain");
    statements.write(html, "li", place.statement());
    html.close();
    html.close();
  }

  private static void share(HtmlWriter html, Party party) {
    String percent = NumberWords.percent(party.share());
    html.open("span", "class", "share");
    html.open("svg", "class", "bar", "width", "72", "height", "8", "aria-hidden", "true");
    html.shape("rect", "width", "100%", "height", "8", "class", "track");
    html.shape(
        "rect",
        "width",
        NumberWords.coordinate(100 * party.share()) + "%",
        "height",
        "8",
        "class",
        PartyPatterns.fill(party.index()));
    html.close();
    html.text(" " + percent + " of attributed words").close();
  }

  private static void members(HtmlWriter html, List<Member> members) {
    if (members.isEmpty()) {
      return;
    }
    html.open("p", "class", "members");
    int shown = Math.min(MEMBERS, members.size());
    for (int i = 0; i < shown; i++) {
      Member member = members.get(i);
      html.text(i == 0 ? "" : " · ").element("bdi", member.name(), "class", "member");
      if (member.role() != null) {
        html.text(", ").element("bdi", member.role());
      }
    }
    if (shown < members.size()) {
      html.text(" and " + (members.size() - shown) + " more");
    }
    html.close();
  }
}
