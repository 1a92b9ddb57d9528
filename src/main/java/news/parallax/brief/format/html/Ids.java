package news.parallax.brief.format.html;

import news.parallax.brief.Brief;
import news.parallax.brief.format.view.Passage;

/// The names of places in the page that links lead to. None is made of anything read.
///
/// @param brief the number of the brief in the page, from 1; 0 when it is the only one
record Ids(int brief) {

  /// A part of the brief.
  String part(String name) {
    return brief == 0 ? name : "s" + brief + "-" + name;
  }

  /// The passage in the list at the end.
  String note(Passage passage) {
    return "n" + passage.number();
  }

  /// The words of the passage in their article.
  String mark(Passage passage) {
    return "m" + passage.number();
  }

  /// An article under sources.
  String source(Brief of, String articleId) {
    for (int i = 0; i < of.articles().size(); i++) {
      if (of.articles().get(i).id().equals(articleId)) {
        return part("a" + (i + 1));
      }
    }
    throw new IllegalArgumentException("no article " + articleId);
  }

  /// A row of the matrix of facts.
  String fact(int row) {
    return part("f" + (row + 1));
  }

  /// An entry of the timeline.
  String entry(int index) {
    return part("t" + (index + 1));
  }
}
