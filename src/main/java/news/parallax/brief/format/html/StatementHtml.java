package news.parallax.brief.format.html;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.brief.Citation;
import news.parallax.brief.Statement;
import news.parallax.brief.format.view.BriefView;
import news.parallax.brief.format.view.BriefView.Cited;
import news.parallax.brief.format.view.InnerQuotes;
import news.parallax.brief.format.view.Parties.Party;
import news.parallax.brief.format.view.Passage;
import news.parallax.brief.format.view.Words;
import org.jspecify.annotations.Nullable;

/// Writes statements with the marks that say how their wording came about, and the chips of the
/// outlets that they rest on.
final class StatementHtml {
  private static final int CHIPS = 3;
  private static final Pattern RESOLVED = Pattern.compile("\\[[^\\[\\]]*\\]");

  private final BriefView view;
  private final Ids ids;
  private final DateHtml dates;

  StatementHtml(BriefView view, Ids ids, DateHtml dates) {
    this.view = view;
    this.ids = ids;
    this.dates = dates;
  }

  /// An element that holds the statement, its marks and its chips.
  void write(HtmlWriter html, String element, Statement statement) {
    write(html, element, "", statement);
  }

  void write(HtmlWriter html, String element, String style, Statement statement) {
    html.open(element, "class", style(statement) + (style.isEmpty() ? "" : " " + style));
    writeIn(html, statement);
    html.close();
  }

  /// The class that an element with this statement in it has.
  static String style(Statement statement) {
    return "st " + statement.kind().name().toLowerCase(Locale.ROOT);
  }

  /// The statement, its marks and its chips, into an element that is open.
  void writeIn(HtmlWriter html, Statement statement) {
    words(html, statement);
    dates.ownDate(html, statement);
    if (view.isUnnamed(statement)) {
      html.element("span", "unnamed source", "class", "unnamed");
    }
    chips(html, statement);
  }

  /// The words alone, with quotation marks when they are an article's own.
  void words(HtmlWriter html, Statement statement) {
    switch (statement.kind()) {
      case QUOTED -> {
        html.element("span", "“", "class", "sign");
        html.text(InnerQuotes.of(statement.text()));
        html.element("span", "”", "class", "sign end");
      }
      case CONDENSED -> condensed(html, statement.text());
      case COMPOSED -> {
        html.element("span", "◇", "class", "sign", "aria-hidden", "true");
        html.text(statement.text());
      }
    }
  }

  void chips(HtmlWriter html, Statement statement) {
    chips(html, statement.citations(), Words.of(statement.kind()), by(statement));
  }

  /// Chips of the outlets of some passages.
  ///
  /// @param how how the words came about that rest on them
  /// @param by whose claim it is, null when nobody's in particular
  void chips(HtmlWriter html, List<Citation> citations, String how, @Nullable String by) {
    List<Cited> cited = view.cited(citations);
    html.open(
        "span",
        "class",
        "cites",
        "data-all",
        numbers(cited.stream().flatMap(c -> c.passages().stream())),
        "data-how",
        how,
        "data-by",
        by);
    if (cited.size() <= CHIPS) {
      cited.forEach(c -> chip(html, c.outlet().shortName(), c.passages()));
    } else {
      List<Passage> all = cited.stream().flatMap(c -> c.passages().stream()).toList();
      chip(html, cited.size() + " outlets", all);
    }
    html.close();
  }

  /// A link to the first of the passages that shows all of them.
  void chip(HtmlWriter html, String label, List<Passage> passages) {
    html.text(" ");
    html.open(
        "a",
        "class",
        "chip",
        "href",
        "#" + ids.note(passages.getFirst()),
        "data-p",
        numbers(passages.stream()));
    html.text(label);
    html.element(
        "sup",
        passages.stream()
            .map(passage -> Integer.toString(passage.number()))
            .collect(Collectors.joining(","))
            .transform(all -> " " + all),
        "class",
        "no");
    html.close();
  }

  static String numbers(Stream<Passage> passages) {
    return passages.map(p -> Integer.toString(p.number())).collect(Collectors.joining(" "));
  }

  private @Nullable String by(Statement statement) {
    String party = statement.attributedTo();
    return party == null ? null : view.parties().find(party).map(Party::name).orElse(null);
  }

  private static void condensed(HtmlWriter html, String text) {
    Matcher matcher = RESOLVED.matcher(text);
    int from = 0;
    while (matcher.find()) {
      html.text(text.substring(from, matcher.start()));
      html.element("span", matcher.group(), "class", "resolved");
      from = matcher.end();
    }
    html.text(text.substring(from));
  }
}
