package news.parallax.brief.format.html;

import java.util.List;
import java.util.Map;
import news.parallax.brief.Brief;
import news.parallax.brief.format.view.BriefView;
import news.parallax.brief.format.view.Measures;
import news.parallax.brief.format.view.Part;

/// What the brief measures of itself, what it left out, and what it was made with.
record QualityPart(BriefView view, Ids ids) {
  private static final int SHOWN = 5;

  void write(HtmlWriter html) {
    Brief brief = view.brief();
    Sections.open(html, ids, Part.QUALITY);
    measures(html, Measures.of(brief.measurements()));
    leftOut(html, brief.leftOut());
    html.open("details", "class", "manifest");
    html.element("summary", "Made with");
    html.open("dl");
    pair(html, "engine", brief.engine().name() + " " + brief.engine().version());
    pair(html, "brief", brief.id());
    for (Map.Entry<String, String> entry : brief.manifest().entrySet()) {
      pair(html, entry.getKey(), entry.getValue());
    }
    html.close().close().close();
  }

  private static void measures(HtmlWriter html, List<Measures.Measure> measures) {
    if (measures.isEmpty()) {
      return;
    }
    html.open("dl", "class", "measures");
    for (Measures.Measure measure : measures) {
      html.open("div").element("dt", measure.name()).element("dd", measure.value()).close();
    }
    html.close();
  }

  private static void leftOut(HtmlWriter html, List<String> leftOut) {
    if (leftOut.isEmpty()) {
      return;
    }
    html.element("h3", "Left out, and why");
    Sections.fold(html, leftOut, SHOWN, "plain small", text -> html.element("li", text));
  }

  private static void pair(HtmlWriter html, String name, String value) {
    html.open("div").element("dt", name).element("dd", value).close();
  }
}
