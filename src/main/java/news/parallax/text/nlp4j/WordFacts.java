package news.parallax.text.nlp4j;

/// What can be said of a word whatever sentence it stands in.
///
/// @param form the word with digits, symbols and links reduced to their kind
/// @param number of the form in the vocabulary
/// @param vector row of its vector, -1 for none
/// @param traits by trait, its atom
/// @param ambiguity its tags in the training texts
/// @param clusters its Brown clusters
/// @param orthography kinds of its letters
/// @param orthographyAsFirst the same for the first word of a sentence, whose capital says nothing
@SuppressWarnings("ArrayRecordComponent") // tables, never compared
record WordFacts(
    String form,
    int number,
    int vector,
    int[] traits,
    int[] ambiguity,
    int[] clusters,
    int[] orthography,
    int[] orthographyAsFirst) {}
