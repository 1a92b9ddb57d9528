package news.parallax.text.nlp4j;

/// What features of a model look at in a word, one value a word: an atom, or 0 for none.
enum Trait {
  /// The word with digits, symbols and links reduced to their kind.
  FORM,
  /// The same in lower case.
  LOWER,
  /// The same as a pattern of letters, digits and marks.
  SHAPE,
  PREFIX_2,
  PREFIX_3,
  SUFFIX_1,
  SUFFIX_2,
  SUFFIX_3,
  SUFFIX_4,
  /// The tags that the word had in the training texts, as one value.
  AMBIGUITY,
  LEMMA,
  TAG,
  ENTITY,
  RELATION,
  /// How many dependents stand on its left and on its right: none, one, or more.
  VALENCY;

  /// The length of the affix, or 0 for a trait that is none.
  int affixLength() {
    return switch (this) {
      case SUFFIX_1 -> 1;
      case PREFIX_2, SUFFIX_2 -> 2;
      case PREFIX_3, SUFFIX_3 -> 3;
      case SUFFIX_4 -> 4;
      default -> 0;
    };
  }

  /// Its place in arrays with one element for each of these.
  @SuppressWarnings("EnumOrdinal") // nothing outside a run depends on it
  int index() {
    return ordinal();
  }
}
