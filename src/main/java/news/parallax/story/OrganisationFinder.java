package news.parallax.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import news.parallax.text.EntityKind;
import news.parallax.text.Mention;
import news.parallax.text.Token;
import news.parallax.text.gazetteer.OrganisationWords;
import news.parallax.text.gazetteer.Titles;

/// Finds the names of organisations by the word that makes them one, where the recogniser sees
/// nothing or only a part: "the Norlandic Ministry of Harbours".
final class OrganisationFinder {
  private static final Set<String> JOINTS = Set.of("of", "for");

  private final OrganisationWords words = OrganisationWords.load();
  private final Titles titles = Titles.load();

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
    while (to < tokens.size() && isPart(tokens, to, mentions) && !isOffice(tokens, to, head)) {
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
      to = next + 1;
      while (to < tokens.size() && isPart(tokens, to, mentions) && !isOffice(tokens, to, to)) {
        to++;
      }
    }
    return to;
  }

  /// The index of the capitalised word after "of", "of the" or, once joined, "and"; `at` when none.
  private static int afterJoint(
      List<Token> tokens, int at, List<Mention> mentions, boolean joined) {
    String word = tokens.get(at).text();
    boolean and = word.equals("and") || word.equals("&");
    if (joined && word.equals(",")) {
      return listed(tokens, at, mentions);
    }
    if (!JOINTS.contains(word) && !(joined && and)) {
      return at;
    }
    int next = at + 1;
    if (and && isCapitalised(tokens.get(next)) && tokens.get(next).isNoun()) {
      boolean own =
          isPerson(tokens.get(next), mentions)
              || (opensName(tokens.get(next), mentions) && !isPart(tokens, next, mentions));
      return own ? at : next;
    }
    if (tokens.get(next).text().equals("the") && next + 1 < tokens.size()) {
      next++;
    }
    return isPart(tokens, next, mentions) ? next : at;
  }

  /// The last name of a list that ends in "and": "the Bureau of Harbours, Piers and Locks"; `at`
  /// when there is no such list.
  private static int listed(List<Token> tokens, int at, List<Mention> mentions) {
    int i = at;
    int items = 0;
    while (i + 1 < tokens.size()
        && tokens.get(i).text().equals(",")
        && isCapitalised(tokens.get(i + 1))
        && tokens.get(i + 1).isNoun()
        && !opensName(tokens.get(i + 1), mentions)) {
      i += 2;
      items++;
    }
    boolean and =
        items > 0
            && i + 1 < tokens.size()
            && (tokens.get(i).text().equals("and") || tokens.get(i).text().equals("&"))
            && isCapitalised(tokens.get(i + 1))
            && tokens.get(i + 1).isNoun();
    return and ? i + 1 : at;
  }

  private static boolean isCapitalised(Token token) {
    return Character.isUpperCase(token.text().charAt(0));
  }

  /// Whether a body's name ends here because its holder's office begins: "Harbour Board Director
  /// Ada Quist".
  private boolean isOffice(List<Token> tokens, int i, int head) {
    return head > 0
        && i + 1 < tokens.size()
        && isCapitalised(tokens.get(i + 1))
        && titles
            .kind(tokens.get(i).text())
            .filter(k -> k != Titles.Kind.LAW && k != Titles.Kind.RANK)
            .isPresent();
  }

  private static boolean isPart(List<Token> tokens, int i, List<Mention> mentions) {
    Token token = tokens.get(i);
    return Character.isUpperCase(token.text().charAt(0))
        && (token.tag().startsWith("NNP") || token.tag().startsWith("JJ"))
        && !isPerson(token, mentions);
  }

  /// Whether the recogniser has found a name of its own that begins here.
  private static boolean opensName(Token token, List<Mention> mentions) {
    return mentions.stream()
        .anyMatch(m -> m.kind().isName() && m.span().start() == token.span().start());
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
