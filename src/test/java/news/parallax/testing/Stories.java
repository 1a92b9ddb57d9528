package news.parallax.testing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import news.parallax.article.Article;
import news.parallax.article.Block;
import news.parallax.article.DateInfo;
import news.parallax.article.Outlet;
import news.parallax.story.AnalyzedStory;
import news.parallax.story.EntityVote;
import news.parallax.story.Origin;
import news.parallax.story.Story;
import news.parallax.story.StoryParser;
import news.parallax.text.PartialDate;
import news.parallax.text.SentenceParser;
import news.parallax.text.Span;
import news.parallax.text.nlp4j.Nlp4jParser;
import news.parallax.text.rules.SentenceSplitter;

/// Stories for tests, parsed by the real parser. Each text is an article; each line of it a
/// paragraph.
public final class Stories {
  /// What a line that is a headline starts with.
  private static final String HEADLINE = "# ";

  private static final class Holder {
    static final SentenceParser PARSER =
        Nlp4jParser.load(Path.of(System.getProperty("parallax.models", "target/models")));
  }

  private Stories() {}

  /// The parser of the program, loaded once.
  public static SentenceParser parser() {
    return Holder.PARSER;
  }

  /// A story of articles `a1`, `a2`, ... by `Outlet 1`, `Outlet 2`, ..., parsed but not voted on.
  public static AnalyzedStory parsed(String... texts) {
    List<Article> articles = new ArrayList<>();
    for (String text : texts) {
      articles.add(article(articles.size() + 1, text));
    }
    return parsed(articles);
  }

  /// The same, voted on, of articles that came out on given days.
  ///
  /// @param days `2031-03-03`, one for each text
  public static AnalyzedStory dated(List<String> days, String... texts) {
    List<Article> articles = new ArrayList<>();
    for (String text : texts) {
      PartialDate day = PartialDate.parse(days.get(articles.size()));
      articles.add(article(articles.size() + 1, text).withPublishedAt(DateInfo.given(day)));
    }
    return new EntityVote().vote(parsed(articles));
  }

  private static AnalyzedStory parsed(List<Article> articles) {
    List<Origin> origins =
        articles.stream()
            .map(a ->
                new Origin(
                    "o" + a.id(), Origin.Kind.ORIGINAL, List.of(a.id()), null, "one article"))
            .toList();
    return new StoryParser(new SentenceSplitter(), parser(), 1)
        .parse(new Story("s1", articles, origins));
  }

  /// The same with the vote on entities taken.
  public static AnalyzedStory of(String... texts) {
    return new EntityVote().vote(parsed(texts));
  }

  private static Article article(int number, String text) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      Span span = new Span(start, start + line.length()).trim(text);
      if (!span.isEmpty()) {
        boolean headline = line.startsWith(HEADLINE);
        blocks.add(
            headline
                ? new Block(
                    new Span(span.start() + HEADLINE.length(), span.end()), Block.Kind.HEADLINE)
                : new Block(span, Block.Kind.PARAGRAPH));
      }
      start += line.length() + 1;
    }
    Outlet outlet = Outlet.given("Outlet " + number);
    return new Article(
        "a" + number, outlet, null, null, null, text, "0", blocks, false, false, "test");
  }
}
