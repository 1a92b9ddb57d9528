package news.parallax.text.nlp4j;

import java.io.IOException;

/// What is known of words before any sentence is read: their tags in the training texts and their
/// Brown clusters.
///
/// @param ambiguityOf by number of the word in lower case, the class of tags that it has; class 0
///   is none
/// @param clustersOf by number of the word in lower case, the set of clusters; set 0 is none
/// @param vectorOf by number of the word as written, the row of its vector, -1 for none
/// @param ambiguityAtoms by class, the atom of all its tags as one value
/// @param ambiguityBags by class, the atoms of its tags
/// @param clusterBags by set, the atoms of its clusters
@SuppressWarnings("ArrayRecordComponent") // tables, never compared
record Lexicon(
    Vocabulary vocabulary,
    short[] ambiguityOf,
    short[] clustersOf,
    int[] vectorOf,
    int[] ambiguityAtoms,
    int[][] ambiguityBags,
    int[][] clusterBags) {

  static Lexicon read(ArrayReader in) throws IOException {
    return new Lexicon(
        Vocabulary.read(in),
        in.shorts(),
        in.shorts(),
        in.ints(),
        in.ints(),
        in.lists(),
        in.lists());
  }

  void write(ArrayWriter out) throws IOException {
    vocabulary.write(out);
    out.shorts(ambiguityOf);
    out.shorts(clustersOf);
    out.ints(vectorOf);
    out.ints(ambiguityAtoms);
    out.lists(ambiguityBags);
    out.lists(clusterBags);
  }
}
