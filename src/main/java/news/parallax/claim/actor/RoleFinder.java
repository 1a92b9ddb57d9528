package news.parallax.claim.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.parallax.article.Block;
import news.parallax.claim.attribution.SentenceTree;
import news.parallax.text.EntityKind;
import news.parallax.text.Token;
import news.parallax.text.gazetteer.Titles;

/// Finds the words beside a person's name that say what the person is: "Norlandic Foreign Minister
/// X", "X, the owner of the mill", "her lawyer, X", "the spokesman for the harbour board X".
final class RoleFinder {
  private static final int LONGEST = 16;
  private static final Set<String> OPENERS = Set.of("the", "a", "an", "one", "another", "both");
  private static final Set<String> CAPTIONS = Set.of("caption", "photo", "image", "video", "file");
  private static final Set<String> DASHES = Set.of("\u2013", "\u2014", "--");
  private static final Set<String> CUTS =
      Set.of("who", "which", "that", "whose", "whom", "where", "when", "as", "because", "while");

  private final Titles titles = Titles.load();

  /// The roles that the sentence gives the person sighted, in order.
  List<Role> roles(Sighting sighting) {
    List<Role> roles = new ArrayList<>();
    before(sighting).ifPresent(roles::add);
    after(sighting).ifPresent(roles::add);
    return roles;
  }

  /// What stands before the name, as title or as a phrase to which the name is the apposition.
  private Optional<Role> before(Sighting sighting) {
    SentenceTree tree = sighting.tree();
    int name = tree.indexFrom(sighting.span().start());
    int to = name - 1;
    if (to < 0) {
      return Optional.empty();
    }
    boolean parted = tree.lower(to).equals(",");
    if (parted) {
      to--;
    }
    int noun = tree.head(sighting.head());
    if (tree.relation(sighting.head()).equals("appos") && noun >= 0 && noun <= to) {
      return role(sighting, tree.first(personNoun(tree, noun, to)), to);
    }
    if (parted || to < 0) {
      return Optional.empty();
    }
    int from = name;
    while (from > 0
        && tree.governs(sighting.head(), from - 1)
        && !tree.tag(from - 1).equals(",")
        && !tree.tag(from - 1).equals("CC")) {
      from--;
    }
    int first = wholeName(tree, from < name ? from : titleFrom(tree, to));
    return role(sighting, first > to ? first : behindPreposition(tree, first, to), to);
  }

  /// "Norway's ambassador to the Harbour League Ada Quist", of which the parse gives but the
  /// league: the first word of the office that stands before the preposition.
  private int behindPreposition(SentenceTree tree, int from, int to) {
    int first = tree.lower(from).equals("the") ? from + 1 : from;
    boolean named =
        first <= to
            && tree.mentionAt(first)
                .filter(m -> m.kind().isName() && m.kind() != EntityKind.PERSON)
                .filter(m -> m.span().contains(tree.span(first, to)))
                .isPresent();
    int at = first - (first > 0 && tree.lower(first - 1).equals("the") ? 2 : 1);
    if (!named || at < 1 || !tree.lower(at).equals("to")) {
      return from;
    }
    List<String> words = tree.tokens().subList(0, at).stream().map(Token::text).toList();
    int office = titles.endingAt(words, at - 1).map(Titles.Found::from).orElse(from);
    while (office > 0
        && office < from
        && (tree.tag(office - 1).startsWith("NNP") || tree.tag(office - 1).equals("POS"))) {
      office--;
    }
    return Math.min(office, from);
  }

  /// The first word of the body's name that the words begin within: "Harbours and Piers Director".
  private static int wholeName(SentenceTree tree, int from) {
    return from >= tree.size()
        ? from
        : tree.mentionAt(from)
            .filter(m -> m.kind() == EntityKind.ORG)
            .map(m -> tree.indexFrom(m.span().start()))
            .orElse(from);
  }

  /// The first word of the title that ends here, whatever the parse makes of it: "President" before
  /// a name; the index behind it when there is none.
  private int titleFrom(SentenceTree tree, int last) {
    List<String> words = tree.tokens().subList(0, last + 1).stream().map(Token::text).toList();
    return Character.isUpperCase(tree.token(last).text().charAt(0))
        ? titles.endingAt(words, last).map(Titles.Found::from).orElse(last + 1)
        : last + 1;
  }

  /// The noun for a person from which the phrase that ends before the name hangs: in "the spokesman
  /// for the board X" the parse makes X a board.
  private int personNoun(SentenceTree tree, int noun, int to) {
    int at = noun;
    int best = noun;
    for (int steps = 0; at >= 0 && steps < 6; steps++) {
      if (tree.token(at).isNoun() && titles.kind(tree.lower(at)).isPresent()) {
        best = at;
      }
      int head = tree.head(at);
      boolean up =
          head >= 0 && head < at && tree.is(at, "pobj", "prep", "poss") && tree.first(head) <= to;
      if (!up) {
        break;
      }
      at = head;
    }
    return best;
  }

