package news.parallax.brief.format.html;

import java.util.List;
import news.parallax.brief.Brief;
import news.parallax.brief.format.view.BriefView;
import news.parallax.brief.format.view.DateWords;
import news.parallax.brief.format.view.NumberWords;

/// The list of contents that opens a page with several briefs.
record ContentsPart(List<BriefView> views) {
  ContentsPart {
    views = List.copyOf(views);
  }

  void write(HtmlWriter html) {
    html.open("nav", "class", "stories", "aria-label", "Stories");
    html.element("p", "Parallax brief", "class", "kicker");
    html.element("h1", NumberWords.count(views.size(), "story", "stories"));
    html.open("ol");
    for (int i = 0; i < views.size(); i++) {
      Brief brief = views.get(i).brief();
      html.open("li");
      html.element("a", brief.headline().text(), "href", "#" + new Ids(i + 1).part("brief"));
      html.element("span", standing(brief), "class", "note");
      html.close();
    }
    html.close().close();
  }

  private static String standing(Brief brief) {
    String articles = NumberWords.count(brief.articles().size(), "article");
    String origins = NumberWords.count(brief.origins().size(), "origin");
    String date = brief.asOf() == null ? "" : " · as of " + DateWords.of(brief.asOf().value());
    return " " + articles + " · " + origins + date;
  }
}
