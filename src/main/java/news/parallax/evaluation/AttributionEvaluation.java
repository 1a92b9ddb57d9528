package news.parallax.evaluation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import news.parallax.article.AnalyzedArticle;
import news.parallax.article.Article;
import news.parallax.article.ArticleSentence;
import news.parallax.article.Block;
import news.parallax.article.Outlet;
import news.parallax.claim.AttributionParser;
import news.parallax.claim.actor.Cast;
import news.parallax.claim.actor.CastBuilder;
import news.parallax.claim.attribution.Attribution;
import news.parallax.story.AnalyzedStory;
import news.parallax.story.EntityVote;
import news.parallax.story.Origin;
import news.parallax.story.Story;
import news.parallax.text.SentenceParser;
import news.parallax.text.Span;
import news.parallax.text.rules.SentenceSplitter;
import org.jspecify.annotations.Nullable;

/// Scores who said what against PolNeAR: a folder with `text/*.txt` and `attributions/*.ann`.
///
/// Where several people marked a text, the first of their files, by name, is the right answer.
public final class AttributionEvaluation {
  private final SentenceParser parser;
  private final SentenceSplitter splitter = new SentenceSplitter();

  public AttributionEvaluation(SentenceParser parser) {
    this.parser = parser;
  }

  /// Prints the scores, and the commonest errors when asked to, writes what was predicted when
  /// asked to, and gives the scores back.
  public Scores run(Request request) {
    Path data = request.data();
    @Nullable Path predictions = request.predictions();
    PrintStream out = request.out();
    AttributionErrors errors = new AttributionErrors();
    Map<String, Path> marked = firstFiles(data.resolve("attributions"));
    Map<String, List<MarkedAttribution>> found = new TreeMap<>();
    AttributionScore score = new AttributionScore();
    try {
      List<Path> texts = files(data.resolve("text"), ".txt");
      List<List<MarkedAttribution>> predicted = texts.parallelStream().map(this::predict).toList();
      for (int i = 0; i < texts.size(); i++) {
        String id = id(texts.get(i));
        found.put(id, predicted.get(i));
        @Nullable Path gold = marked.get(id);
        if (gold != null) {
          String text = read(texts.get(i));
          List<MarkedAttribution> golds = BratFile.read(gold, text);
          score.add(text, golds, predicted.get(i));
          errors.add(text, golds, predicted.get(i));
        }
      }
      if (predictions != null) {
        Files.writeString(predictions, lines(found), StandardCharsets.UTF_8);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    print(score, found.size(), out);
    if (request.errors()) {
      errors.print(out);
    }
    return scores(score);
  }

  private static Scores scores(AttributionScore score) {
    return Scores.of(
        Map.of(
            "cue", score.cueF1(),
            "content", score.contentF1(),
            "content exact", score.contentExactF1(),
            "source", score.sourceAccuracy(),
            "whole", score.wholeF1()));
  }

  static void print(AttributionScore score, int texts, PrintStream out) {
    out.printf(
        Locale.ROOT,
        "attribution: %d texts, %d marked, %d predicted%n",
        texts,
        score.gold(),
        score.predicted());
    row(out, "cue F1, overlap", score.cueF1());
    row(out, "cue precision", score.cuePrecision());
    row(out, "cue recall", score.cueRecall());
    row(out, "content F1, tokens", score.contentF1());
    row(out, "content F1, any overlap", score.contentFoundF1());
    row(out, "content F1, exact", score.contentExactF1());
    row(out, "source right", score.sourceAccuracy());
    row(out, "whole attribution F1", score.wholeF1());
  }

  private static void row(PrintStream out, String name, double value) {
    out.printf(Locale.ROOT, "  %-26s %.3f%n", name, value);
  }

  private List<MarkedAttribution> predict(Path file) {
    return predict(analyze(id(file), read(file)));
  }

  /// What the program marks in an article.
  static List<MarkedAttribution> predict(AnalyzedArticle article) {
    Origin origin =
        new Origin("o1", Origin.Kind.ORIGINAL, List.of(article.id()), null, "a text by itself");
    Story story = new Story("s1", List.of(article.article()), List.of(origin));
    AnalyzedStory analyzed = new EntityVote().vote(new AnalyzedStory(story, List.of(article)));
    Cast cast = new CastBuilder().build(analyzed);
    List<MarkedAttribution> found = new ArrayList<>();
    for (Attribution a : new AttributionParser().parse(analyzed, cast)) {
      found.add(new MarkedAttribution(a.source(), a.cue(), a.content()));
    }
    return found;
  }

  private AnalyzedArticle analyze(String id, String text) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      Span span = new Span(start, start + line.length()).trim(text);
      if (!span.isEmpty()) {
        blocks.add(new Block(span, Block.Kind.PARAGRAPH));
      }
      start += line.length() + 1;
    }
    Article article =
        new Article(id, Outlet.unknown(), null, null, null, text, "", blocks, false, false, id);
    List<ArticleSentence> sentences = new ArrayList<>();
    for (int b = 0; b < blocks.size(); b++) {
      for (Span span : splitter.split(text, blocks.get(b).span())) {
        sentences.add(
            new ArticleSentence(
                id,
                sentences.size(),
                b,
                Block.Kind.PARAGRAPH,
                parser.parse(text, span),
                List.of()));
      }
    }
    return new AnalyzedArticle(article, sentences);
  }

  /// The first annotation file of each text: `ID_annotator.ann`.
  static Map<String, Path> firstFiles(Path folder) {
    Map<String, Path> first = new TreeMap<>();
    for (Path file : files(folder, ".ann")) {
      String name = file.getFileName().toString();
      first.putIfAbsent(name.substring(0, name.lastIndexOf('_')), file);
    }
    return first;
  }

  private static List<Path> files(Path folder, String ending) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String id(Path text) {
    String name = text.getFileName().toString();
    return name.substring(0, name.length() - ".txt".length());
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String lines(Map<String, List<MarkedAttribution>> found) {
    ObjectMapper mapper = new ObjectMapper();
    StringBuilder lines = new StringBuilder();
    found.forEach((id, attributions) -> {
      ObjectNode line = mapper.createObjectNode().put("id", id);
      ArrayNode array = line.putArray("attributions");
      for (MarkedAttribution a : attributions) {
        ObjectNode node = array.addObject();
        write(node.putArray("source"), a.source());
        write(node.putArray("cue"), a.cue());
        write(node.putArray("content"), a.content());
      }
      lines.append(line).append('\n');
    });
    return lines.toString();
  }

  private static void write(ArrayNode array, List<Span> spans) {
    spans.forEach(s -> array.addArray().add(s.start()).add(s.end()));
  }
}
