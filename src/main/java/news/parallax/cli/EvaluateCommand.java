package news.parallax.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.NewsException;
import news.parallax.evaluation.Evaluation;
import news.parallax.evaluation.Floors;
import news.parallax.evaluation.Half;
import news.parallax.evaluation.Request;
import news.parallax.evaluation.StoryUnpacker;
import news.parallax.evaluation.SummaryLearner;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `parallax evaluate NAME --data DIR`: data with right answers in, scores out.
@Command(
    name = "evaluate",
    description = "Measures how good a part of Parallax is, on data with right answers.",
    mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {
  private static final int BELOW_FLOOR = 1;
  private static final int USAGE = 2;

  private CommandSpec spec = CommandSpec.create();

  @Parameters(arity = "0..1", paramLabel = "NAME", description = "What to measure.")
  private @Nullable String name;

  @Option(
      names = "--data",
      required = true,
      paramLabel = "DIR",
      description = "The file or folder with the right answers.")
  private Path data = Path.of("");

  @Option(
      names = "--predictions",
      paramLabel = "FILE",
      description = "Write what was predicted to FILE, one JSON object a line.")
  private @Nullable Path predictions;

  @Option(
      names = "--online",
      description = "Of stories: put articles into stories as they arrive ('evaluate online').")
  private boolean online;

  @Option(
      names = "--company",
      paramLabel = "FILE",
      description =
          "Online: 2,000 articles of FILE arrive among the others (default: train.jsonl.gz beside"
              + " the data).")
  private @Nullable Path company;

  @Option(
      names = "--words",
      paramLabel = "N",
      description = "How many words a summary may have (default: ${DEFAULT-VALUE}).")
  private int words = Request.WORDS;

  @Option(
      names = "--half",
      paramLabel = "HALF",
      description =
          "Of data that is split for tuning (time): tuning, held-out or both (default: both).")
  private String half = Half.BOTH.word();

  @Option(
      names = "--formula",
      description = "Choose the sentences of a summary by a formula, without what was learned.")
  private boolean formula;

  @Option(
      names = "--learn",
      paramLabel = "FILE",
      description =
          "Measure nothing; learn from the editors' summaries of stories what a summary tells, and"
              + " write it to FILE.")
  private @Nullable Path learn;

  @Option(
      names = "--errors",
      description = "Print the commonest errors by kind, too (attribution).")
  private boolean errors;

  @Option(names = "--limit", paramLabel = "N", description = "Take only the first N.")
  private @Nullable Integer limit;

  @Option(
      names = "--floors",
      paramLabel = "FILE",
      description =
          "Measure what has a floor in FILE, with DIR the folder of all data, and fail below it.")
  private @Nullable Path floors;

  @Option(
      names = "--unpack",
      paramLabel = "FOLDER",
      description =
          "Measure nothing; write the articles of stories to FOLDER, for 'parallax brief'.")
  private @Nullable Path unpack;

  @Mixin private EngineOptions engineOptions = new EngineOptions();

  /// The help lists what can be measured.
  @Spec
  void describe(CommandSpec command) {
    spec = command;
    List<String> footer = new ArrayList<>(List.of("", "NAME is one of:"));
    for (Evaluation evaluation : Evaluation.values()) {
      footer.add("  %-12s %s".formatted(evaluation.word(), evaluation.description()));
    }
    footer.add("Exit status: 0 when it was measured, 1 when a score is below its floor,");
    footer.add("2 for wrong usage or when the data is not there.");
    command.usageMessage().footer(footer.toArray(String[]::new));
  }

  @Override
  public Integer call() {
    try {
      if (learn != null) {
        new SummaryLearner().learn(request(), learn);
        return 0;
      }
      return floors != null ? hold(floors) : unpack != null ? unpack(unpack) : measure();
    } catch (NewsException e) {
      if (e.category() == NewsException.Category.INPUT) {
        System.err.println("parallax: " + e.getMessage());
        return USAGE;
      }
      throw e;
    }
  }

  private int measure() {
    String wanted = name;
    if (wanted == null) {
      throw wrong("say what to measure: " + names());
    }
    Evaluation.find(online && wanted.equals("stories") ? "online" : wanted)
        .orElseThrow(() -> wrong("'" + wanted + "' is no evaluation; there are " + names()))
        .run(request());
    return 0;
  }

  private int hold(Path file) {
    return Floors.read(file).hold(request()) ? 0 : BELOW_FLOOR;
  }

  private int unpack(Path folder) {
    int stories = new StoryUnpacker().unpack(data, folder, limit());
    System.err.println("parallax: " + stories + " stories written to " + folder);
    return 0;
  }

  private Request request() {
    if (words < 1) {
      throw wrong("--words must be 1 or more, not " + words);
    }
    return new Request(
        data,
        company,
        predictions,
        words,
        !formula,
        limit(),
        Half.find(half)
            .orElseThrow(() -> wrong("'" + half + "' is no half; use tuning, held-out or both")),
        errors,
        engineOptions.options(),
        new PrintStream(System.out, true, StandardCharsets.UTF_8),
        new PrintStream(System.err, true, StandardCharsets.UTF_8));
  }

  private OptionalInt limit() {
    Integer most = limit;
    if (most != null && most < 1) {
      throw wrong("--limit must be 1 or more, not " + most);
    }
    return most == null ? OptionalInt.empty() : OptionalInt.of(most);
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private static String names() {
    return Stream.of(Evaluation.values()).map(Evaluation::word).collect(Collectors.joining(", "));
  }
}
