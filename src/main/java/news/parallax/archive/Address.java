package news.parallax.archive;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The part of a web address that names the page: without the scheme, the fragment, what campaigns
/// and social networks hang onto it, and the marks of pages for telephones.
final class Address {
  private static final Pattern TRACKING =
      Pattern.compile(
          "(?i)(utm_\\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|cmpid|ncid|ocid|smid|smtyp"
              + "|sref|ref|ref_src|cid|partner|source|soc_src|soc_trk|taid|xtor|at_\\w+)=.*");

  private Address() {}

  /// Nothing for what is no address, or names no more than a site.
  static Optional<String> of(String url) {
    URI uri;
    try {
      uri = URI.create(url.strip());
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // an address that is none names nothing
    }
    String host = uri.getHost();
    String path = uri.getRawPath();
    if (host == null || path == null) {
      return Optional.empty();
    }
    String site = host.toLowerCase(Locale.ROOT).replaceFirst("^(?:www|m|amp|mobile)\\.", "");
    String page = path.replaceFirst("/+(?:amp/?)?$", "");
    String query = uri.getRawQuery();
    String kept =
        query == null
            ? ""
            : Arrays.stream(query.split("&"))
                .filter(part -> !TRACKING.matcher(part).matches())
                .sorted()
                .collect(Collectors.joining("&"));
    if (page.isEmpty() && kept.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(site + page + (kept.isEmpty() ? "" : "?" + kept));
  }
}
