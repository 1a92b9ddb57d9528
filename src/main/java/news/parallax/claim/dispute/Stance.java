package news.parallax.claim.dispute;

import java.util.OptionalInt;

/// That somebody takes a side, as the words of a sentence tell it.
///
/// @param favours whether for the thing
/// @param holder the word of who takes the side; empty where it is who says the words
/// @param thing the word of what it is about
/// @param word the word that takes the side
/// @param made whether the side is only that who holds it made the thing
/// @param whom the word of whose deed the thing is, where the words say so: "criticized him for
///   closing the pier"; empty otherwise
record Stance(
    boolean favours, OptionalInt holder, int thing, int word, boolean made, OptionalInt whom) {
  Stance(boolean favours, OptionalInt holder, int thing, int word) {
    this(favours, holder, thing, word, false, OptionalInt.empty());
  }
}
