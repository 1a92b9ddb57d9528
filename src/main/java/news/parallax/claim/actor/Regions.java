package news.parallax.claim.actor;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import news.parallax.Shipped;

/// The parts of states that have governments of their own, from `regions.txt`.
final class Regions {
  private static final class Holder {
    static final Regions REGIONS = read();
  }

  private final Set<String> names;

  private Regions(Set<String> names) {
    this.names = names;
  }

  /// The regions that come with the program.
  static Regions load() {
    return Holder.REGIONS;
  }

  /// Whether the words open with the name of a region ("California", "California Department of
  /// Roads", "California's").
  boolean openWithOne(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    for (int end = lower.length(); end > 0; end = lower.lastIndexOf(' ', end - 1)) {
      String head = lower.substring(0, end).replaceFirst("['’]s?$", "");
      if (names.contains(head)) {
        return true;
      }
    }
    return false;
  }

  private static Regions read() {
    Set<String> names = new HashSet<>();
    for (String line : Shipped.entries(Regions.class, "/news/parallax/claim/regions.txt")) {
      if (!line.startsWith("[")) {
        for (String name : line.split(";")) {
          names.add(name.strip().toLowerCase(Locale.ROOT));
        }
      }
    }
    return new Regions(Set.copyOf(names));
  }
}
