package news.parallax.brief.format.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import news.parallax.brief.Brief;
import news.parallax.brief.Brief.BriefArticle;
import news.parallax.brief.Brief.OutletSection;

/// The outlets of a brief in the order in which they came in, each with a name short enough to
/// stand behind a sentence and letters short enough to head a column. No two share either.
public final class Outlets {
  private static final String UNKNOWN = "unknown outlet";

  private final Map<String, Name> byFullName = new LinkedHashMap<>();

  private Outlets() {}

  static Outlets of(Brief brief) {
    List<String> names = new ArrayList<>();
    brief.articles().forEach(article -> names.add(fullName(article)));
    brief.coverage().outlets().stream().map(OutletSection::outlet).forEach(names::add);
    Outlets outlets = new Outlets();
    TreeSet<String> shortNames = new TreeSet<>();
    TreeSet<String> letters = new TreeSet<>();
    names.stream()
        .distinct()
        .forEach(name -> outlets.byFullName.put(name, name(name, shortNames, letters)));
    return outlets;
  }

  /// In the order in which they came in.
  public List<Name> all() {
    return List.copyOf(byFullName.values());
  }

  public Name of(BriefArticle article) {
    return named(fullName(article));
  }

  /// The outlet with this full name, as articles and coverage give it.
  ///
  /// @throws IllegalArgumentException when the brief has none
  public Name named(String fullName) {
    Name name = byFullName.get(fullName);
    if (name == null) {
      throw new IllegalArgumentException("no outlet " + fullName);
    }
    return name;
  }

  private static String fullName(BriefArticle article) {
    String name = article.outlet().name();
    return name != null ? name : UNKNOWN + " (" + article.id() + ")";
  }

  private static Name name(String full, TreeSet<String> shortNames, TreeSet<String> letters) {
    boolean unknown = full.startsWith(UNKNOWN + " (");
    return new Name(
        unknown ? UNKNOWN : full,
        free(unknown ? "unknown" : ShortNames.shorten(full), shortNames),
        free(unknown ? "U" : ShortNames.letters(full), letters));
  }

  /// The name, with a number when another outlet has it already.
  private static String free(String name, TreeSet<String> taken) {
    String free = name;
    for (int i = 2; !taken.add(free); i++) {
      free = name.length() > 3 ? name + " " + i : name + i;
    }
    return free;
  }

  /// An outlet's names.
  ///
  /// @param full as the articles give it
  /// @param shortName for a mark behind a sentence
  /// @param letters one to four, for the head of a column
  public record Name(String full, String shortName, String letters) {}
}
