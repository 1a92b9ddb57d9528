package news.parallax.story;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import news.parallax.text.EntityKind;
import news.parallax.text.Mention;
import news.parallax.text.Token;
import news.parallax.text.gazetteer.Gazetteer;
import news.parallax.text.gazetteer.Titles;

/// Cuts from a recognised name what is no part of it: "the", a title before a person, a possessive
/// ending, common nouns at its ends ("the Ostvik shipping company" names Ostvik).
final class MentionTrimmer {
  private static final Set<String> SMALL =
      Set.of(
          "of", "for", "the", "and", "de", "la", "le", "van", "von", "der", "bin", "al", "el", "du",
          "di", "da", "&");

  private static final Set<String> PARTICLES =
      Set.of("de", "la", "van", "von", "der", "bin", "al", "el", "du", "di", "da", "del", "den");

  private final Titles titles = Titles.load();
  private final Gazetteer gazetteer = Gazetteer.load();

  /// The name within a mention; empty when nothing of it is a name.
  Optional<NameKey> trim(List<Token> tokens, Mention mention) {
    int from = 0;
    while (from < tokens.size() && tokens.get(from).span().start() < mention.span().start()) {
      from++;
    }
    int to = from;
    while (to < tokens.size() && tokens.get(to).span().end() <= mention.span().end()) {
      to++;
    }
    while (from < to && !opensName(tokens.get(from))) {
      from++;
    }
    from = afterTitle(tokens, from, to);
    if (mention.kind() == EntityKind.PERSON) {
      List<String> words = tokens.subList(from, to).stream().map(Token::text).toList();
      int after = from + titles.after(words, 0);
      from = after < to ? after : from;
      from = afterOffice(tokens, from, to);
    }
    while (from < to && !closesName(tokens.get(to - 1))) {
      to--;
    }
    if (mention.kind() == EntityKind.PERSON && from < to) {
      from = withParticle(tokens, from);
      to = withSyllable(tokens, from, to);
    }
    return from < to ? Optional.of(NameKey.of(tokens, from, to)) : Optional.empty();
  }

  /// The index after the end of a title that the name begins with: the "Harbours" of "Secretary of
  /// Harbours Ada Quist".
  private int afterTitle(List<Token> tokens, int from, int to) {
    for (int last = from; last < to - 1 && last < from + 2; last++) {
      int end = last;
      List<String> words = tokens.subList(0, end + 1).stream().map(Token::text).toList();
      if (from > 0 && titles.endingAt(words, end).filter(t -> t.from() < from).isPresent()) {
        return end + 1;
      }
    }
    return from;
  }

  /// The index of the "de" of "Mr. de Venn", which the recogniser has left off.
  private static int withParticle(List<Token> tokens, int from) {
    boolean particle =
        from > 0
            && PARTICLES.contains(tokens.get(from - 1).text())
            && tokens.get(from - 1).tag().equals("NNP");
    return particle ? from - 1 : from;
  }

  /// The index after the "jun" of "Kim Tae-jun", which the recogniser has left off.
  private static int withSyllable(List<Token> tokens, int from, int to) {
    boolean goesOn =
        to - from > 1
            && to + 1 < tokens.size()
            && tokens.get(to).text().equals("-")
            && tokens.get(to).span().start() == tokens.get(to - 1).span().end()
            && tokens.get(to).span().end() == tokens.get(to + 1).span().start()
            && tokens.get(to + 1).tag().startsWith("NNP")
            && tokens.get(to + 1).text().matches("\\p{Ll}{1,5}");
    return goesOn ? to + 2 : to;
  }

  /// The index after a body's name that the recogniser took for a part of the person's.
  private int afterOffice(List<Token> tokens, int from, int to) {
    for (int end = to - 2; end > from; end--) {
      NameKey key = NameKey.of(tokens, from, end);
      if (gazetteer.find(key.words(), Gazetteer.Sense.SEAT, Gazetteer.Sense.BODY).isPresent()) {
        return end;
      }
    }
    return from;
  }

  private static boolean opensName(Token token) {
    String word = token.text();
    char first = word.charAt(0);
    boolean capital = Character.isUpperCase(first) || Character.isDigit(first);
    boolean inner = Character.isLowerCase(first) && hasCapital(word) && !token.tag().equals("POS");
    return first == '@' || inner || (capital && !word.equalsIgnoreCase("the"));
  }

  private static boolean closesName(Token token) {
    String word = token.text();
    if (token.tag().equals("POS") || SMALL.contains(word.toLowerCase(Locale.ROOT))) {
      return false;
    }
    return hasCapital(word) || Character.isDigit(word.charAt(0));
  }

  static boolean hasCapital(String word) {
    return word.chars().anyMatch(Character::isUpperCase);
  }
}
