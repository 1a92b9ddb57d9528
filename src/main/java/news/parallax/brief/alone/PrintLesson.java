package news.parallax.brief.alone;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A sentence as the model sees it, and whether an editor found it without fault.
///
/// @param story the story it is of
/// @param names of its traits
/// @param traits how much it has of each
/// @param words its words in dictionary form, each once, without names
/// @param fine whether it may be printed by itself
@SuppressWarnings("ArrayRecordComponent") // a table, never compared
public record PrintLesson(
    String story, List<String> names, double[] traits, List<String> words, boolean fine) {
  public PrintLesson {
    names = List.copyOf(names);
    words = List.copyOf(words);
    if (names.size() != traits.length) {
      throw new IllegalArgumentException(names.size() + " names of " + traits.length + " traits");
    }
  }

  /// The same with more traits.
  PrintLesson with(TraitRow row) {
    List<String> named = new ArrayList<>(names);
    named.addAll(row.names());
    double[] all = Arrays.copyOf(traits, named.size());
    System.arraycopy(row.values(), 0, all, traits.length, row.values().length);
    return new PrintLesson(story, named, all, words, fine);
  }
}
