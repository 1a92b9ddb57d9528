package news.parallax.text.nlp4j;

import java.nio.file.Path;
import news.parallax.NewsException;
import news.parallax.text.SentenceParser;

/// The way to a parser that tags, parses and recognises entities with the models of NLP4J.
///
/// Why NLP4J, and why its models are compiled: docs/decisions/0003-nlp4j-behind-one-adapter.md.
public final class Nlp4jParser {
  private Nlp4jParser() {}

  /// Loads the models, all parts side by side; takes some tenths of a second and 200 MB. One parser
  /// serves all threads.
  ///
  /// @param models the folder that {@link ModelCompiler} has written them to, `target/models` in
  ///   the build
  /// @throws NewsException of category `MODEL` when they are not there, of another version, or
  ///   damaged
  public static SentenceParser load(Path models) {
    return new CompiledParser(new ModelLoader(models).load());
  }
}
