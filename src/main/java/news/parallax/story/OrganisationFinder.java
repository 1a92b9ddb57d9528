package news.parallax.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import news.parallax.text.EntityKind;
import news.parallax.text.Mention;
import news.parallax.text.Token;
import news.parallax.text.gazetteer.OrganisationWords;

/// Finds the names of organisations by the word that makes them one, where the recogniser sees
/// nothing or only a part: "the Norlandic Ministry of Harbours".
final class OrganisationFinder {
  private static final Set<String> JOINTS = Set.of("of", "for");

  private final OrganisationWords words = OrganisationWords.load();

  /// The names, in order, without overlap.
  List<NameKey> find(List<Token> tokens, List<Mention> mentions) {
    List<NameKey> found = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      int to = isPart(tokens, i, mentions) ? end(tokens, i, mentions) : i;
      if (to - i > 1) {
        found.add(NameKey.of(tokens, i, to));
      }
      i = Math.max(to, i + 1);
    }
    return found;
  }

  /// The index after the name that begins at `from`; `from` when there is none.
  private int end(List<Token> tokens, int from, List<Mention> mentions) {
    int to = from;
    int head = -1;
    while (to < tokens.size() && isPart(tokens, to, mentions)) {
      to++;
      if (words.isHead(tokens.get(to - 1).text())) {
        head = to;
      }
    }
    if (head < 0) {
      return from;
    }
    if (head < to) {
      return head - from > 1 ? head : from;
    }
    boolean joined = false;
    while (to + 1 < tokens.size()) {
      int next = afterJoint(tokens, to, mentions, joined);
      if (next == to) {
        break;
      }
      joined = true;
      to = next;
      while (to < tokens.size() && isPart(tokens, to, mentions)) {
        to++;
      }
    }
    return to;
  }

  /// The index of the capitalised word after "of", "of the" or, once joined, "and"; `at` when none.
  private static int afterJoint(
      List<Token> tokens, int at, List<Mention> mentions, boolean joined) {
    String word = tokens.get(at).text();
    boolean joint = JOINTS.contains(word) || (joined && (word.equals("and") || word.equals("&")));
    if (!joint) {
      return at;
    }
    int next = at + 1;
    if (tokens.get(next).text().equals("the") && next + 1 < tokens.size()) {
      next++;
    }
    return isPart(tokens, next, mentions) ? next : at;
  }

  private static boolean isPart(List<Token> tokens, int i, List<Mention> mentions) {
    Token token = tokens.get(i);
    return Character.isUpperCase(token.text().charAt(0))
        && (token.tag().startsWith("NNP") || token.tag().startsWith("JJ"))
        && !isPerson(token, mentions);
  }

  private static boolean isPerson(Token token, List<Mention> mentions) {
    for (Mention mention : mentions) {
      if (mention.kind() == EntityKind.PERSON && mention.span().overlaps(token.span())) {
        return true;
      }
    }
    return false;
  }
}