  /// In a headline two names beside each other are two people: "Quist, Venn strike deal".
  private Optional<Role> after(Sighting sighting) {
    SentenceTree tree = sighting.tree();
    if (tree.articleSentence().kind() == Block.Kind.HEADLINE) {
      return Optional.empty();
    }
    int end = tree.indexBefore(sighting.span().end());
    for (int child : tree.children(sighting.head())) {
      if (child > end && tree.relation(child).equals("appos") && tree.token(child).isNoun()) {
        return role(sighting, tree.first(child), tree.last(child));
      }
    }
    return Optional.empty();
  }

  private Optional<Role> role(Sighting sighting, int first, int last) {
    SentenceTree tree = sighting.tree();
    int from = behindADash(sighting, first, last);
    while (from <= last
        && (OPENERS.contains(tree.lower(from))
            || isTime(tree, from)
            || (from < last && tree.lower(from).matches("even|only|perhaps|meanwhile")))) {
      from++;
    }
    int to = from - 1;
    while (to + 1 <= last && to + 1 - from < LONGEST && !isCut(tree, from, to + 1)) {
      to++;
    }
    while (to >= from && !tree.token(to).isNoun() && !tree.tag(to).startsWith("JJ")) {
      to--;
    }
    while (to > from && isFormOfAddress(tree, to) && !tree.lower(to - 1).equals("and")) {
      to--;
    }
    if (from > to) {
      return Optional.empty();
    }
    int head = head(tree, from, to);
    boolean several = tree.tag(from).equals("CD") && !tree.lower(from).equals("one");
    boolean civility =
        from == to && titles.kind(tree.lower(to)).equals(Optional.of(Titles.Kind.CIVILITY));
    if (head < 0 || several || civility || CAPTIONS.contains(tree.lower(head))) {
      return Optional.empty();
    }
    return Optional.of(new Role(sighting, from, to, head, kind(tree, head)));
  }

  /// "The long case – above all Judge": before a name, only what stands behind the dash is a role.
  private static int behindADash(Sighting sighting, int first, int last) {
    SentenceTree tree = sighting.tree();
    int from = first;
    for (int i = first; i < last && last < tree.indexFrom(sighting.span().start()); i++) {
      if (DASHES.contains(tree.token(i).text())) {
        from = i + 1;
      }
    }
    return from;
  }

  /// "Harbour Director Dr.", "Supreme Leader Ayatollah": what stands before the form of address
  /// says more.
  private boolean isFormOfAddress(SentenceTree tree, int i) {
    return Character.isUpperCase(tree.token(i).text().charAt(0))
        && titles.kind(tree.lower(i)).equals(Optional.of(Titles.Kind.CIVILITY))
        && tree.token(i - 1).isNoun();
  }

  private static boolean isTime(SentenceTree tree, int i) {
    return tree.mentionAt(i)
        .map(m -> m.kind() == EntityKind.DATE || m.kind() == EntityKind.TIME)
        .orElse(false);
  }

  private static boolean isCut(SentenceTree tree, int from, int i) {
    String word = tree.lower(i);
    return CUTS.contains(word)
        || word.equals(";")
        || word.equals("\u2014")
        || word.equals("--")
        || word.equals("(")
        || (word.equals(",") && i - from > 0 && !listGoesOn(tree, i));
  }

  /// Whether a comma stands within a list or a place name ("Arlon, Virgo") and not at a phrase's
  /// end.
  private static boolean listGoesOn(SentenceTree tree, int comma) {
    return comma + 1 < tree.size()
        && tree.tag(comma - 1).startsWith("NNP")
        && tree.tag(comma + 1).startsWith("NNP");
  }

  /// The noun that says what the person is: the first that is a title before any preposition, else
  /// the last noun before one.
  private int head(SentenceTree tree, int from, int to) {
    int lastNoun = -1;
    int lastTitle = -1;
    for (int i = from; i <= to; i++) {
      if (tree.tag(i).equals("IN") && lastNoun >= 0) {
        break;
      }
      if (tree.tag(i).equals("POS")) {
        lastNoun = -1;
        lastTitle = -1;
      }
      if (tree.token(i).isNoun()) {
        lastNoun = i;
        if (kind(tree, i).isPresent()) {
          lastTitle = i;
        }
      }
    }
    return lastTitle >= 0 ? lastTitle : lastNoun;
  }

  private Optional<Titles.Kind> kind(SentenceTree tree, int last) {
    List<String> words = tree.tokens().subList(0, last + 1).stream().map(Token::text).toList();
    return titles
        .endingAt(words, last)
        .map(Titles.Found::kind)
        .or(() -> titles.kind(tree.lemma(last)));
  }
}
