package news.parallax.claim.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import news.parallax.Shipped;

/// Which given names are short forms of which, from `nicknames.txt`.
final class Nicknames {
  private static final class Holder {
    static final Nicknames NAMES = read();
  }

  private final Map<String, Set<String>> full;

  private Nicknames(Map<String, Set<String>> full) {
    this.full = full;
  }

  /// The names that come with the program.
  static Nicknames load() {
    return Holder.NAMES;
  }

  /// Whether one person may bear both, given in lower case.
  boolean areOne(String a, String b) {
    return isShortFor(a, b) || isShortFor(b, a);
  }

  private boolean isShortFor(String nickname, String name) {
    return full.getOrDefault(nickname, Set.of()).contains(name);
  }

  private static Nicknames read() {
    Map<String, Set<String>> full = new HashMap<>();
    for (String line : Shipped.entries(Nicknames.class, "/news/parallax/claim/nicknames.txt")) {
      int colon = line.indexOf(':');
      for (String nickname : line.substring(colon + 1).split(",")) {
        full.computeIfAbsent(nickname.strip(), n -> new HashSet<>()).add(line.substring(0, colon));
      }
    }
    return new Nicknames(full);
  }
}
