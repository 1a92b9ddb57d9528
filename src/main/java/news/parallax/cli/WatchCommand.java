package news.parallax.cli;

import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import news.parallax.NewsException;
import news.parallax.archive.SharedArchive;
import news.parallax.watch.FeedSources;
import news.parallax.watch.Look;
import news.parallax.watch.WatchOptions;
import news.parallax.watch.Watcher;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `parallax watch FEED...`: feeds in, articles kept.
@Command(
    name = "watch",
    mixinStandardHelpOptions = true,
    description = "Looks at feeds again and again and keeps the articles they link to.",
    footer = {
      "",
      "FEED is the address of a feed (RSS, Atom, JSON Feed, news sitemap) or of a list of feeds",
      "(OPML), an OPML file, or a file with one address a line. Without FEED the list feeds.txt",
      "beside the archive is watched, which begins as the one that Parallax brings.",
      "Sites are asked politely: robots.txt is kept to, one host is asked at most every two",
      "seconds, what has not changed is not fetched again, a feed in trouble is asked less often.",
      "Private addresses are refused unless their host is allowed by name.",
      "Exit status: 0; 2 for wrong usage; 3 when no feed could be read."
    })
final class WatchCommand implements Callable<Integer> {
  private static final int USAGE = 2;
  private static final int NOTHING_READ = 3;
  private static final int SHOWN_TROUBLES = 5;

  @Mixin private ArchiveOption archive = new ArchiveOption();

  @Parameters(arity = "0..*", paramLabel = "FEED", description = "What to watch.")
  private List<String> feeds = List.of();

  @Option(names = "--once", description = "Look at every feed once, then stop.")
  private boolean once;

  @Option(
      names = "--every",
      paramLabel = "MINUTES",
      description = "How long between two looks at a feed (default: ${DEFAULT-VALUE}).")
  private int every = 15;

  @Option(
      names = "--country",
      paramLabel = "CODE",
      split = ",",
      description = "Of feeds.txt, watch only those of these countries, such as GB,US.")
  private Set<String> countries = Set.of();

  @Option(
      names = "--allow",
      paramLabel = "HOST",
      split = ",",
      description = "Hosts that may be asked though they are private, such as localhost.")
  private Set<String> allowed = Set.of();

  @Option(
      names = "--pause",
      paramLabel = "SECONDS",
      description =
          "The least time between two requests to one host (default: ${DEFAULT-VALUE}); none for"
              + " hosts that are allowed by name.")
  private double pause = 2;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "How long an answer may take (default: ${DEFAULT-VALUE}).")
  private int timeout = 20;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "At most N new articles of one feed in one look (default: ${DEFAULT-VALUE}).")
  private int limit = 100;

  private final PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);

  @Override
  public Integer call() throws InterruptedException {
    if (every < 1 || timeout < 1 || limit < 1 || pause < 0 || pause > 3600) {
      err.println("parallax: --every, --timeout and --limit must be 1 or more, --pause 0 to 3600");
      return USAGE;
    }
    Path folder = archive.folder();
    List<URI> wanted;
    try {
      FeedSources sources = new FeedSources(folder);
      wanted = feeds.isEmpty() ? sources.ofList(countries) : sources.of(feeds);
    } catch (NewsException e) {
      err.println("parallax: " + e.getMessage());
      return USAGE;
    }
    try (SharedArchive open =
            SharedArchive.open(folder, warning -> err.println("parallax: " + warning));
        Watcher watcher = new Watcher(folder, open::addAll, options(), Clock.systemUTC())) {
      return watch(watcher, wanted, open);
    }
  }

  private int watch(Watcher watcher, List<URI> wanted, SharedArchive open)
      throws InterruptedException {
    List<Look> looks = watcher.look(wanted, once, this::tell);
    open.settle();
    while (!once) {
      Duration wait = Duration.between(Clock.systemUTC().instant(), watcher.due(wanted));
      Thread.sleep(Duration.ofSeconds(Math.max(5, wait.toSeconds())));
      watcher.look(wanted, false, this::tell);
      open.settle();
    }
    int added = looks.stream().mapToInt(Look::added).sum();
    long bad = looks.stream().filter(look -> !look.isGood()).count();
    long good = looks.stream().filter(look -> look.isGood() && !look.isList()).count();
    err.printf(
        Locale.ROOT,
        "parallax: %d new %s out of %d %s%s%n",
        added,
        added == 1 ? "article" : "articles",
        good,
        good == 1 ? "feed" : "feeds",
        bad == 0 ? "" : "; " + bad + " could not be read");
    return looks.stream().anyMatch(Look::isGood) ? 0 : NOTHING_READ;
  }

  private void tell(Look look) {
    if (!look.isGood()) {
      err.println("parallax: " + look.address() + ": " + look.trouble());
      return;
    }
    if (look.added() + look.changed() + look.known() + look.troubles().size() > 0) {
      err.printf(
          Locale.ROOT,
          "parallax: %s: %d new, %d changed, %d known%n",
          look.address(),
          look.added(),
          look.changed(),
          look.known());
    }
    look.troubles().stream()
        .limit(SHOWN_TROUBLES)
        .forEach(trouble -> err.println("parallax:   left out " + trouble));
    if (look.troubles().size() > SHOWN_TROUBLES) {
      err.println("parallax:   and " + (look.troubles().size() - SHOWN_TROUBLES) + " more");
    }
  }

  private WatchOptions options() {
    String version = Main.class.getPackage().getImplementationVersion();
    return new WatchOptions(
        allowed,
        Duration.ofMinutes(every),
        Duration.ofMillis((long) (1000 * pause)),
        Duration.ofSeconds(timeout),
        limit,
        "Parallax/" + number(version) + " (news reader)");
  }

  private static String number(@Nullable String version) {
    return version == null ? "0" : version.replaceAll("[^0-9.].*", "");
  }
}
