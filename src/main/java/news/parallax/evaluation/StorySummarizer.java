package news.parallax.evaluation;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import news.parallax.article.Article;
import news.parallax.brief.Brief;
import news.parallax.brief.Statement;
import news.parallax.engine.NewsEngine;
import news.parallax.story.Story;
import news.parallax.text.Span;
import news.parallax.text.rules.SentenceSplitter;

/// Writes the brief of one story of a data set and the plain summaries that it is compared with.
final class StorySummarizer {
  private final NewsEngine engine;
  private final Shortener shortener;
  private final PrintStream problems;
  private final GoldReader reader;
  private final SentenceSplitter splitter = new SentenceSplitter();

  StorySummarizer(NewsEngine engine, Shortener shortener, PrintStream problems) {
    this.engine = engine;
    this.shortener = shortener;
    this.problems = problems;
    this.reader = new GoldReader(problems);
  }

  StorySummary summarize(GoldStory gold) {
    List<Article> articles = reader.read(gold);
    List<List<String>> sentences = articles.stream().map(this::sentences).toList();
    String headline = "";
    String summary = "";
    if (!articles.isEmpty()) {
      try {
        Brief brief = engine.brief(Story.of(articles));
        headline = brief.headline().text();
        summary = shortener.shorten(brief.summary().stream().map(Statement::text).toList());
      } catch (RuntimeException e) {
        problems.println("summary: no brief of " + gold.id() + ": " + e);
      }
    }
    return new StorySummary(
        gold,
        headline,
        summary,
        sentences.isEmpty() ? "" : shortener.shorten(sentences.getFirst()),
        shortener.shorten(inTurn(sentences)),
        gold.articles().stream().map(GoldArticle::title).filter(t -> !t.isEmpty()).toList());
  }

  private List<String> sentences(Article article) {
    List<String> sentences = new ArrayList<>();
    article.blocks().stream()
        .filter(block -> block.kind().isProse())
        .forEach(block -> {
          for (Span span : splitter.split(article.text(), block.span())) {
            sentences.add(article.text(span));
          }
        });
    return sentences;
  }

  private static List<String> inTurn(List<List<String>> articles) {
    List<String> sentences = new ArrayList<>();
    int longest = articles.stream().mapToInt(List::size).max().orElse(0);
    for (int i = 0; i < longest; i++) {
      for (List<String> article : articles) {
        if (i < article.size()) {
          sentences.add(article.get(i));
        }
      }
    }
    return sentences;
  }
}
