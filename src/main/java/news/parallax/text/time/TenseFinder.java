package news.parallax.text.time;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.parallax.text.Sentence;
import news.parallax.text.Span;
import news.parallax.text.Token;
import org.jspecify.annotations.Nullable;

/// Finds whether the verb that governs a place of a sentence points to the past or the future: from
/// the parse where there is one, else from the nearest word that shows a tense.
final class TenseFinder {
  private final Set<String> pastForms;
  private final Set<String> aheadForms;
  private final Set<String> noVerbs;
  private final Set<String> aheadVerbs;
  private final Set<String> backwardVerbs;
  private final Set<String> fixtures;
  private final Set<String> aheadModals;

  TenseFinder(Vocabulary vocabulary) {
    pastForms = vocabulary.openers(vocabulary.category("PASTFORM"));
    aheadForms = vocabulary.openers(vocabulary.category("AHEADFORM"));
    noVerbs = vocabulary.openers(vocabulary.category("NOVERB"));
    aheadVerbs = vocabulary.openers(vocabulary.category("AHEADVERB"));
    backwardVerbs = vocabulary.openers(vocabulary.category("BACKWARDVERB"));
    fixtures = vocabulary.openers(vocabulary.category("FIXTURE"));
    aheadModals = vocabulary.openers(vocabulary.category("AHEADMODAL"));
  }

  Direction find(List<Lexeme> lexemes, int from, int to, Sentence sentence) {
    boolean tagged = sentence.tokens().stream().anyMatch(Token::isVerb);
    return tagged
        ? fromParse(
            sentence.tokens(), new Span(lexemes.get(from).start(), lexemes.get(to - 1).end()))
        : fromWords(lexemes, from, to);
  }

  private Direction fromWords(List<Lexeme> lexemes, int from, int to) {
    if (to + 1 < lexemes.size() && lexemes.get(to).is("'") && lexemes.get(to + 1).is("s")) {
      return Direction.UNKNOWN;
    }
    for (int i = from - 1; i >= 0; i--) {
      Lexeme lexeme = lexemes.get(i);
      if (lexeme.is(";") || lexeme.is("\"")) {
        break;
      }
      Direction direction = of(lexemes, i);
      if (direction != Direction.UNKNOWN) {
        return direction;
      }
    }
    for (int i = to; i < lexemes.size(); i++) {
      Lexeme lexeme = lexemes.get(i);
      if (lexeme.is(";") || lexeme.is("\"")) {
        break;
      }
      Direction direction = of(lexemes, i);
      if (direction != Direction.UNKNOWN) {
        return direction;
      }
    }
    return Direction.UNKNOWN;
  }

  private Direction of(List<Lexeme> lexemes, int at) {
    Lexeme lexeme = lexemes.get(at);
    String word = lexeme.lower();
    if (lexeme.capital() && at > 0) {
      return Direction.UNKNOWN;
    }
    if (word.equals("to") && isInfinitive(lexemes, at)) {
      return Direction.FUTURE;
    }
    if (aheadForms.contains(word)) {
      boolean over = at > 0 && lexemes.get(at - 1).is("been");
      return over ? Direction.PAST : Direction.FUTURE;
    }
    boolean regular = word.length() > 4 && word.endsWith("ed") && !word.endsWith("eed");
    if (!regular && !pastForms.contains(word)) {
      return Direction.UNKNOWN;
    }
    return ofParticiple(lexemes, at);
  }

  /// A past form is no past after "be", nor after "is" and "are".
  private Direction ofParticiple(List<Lexeme> lexemes, int at) {
    int before = at - 1;
    while (before >= 0
        && (lexemes.get(before).lower().endsWith("ly") || lexemes.get(before).is("not"))) {
      before--;
    }
    if (before < 0) {
      return Direction.PAST;
    }
    return switch (lexemes.get(before).lower()) {
      case "be" -> Direction.FUTURE;
      case "is", "are", "being" -> Direction.UNKNOWN;
      default -> Direction.PAST;
    };
  }

