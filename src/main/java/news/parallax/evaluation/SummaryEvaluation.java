package news.parallax.evaluation;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import news.parallax.NewsException;
import news.parallax.brief.summary.SummaryPlan;
import news.parallax.engine.NewsEngine;
import news.parallax.evaluation.RougeScorer.Rouge;

/// Scores headlines and summaries against those that an editor wrote of the same story, beside what
/// the first sentences and the articles' own headlines reach.
public final class SummaryEvaluation {
  private final RougeScorer rouge = new RougeScorer();

  /// Prints the scores and gives them back; a prediction is `{id, headline, summary}`.
  public Scores run(Request request) {
    List<GoldStory> stories = GoldStory.read(request.data());
    stories = stories.subList(0, request.taken(stories.size()));
    long start = System.nanoTime();
    List<StorySummary> summaries = summaries(request, stories);
    double seconds = (System.nanoTime() - start) / 1e9;
    write(request, summaries);
    return print(request, summaries, seconds);
  }

  /// The summaries of stories and the plain ones beside them, in order.
  static List<StorySummary> summaries(Request request, List<GoldStory> stories) {
    int threads = Math.min(request.engine().threads(), stories.size());
    request.progress().println("summary: loading the models");
    NewsEngine engine =
        NewsEngine.open(
            new NewsEngine.Options(
                request.engine().models(),
                1,
                SummaryPlan.ofWords(request.words(), request.learned())));
    StorySummarizer summarizer =
        new StorySummarizer(engine, new Shortener(request.words()), request.progress());
    Countdown countdown = new Countdown("summary", stories.size(), request.progress());
    return summarize(stories, summarizer, countdown, threads);
  }

  private static List<StorySummary> summarize(
      List<GoldStory> stories, StorySummarizer summarizer, Countdown countdown, int threads) {
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      List<Future<StorySummary>> futures = new ArrayList<>();
      for (GoldStory story : stories) {
        futures.add(
            pool.submit(() -> {
              StorySummary summary = summarizer.summarize(story);
              countdown.step();
              return summary;
            }));
      }
      List<StorySummary> summaries = new ArrayList<>();
      for (Future<StorySummary> future : futures) {
        summaries.add(future.get());
      }
      return summaries;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NewsException(NewsException.Category.INTERNAL, "stopped", e);
    } catch (ExecutionException e) {
      throw new NewsException(
          NewsException.Category.INTERNAL, "could not evaluate: " + e.getCause(), e.getCause());
    }
  }

  private static void write(Request request, List<StorySummary> summaries) {
    List<Map<String, String>> lines = new ArrayList<>();
    for (StorySummary summary : summaries) {
      Map<String, String> line = new LinkedHashMap<>();
      line.put("id", summary.gold().id());
      line.put("headline", summary.headline());
      line.put("summary", summary.summary());
      lines.add(line);
    }
    PredictionFile.write(request.predictions(), lines);
  }

  private Scores print(Request request, List<StorySummary> summaries, double seconds) {
    SummaryScore ours = new SummaryScore();
    SummaryScore lead = new SummaryScore();
    SummaryScore turns = new SummaryScore();
    SummaryScore headline = new SummaryScore();
    SummaryScore given = new SummaryScore();
    SummaryScore best = new SummaryScore();
    for (StorySummary summary : summaries) {
      GoldStory gold = summary.gold();
      ours.add(rouge.score(summary.summary(), gold.roundup()));
      lead.add(rouge.score(summary.lead(), gold.roundup()));
      turns.add(rouge.score(summary.turns(), gold.roundup()));
      headline.add(rouge.score(summary.headline(), gold.title()));
      List<Rouge> titles =
          summary.headlines().stream().map(t -> rouge.score(t, gold.title())).toList();
      titles.forEach(given::add);
      best.add(titles.stream().max(Comparator.comparingDouble(Rouge::one)).orElse(Rouge.ZERO));
    }
    long empty = summaries.stream().filter(s -> s.summary().isEmpty()).count();
    PrintStream out = request.out();
    out.printf(
        Locale.ROOT,
        "%d stories, %d without a summary, at most %d words, in %.1f s%n",
        summaries.size(),
        empty,
        request.words(),
        seconds);
    SummaryScore.header(out);
    ours.print(out, "summary");
    lead.print(out, "  first sentences of one article");
    turns.print(out, "  first sentences of all in turn");
    headline.print(out, "headline");
    given.print(out, "  an article's headline");
    best.print(out, "  the article's headline that scores best");
    return Scores.of(
        Map.of(
            "rouge-1", ours.mean().one(),
            "rouge-2", ours.mean().two(),
            "rouge-l", ours.mean().longest(),
            "headline rouge-1", headline.mean().one(),
            "headline rouge-l", headline.mean().longest()));
  }
}
