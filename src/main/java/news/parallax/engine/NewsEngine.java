package news.parallax.engine;

import java.nio.file.Path;
import java.util.List;
import news.parallax.NewsException;
import news.parallax.article.Article;
import news.parallax.brief.Brief;
import news.parallax.brief.summary.SummaryPlan;
import news.parallax.brief.writer.BriefWriter;
import news.parallax.outcome.OutcomeLedger;
import news.parallax.story.OutletSpelling;
import news.parallax.story.Story;
import news.parallax.story.StoryClusterer;
import news.parallax.story.StoryParser;
import news.parallax.text.PartialDate;
import news.parallax.text.SentenceParser;
import news.parallax.text.nlp4j.Nlp4jParser;
import news.parallax.text.rules.SentenceSplitter;

/// The front door: articles in, briefs out. Opening one loads the language models, which takes a
/// moment; after that it may be used by many threads.
public final class NewsEngine {
  /// Where the language models lie, how many threads to use.
  ///
  /// @param models the folder that the build has written the models to
  /// @param threads at least 1
  /// @param summary how long the summary may be and how it is chosen
  public record Options(Path models, int threads, SummaryPlan summary) {
    public Options {
      if (threads < 1) {
        throw new IllegalArgumentException("not a number of threads: " + threads);
      }
    }

    /// With the summary of a brief.
    public Options(Path models, int threads) {
      this(models, threads, SummaryPlan.standard());
    }

    /// The models beside the program, and a thread for each processor.
    public static Options standard() {
      return new Options(Models.folder(), Runtime.getRuntime().availableProcessors());
    }
  }

  private final Pipeline pipeline;
  private final OutletSpelling outletSpelling = new OutletSpelling();
  private final StoryClusterer clusterer = new StoryClusterer();

  private NewsEngine(SentenceParser parser, Options options) {
    StoryParser storyParser = new StoryParser(new SentenceSplitter(), parser, options.threads());
    this.pipeline = new Pipeline(storyParser, new BriefWriter(Version.engine(), options.summary()));
  }

  public static NewsEngine open() {
    return open(Options.standard());
  }

  /// @throws NewsException when the models cannot be loaded
  public static NewsEngine open(Options options) {
    return new NewsEngine(Nlp4jParser.load(options.models()), options);
  }

  /// The stories that the articles tell, the one with most articles first.
  public List<Story> stories(List<Article> articles) {
    return clusterer.cluster(outletSpelling.unite(articles));
  }

  /// One brief for each story that the articles tell.
  public List<Brief> briefs(List<Article> articles) {
    return stories(articles).stream().map(this::brief).toList();
  }

  /// The briefs as they would have been on a day: articles that are known to be later are left out.
  public List<Brief> briefs(List<Article> articles, PartialDate asOf) {
    return briefs(until(articles, asOf));
  }

  /// The ledger of outcomes of each story that the articles tell.
  public List<OutcomeLedger> outcomes(List<Article> articles) {
    return stories(articles).stream().map(pipeline::outcomes).toList();
  }

  /// The ledgers as they would have been on a day.
  public List<OutcomeLedger> outcomes(List<Article> articles, PartialDate asOf) {
    return outcomes(until(articles, asOf));
  }

  private static List<Article> until(List<Article> articles, PartialDate asOf) {
    return articles.stream()
        .filter(a -> a.published().map(d -> !d.value().first().isAfter(asOf.last())).orElse(true))
        .toList();
  }

  /// The brief of one story.
  public Brief brief(Story story) {
    return pipeline.brief(story);
  }
}
