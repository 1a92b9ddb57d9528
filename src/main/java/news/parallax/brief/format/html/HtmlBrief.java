package news.parallax.brief.format.html;

import java.util.List;
import news.parallax.brief.Brief;
import news.parallax.brief.format.view.BriefView;

/// Briefs as one HTML file that makes no request: its style and its script are in it, and a content
/// security policy forbids everything else. Without scripts it is a plain document whose citations
/// lead to the passages at its end.
public final class HtmlBrief {

  public String write(List<Brief> briefs) {
    List<BriefView> views = BriefView.all(briefs);
    HtmlWriter html = new HtmlWriter();
    PageFrame frame = new PageFrame(html);
    frame.open(title(briefs));
    if (views.size() > 1) {
      new ContentsPart(views).write(html);
    }
    for (int i = 0; i < views.size(); i++) {
      new BriefPage(views.get(i), new Ids(views.size() > 1 ? i + 1 : 0)).write(html);
    }
    frame.close();
    return frame.html();
  }

  private static String title(List<Brief> briefs) {
    return briefs.size() == 1 ? briefs.getFirst().headline().text() : briefs.size() + " stories";
  }
}
