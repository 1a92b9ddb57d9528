package news.parallax.watch;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.Function;
import news.parallax.NewsException;
import news.parallax.archive.Addition;
import news.parallax.article.Article;
import news.parallax.article.Reading;
import news.parallax.article.reader.ArticleReader;
import news.parallax.watch.FeedMemory.Past;

/// Looks at feeds and takes the articles they link to into an archive.
///
/// A link is remembered as done only after the archive has its article on disk, and a feed's mark
/// of its version only after all its links are done: whatever kills the program, the next look
/// finds what is missing. One feed in trouble is asked less often, and never stops the others.
public final class Watcher implements AutoCloseable {
  private static final int FEED_BYTES = 10 << 20;
  private static final int PAGE_BYTES = 8 << 20;
  private static final int MOST_TRIES = 3;
  private static final int AT_ONCE = 16;
  private static final int SHORTEST_BODY = 250;
  private static final Duration LONGEST_BACK_OFF = Duration.ofHours(12);

  private final Fetcher fetcher;
  private final Visitor visitor;
  private final FeedMemory memory;
  private final Function<List<Article>, List<Addition>> archive;
  private final WatchOptions options;
  private final Clock clock;
  private final ArticleReader reader = new ArticleReader();
  private final Semaphore places = new Semaphore(AT_ONCE);

  /// @param folder where `watch.json` is kept
  /// @param archive takes articles; when it comes back they are on disk
  public Watcher(
      Path folder,
      Function<List<Article>, List<Addition>> archive,
      WatchOptions options,
      Clock clock) {
    this(folder, archive, options, clock, java.net.InetAddress::getAllByName);
  }

  Watcher(
      Path folder,
      Function<List<Article>, List<Addition>> archive,
      WatchOptions options,
      Clock clock,
      AddressGuard.Names names) {
    this.fetcher = new Fetcher(options.timeout(), options.agent());
    this.visitor =
        new Visitor(fetcher, new AddressGuard(options.allowed(), names), options.apart());
    this.memory = FeedMemory.open(folder);
    this.archive = archive;
    this.options = options;
    this.clock = clock;
  }

  /// Looks once at each of the feeds that are due, and at those that they list.
  ///
  /// @param feeds addresses of feeds or of lists of feeds
  /// @param always whether to look at those too that are not due yet
  /// @param told is told of each look when it is over, one after the other
  /// @return the looks, ordered as the feeds are
  public List<Look> look(List<URI> feeds, boolean always, Consumer<Look> told) {
    visitor.forgetRobots();
    List<Look> looks = new ArrayList<>();
    Set<URI> seen = new LinkedHashSet<>();
    List<URI> next = feeds.stream().distinct().toList();
    for (int depth = 0; depth < 3 && !next.isEmpty(); depth++) {
      seen.addAll(next);
      List<URI> listed = new ArrayList<>();
      looks.addAll(lookAll(next, always, told, listed));
      next = listed.stream().distinct().filter(address -> !seen.contains(address)).toList();
    }
    return looks;
  }

  /// When the first of the feeds that are remembered is due.
  public Instant due(List<URI> feeds) {
    return feeds.stream()
        .map(feed -> memory.of(feed.toString()).due())
        .min(Instant::compareTo)
        .orElse(clock.instant());
  }

