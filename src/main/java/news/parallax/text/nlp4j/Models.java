package news.parallax.text.nlp4j;

/// Everything that parsing needs, read once and shared by all threads.
///
/// @param tags tells parts of speech
/// @param entities tells entities
/// @param parse tells the transitions of the parser
record Models(
    Lexicon lexicon,
    Gazetteer gazetteer,
    Vectors vectors,
    LinearModel tags,
    LinearModel entities,
    LinearModel parse,
    Transitions transitions,
    Lemmatizer lemmatizer,
    SentenceTokenizer tokenizer) {
  static final String LEXICON = "lexicon.bin";
  static final String GAZETTEER = "gazetteer.bin";
  static final String VECTORS = "vectors.bin";
  static final String TAGS = "tags.bin";
  static final String ENTITIES = "entities.bin";
  static final String PARSE = "parse.bin";

  /// The actions of the parser, which stand apart from its weights.
  static final String TRANSITIONS = "transitions.bin";

  /// Says by which compiler and from which originals the other files were made; written last.
  static final String MADE_FROM = "made-from.txt";

  /// What {@link #MADE_FROM} says; to be raised with every change of what the files hold.
  static final String VERSION = "parallax models 2 of nlp4j-english 1.1.2";
}
