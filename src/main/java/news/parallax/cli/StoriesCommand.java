package news.parallax.cli;

import java.util.List;
import java.util.concurrent.Callable;
import news.parallax.archive.Archive;
import news.parallax.archive.StoryEntry;
import news.parallax.archive.format.ArchiveJson;
import news.parallax.archive.format.ArchiveText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `parallax stories`: the stories of the archive.
@Command(
    name = "stories",
    description = "Lists the stories of the archive, those with the newest articles first.",
    mixinStandardHelpOptions = true)
final class StoriesCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "List at most N (default: ${DEFAULT-VALUE}).")
  private int limit = 20;

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
    try (Archive archive = Archive.openToRead(archiveOption.folder())) {
      List<StoryEntry> stories = archive.stories(limit);
      Printed.out(
          switch (format) {
            case TEXT -> ArchiveText.stories(stories);
            case JSON -> ArchiveJson.stories(stories);
          });
      return 0;
    }
  }
}
