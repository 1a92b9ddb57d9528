package news.parallax.brief.alone;

/// A word of a sentence that counts on something which a reader has not been told.
///
/// @param kind what it counts on
/// @param words the words
public record OpenReference(Kind kind, String words) {
  /// What a word counts on.
  public enum Kind {
    /// "The sneak attack": that one was told of.
    THING,
    /// "The state", "the town": which one.
    PLACE,
    /// "These rules", "it": what stood before.
    POINTED,
    /// "The two men", "both firms": that they were named.
    PAIR,
    /// "Holm's proposal", "their remarks": that there was one.
    DEED,
    /// "Holm": who that is.
    PERSON,
    /// "Another", "such a vote", "the new rules": a first one.
    MORE
  }
}
