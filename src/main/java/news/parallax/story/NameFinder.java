package news.parallax.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.parallax.text.EntityKind;
import news.parallax.text.Mention;
import news.parallax.text.Token;
import news.parallax.text.gazetteer.Gazetteer;
import news.parallax.text.gazetteer.Titles;

/// Finds names that the recogniser has missed: those known from elsewhere in the story, countries
/// and their offices, and whoever stands behind a title.
final class NameFinder {
  /// A name and its class.
  record Found(NameKey key, EntityKind kind) {}

  private static final int LONGEST = 4;

  private final Gazetteer gazetteer = Gazetteer.load();
  private final Titles titles = Titles.load();
  private final NameTally tally;
  private final Map<String, List<List<String>>> known = new HashMap<>();

  NameFinder(NameTally tally) {
    this.tally = tally;
    for (String name : tally.names()) {
      List<String> words = List.of(name.split(" "));
      known.computeIfAbsent(words.getFirst(), f -> new ArrayList<>()).add(words);
    }
  }

  /// Names that no mention covers yet, in order.
  List<Found> missed(List<Token> tokens, List<Mention> mentions) {
    boolean[] covered = new boolean[tokens.size()];
    for (int i = 0; i < covered.length; i++) {
      Token token = tokens.get(i);
      for (Mention mention : mentions) {
        covered[i] |= mention.span().overlaps(token.span());
      }
    }
    List<Found> found = new ArrayList<>();
    int i = 0;
    while (i < covered.length) {
      Optional<Found> name = covered[i] ? Optional.empty() : at(tokens, i, covered);
      name.ifPresent(found::add);
      i = name.map(n -> n.key().to()).orElse(i + 1);
    }
    return found;
  }

  private Optional<Found> at(List<Token> tokens, int i, boolean[] covered) {
    if (!isNameLike(tokens.get(i))) {
      return isCapitalisedNoun(tokens, i) ? knownAt(tokens, i, covered) : Optional.empty();
    }
    return knownAt(tokens, i, covered)
        .or(() -> countryAt(tokens, i, covered))
        .or(() -> titledAt(tokens, i, covered));
  }

  private Optional<Found> knownAt(List<Token> tokens, int i, boolean[] covered) {
    Optional<NameKey> longest = Optional.empty();
    for (List<String> words : known.getOrDefault(plain(tokens.get(i)), List.of())) {
      int to = i + words.size();
      if (to <= tokens.size()
          && longest.map(l -> l.length() < words.size()).orElse(true)
          && isFree(covered, i, to)) {
        NameKey key = NameKey.of(tokens, i, to);
        if (key.words().equals(String.join(" ", words))) {
          longest = Optional.of(key);
        }
      }
    }
    return longest.flatMap(key -> tally.kind(key.words()).map(kind -> new Found(key, kind)));
  }

  private Optional<Found> countryAt(List<Token> tokens, int i, boolean[] covered) {
    for (int to = Math.min(tokens.size(), i + LONGEST); to > i; to--) {
      if (isFree(covered, i, to)) {
        NameKey key = NameKey.of(tokens, i, to);
        var naming = gazetteer.find(key.words());
        if (naming.isPresent()) {
          return Optional.of(new Found(key, NameTally.kindOf(naming.get())));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Found> titledAt(List<Token> tokens, int i, boolean[] covered) {
    List<String> before = tokens.subList(0, i).stream().map(Token::text).toList();
    if (i == 0
        || !Character.isUpperCase(before.getLast().charAt(0))
        || titles.endingAt(before, i - 1).isEmpty()
        || titles.kind(tokens.get(i).text()).isPresent()) {
      return Optional.empty();
    }
    int to = i;
    while (to < tokens.size() && !covered[to] && isNameLike(tokens.get(to))) {
      to++;
    }
    return Optional.of(new Found(NameKey.of(tokens, i, to), EntityKind.PERSON));
  }

  private static boolean isFree(boolean[] covered, int from, int to) {
    for (int i = from; i < to; i++) {
      if (covered[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNameLike(Token token) {
    return Character.isUpperCase(token.text().charAt(0))
        && (token.tag().startsWith("NNP") || token.tag().startsWith("JJ"));
  }

  /// A name that is a common word too ("Price"), which a tagger takes for one: capitalised within a
  /// sentence, or at its head with an ending or a verb behind it.
  private static boolean isCapitalisedNoun(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    boolean noun = token.isNoun() && Character.isUpperCase(token.text().charAt(0));
    if (!noun || i > 0) {
      return noun;
    }
    String next = tokens.size() > 1 ? tokens.get(1).tag() : "";
    return next.equals("POS") || next.startsWith("VB") || next.equals("MD");
  }

  private static String plain(Token token) {
    return token.text().replace('\u2019', '\'');
  }
}
