package news.parallax.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import news.parallax.archive.Archive;
import news.parallax.article.Reading;
import news.parallax.article.reader.ArticleReader;
import news.parallax.brief.Brief;
import news.parallax.brief.format.BriefFormats;
import news.parallax.brief.format.Format;
import news.parallax.brief.format.text.Terminal;
import news.parallax.engine.NewsEngine;
import news.parallax.story.Story;
import news.parallax.text.PartialDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/// `parallax brief PATH...`: articles in, briefs out.
@Command(
    name = "brief",
    description = "Reads articles about an event and writes one brief for each story they tell.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "PATH is a file, a folder, a glob or - for standard input: text, Markdown, HTML, JSON or JSON lines;",
      "or the id of a story in the archive, as 'parallax stories' lists them.",
      "Exit status: 0 when a brief was written, 2 for wrong usage, 3 when no article could be read."
    })
final class BriefCommand implements Callable<Integer> {
  static final int NO_ARTICLE = 3;

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "What to read.")
  private List<String> paths = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text, markdown, html or json (default: text).",
      converter = FormatConverter.class)
  private Format format = Format.TEXT;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write to FILE, not to standard output.")
  private @Nullable Path out;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "Leave out articles later than DATE (2026-03-07, 2026-03 or 2026).",
      converter = DateConverter.class)
  private @Nullable PartialDate asOf;

  @Option(
      names = "--storyline",
      description =
          "Of a story in the archive: with the stories it goes on with and that go on with it.")
  private boolean storyline;

  @Mixin private ArchiveOption archive = new ArchiveOption();

  @Mixin private EngineOptions engineOptions = new EngineOptions();

  private final Progress progress = Progress.standard();

  @Override
  public Integer call() {
    NewsEngine.Options options = engineOptions.options();
    var models = java.util.concurrent.CompletableFuture.supplyAsync(() -> NewsEngine.open(options));
    if (StoryFinder.areIds(paths)) {
      List<Story> stories = new StoryFinder(archive.folder()).find(paths, storyline, asOf);
      NewsEngine open = models.join();
      List<Brief> briefs = stories.stream().map(open::brief).toList();
      if (briefs.isEmpty()) {
        progress.warn("No article is of " + asOf + " or before.");
        return NO_ARTICLE;
      }
      write(briefs);
      keep(stories, briefs);
      return 0;
    }
    Reading reading = new ArticleReader().read(paths, System.in, Path.of(""));
    reading.rejections().forEach(r -> progress.warn(r.message()));
    reading.warnings().forEach(progress::warn);
    if (reading.articles().isEmpty()) {
      progress.warn("No article could be read.");
      return NO_ARTICLE;
    }
    progress.step(String.format(Locale.ROOT, "%d articles read", reading.articles().size()));
    NewsEngine engine = models.join();
    PartialDate date = asOf;
    List<Brief> briefs =
        date == null ? engine.briefs(reading.articles()) : engine.briefs(reading.articles(), date);
    if (briefs.isEmpty()) {
      progress.warn("No article is of " + date + " or before.");
      return NO_ARTICLE;
    }
    progress.done();
    write(briefs);
    return 0;
  }

  /// The archive keeps the brief last written of each story.
  private void keep(List<Story> stories, List<Brief> briefs) {
    if (storyline || asOf != null) {
      return;
    }
    try (Archive open = Archive.openToRead(archive.folder())) {
      for (int i = 0; i < briefs.size(); i++) {
        Brief brief = briefs.get(i);
        open.keepBrief(
            stories.get(i).id(),
            brief.engine().version() + " " + brief.id(),
            BriefFormats.write(List.of(brief), Format.JSON, Terminal.none()));
      }
    }
  }

  private void write(List<Brief> briefs) {
    Path file = out;
    Terminal terminal = file == null ? TerminalFinder.find() : Terminal.none();
    Printed.to(file, BriefFormats.write(briefs, format, terminal));
  }

  /// Reads a format's name.
  static final class FormatConverter implements ITypeConverter<Format> {
    @Override
    public Format convert(String value) {
      return Format.find(value)
          .orElseThrow(() ->
              new TypeConversionException(
                  "'" + value + "' is no format; use text, markdown, html or json"));
    }
  }

  /// Reads a date.
  static final class DateConverter implements ITypeConverter<PartialDate> {
    @Override
    public PartialDate convert(String value) {
      try {
        return PartialDate.parse(value);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(
            "'" + value + "' is no date; write 2026-03-07, 2026-03 or 2026");
      }
    }
  }
}
