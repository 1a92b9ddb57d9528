package news.parallax.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import news.parallax.NewsException;
import news.parallax.evaluation.ClarityLearner;
import news.parallax.evaluation.DisputeLearner;
import news.parallax.evaluation.EchoLearner;
import news.parallax.evaluation.FigureLearner;
import news.parallax.evaluation.KinLearner;
import news.parallax.evaluation.LoadedLearner;
import news.parallax.evaluation.OutcomeLearner;
import news.parallax.evaluation.PerspectiveLearner;
import news.parallax.evaluation.PrintableLearner;
import news.parallax.evaluation.SameFactLearner;
import news.parallax.evaluation.SupportLearner;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `parallax learn NAME --data FILE --out FILE`: judged data in, a model out.
@Command(
    name = "learn",
    description = "Learns a model that Parallax ships from data that people judged.",
    footer = {
      "",
      "NAME is one of:",
      "  loaded       loaded wording (a BABE file)",
      "  support      whether a text supports a sentence (a folder of QAGS lines)",
      "  echo         whether another outlet tells a claim (stories, and --labels)",
      "  printable    which sentences may be printed by themselves (stories, and --labels)",
      "  behind       which sentences may be printed behind another (stories, and --labels)",
      "  opening      which sentences tell a story's news (stories, and --labels)",
      "  takeaway     which sentences say what a story comes down to (stories, and --labels)",
      "  context      which sentences are background (stories, and --labels)",
      "  outcomes     which outcomes and criteria are good (stories, and --labels; --out is a"
          + " folder)",
      "  same-fact    whether a claim is told by another (stories, and --labels)",
      "  figures      how likely a figure is right (stories, and --labels)",
      "  perspectives how likely a party's statement is right (stories, and --labels)",
      "  clarity      which of them a reader understands (stories, and --labels)",
      "  disputes     which claims are positions in one dispute (stories, and --labels)",
      "  kin          which words are used alike (stories)"
    },
    mixinStandardHelpOptions = true)
final class LearnCommand implements Callable<Integer> {
  private static final int USAGE = 2;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "NAME", description = "What to learn.")
  private String name = "";

  @Option(
      names = "--data",
      required = true,
      paramLabel = "FILE",
      description = "What to learn from.")
  private Path data = Path.of("");

  @Option(
      names = "--labels",
      paramLabel = "FILE",
      description = "What people judged of the stories (default: evaluation/labels/NAME.tsv).")
  private @Nullable Path labels;

  @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where it goes.")
  private Path out = Path.of("");

  @Mixin private EngineOptions engineOptions = new EngineOptions();

  @Override
  public Integer call() {
    try {
      switch (name) {
        case "loaded" -> new LoadedLearner().learn(data, out, engineOptions.options(), System.err);
        case "support" ->
            new SupportLearner().learn(data, out, engineOptions.options(), System.err);
        case "echo" ->
            new EchoLearner().learn(data, labels(), out, engineOptions.options(), System.err);
        case "printable" ->
            PrintableLearner.ofPrintable()
                .learn(data, labels(), out, engineOptions.options(), System.err);
        case "behind" ->
            PrintableLearner.ofBehind()
                .learn(data, labels(), out, engineOptions.options(), System.err);
        case "opening" ->
            PrintableLearner.ofOpening()
                .learn(data, labels(), out, engineOptions.options(), System.err);
        case "takeaway", "context" ->
            PrintableLearner.ofRole(name)
                .learn(data, labels(), out, engineOptions.options(), System.err);
        case "outcomes" ->
            new OutcomeLearner().learn(data, labels(), out, engineOptions.options(), System.err);
        case "same-fact" ->
            new SameFactLearner().learn(data, labels(), out, engineOptions.options(), System.err);
        case "figures" ->
            new FigureLearner().learn(data, labels(), out, engineOptions.options(), System.err);
        case "perspectives" ->
            new PerspectiveLearner()
                .learn(data, labels(), out, engineOptions.options(), System.err);
        case "clarity" ->
            new ClarityLearner()
                .learn(
                    data,
                    labels == null ? Path.of("evaluation/labels/perspectives.tsv") : labels,
                    out,
                    engineOptions.options(),
                    System.err);
        case "disputes" ->
            new DisputeLearner().learn(data, labels(), out, engineOptions.options(), System.err);
        case "kin" -> new KinLearner().learn(data, out, engineOptions.options());
        default ->
            throw new ParameterException(
                spec.commandLine(),
                "'"
                    + name
                    + "' cannot be learned; there are loaded, support, echo, printable, behind,"
                    + " opening, takeaway, context, outcomes, same-fact, figures, perspectives,"
                    + " clarity, disputes and kin");
      }
      return 0;
    } catch (NewsException e) {
      if (e.category() == NewsException.Category.INPUT) {
        System.err.println("parallax: " + e.getMessage());
        return USAGE;
      }
      throw e;
    }
  }

  private Path labels() {
    Path given = labels;
    String kind = name.equals("behind") ? "printable" : name;
    return given == null ? Path.of("evaluation", "labels", kind + ".tsv") : given;
  }
}
