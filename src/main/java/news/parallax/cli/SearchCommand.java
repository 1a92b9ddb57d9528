package news.parallax.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import news.parallax.archive.Archive;
import news.parallax.archive.SearchAnswer;
import news.parallax.archive.format.ArchiveJson;
import news.parallax.archive.format.ArchiveText;
import news.parallax.archive.search.Question;
import news.parallax.text.PartialDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `parallax search QUERY`: articles of the archive, with the passages that answer.
@Command(
    name = "search",
    description = "Finds articles of the archive and prints the passages that answer.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "QUERY is words, phrases between quotation marks, and -words that must not be there. Words are found in",
      "all their forms ('flood' finds 'flooded'). Of four words one may be missing. --related also finds articles",
      "that share the telling words of the best answers, which is as far as it knows meaning."
    })
final class SearchCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(arity = "1..*", paramLabel = "QUERY", description = "What to look for.")
  private List<String> query = List.of();

  @Option(names = "--outlet", paramLabel = "NAME", description = "Only articles by this outlet.")
  private @Nullable String outlet;

  @Option(
      names = "--from",
      paramLabel = "DATE",
      description = "Only articles of DATE or later (2026-03-07, 2026-03 or 2026).",
      converter = BriefCommand.DateConverter.class)
  private @Nullable PartialDate from;

  @Option(
      names = "--to",
      paramLabel = "DATE",
      description = "Only articles of DATE or before.",
      converter = BriefCommand.DateConverter.class)
  private @Nullable PartialDate to;

  @Option(
      names = "--language",
      paramLabel = "CODE",
      description = "Only articles in this language, such as en.")
  private @Nullable String language;

  @Option(names = "--related", description = "Also articles that share the best answers' words.")
  private boolean related;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "Print at most N articles (default: ${DEFAULT-VALUE}).")
  private int limit = 10;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text or json (default: text).",
      converter = ListFormat.Converter.class)
  private ListFormat format = ListFormat.TEXT;

  @Mixin private ArchiveOption archiveOption = new ArchiveOption();

  @Override
  public Integer call() {
    if (limit < 1) {
      throw new ParameterException(spec.commandLine(), "--limit must be 1 or more, not " + limit);
    }
    String text = String.join(" ", query);
    PartialDate first = from;
    PartialDate last = to;
    Question question =
        new Question(
            text,
            outlet,
            first == null ? null : day(first.first()),
            last == null ? null : day(last.last()),
            language,
            related);
    Archive.catchUp(archiveOption.folder());
    try (Archive archive = Archive.openToRead(archiveOption.folder())) {
      SearchAnswer answer = archive.search(question, limit);
      if (answer.notSearched() > 0) {
        Progress.standard()
            .warn(answer.notSearched() + " articles are being added and were not searched");
      }
      Printed.out(
          switch (format) {
            case TEXT -> ArchiveText.search(answer);
            case JSON -> ArchiveJson.search(text, answer);
          });
      return 0;
    }
  }

  private static long day(LocalDate date) {
    return date.toEpochDay();
  }
}
