package news.parallax.text.nlp4j;

import java.nio.file.Path;
import news.parallax.text.SentenceParser;

/// The way to a parser that tags, parses and recognises entities with the models of NLP4J.
public final class Nlp4jParser {
  private Nlp4jParser() {}

  /// Loads the models.
  ///
  /// @param models the folder that the build has written them to
  public static SentenceParser load(Path models) {
    return new CompiledParser(new ModelLoader(models).load());
  }
}
