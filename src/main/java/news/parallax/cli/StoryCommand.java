package news.parallax.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import news.parallax.archive.Archive;
import news.parallax.archive.ArchivedStory;
import news.parallax.archive.format.ArchiveJson;
import news.parallax.archive.format.ArchiveText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `parallax story ID`: one story of the archive, and what a person rules about it.
@Command(
    name = "story",
    description =
        "Shows a story of the archive: its articles and why each is in it, their origins and earlier"
            + " versions, and the storyline it belongs to.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "ID is one that 'parallax stories' lists, or one that was merged into another since.",
      "--move puts an article into story ID, --apart gives one of it a story of its own; both hold for good.",
      "Exit status: 0 when it was shown, 2 when there is no such story or article."
    })
final class StoryCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "ID", description = "The story.")
  private String id = "";

  @Option(
      names = "--move",
      paramLabel = "ARTICLE",
      description = "Put this article into the story first.")
  private @Nullable String move;

  @Option(
      names = "--apart",
      paramLabel = "ARTICLE",
      description = "Take this article out of the story first, into one of its own.")
  private @Nullable String apart;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text or json (default: text).",
      converter = ListFormat.Converter.class)
  private ListFormat format = ListFormat.TEXT;

  @Mixin private ArchiveOption archiveOption = new ArchiveOption();

  @Override
  public Integer call() {
    if (move != null || apart != null) {
      try (Archive archive = Archive.open(archiveOption.folder())) {
        rule(archive);
      }
    }
    try (Archive archive = Archive.openToRead(archiveOption.folder())) {
      ArchivedStory story = require(archive);
      Printed.out(
          switch (format) {
            case TEXT -> ArchiveText.story(story);
            case JSON -> ArchiveJson.story(story);
          });
      return 0;
    }
  }

  private void rule(Archive archive) {
    require(archive);
    try {
      String article = move;
      if (article != null) {
        archive.move(article, id);
      }
      String alone = apart;
      if (alone != null) {
        archive.move(alone, null);
      }
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  private ArchivedStory require(Archive archive) {
    Optional<ArchivedStory> story = archive.story(id);
    return story.orElseThrow(() ->
        new ParameterException(
            spec.commandLine(), "there is no story '" + id + "'; 'parallax stories' lists them"));
  }
}
