package news.parallax.brief.format;

import static news.parallax.brief.format.Sample.given;
import static news.parallax.brief.format.SampleSources.S;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import news.parallax.article.Basis;
import news.parallax.brief.Brief;
import news.parallax.brief.Brief.BriefArticle;
import news.parallax.brief.Brief.BriefOrigin;
import news.parallax.brief.Brief.CoverageSection;
import news.parallax.brief.Brief.Engine;
import news.parallax.brief.Brief.OutletName;
import news.parallax.brief.Brief.Window;
import news.parallax.brief.Statement;
import news.parallax.story.Origin;
import org.jspecify.annotations.Nullable;

/// Briefs made by hand of invented articles, to test the formats with.
public final class SampleBriefs {
  private SampleBriefs() {}

  /// A brief in which every section holds something: the closing of the Sarn Bridge, told by seven
  /// outlets in eight articles.
  public static Brief bridge() {
    return new Brief(
        "sarn-bridge-5c1f",
        new Engine("Parallax", "0.1.0"),
        S.quoted("a8: Ferry sails, but Sarn Bridge stays shut", "a2: bridge at Sarnby closed"),
        given("2031-03-16"),
        new Window(given("2031-03-09"), given("2031-03-16")),
        SampleSources.ARTICLES,
        SampleSources.origins(),
        SampleClaims.summary(),
        SampleClaims.agreed(),
        SampleClaims.disputed(),
        SampleFigures.figures(),
        SampleParties.perspectives(),
        List.of(),
        SampleDates.timeline(),
        new CoverageSection(
            SampleCoverage.overall(), SampleCoverage.facts(), SampleCoverage.outlets()),
        SampleClaims.context(),
        SampleClaims.questions(),
        List.of(
            "Who pays for the milk that cannot be delivered?",
            "Will other bridges built by Norlund be inspected?"),
        SampleClaims.takeaway(),
        SampleDates.outcomes(),
        new TreeMap<>(
            Map.of(
                "supportedShare", 1.0,
                "factsCovered", 0.875,
                "originDiversity", 0.75,
                "sentencesRead", 61.0,
                "statements", 52.0)),
        List.of(
            "One sentence of Island Gazette repeats Sarnby Evening Post word for word.",
            "The byline of The Harbour Courier is not prose."),
        new TreeMap<>(Map.of("engine", "0.1.0", "inputs", "8 articles", "rules", "b2f1c0de")));
  }

  /// The thinnest brief told by so many outlets, one article each; null for an unknown one.
  public static Brief publishedBy(List<@Nullable String> outlets) {
    Brief thin = thin();
    List<BriefArticle> articles = new ArrayList<>();
    for (String outlet : outlets) {
      String id = "t" + (articles.size() + 1);
      OutletName name = new OutletName(outlet, outlet == null ? Basis.UNKNOWN : Basis.GIVEN, null);
      articles.add(SampleSources.article(id, name, null, null, null, "o1", "A fire broke out.\n"));
    }
    return new Brief(
        thin.id(),
        thin.engine(),
        thin.headline(),
        null,
        thin.window(),
        articles,
        thin.origins(),
        thin.summary(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        thin.coverage(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        new TreeMap<>(),
        List.of(),
        new TreeMap<>());
  }

  /// The first brief with every text turned into an attack on the page.
  public static Brief hostile() {
    return Hostile.of(bridge());
  }

  /// The thinnest brief there can be: one short article, of which only a sentence is used.
  public static Brief thin() {
    BriefArticle article =
        SampleSources.article(
            "t1",
            new OutletName(null, Basis.UNKNOWN, null),
            null,
            null,
            null,
            "o1",
            "A fire broke out.\n");
    Statement only = new Sample(List.of(article)).quoted("t1: A fire broke out.");
    return new Brief(
        "fire-0001",
        new Engine("Parallax", "0.1.0"),
        only,
        null,
        new Window(null, null),
        List.of(article),
        List.of(new BriefOrigin("o1", Origin.Kind.ORIGINAL, List.of("t1"), null, "One article.")),
        List.of(only),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        new CoverageSection(List.of(), List.of(), List.of()),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        new TreeMap<>(),
        List.of(),
        new TreeMap<>());
  }
}