  private List<Look> lookAll(
      List<URI> feeds, boolean always, Consumer<Look> told, List<URI> listed) {
    List<Look> looks = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<List<Look>>> running = new ArrayList<>();
      for (URI feed : feeds) {
        if (always || !memory.of(feed.toString()).due().isAfter(clock.instant())) {
          running.add(threads.submit(() -> lookInTurn(feed, told, listed)));
        }
      }
      for (Future<List<Look>> each : running) {
        looks.addAll(each.get());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (java.util.concurrent.ExecutionException e) {
      if (e.getCause() instanceof NewsException trouble) {
        throw trouble; // the disk, not a feed
      }
      throw new NewsException(NewsException.Category.INTERNAL, "a look failed: " + e, e);
    }
    return looks;
  }

  private List<Look> lookInTurn(URI feed, Consumer<Look> told, List<URI> listed)
      throws InterruptedException {
    places.acquire();
    try {
      Look look = look(feed, listed);
      synchronized (told) {
        told.accept(look);
      }
      return List.of(look);
    } finally {
      places.release();
    }
  }

  private Look look(URI feed, List<URI> listed) {
    String address = feed.toString();
    Past past = memory.of(address);
    Answer answer = visitor.visit(feed, past.etag(), past.lastModified(), FEED_BYTES);
    return switch (answer) {
      case Answer.Failed failed -> failed(address, past, failed.reason(), failed.pause());
      case Answer.Unchanged unchanged -> {
        memory.keep(address, good(past, past.etag(), past.lastModified(), past.done(), Map.of()));
        yield new Look(address, false, "", 0, 0, 0, List.of());
      }
      case Answer.Content content -> {
        try {
          yield switch (new FeedParser().parse(content.bytes(), content.address())) {
            case Feed.Items items -> take(address, past, content, items.items());
            case Feed.Feeds feeds -> {
              synchronized (listed) {
                listed.addAll(feeds.addresses());
              }
              // Without a mark of its version: what it lists must be known at every look.
              memory.keep(address, good(past, null, null, List.of(), Map.of()));
              yield new Look(address, true, "", 0, 0, 0, List.of());
            }
          };
        } catch (FeedTrouble trouble) {
          yield failed(address, past, String.valueOf(trouble.getMessage()), Duration.ZERO);
        }
      }
    };
  }

  private Past good(
      Past past,
      @org.jspecify.annotations.Nullable String etag,
      @org.jspecify.annotations.Nullable String lastModified,
      List<String> done,
      Map<String, Integer> tries) {
    Instant due = clock.instant().plus(options.every());
    return new Past(etag, lastModified, due, 0, done, tries);
  }

  /// Twice as long as the time before, and no shorter than the server asks for.
  private Look failed(String address, Past past, String reason, Duration wanted) {
    Duration doubled = options.every().multipliedBy(1L << Math.min(10, past.failures()));
    Duration wait = doubled.compareTo(LONGEST_BACK_OFF) > 0 ? LONGEST_BACK_OFF : doubled;
    Instant due = clock.instant().plus(wait.compareTo(wanted) > 0 ? wait : wanted);
    memory.keep(
        address,
        new Past(
            past.etag(), past.lastModified(), due, past.failures() + 1, past.done(), past.tries()));
    return Look.failed(address, reason);
  }

  private Look take(String address, Past past, Answer.Content content, List<Feed.Item> items) {
    Set<String> before = Set.copyOf(past.done());
    List<String> done = new ArrayList<>();
    Map<String, Integer> tries = new TreeMap<>();
    List<String> troubles = new ArrayList<>();
    int[] counts = new int[3];
    int taken = 0;
    boolean all = true;
    for (Feed.Item item : items) {
      String link = item.key();
      if (before.contains(link)) {
        done.add(link);
        continue;
      }
      if (taken++ >= options.most()) {
        all = false;
        continue;
      }
      Outcome outcome = takeSafely(item, counts);
      int tried = past.tries().getOrDefault(link, 0) + 1;
      if (!outcome.trouble().isEmpty()) {
        troubles.add(link + ": " + outcome.trouble());
      }
      if (outcome.over() || tried >= MOST_TRIES) {
        done.add(link);
      } else {
        tries.put(link, tried);
        all = false;
      }
    }
    for (String link : past.done()) {
      if (!done.contains(link)) {
        done.add(link);
      }
    }
    memory.keep(
        address,
        good(past, all ? content.etag() : null, all ? content.lastModified() : null, done, tries));
    return new Look(address, false, "", counts[0], counts[1], counts[2], troubles);
  }

  /// @param over whether the link need not be looked at again
  private record Outcome(String trouble, boolean over) {}

  /// A page that finds a fault of ours must not stop the other pages; a full disk must.
  private Outcome takeSafely(Feed.Item item, int[] counts) {
    try {
      return take(item, counts);
    } catch (NewsException e) {
      throw e;
    } catch (RuntimeException e) {
      return new Outcome("a fault of the program itself: " + e, true);
    }
  }

  private Outcome take(Feed.Item item, int[] counts) {
    Answer answer = visitor.visit(item.address(), null, null, PAGE_BYTES);
    Reading reading =
        switch (answer) {
          case Answer.Content content ->
              reader.readPage(content.address().toString(), content.bytes());
          case Answer.Unchanged unchanged -> new Reading(List.of(), List.of(), List.of());
          case Answer.Failed failed -> new Reading(List.of(), List.of(), List.of());
        };
    String trouble =
        answer instanceof Answer.Failed failed
            ? failed.reason()
            : reading.rejections().isEmpty() ? "" : reading.rejections().getFirst().reason();
    if (reading.articles().isEmpty()) {
      reading = fromFeed(item);
    }
    if (reading.articles().isEmpty()) {
      boolean again = answer instanceof Answer.Failed failed && !failed.forGood();
      return new Outcome(trouble, !again);
    }
    for (Addition addition : add(reading.articles())) {
      switch (addition) {
        case Addition.New fresh -> count(counts, 0);
        case Addition.NewVersion version -> count(counts, 1);
        case Addition.Duplicate duplicate -> count(counts, 2);
      }
    }
    return new Outcome("", true);
  }

  private static void count(int[] counts, int index) {
    counts[index]++;
  }

  private synchronized List<Addition> add(List<Article> articles) {
    return archive.apply(articles);
  }

  /// The article as the feed itself holds it, when it holds it whole.
  private Reading fromFeed(Feed.Item item) {
    String html = item.html();
    if (html == null || html.length() < SHORTEST_BODY) {
      return new Reading(List.of(), List.of(), List.of());
    }
    String title = item.title() == null ? "" : "<h1>" + item.title().replace("<", "&lt;") + "</h1>";
    String page = "<html><body><article>" + title + html + "</article></body></html>";
    return reader.readPage(item.address().toString(), page.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void close() {
    fetcher.close();
  }
}
