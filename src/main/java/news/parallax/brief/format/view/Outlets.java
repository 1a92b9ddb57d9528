package news.parallax.brief.format.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import news.parallax.brief.Brief;
import news.parallax.brief.Brief.BriefArticle;
import news.parallax.brief.Brief.OutletSection;

/// The outlets of a brief in the order in which they came in, each with a name short enough to
/// stand behind a sentence and letters short enough to head a column. No two share any of them.
public final class Outlets {
  private static final String UNKNOWN = "unknown outlet";

  private final Map<String, Name> byKey = new LinkedHashMap<>();

  private Outlets() {}

  static Outlets of(Brief brief) {
    List<String> keys = new ArrayList<>();
    brief.articles().forEach(article -> keys.add(key(article)));
    brief.coverage().outlets().stream().map(OutletSection::outlet).forEach(keys::add);
    Outlets outlets = new Outlets();
    TreeSet<String> shortNames = new TreeSet<>();
    TreeSet<String> letters = new TreeSet<>();
    List<String> distinct = keys.stream().distinct().toList();
    List<String> unknown = distinct.stream().filter(Outlets::isUnknown).toList();
    for (String key : distinct) {
      outlets.byKey.put(
          key,
          isUnknown(key)
              ? unknown(unknown.size() == 1 ? "" : " " + (unknown.indexOf(key) + 1))
              : name(key, shortNames, letters));
    }
    return outlets;
  }

  public Name of(BriefArticle article) {
    return named(key(article));
  }

  /// The outlet that articles and coverage call so.
  ///
  /// @throws IllegalArgumentException when the brief has none
  public Name named(String name) {
    return find(name).orElseThrow(() -> new IllegalArgumentException("no outlet " + name));
  }

  /// The outlet that articles and coverage call so, if there is one.
  public Optional<Name> find(String name) {
    return Optional.ofNullable(byKey.get(name));
  }

  /// The name as printed: that of the outlet called so, else the name itself.
  public String print(String name) {
    return find(name).map(Name::full).orElse(name);
  }

  /// What the coverage calls the outlet of an article.
  private static String key(BriefArticle article) {
    String name = article.outlet().name();
    return name != null ? name : UNKNOWN + " (" + article.id() + ")";
  }

  private static boolean isUnknown(String key) {
    return key.startsWith(UNKNOWN + " (");
  }

  private static Name unknown(String number) {
    return new Name(UNKNOWN + number, "unknown" + number, "U" + number.strip());
  }

  private static Name name(String full, TreeSet<String> shortNames, TreeSet<String> letters) {
    return new Name(
        full,
        free(List.of(ShortNames.shorten(full)), shortNames),
        free(ShortNames.letters(full), letters));
  }

  /// The first of the names that no other outlet has; else the first with a number.
  private static String free(List<String> names, TreeSet<String> taken) {
    for (String name : names) {
      if (taken.add(name)) {
        return name;
      }
    }
    String free = names.getFirst();
    for (int i = 2; !taken.add(free); i++) {
      free = names.getFirst() + (free.length() > 4 ? " " : "") + i;
    }
    return free;
  }

  /// An outlet's names.
  ///
  /// @param full as the articles give it, or "unknown outlet"
  /// @param shortName for a mark behind a sentence
  /// @param letters one to four, for the head of a column
  public record Name(String full, String shortName, String letters) {}
}
