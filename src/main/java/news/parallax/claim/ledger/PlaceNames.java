package news.parallax.claim.ledger;

import java.util.List;
import news.parallax.article.Passage;

/// One place that goes by several names in a story, and who uses which.
///
/// @param evidence the sentence that says so
/// @param names two or more, the one most used by the outlets first
public record PlaceNames(Passage evidence, List<Use> names) {
  public PlaceNames {
    names = List.copyOf(names);
    if (names.size() < 2) {
      throw new IllegalArgumentException("a place with one name needs no word about it");
    }
  }

  /// A name and who uses it.
  ///
  /// @param outlets that use it in their own words, sorted
  /// @param voices parties that use it by their own words or are said to, sorted
  public record Use(String name, List<String> outlets, List<String> voices) {
    public Use {
      outlets = List.copyOf(outlets);
      voices = List.copyOf(voices);
    }
  }
}
