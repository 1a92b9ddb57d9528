package news.parallax.text.gazetteer;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The common words by which the name of an organisation is known as one ("Ministry", "Corp").
public final class OrganisationWords {
  private static final class Holder {
    static final OrganisationWords WORDS = read();
  }

  private final Set<String> heads;
  private final Set<String> describers;

  private OrganisationWords(Set<String> heads, Set<String> describers) {
    this.heads = heads;
    this.describers = describers;
  }

  /// The words that come with the program.
  public static OrganisationWords load() {
    return Holder.WORDS;
  }

  /// Whether a capitalised name with this word in it is that of an organisation.
  public boolean isHead(String word) {
    return heads.contains(bare(word));
  }

  /// Whether the name beside this common noun is that of an organisation ("the airline Norair").
  public boolean isDescriber(String noun) {
    return describers.contains(bare(noun));
  }

  private static String bare(String word) {
    return word.toLowerCase(Locale.ROOT).replace(".", "");
  }

  private static OrganisationWords read() {
    Set<String> heads = new HashSet<>();
    Set<String> describers = new HashSet<>();
    Set<String> group = heads;
    for (String line : Gazetteer.lines("organisation-words.txt")) {
      if (line.startsWith("[")) {
        group = line.equals("[heads]") ? heads : describers;
      } else if (!line.startsWith(">")) {
        group.addAll(List.of(line.strip().split("\\s+")));
      }
    }
    return new OrganisationWords(Set.copyOf(heads), Set.copyOf(describers));
  }
}
