package news.parallax.brief.format.view;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The addresses that a page may link to: absolute ones of the web, nothing that a browser would
/// run.
public final class WebLink {
  private WebLink() {}

  /// The address when it is an absolute `http` or `https` address with a host; else nothing.
  public static Optional<String> of(@Nullable String address) {
    if (address == null) {
      return Optional.empty();
    }
    try {
      URI uri = new URI(address.strip());
      String scheme = uri.getScheme();
      boolean web = scheme != null && scheme.toLowerCase(Locale.ROOT).matches("https?");
      return web && uri.getHost() != null && uri.getUserInfo() == null
          ? Optional.of(uri.toASCIIString())
          : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
