package news.parallax.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import news.parallax.archive.Addition;
import news.parallax.archive.Archive;
import news.parallax.article.Article;
import news.parallax.article.Reading;
import news.parallax.article.reader.ArticleReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `parallax add PATH...`: articles into the archive.
@Command(
    name = "add",
    description = "Reads articles and keeps them in the archive, each in the story it tells.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "PATH is a file, a folder, a glob or - for standard input, in any format that 'parallax brief' reads.",
      "What the archive has already is not added again; another text at a known address becomes a new version.",
      "Exit status: 0 when articles were read, 2 for wrong usage, 3 when no article could be read."
    })
final class AddCommand implements Callable<Integer> {
  /// What the reader hangs onto the id of an article that it has read twice.
  private static final Pattern COPY = Pattern.compile("[0-9a-f]{10}-\\d+");

  /// Articles that are kept at once; they are acknowledged together.
  private static final int TOGETHER = 100;

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "What to read.")
  private List<String> paths = List.of();

  @Option(
      names = "--list",
      description = "Print each article with its story as soon as it is kept.")
  private boolean list;

  @Mixin private ArchiveOption archiveOption = new ArchiveOption();

  private final Progress progress = Progress.standard();
  private final Set<String> stories = new TreeSet<>();
  private int added;
  private int versions;
  private int known;
  private int rejected;

  @Override
  public Integer call() {
    try (Archive archive = Archive.open(archiveOption.folder(), progress::warn)) {
      new ArticleReader()
          .readInSteps(paths, System.in, Path.of(""), reading -> take(reading, archive));
    }
    progress.done();
    if (added + versions + known == 0) {
      progress.warn("No article could be read.");
      return BriefCommand.NO_ARTICLE;
    }
    Printed.out(
        String.format(
            Locale.ROOT,
            "%d added, %d new versions, %d known already, %d could not be read; %d %s touched%n",
            added,
            versions,
            known,
            rejected,
            stories.size(),
            stories.size() == 1 ? "story" : "stories"));
    return 0;
  }

  private void take(Reading reading, Archive archive) {
    reading.rejections().forEach(r -> progress.warn(r.message()));
    reading.warnings().forEach(progress::warn);
    rejected += reading.rejections().size();
    List<Article> articles = new ArrayList<>();
    for (Article article : reading.articles()) {
      if (COPY.matcher(article.id()).matches()) {
        known++;
      } else {
        articles.add(article);
      }
    }
    articles.sort(Comparator.comparing(AddCommand::day).thenComparing(Article::id));
    for (int from = 0; from < articles.size(); from += TOGETHER) {
      archive
          .addAll(articles.subList(from, Math.min(articles.size(), from + TOGETHER)))
          .forEach(this::count);
      progress.step(String.format(Locale.ROOT, "%d articles kept", added + versions));
    }
  }

  private static String day(Article article) {
    return article.published().map(date -> date.value().iso()).orElse("");
  }

  private void count(Addition addition) {
    String what =
        switch (addition) {
          case Addition.New ignored -> {
            added++;
            yield "new";
          }
          case Addition.NewVersion ignored -> {
            versions++;
            yield "version";
          }
          case Addition.Duplicate ignored -> {
            known++;
            yield "known";
          }
        };
    if (!(addition instanceof Addition.Duplicate)) {
      stories.add(addition.storyId());
    }
    if (list) {
      Printed.out(what + " " + addition.articleId() + " " + addition.storyId() + "\n");
    }
  }
}
