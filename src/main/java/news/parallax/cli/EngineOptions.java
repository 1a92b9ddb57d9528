package news.parallax.cli;

import java.nio.file.Path;
import news.parallax.engine.NewsEngine;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options of every command that opens an engine.
final class EngineOptions {
  @Option(
      names = "--threads",
      paramLabel = "N",
      description =
          "How many threads to use (default: one for each processor). The brief does not depend on it.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--models",
      paramLabel = "DIR",
      hidden = true,
      description = "Where the language models lie.")
  private @Nullable Path models;

  NewsEngine.Options options() {
    Path folder = models;
    NewsEngine.Options standard = NewsEngine.Options.standard();
    return new NewsEngine.Options(
        folder == null ? standard.models() : folder, Math.max(1, threads));
  }
}
