package news.parallax.text.nlp4j;

/// What features of a model look at in a word, any number of values a word.
enum Bag {
  /// The tags that the word had in the training texts.
  AMBIGUITY,
  /// The Brown clusters that it belongs to, from wide to narrow.
  CLUSTERS,
  /// The kinds of name, in lists of names, that it is part of here.
  GAZETTEER,
  /// Which kinds of letters, digits and marks it is made of.
  ORTHOGRAPHY,
  /// Whether it is the first or the last of the sentence.
  POSITION;

  /// Its place in arrays with one element for each of these.
  @SuppressWarnings("EnumOrdinal") // nothing outside a run depends on it
  int index() {
    return ordinal();
  }
}
