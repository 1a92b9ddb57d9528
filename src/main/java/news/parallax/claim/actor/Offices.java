package news.parallax.claim.actor;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import news.parallax.claim.attribution.SentenceTree;
import news.parallax.claim.words.WordLists;
import news.parallax.text.Token;
import news.parallax.text.gazetteer.Titles;

/// Spells the names of offices out, so that "Lt. Gov." before a name and "the lieutenant governor"
/// are one: the short forms are those of `offices.txt`.
final class Offices {
  private static final Set<String> BELOW =
      Set.of(
          "vice",
          "deputy",
          "lieutenant",
          "assistant",
          "acting",
          "under",
          "major",
          "brigadier",
          "former");

  private static final class Holder {
    static final Offices OFFICES = new Offices(WordLists.load("offices.txt").values("short"));
  }

  private final Titles titles = Titles.load();
  private final Map<String, String> full;

  private Offices(Map<String, String> full) {
    this.full = full;
  }

  /// The short forms that come with the program.
  static Offices load() {
    return Holder.OFFICES;
  }

  /// The office that a role gives, spelled out in lower case.
  String full(Role role) {
    return full(role.tree(), role.head());
  }

  /// The office whose last word stands at `last`, spelled out in lower case.
  String full(SentenceTree tree, int last) {
    return IntStream.rangeClosed(from(tree, last), last)
        .mapToObj(i -> spelled(tree.lower(i)))
        .collect(Collectors.joining(" "));
  }

  /// The first word of the office whose last word stands at `last`.
  int from(SentenceTree tree, int last) {
    List<String> words = tree.tokens().subList(0, last + 1).stream().map(Token::text).toList();
    return titles.endingAt(words, last).map(Titles.Found::from).orElse(last);
  }

  private String spelled(String word) {
    String bare = word.replace(".", "");
    return full.getOrDefault(bare, bare);
  }

  /// Whether the holder of an office may be called by another name of it: a foreign minister "the
  /// minister"; not a vice president "the president".
  static boolean mayBeCalled(String office, String name) {
    if (office.equals(name)) {
      return true;
    }
    return office.endsWith(" " + name)
        && !BELOW.contains(office.substring(0, office.indexOf(' ')).split("-")[0]);
  }
}
