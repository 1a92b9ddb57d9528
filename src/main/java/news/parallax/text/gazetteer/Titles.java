package news.parallax.text.gazetteer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The words that stand before names and say what their bearers are.
public final class Titles {
  /// What sort of title it is.
  public enum Kind {
    /// "Mr.", "Dr.": says nothing of a role
    CIVILITY,
    /// "President", "Foreign Minister": an office of a state
    OFFICE,
    /// "Sen.", "Speaker": a seat in a parliament
    LEGISLATURE,
    /// "Gov.", "Mayor": an office of a part of a state
    LOCAL,
    /// "Gen.": a military rank
    RANK,
    /// "Judge", "Detective": courts and their officers
    LAW,
    /// "spokeswoman", "owner": any other occupation
    WORK
  }

  /// A title found before a name.
  ///
  /// @param from index of its first word
  public record Found(int from, Kind kind) {}

  private static final int LONGEST = 4;

  private static final class Holder {
    static final Titles TITLES = read();
  }

  private final Map<String, Kind> kinds;

  private Titles(Map<String, Kind> kinds) {
    this.kinds = kinds;
  }

  /// The titles that come with the program.
  public static Titles load() {
    return Holder.TITLES;
  }

  /// The kind of a title, whatever its case and stops.
  public Optional<Kind> kind(String title) {
    return Optional.ofNullable(kinds.get(bare(title)));
  }

  /// The longest title whose last word is the one at `last`; empty when there is none.
  public Optional<Found> endingAt(List<String> words, int last) {
    for (int length = Math.min(LONGEST, last + 1); length > 0; length--) {
      int from = last + 1 - length;
      Optional<Kind> kind = kind(String.join(" ", words.subList(from, last + 1)));
      if (kind.isPresent()) {
        return Optional.of(new Found(from, kind.get()));
      }
    }
    return Optional.empty();
  }

  /// The longest title whose first word is the one at `first`, as the index after its last word;
  /// `first` when there is none.
  public int after(List<String> words, int first) {
    for (int to = Math.min(words.size(), first + LONGEST); to > first; to--) {
      if (kind(String.join(" ", words.subList(first, to))).isPresent()) {
        return to;
      }
    }
    return first;
  }

  private static String bare(String title) {
    return title.strip().toLowerCase(Locale.ROOT).replace(".", "");
  }

  private static Titles read() {
    Map<Kind, List<String>> groups = new EnumMap<>(Kind.class);
    List<String> group = new ArrayList<>();
    for (String line : Gazetteer.lines("titles.txt")) {
      if (line.startsWith("[")) {
        String name = line.substring(1, line.indexOf(']')).toUpperCase(Locale.ROOT);
        group = groups.computeIfAbsent(Kind.valueOf(name), k -> new ArrayList<>());
      } else if (!line.startsWith(">")) {
        group.add(bare(line));
      }
    }
    Map<String, Kind> kinds = new HashMap<>();
    groups.forEach((kind, titles) -> titles.forEach(t -> kinds.putIfAbsent(t, kind)));
    return new Titles(Map.copyOf(kinds));
  }
}
