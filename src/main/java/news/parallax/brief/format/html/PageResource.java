package news.parallax.brief.format.html;

import news.parallax.Shipped;

/// Style sheets and scripts that lie beside this class.
final class PageResource {
  private PageResource() {}

  /// The files one after the other.
  static String all(String... files) {
    StringBuilder all = new StringBuilder("\n");
    for (String file : files) {
      all.append(Shipped.text(PageResource.class, file));
    }
    return all.toString();
  }
}
