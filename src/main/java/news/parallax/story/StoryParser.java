package news.parallax.story;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import news.parallax.NewsException;
import news.parallax.article.AnalyzedArticle;
import news.parallax.article.Article;
import news.parallax.article.ArticleSentence;
import news.parallax.article.Block;
import news.parallax.article.Dateline;
import news.parallax.text.SentenceParser;
import news.parallax.text.Span;
import news.parallax.text.rules.SentenceSplitter;

/// Splits the articles of a story into sentences and parses them, on all threads it is given; the
/// result is the same for any number of them.
public final class StoryParser {
  private record Place(Article article, int index, int blockIndex, Span span) {}

  private final SentenceSplitter splitter;
  private final SentenceParser parser;
  private final int threads;

  public StoryParser(SentenceSplitter splitter, SentenceParser parser, int threads) {
    this.splitter = splitter;
    this.parser = parser;
    this.threads = threads;
  }

  public AnalyzedStory parse(Story story) {
    List<Place> places = new ArrayList<>();
    for (Article article : story.articles()) {
      int index = 0;
      for (int b = 0; b < article.blocks().size(); b++) {
        Block block = article.blocks().get(b);
        if (hasSentences(block.kind())) {
          for (Span span : splitter.split(article.text(), withoutDateline(article, block))) {
            places.add(new Place(article, index++, b, span));
          }
        }
      }
    }
    List<ArticleSentence> sentences = parseAll(places);
    List<AnalyzedArticle> articles = new ArrayList<>();
    for (Article article : story.articles()) {
      articles.add(
          new AnalyzedArticle(
              article,
              sentences.stream().filter(s -> s.articleId().equals(article.id())).toList()));
    }
    return new AnalyzedStory(story, articles);
  }

  private static Span withoutDateline(Article article, Block block) {
    return block.kind() == Block.Kind.PARAGRAPH
        ? Dateline.at(article.text(), block.span())
            .map(d -> new Span(d.span().end(), block.span().end()))
            .orElse(block.span())
        : block.span();
  }

  private static boolean hasSentences(Block.Kind kind) {
    return kind.isProse() || kind == Block.Kind.HEADLINE || kind == Block.Kind.SUBHEADING;
  }

  private List<ArticleSentence> parseAll(List<Place> places) {
    try (ForkJoinPool pool = new ForkJoinPool(threads)) {
      return pool.submit(() ->
              IntStream.range(0, places.size())
                  .parallel()
                  .mapToObj(i -> parse(places.get(i)))
                  .toList())
          .get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NewsException(NewsException.Category.INTERNAL, "stopped while parsing", e);
    } catch (ExecutionException e) {
      throw new NewsException(
          NewsException.Category.INTERNAL, "could not parse: " + e.getCause(), e.getCause());
    }
  }

  private ArticleSentence parse(Place place) {
    Article article = place.article();
    return new ArticleSentence(
        article.id(),
        place.index(),
        place.blockIndex(),
        article.blocks().get(place.blockIndex()).kind(),
        parser.parse(article.text(), place.span()),
        List.of());
  }
}
