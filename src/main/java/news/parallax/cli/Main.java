package news.parallax.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/// The command `parallax`: where the arguments come in and the exit status goes out.
@Command(
    name = "parallax",
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
    return command.execute(arguments);
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
