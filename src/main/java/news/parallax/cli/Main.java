package news.parallax.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletionException;
import news.parallax.NewsException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/// The command `parallax`: where the arguments come in and the exit status goes out.
@Command(
    name = "parallax",
    subcommands = {
      BriefCommand.class,
      OutcomesCommand.class,
      AddCommand.class,
      WatchCommand.class,
      StoriesCommand.class,
      StoryCommand.class,
      SearchCommand.class,
      ExportCommand.class,
      BackupCommand.class,
      DemoFeedsCommand.class,
      EvaluateCommand.class,
      LearnCommand.class
    },
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description =
        "Reads what several outlets wrote about an event and writes one brief in which every"
            + " sentence cites its passages.")
public final class Main {

  private Main() {}

  public static void main(String[] arguments) {
    System.exit(run(arguments));
  }

  /// Does what the arguments say and gives back the exit status: 0 when it went well, 2 for wrong
  /// usage.
  static int run(String... arguments) {
    CommandLine command = new CommandLine(new Main());
    command.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
    command.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    if (arguments.length == 0) {
      command.usage(command.getErr());
      return CommandLine.ExitCode.USAGE;
    }
    command.setExecutionExceptionHandler((exception, failed, parsed) -> {
      failed.getErr().println("parallax: " + message(exception));
      return 1;
    });
    return command.execute(arguments);
  }

  /// What a person can do something with: our own messages as they are, a fault of ours with its
  /// name.
  private static String message(Throwable exception) {
    Throwable cause =
        exception instanceof CompletionException && exception.getCause() != null
            ? exception.getCause()
            : exception;
    return cause instanceof NewsException
        ? String.valueOf(cause.getMessage())
        : "a fault of the program itself: " + cause + ". Please report it with what you ran.";
  }

  /// The version in the jar's manifest, or a word for a build that has none.
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Main.class.getPackage().getImplementationVersion();
      return new String[] {"parallax " + (version == null ? "(development)" : version)};
    }
  }
}