  private boolean isInfinitive(List<Lexeme> lexemes, int at) {
    if (at + 1 >= lexemes.size()) {
      return false;
    }
    Lexeme next = lexemes.get(at + 1);
    return next.kind() == Lexeme.Kind.WORD
        && !next.capital()
        && !next.lower().endsWith("s")
        && !noVerbs.contains(next.lower());
  }

  private Direction fromParse(List<Token> tokens, Span place) {
    int at = -1;
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).span().overlaps(place)) {
        at = i;
        break;
      }
    }
    int steps = 0;
    while (at >= 0 && !tokens.get(at).isVerb() && steps++ < tokens.size()) {
      at = tokens.get(at).head();
    }
    if (at >= 0 && tokens.get(at).text().equalsIgnoreCase("according")) {
      return Direction.PAST;
    }
    return at < 0 || !tokens.get(at).isVerb() ? Direction.UNKNOWN : ofVerb(tokens, at, 0);
  }

  private Direction ofVerb(List<Token> tokens, int verb, int depth) {
    Token token = tokens.get(verb);
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    Token modal = child(tokens, verb, "MD");
    if (modal != null) {
      return aheadModals.contains(
              modal.text().replace("\u2019", "").replace("'", "").toLowerCase(Locale.ROOT))
          ? Direction.FUTURE
          : Direction.UNKNOWN;
    }
    boolean ahead = aheadVerbs.contains(lemma);
    Token be = auxiliary(tokens, verb);
    return switch (token.tag()) {
      case "VBD" -> Direction.PAST;
      case "VBN" -> {
        if (ahead) {
          yield Direction.FUTURE;
        }
        yield be != null && (be.tag().equals("VBZ") || be.tag().equals("VBP")) && isBe(be)
            ? Direction.UNKNOWN
            : Direction.PAST;
      }
      case "VBG" -> {
        if (be != null) {
          yield be.tag().equals("VBD") ? Direction.PAST : Direction.FUTURE;
        }
        yield ofHead(tokens, token, depth);
      }
      case "VB" -> {
        Direction above = ofHead(tokens, token, depth);
        yield child(tokens, verb, "TO") == null || backward(tokens, token)
            ? above
            : Direction.FUTURE;
      }
      case "VBZ", "VBP" -> fixtures.contains(lemma) ? Direction.FUTURE : Direction.UNKNOWN;
      default -> Direction.UNKNOWN;
    };
  }

  private boolean backward(List<Token> tokens, Token token) {
    return token.head() >= 0
        && backwardVerbs.contains(tokens.get(token.head()).lemma().toLowerCase(Locale.ROOT));
  }

  private Direction ofHead(List<Token> tokens, Token token, int depth) {
    int at = token.head();
    int steps = 0;
    while (at >= 0 && !tokens.get(at).isVerb() && steps++ < tokens.size()) {
      at = tokens.get(at).head();
    }
    return at < 0 || depth > 6 || !tokens.get(at).isVerb()
        ? Direction.UNKNOWN
        : ofVerb(tokens, at, depth + 1);
  }

  private static boolean isBe(Token token) {
    return token.lemma().equalsIgnoreCase("be");
  }

  /// A form of "be" or "have" before a verb that hangs on it.
  private static @Nullable Token auxiliary(List<Token> tokens, int verb) {
    Token found = null;
    for (int i = Math.max(0, verb - 6); i < verb; i++) {
      Token token = tokens.get(i);
      boolean auxiliary = isBe(token) || token.lemma().equalsIgnoreCase("have");
      if (token.head() == verb && auxiliary && token.isVerb() && found == null) {
        found = token;
      }
    }
    return found;
  }

  private static @Nullable Token child(List<Token> tokens, int verb, String tag) {
    for (int i = Math.max(0, verb - 8); i < verb; i++) {
      if (tokens.get(i).head() == verb && tokens.get(i).tag().equals(tag)) {
        return tokens.get(i);
      }
    }
    return null;
  }
}
