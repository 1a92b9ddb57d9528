package news.parallax.brief.format.html;

import news.parallax.brief.format.view.Part;

/// Links to the parts of a brief.
record NavPart(Ids ids) {

  void write(HtmlWriter html) {
    html.open(
        "nav",
        "class",
        "contents",
        "aria-label",
        ids.brief() == 0 ? "Parts" : "Parts of story " + ids.brief());
    html.open("ul");
    for (Part part : Part.values()) {
      html.open("li").element("a", part.title(), "href", "#" + ids.part(part.id())).close();
    }
    html.close().close();
  }
}
