package news.parallax.brief.format.html;

import java.util.List;
import news.parallax.article.Basis;
import news.parallax.brief.CitedDate;
import news.parallax.brief.Statement;
import news.parallax.brief.format.view.BriefView;
import news.parallax.brief.format.view.DateWords;
import news.parallax.brief.format.view.Passage;
import org.jspecify.annotations.Nullable;

/// Writes dates; one that was inferred is underlined with dots, and says why.
final class DateHtml {
  private final BriefView view;
  private final Ids ids;

  DateHtml(BriefView view, Ids ids) {
    this.view = view;
    this.ids = ids;
  }

  /// The date in words, or "date unknown".
  void write(HtmlWriter html, @Nullable CitedDate date) {
    if (date == null) {
      html.element("span", "date unknown", "class", "none");
    } else {
      write(html, date, DateWords.of(date.value()));
    }
  }

  /// The date in the words given.
  void write(HtmlWriter html, CitedDate date, String words) {
    if (date.basis() != Basis.INFERRED) {
      html.element("time", words, "datetime", date.value().iso());
      return;
    }
    String why = date.why() == null ? "inferred from the text" : "inferred: " + date.why();
    open(html, date, why);
    html.element("time", words, "datetime", date.value().iso());
    html.element("span", " (" + why + ")", "class", "vh");
    html.close();
  }

  /// "as of" and the date for which a statement holds, when that is not the brief's.
  void ownDate(HtmlWriter html, Statement statement) {
    CitedDate date = statement.asOf();
    if (date != null && view.ownDate(statement).isPresent()) {
      html.text(" ");
      html.open("span", "class", "asof").text("as of ");
      write(html, date, DateWords.brief(date.value()));
      html.close();
    }
  }

  private void open(HtmlWriter html, CitedDate date, String why) {
    if (date.evidence() == null) {
      html.open("span", "class", "inferred", "tabindex", "0", "title", why, "data-why", why);
      return;
    }
    Passage passage = view.passages().of(date.evidence());
    html.open(
        "a",
        "class",
        "inferred",
        "href",
        "#" + ids.note(passage),
        "data-p",
        StatementHtml.numbers(List.of(passage).stream()),
        "title",
        why,
        "data-why",
        why);
  }
}
