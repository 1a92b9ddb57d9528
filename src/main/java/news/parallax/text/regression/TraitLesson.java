package news.parallax.text.regression;

import java.util.List;

/// Something that was judged, as a model of traits sees it.
///
/// @param story the story it is of: what is learned is tried on stories that it was not learned
///   from
/// @param traits how much it has of each trait, in an order that all lessons share
/// @param words its words, each once; empty where words are not looked at
/// @param right how it was judged
@SuppressWarnings("ArrayRecordComponent") // a table, never compared
public record TraitLesson(String story, double[] traits, List<String> words, boolean right) {
  public TraitLesson {
    words = List.copyOf(words);
  }
}
