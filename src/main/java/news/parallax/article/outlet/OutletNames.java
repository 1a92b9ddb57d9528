package news.parallax.article.outlet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import news.parallax.Shipped;

/// The names of news organisations: those in `outlets.txt`, and the shape that others have.
public final class OutletNames {
  /// The names of `outlets.txt`.
  public static final OutletNames KNOWN = load();

  private static final Pattern PREFIX =
      Pattern.compile("^(www\\d?|m|mobile|amp|edition|rss|feeds)\\.");
  private static final int LONGEST = 6;

  private final Map<String, String> canonicalByName = new HashMap<>();
  private final Map<String, String> canonicalByDomain = new HashMap<>();
  private final Set<String> agencies = new HashSet<>();
  private final Set<String> words = new HashSet<>();

  private OutletNames() {}

  private static OutletNames load() {
    OutletNames names = new OutletNames();
    for (String line : Shipped.entries(OutletNames.class, "outlets.txt")) {
      names.add(line.split("\\|", -1));
    }
    for (String line : Shipped.entries(OutletNames.class, "outlet-words.txt")) {
      names.words.addAll(List.of(line.split(" ")));
    }
    return names;
  }

  private void add(String[] fields) {
    String name = fields[0].strip();
    canonicalByName.putIfAbsent(key(name), name);
    for (String other : fields[1].split(";")) {
      if (!other.isBlank()) {
        canonicalByName.putIfAbsent(key(other.strip()), name);
      }
    }
    for (String domain : fields[2].strip().split(" ")) {
      canonicalByDomain.putIfAbsent(domain, name);
    }
    if (fields.length > 3) {
      agencies.add(name);
    }
  }

  /// The usual name of the organisation that is called `name`, if it is known. Single words count
  /// only as they are written or in capitals: "Slate" is one, "slate" is not.
  public Optional<String> canonical(String name) {
    return Optional.ofNullable(canonicalByName.get(key(name)));
  }

  /// The name of the organisation whose web pages are on `host`, if it is known.
  public Optional<String> ofHost(String host) {
    String rest = withoutPrefix(host);
    while (rest.indexOf('.') > 0) {
      String name = canonicalByDomain.get(rest);
      if (name != null) {
        return Optional.of(name);
      }
      rest = rest.substring(rest.indexOf('.') + 1);
    }
    return Optional.empty();
  }

  /// A name for whoever has web pages on `host`: the organisation's when it is known, else the
  /// host's own without "www.".
  public String nameOfHost(String host) {
    return ofHost(host).orElseGet(() -> withoutPrefix(host));
  }

  /// Whether others reprint what this organisation writes.
  public boolean isAgency(String name) {
    return canonical(name).filter(agencies::contains).isPresent();
  }

  /// Whether a phrase is a known name, or has the shape of one: capitalised words, the last of them
  /// one that closes names of newspapers and stations.
  public boolean looksLikeOutlet(String phrase) {
    if (canonical(phrase).isPresent()) {
      return true;
    }
    String[] parts = phrase.strip().split(" ");
    if (parts.length < 2 || parts.length > LONGEST || !words.contains(parts[parts.length - 1])) {
      return false;
    }
    for (String part : parts) {
      boolean small = part.equals("of") || part.equals("and") || part.equals("&");
      if (part.isEmpty() || (!small && !Character.isUpperCase(part.codePointAt(0)))) {
        return false;
      }
    }
    return !(parts.length == 2 && parts[0].equals("The"));
  }

  private static String withoutPrefix(String host) {
    return PREFIX.matcher(host.toLowerCase(Locale.ROOT)).replaceFirst("");
  }

  /// Names of several words are told apart without regard to case, single words with it.
  private static String key(String name) {
    String bare = name.startsWith("The ") || name.startsWith("the ") ? name.substring(4) : name;
    boolean capitals = bare.equals(bare.toUpperCase(Locale.ROOT));
    if (bare.indexOf(' ') >= 0 || capitals) {
      return bare.toLowerCase(Locale.ROOT);
    }
    return bare;
  }
}
