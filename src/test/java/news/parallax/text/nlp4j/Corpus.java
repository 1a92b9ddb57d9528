package news.parallax.text.nlp4j;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import news.parallax.text.Span;
import news.parallax.text.rules.SentenceSplitter;

/// The sentences of some plain text files, a paragraph a line, to measure with.
final class Corpus {
  private static final Pattern LINE = Pattern.compile("[^\\n]+");

  /// A sentence at its place.
  record Place(String text, Span span) {}

  private Corpus() {}

  static List<Place> read(List<String> files) throws IOException {
    SentenceSplitter splitter = new SentenceSplitter();
    List<Place> places = new ArrayList<>();
    for (String file : files) {
      String text = Files.readString(Path.of(file));
      for (MatchResult line : LINE.matcher(text).results().toList()) {
        for (Span span : splitter.split(text, new Span(line.start(), line.end()))) {
          places.add(new Place(text, span));
        }
      }
    }
    return places;
  }
}
