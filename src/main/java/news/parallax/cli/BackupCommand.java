package news.parallax.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import news.parallax.archive.Archive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `parallax backup DIR`: a copy of the archive.
@Command(
    name = "backup",
    description =
        "Copies the archive as it is at this moment to another folder, also while articles are being"
            + " added. The copy is an archive like any other.",
    mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {
  @Parameters(paramLabel = "DIR", description = "Where to; made when it is not there.")
  private Path target = Path.of("");

  @Mixin private ArchiveOption archiveOption = new ArchiveOption();

  @Override
  public Integer call() {
    try (Archive archive = Archive.openToRead(archiveOption.folder())) {
      archive.backup(target);
      Printed.out(archive.size() + " articles copied to " + target + "\n");
      return 0;
    }
  }
}
