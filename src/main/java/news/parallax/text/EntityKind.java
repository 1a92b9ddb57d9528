package news.parallax.text;

/// The classes of entities, as in OntoNotes 5.
public enum EntityKind {
  PERSON,
  NORP,
  FAC,
  ORG,
  GPE,
  LOC,
  PRODUCT,
  EVENT,
  WORK_OF_ART,
  LAW,
  LANGUAGE,
  DATE,
  TIME,
  PERCENT,
  MONEY,
  QUANTITY,
  ORDINAL,
  CARDINAL;

  /// Whether it names somebody or something, in contrast to a number or a time.
  public boolean isName() {
    return ordinal() <= LANGUAGE.ordinal();
  }
}
