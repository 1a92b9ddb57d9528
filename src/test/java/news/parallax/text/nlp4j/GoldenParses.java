package news.parallax.text.nlp4j;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Writes what the library, with its models as shipped, says of `sentences.txt` to `sentences.tsv`,
/// which a test holds ours to. To be run from the project's folder after the sentences have
/// changed; takes half a minute and 3 GB.
final class GoldenParses {
  static final Path FOLDER = Path.of("src/test/resources/news/parallax/text/nlp4j");

  private GoldenParses() {}

  public static void main(String[] args) throws IOException {
    var sentences = Files.readAllLines(FOLDER.resolve("sentences.txt"));
    String parses = ParseText.of(LibraryParser.load(), sentences);
    Files.writeString(FOLDER.resolve("sentences.tsv"), parses);
  }
}
