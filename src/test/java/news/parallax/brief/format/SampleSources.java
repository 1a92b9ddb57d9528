package news.parallax.brief.format;

import static news.parallax.brief.format.Sample.given;

import java.util.List;
import news.parallax.article.Basis;
import news.parallax.brief.Brief.BriefArticle;
import news.parallax.brief.Brief.BriefOrigin;
import news.parallax.brief.Brief.OutletName;
import news.parallax.brief.Citation;
import news.parallax.brief.CitedDate;
import news.parallax.story.Origin;
import org.jspecify.annotations.Nullable;

/// The articles of the sample and the origins they go back to.
final class SampleSources {
  private static final OutletName OUTLET_UNKNOWN = new OutletName(null, Basis.UNKNOWN, null);
  static final List<BriefArticle> ARTICLES = articles();

  /// Finds passages in the articles.
  static final Sample S = new Sample(ARTICLES);

  private SampleSources() {}

  static List<BriefArticle> articles() {
    return List.of(
        article(
            "a1",
            outlet("The Harbour Courier"),
            "Sarn Bridge shut after cracks found in cables",
            "https://courier.example/sarn-bridge-shut",
            given("2031-03-09"),
            "o1",
            SampleArticles.COURIER_FIRST),
        article(
            "a2",
            outlet("Sarnby Evening Post"),
            "Ministry: bridge at Sarnby closed for six weeks",
            "https://eveningpost.example/2031/bridge?id=7&from=cpa",
            given("2031-03-10"),
            "o2",
            SampleArticles.AGENCY),
        article(
            "a3",
            outlet("Island Gazette"),
            "Bridge to mainland closed for six weeks",
            null,
            given("2031-03-10"),
            "o2",
            false,
            SampleArticles.GAZETTE_REPRINT),
        article(
            "a4",
            outlet("Northern Broadcasting"),
            "Faulty welds behind Sarn Bridge cracks, official says",
            "https://northern.example/news/sarn-welds",
            new CitedDate(
                given("2031-03-11").value(),
                Basis.INFERRED,
                new Citation("a4", 127, 156, SampleArticles.BROADCASTING.substring(127, 156)),
                "“on Tuesday”, after the closure of March 9"),
            "o3",
            SampleArticles.BROADCASTING),
        article(
            "a5",
            outlet("Ledger Business Daily"),
            "Norlund shares slump as bridge fiasco deepens",
            "https://ledger.example/markets/norlund",
            given("2031-03-12"),
            "o4",
            SampleArticles.LEDGER),
        article(
            "a6",
            outlet("Radio Tern"),
            "Welds to blame for bridge cracks",
            "https://radiotern.example/4711",
            given("2031-03-12"),
            "o3",
            SampleArticles.TERN_REWRITE),
        article(
            "a7",
            OUTLET_UNKNOWN,
            "What the bridge means to us",
            null,
            new CitedDate(
                given("2031-03").value(), Basis.INFERRED, null, "written after the closure"),
            "o5",
            SampleArticles.UNKNOWN),
        article(
            "a8",
            outlet("The Harbour Courier"),
            "Ferry sails, but Sarn Bridge stays shut",
            "https://courier.example/ferry-sails",
            given("2031-03-16"),
            "o6",
            SampleArticles.COURIER_LAST));
  }

  private static OutletName outlet(String name) {
    return new OutletName(name, Basis.GIVEN, null);
  }

  static BriefArticle article(
      String id,
      OutletName outlet,
      @Nullable String title,
      @Nullable String url,
      @Nullable CitedDate published,
      String origin,
      String text) {
    return article(id, outlet, title, url, published, origin, true, text);
  }

  static BriefArticle article(
      String id,
      OutletName outlet,
      @Nullable String title,
      @Nullable String url,
      @Nullable CitedDate published,
      String origin,
      boolean whole,
      String text) {
    return new BriefArticle(
        id, outlet, title, url, published, origin, text, whole, "sha256-of-" + id);
  }

  static List<BriefOrigin> origins() {
    return List.of(
        new BriefOrigin(
            "o1", Origin.Kind.ORIGINAL, List.of("a1"), null, "Shares no text with another."),
        new BriefOrigin(
            "o2",
            Origin.Kind.AGENCY,
            List.of("a2", "a3"),
            "Coastal Press Agency",
            "Both carry the line “(CPA)” and the same three paragraphs."),
        new BriefOrigin(
            "o3",
            Origin.Kind.REWRITE,
            List.of("a4", "a6"),
            "Northern Broadcasting",
            "Every fact of the later one stands in the earlier one, in the same order."),
        new BriefOrigin(
            "o4", Origin.Kind.ORIGINAL, List.of("a5"), null, "Shares no text with another."),
        new BriefOrigin(
            "o5", Origin.Kind.ORIGINAL, List.of("a7"), null, "Shares no text with another."),
        new BriefOrigin(
            "o6", Origin.Kind.ORIGINAL, List.of("a8"), null, "Shares no text with another."));
  }
}
