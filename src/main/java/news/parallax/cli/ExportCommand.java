package news.parallax.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import news.parallax.NewsException;
import news.parallax.NewsException.Category;
import news.parallax.archive.Archive;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `parallax export`: the articles of the archive as JSON lines.
@Command(
    name = "export",
    description =
        "Writes all articles of the archive as JSON lines, which 'parallax add' reads again.",
    mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write to FILE, not to standard output.")
  private @Nullable Path out;

  @Mixin private ArchiveOption archiveOption = new ArchiveOption();

  @Override
  public Integer call() {
    Path file = out;
    try (Archive archive = Archive.openToRead(archiveOption.folder())) {
      if (file == null) {
        archive.export(line -> Printed.out(line + "\n"));
        return 0;
      }
      try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(file))) {
        archive.export(line -> write(line, stream));
      }
      return 0;
    } catch (IOException | UncheckedIOException e) {
      throw new NewsException(
          Category.OUTPUT, "could not write " + file + ": " + e.getMessage(), e);
    }
  }

  private static void write(String line, OutputStream stream) {
    try {
      stream.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
