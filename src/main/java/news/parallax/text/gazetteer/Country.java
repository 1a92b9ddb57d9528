package news.parallax.text.gazetteer;

/// A country, or a body that speaks like one.
///
/// @param code its two letters in ISO 3166, `EU` for the European Union
/// @param name what the press calls it ("Norway")
/// @param adjective what is of it ("Norwegian")
public record Country(String code, String name, String adjective) implements Comparable<Country> {
  /// What its government is called when it has to be called something.
  public String governmentName() {
    return code.equals("EU") ? name : adjective + " government";
  }

  @Override
  public int compareTo(Country other) {
    return code.compareTo(other.code);
  }
}
