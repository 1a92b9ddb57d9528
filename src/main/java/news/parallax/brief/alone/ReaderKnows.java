package news.parallax.brief.alone;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What somebody knows who has read the words before a sentence.
///
/// @param text the words
/// @param stems the stems of those that name things and deeds
public record ReaderKnows(String text, Set<String> stems) {
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{N}]*");

  public ReaderKnows {
    stems = Set.copyOf(stems);
  }

  /// Somebody who has read nothing else.
  public static ReaderKnows of(String text) {
    Set<String> stems =
        WORD.matcher(text)
            .results()
            .map(MatchResult::group)
            .filter(w -> !(w.length() > 4 && w.endsWith("ly")))
            .map(DefiniteNouns::stem)
            .collect(Collectors.toCollection(TreeSet::new));
    return new ReaderKnows(text, stems);
  }

  /// Whether a word of this stem, or of one that may mean the same, was read.
  boolean has(String stem) {
    return SameThings.isAmong(stems, stem);
  }

  /// Whether a name, or its last part, was read.
  boolean hasName(String name) {
    return Pattern.compile("(?<![\\p{L}])" + Pattern.quote(name) + "(?![\\p{L}])")
        .matcher(text)
        .find();
  }
}
