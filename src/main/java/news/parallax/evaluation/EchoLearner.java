package news.parallax.evaluation;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import news.parallax.NewsException;
import news.parallax.article.Article;
import news.parallax.article.reader.ArticleReader;
import news.parallax.bias.EchoTrainer;
import news.parallax.bias.EchoTrainer.Label;
import news.parallax.claim.ledger.LedgerBuilder;
import news.parallax.engine.NewsEngine;
import news.parallax.story.AnalyzedStory;
import news.parallax.story.EntityVote;
import news.parallax.story.Story;
import news.parallax.story.StoryDater;
import news.parallax.story.StoryParser;
import news.parallax.text.nlp4j.Nlp4jParser;
import news.parallax.text.rules.SentenceSplitter;

/// Learns when a claim of one outlet is told by another in other words.
public final class EchoLearner {
  private static final int FIELDS = 5;

  /// A line of the labels: a claim of an article of a story.
  private record Line(int article, int start, int end, boolean told) {}

  /// Reads stories and, for claims in them, whether another outlet tells them, and writes the
  /// weights learned from all; tells before how well those of each eighth of the stories are judged
  /// by the others.
  ///
  /// @param labels lines of story, number of the article from 0, first and last place of the claim
  ///   in its text, and 1 or 0, divided by tabs; `#` opens a comment
  /// @throws NewsException when a file cannot be read or the weights not written
  public void learn(Path data, Path labels, Path file, NewsEngine.Options engine, PrintStream out) {
    Map<String, List<Line>> wanted = read(labels);
    NewsEngine clusterer = NewsEngine.open(engine);
    StoryParser parser =
        new StoryParser(
            new SentenceSplitter(), Nlp4jParser.load(engine.models()), engine.threads());
    EchoTrainer trainer = new EchoTrainer();
    for (GoldStory gold : GoldStory.read(data)) {
      List<Line> lines = wanted.getOrDefault(gold.id(), List.of());
      if (!lines.isEmpty()) {
        add(gold, lines, clusterer, parser, trainer);
      }
    }
    Map<String, Integer> scores = trainer.crossValidate();
    out.printf(
        Locale.ROOT,
        "%d claims; taken for one outlet's alone, each eighth of the stories by the others: %d, right %d%n",
        trainer.size(),
        scores.get("taken"),
        scores.get("right"));
    LearnedModel.write(file, trainer.learn());
  }

  private static void add(
      GoldStory gold,
      List<Line> lines,
      NewsEngine clusterer,
      StoryParser parser,
      EchoTrainer trainer) {
    ArticleReader reader = new ArticleReader();
    List<Article> articles = new ArrayList<>();
    for (GoldArticle article : gold.articles()) {
      articles.addAll(reader.readText("article.json", article.json()).articles());
    }
    if (articles.size() != gold.articles().size()) {
      return;
    }
    Story story = clusterer.stories(articles).getFirst();
    AnalyzedStory analyzed = new StoryDater().date(new EntityVote().vote(parser.parse(story)));
    List<Label> labels =
        lines.stream()
            .map(l -> new Label(articles.get(l.article()).id(), l.start(), l.end(), l.told()))
            .toList();
    trainer.add(analyzed, new LedgerBuilder().build(analyzed), labels);
  }

  private static Map<String, List<Line>> read(Path labels) {
    Map<String, List<Line>> lines = new TreeMap<>();
    for (String line : DataFiles.lines(labels)) {
      String[] fields = line.split("\t");
      if (!line.startsWith("#") && fields.length == FIELDS) {
        lines
            .computeIfAbsent(fields[0], s -> new ArrayList<>())
            .add(
                new Line(
                    Integer.parseInt(fields[1]),
                    Integer.parseInt(fields[2]),
                    Integer.parseInt(fields[3]),
                    fields[4].equals("1")));
      }
    }
    return lines;
  }
}
