package news.parallax.watch;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Visits addresses as a polite guest: only public ones, only where robots.txt lets it, one host no
/// faster than is good for it.
final class Visitor {
  /// What a site would call this program in its robots.txt.
  static final String NAME = "Parallax";

  private static final int ROBOTS_BYTES = 500 << 10;

  /// Without a robots.txt everything is open; a server in trouble is left alone (RFC 9309).
  private static final Pattern NONE_THERE = Pattern.compile("answers with status 4(?!29)\\d\\d");

  /// @param trouble why its robots.txt could not be had, null when there is no trouble
  private record Site(Robots robots, Answer.@Nullable Failed trouble) {}

  private final Fetcher fetcher;
  private final AddressGuard guard;
  private final Duration apart;
  private final Pace pace = new Pace();
  private final Map<String, Site> sites = new ConcurrentHashMap<>();

  /// @param apart the least time between two requests to a host; a host that was allowed by name is
  ///   one's own and is not waited for
  Visitor(Fetcher fetcher, AddressGuard guard, Duration apart) {
    this.fetcher = fetcher;
    this.guard = guard;
    this.apart = apart;
  }

  Answer visit(URI address, @Nullable String etag, @Nullable String lastModified, int mostBytes) {
    return fetcher.fetch(address, etag, lastModified, mostBytes, this::objection);
  }

  /// Forgets what the sites' robots.txt said, so that it is asked for again.
  void forgetRobots() {
    sites.clear();
  }

  private Optional<Answer.Failed> objection(URI address) {
    Optional<String> against = guard.objection(address);
    if (against.isPresent()) {
      return against.map(Answer.Failed::forGood);
    }
    Site site = sites.computeIfAbsent(site(address), this::askForRobots);
    if (site.trouble() != null) {
      return Optional.of(site.trouble());
    }
    if (!site.robots().allows(path(address))) {
      return Optional.of(Answer.Failed.forGood("is closed to programs by the site's robots.txt"));
    }
    await(address, site.robots().delay());
    return Optional.empty();
  }

  private void await(URI address, Duration wanted) {
    String host = address.getHost().toLowerCase(Locale.ROOT);
    Duration own = guard.isAllowed(host) ? Duration.ZERO : apart;
    pace.await(host, wanted.compareTo(own) > 0 ? wanted : own);
  }

  private static String site(URI address) {
    return address.getScheme() + "://" + address.getRawAuthority();
  }

  private Site askForRobots(String site) {
    Answer answer =
        fetcher.fetch(URI.create(site + "/robots.txt"), null, null, ROBOTS_BYTES, this::politely);
    return switch (answer) {
      case Answer.Content content ->
          new Site(Robots.parse(new String(content.bytes(), StandardCharsets.UTF_8), NAME), null);
      case Answer.Unchanged unchanged -> new Site(Robots.ALL, null);
      case Answer.Failed failed ->
          NONE_THERE.matcher(failed.reason()).matches()
              ? new Site(Robots.ALL, null)
              : new Site(Robots.ALL, failed);
    };
  }

  private Optional<Answer.Failed> politely(URI address) {
    Optional<String> against = guard.objection(address);
    if (against.isEmpty()) {
      await(address, Duration.ZERO);
    }
    return against.map(Answer.Failed::forGood);
  }

  private static String path(URI address) {
    String path = address.getRawPath();
    String query = address.getRawQuery();
    return (path == null || path.isEmpty() ? "/" : path) + (query == null ? "" : "?" + query);
  }
}
