package news.parallax.claim.attribution;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import news.parallax.Shipped;

/// Tells the names of outlets and news agencies, from `media.txt`.
public final class MediaNames {
  /// An American station: "WXYZ-TV".
  private static final Pattern CALL_SIGN = Pattern.compile("[WK][A-Z]{2,3}(?:-(?:TV|FM|AM))?");

  private static final class Holder {
    static final MediaNames NAMES = read();
  }

  private final Set<String> names;
  private final Set<String> endings;

  private MediaNames(Set<String> names, Set<String> endings) {
    this.names = names;
    this.endings = endings;
  }

  /// The names that come with the program.
  public static MediaNames load() {
    return Holder.NAMES;
  }

  /// Whether the words name an outlet.
  public boolean isOutlet(String words) {
    String name = bare(words);
    int last = name.lastIndexOf(' ');
    int hyphen = name.lastIndexOf('-');
    return names.contains(name.toLowerCase(Locale.ROOT))
        || CALL_SIGN.matcher(name).matches()
        || name.contains(" Broadcasting ")
        || (last > 0 && endings.contains(name.substring(last + 1)))
        || (hyphen > last && endings.contains(name.substring(hyphen + 1)));
  }

  /// The name without "the" and a possessive ending.
  public static String bare(String words) {
    String name =
        words
            .strip()
            .replaceAll("\\s+", " ")
            .replaceAll("(?:['\u2019]s?|(?<=-TV|-FM|-AM)\\.)$", "");
    return name.startsWith("the ") || name.startsWith("The ") ? name.substring(4) : name;
  }

  private static MediaNames read() {
    Set<String> names = new HashSet<>();
    Set<String> endings = new HashSet<>();
    boolean inNames = true;
    for (String line : Shipped.entries(MediaNames.class, "/news/parallax/claim/media.txt")) {
      if (line.startsWith("[")) {
        inNames = line.equals("[names]");
      } else if (inNames) {
        names.add(line.strip().toLowerCase(Locale.ROOT));
      } else {
        endings.add(line.strip());
      }
    }
    return new MediaNames(Set.copyOf(names), Set.copyOf(endings));
  }
}
