package news.parallax.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.text.SentenceParser;
import news.parallax.text.Span;
import news.parallax.text.nlp4j.Nlp4jParser;
import news.parallax.text.rules.SentenceSplitter;

/// The least that a brief can cost: loads the models and parses every sentence of some plain text
/// files, on all processors, and does nothing with the outcome. `bench/run` measures it as a
/// process of its own beside the process that writes the brief.
final class BareParse {
  private static final Pattern LINE = Pattern.compile("[^\\n]+");

  private record Place(String text, Span span) {}

  private BareParse() {}

  public static void main(String[] files) throws Exception {
    SentenceParser parser = Nlp4jParser.load(Models.folder());
    List<Place> places = places(files);
    try (ForkJoinPool pool = new ForkJoinPool(Runtime.getRuntime().availableProcessors())) {
      int tokens =
          pool.submit(() -> places.parallelStream().mapToInt(p -> tokens(parser, p)).sum()).get();
      System.out.printf("%d sentences, %d tokens%n", places.size(), tokens);
    }
  }

  private static int tokens(SentenceParser parser, Place place) {
    return parser.parse(place.text(), place.span()).tokens().size();
  }

  private static List<Place> places(String... files) throws IOException {
    SentenceSplitter splitter = new SentenceSplitter();
    List<Place> places = new ArrayList<>();
    for (String file : files) {
      String text = Files.readString(Path.of(file));
      Matcher lines = LINE.matcher(text);
      for (MatchResult line : lines.results().toList()) {
        for (Span span : splitter.split(text, new Span(line.start(), line.end()))) {
          places.add(new Place(text, span));
        }
      }
    }
    return places;
  }
}
