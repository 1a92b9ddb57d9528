package news.parallax.claim.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import news.parallax.claim.match.PlaceAliases;
import news.parallax.claim.words.WordLists;
import news.parallax.story.AnalyzedStory;

/// Tells which places go by two names or spellings in a story, and who uses which.
public final class PlaceNameFinder {
  /// The places: those of which a text says so first; each pair of names once.
  public List<PlaceNames> find(AnalyzedStory story, Ledger ledger) {
    NameUses uses = new NameUses(story, ledger);
    return PlaceAliases.of(story).pairs().stream()
        .map(p ->
            new PlaceNames(
                p.evidence(),
                List.of(uses.of(p.name(), null), uses.of(p.other(), p.user())).stream()
                    .sorted(Comparator.comparingInt(u -> -u.outlets().size()))
                    .toList()))
        .toList();
  }

  /// The examples of the phrases.
  static List<String> examples() {
    List<String> all = new ArrayList<>();
    WordLists.load("place-names.txt").examples().values().forEach(all::addAll);
    return all;
  }
}
