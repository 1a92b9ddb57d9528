package news.parallax.watch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/// Fetches one address: within a time, up to a size, through a number of redirects each of which is
/// judged anew. Never throws for what a server does.
final class Fetcher implements AutoCloseable {
  private static final int MOST_REDIRECTS = 8;
  private static final Duration LONGEST_WAIT = Duration.ofDays(1);

  /// Well below the 30 seconds for which Java keeps the addresses of a name; see the guard.
  private static final Duration LONGEST_CONNECTING = Duration.ofSeconds(15);

  private final HttpClient client;
  private final Duration timeout;
  private final String agent;

  /// @param timeout for each request, from its first byte to the last of the answer
  Fetcher(Duration timeout, String agent) {
    this.timeout = timeout;
    this.agent = agent;
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(
                timeout.compareTo(LONGEST_CONNECTING) < 0 ? timeout : LONGEST_CONNECTING)
            .build();
  }

  /// Asks for `address`.
  ///
  /// @param etag the mark of the version that is at hand, null when there is none
  /// @param lastModified the time of the version that is at hand, null when there is none
  /// @param mostBytes of the answer, packed and unpacked
  /// @param objection why an address may not be asked for; it may also wait until it may
  Answer fetch(
      URI address,
      @Nullable String etag,
      @Nullable String lastModified,
      int mostBytes,
      Function<URI, Optional<Answer.Failed>> objection) {
    URI at = address;
    for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
      Optional<Answer.Failed> against = objection.apply(at);
      if (against.isPresent()) {
        return hop == 0 ? against.get() : against.get().behind("redirects to " + at + ", which ");
      }
      HttpRequest request;
      try {
        request = request(at, etag, lastModified);
      } catch (IllegalArgumentException e) {
        return Answer.Failed.forGood("is no web address: " + at);
      }
      Object sent = send(request, mostBytes);
      if (sent instanceof Answer.Failed failed) {
        return failed;
      }
      @SuppressWarnings("unchecked")
      HttpResponse<byte[]> response = (HttpResponse<byte[]>) sent;
      Optional<URI> next = redirect(response);
      if (next.isEmpty()) {
        return answer(at, response, mostBytes);
      }
      at = next.get();
    }
    return Answer.Failed.now("redirects more than " + MOST_REDIRECTS + " times");
  }

  private HttpRequest request(URI address, @Nullable String etag, @Nullable String lastModified) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address)
            .timeout(timeout)
            .header("User-Agent", agent)
            .header("Accept-Encoding", "gzip")
            .header(
                "Accept",
                "text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,"
                    + "application/feed+json,application/xml;q=0.9,*/*;q=0.5");
    if (etag != null) {
      request.header("If-None-Match", etag);
    }
    if (lastModified != null) {
      request.header("If-Modified-Since", lastModified);
    }
    return request.GET().build();
  }

  /// The response, or an [Answer.Failed]. The time covers the whole answer: a server that sends a
  /// byte a minute is left.
  private Object send(HttpRequest request, int mostBytes) {
    CompletableFuture<HttpResponse<byte[]>> future =
        client.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), mostBytes));
    try {
      return future.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      future.cancel(true);
      return Answer.Failed.now("does not answer within " + timeout.toSeconds() + " seconds");
    } catch (InterruptedException e) {
      future.cancel(true);
      Thread.currentThread().interrupt();
      return Answer.Failed.now("was interrupted");
    } catch (ExecutionException e) {
      return Answer.Failed.now(reason(e.getCause(), mostBytes));
    }
  }

  private String reason(@Nullable Throwable cause, int mostBytes) {
    String message = String.valueOf(cause == null ? null : cause.getMessage());
    if (message.contains("exceeds capacity") || message.contains("capacity")) {
      return "sends more than " + (mostBytes >> 20) + " MB";
    }
    return switch (cause) {
      case java.net.http.HttpTimeoutException late ->
          "does not answer within " + timeout.toSeconds() + " seconds";
      case java.net.ConnectException refused -> "cannot be reached";
      case javax.net.ssl.SSLException tls -> "has no trustworthy certificate: " + message;
      case null, default -> "cannot be fetched: " + (cause == null ? "" : cause.toString());
    };
  }

  private static Optional<URI> redirect(HttpResponse<byte[]> response) {
    return switch (response.statusCode()) {
      case 301, 302, 303, 307, 308 ->
          response
              .headers()
              .firstValue("Location")
              .flatMap(location -> resolve(response.uri(), location));
      default -> Optional.empty();
    };
  }

  private static Optional<URI> resolve(URI base, String location) {
    try {
      return Optional.of(base.resolve(location.strip().replace(" ", "%20")));
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // the status is then reported
    }
  }

  private static Answer answer(URI at, HttpResponse<byte[]> response, int mostBytes) {
    int status = response.statusCode();
    if (status == 304) {
      return new Answer.Unchanged();
    }
    if (status == 200) {
      return content(at, response, mostBytes);
    }
    boolean forGood = status == 404 || status == 410 || status == 401 || status == 403;
    return new Answer.Failed("answers with status " + status, forGood, wait(response));
  }

  private static Answer content(URI at, HttpResponse<byte[]> response, int mostBytes) {
    byte[] bytes = response.body();
    boolean packed = bytes.length > 2 && bytes[0] == 0x1f && bytes[1] == (byte) 0x8b;
    if (packed) {
      try (GZIPInputStream stream = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
        bytes = stream.readNBytes(mostBytes + 1);
      } catch (IOException e) {
        return Answer.Failed.now("sends a broken gzip stream");
      }
      if (bytes.length > mostBytes) {
        return Answer.Failed.now("sends more than " + (mostBytes >> 20) + " MB");
      }
    }
    return new Answer.Content(
        at,
        bytes,
        response.headers().firstValue("ETag").orElse(null),
        response.headers().firstValue("Last-Modified").orElse(null));
  }

  /// What the server asks for by `Retry-After` in seconds; a date there is passed over.
  private static Duration wait(HttpResponse<byte[]> response) {
    String seconds =
        response.headers().firstValue("Retry-After").orElse("").strip().toLowerCase(Locale.ROOT);
    if (!seconds.matches("\\d{1,9}")) {
      return Duration.ZERO;
    }
    Duration wait = Duration.ofSeconds(Long.parseLong(seconds));
    return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
  }

  @Override
  public void close() {
    client.shutdownNow();
    client.close();
  }
}
