package news.parallax.cli;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import news.parallax.NewsException;
import news.parallax.article.Reading;
import news.parallax.article.reader.ArticleReader;
import news.parallax.brief.format.outcome.JsonDocket;
import news.parallax.brief.format.outcome.RulingReader;
import news.parallax.brief.format.outcome.TextDocket;
import news.parallax.engine.NewsEngine;
import news.parallax.outcome.Docket;
import news.parallax.outcome.Ruling;
import news.parallax.text.PartialDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `parallax outcomes PATH...`: articles in, the ledger of what may come out.
@Command(
    name = "outcomes",
    description =
        "Lists what the articles' sources expect: who, since when, with which odds, until when, and"
            + " what became of it.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "FILE holds one ruling a line: {\"outcome\": ID, \"standing\": \"came-about\", \"note\": \"why\"};",
      "the standing is came-about, did-not or void, and ID stands below each outcome of the list.",
      "Exit status: 0 when a list was written, 2 for wrong usage, 3 when no article could be read."
    })
final class OutcomesCommand implements Callable<Integer> {
  private static final int USAGE = 2;

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "What to read.")
  private List<String> paths = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text or json (default: text).",
      converter = ListFormat.Converter.class)
  private ListFormat format = ListFormat.TEXT;

  @Option(
      names = "--settle",
      paramLabel = "FILE",
      description = "Rulings by a person, JSON lines; kept apart from what the articles settle.")
  private @Nullable Path settle;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write to FILE, not to standard output.")
  private @Nullable Path out;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "Leave out articles later than DATE (2026-03-07, 2026-03 or 2026).",
      converter = BriefCommand.DateConverter.class)
  private @Nullable PartialDate asOf;

  @Mixin private EngineOptions engineOptions = new EngineOptions();

  private final Progress progress = Progress.standard();

  @Override
  public Integer call() {
    List<Ruling> rulings;
    try {
      rulings = rulings();
    } catch (NewsException e) {
      progress.warn(String.valueOf(e.getMessage()));
      return USAGE;
    }
    Reading reading = new ArticleReader().read(paths, System.in, Path.of(""));
    reading.rejections().forEach(r -> progress.warn(r.message()));
    reading.warnings().forEach(progress::warn);
    if (reading.articles().isEmpty()) {
      progress.warn("No article could be read.");
      return BriefCommand.NO_ARTICLE;
    }
    NewsEngine engine = NewsEngine.open(engineOptions.options());
    PartialDate date = asOf;
    Docket docket =
        new Docket(
            date == null
                ? engine.outcomes(reading.articles())
                : engine.outcomes(reading.articles(), date),
            rulings);
    if (docket.ledgers().isEmpty()) {
      progress.warn("No article is of " + date + " or before.");
      return BriefCommand.NO_ARTICLE;
    }
    docket
        .unknown()
        .forEach(r -> progress.warn("no outcome " + r.outcomeId() + " to rule on; passed over"));
    Printed.to(
        out,
        switch (format) {
          case TEXT -> new TextDocket().write(docket);
          case JSON -> new JsonDocket().write(docket);
        });
    return 0;
  }

  private List<Ruling> rulings() {
    Path file = settle;
    if (file == null) {
      return List.of();
    }
    try {
      return new RulingReader()
          .read(Files.readString(file, StandardCharsets.UTF_8), file.toString());
    } catch (NoSuchFileException e) {
      throw new NewsException(NewsException.Category.INPUT, "there is no " + file, e);
    } catch (MalformedInputException e) {
      throw new NewsException(NewsException.Category.INPUT, file + " is not UTF-8 text", e);
    } catch (IOException e) {
      throw new NewsException(
          NewsException.Category.INPUT, "cannot read " + file + ": " + e.getMessage(), e);
    }
  }
}
