package news.parallax.text.time;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.parallax.text.Sentence;
import news.parallax.text.Span;
import news.parallax.text.Token;

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
  private final Set<String> termWords;

  TenseFinder(Vocabulary vocabulary) {
    pastForms = vocabulary.openers(vocabulary.category("PASTFORM"));
    aheadForms = vocabulary.openers(vocabulary.category("AHEADFORM"));
    noVerbs = vocabulary.openers(vocabulary.category("NOVERB"));
    aheadVerbs = vocabulary.openers(vocabulary.category("AHEADVERB"));
    backwardVerbs = vocabulary.openers(vocabulary.category("BACKWARDVERB"));
    fixtures = vocabulary.openers(vocabulary.category("FIXTURE"));
    termWords = vocabulary.openers(vocabulary.category("TERMWORD"));
    aheadModals = vocabulary.openers(vocabulary.category("AHEADMODAL"));
  }

  Direction find(List<Lexeme> lexemes, int from, int to, Sentence sentence) {
    if (isLabel(lexemes, from, to)) {
      return Direction.PAST;
    }
    boolean tagged = sentence.tokens().stream().anyMatch(Token::isVerb);
    if (isAsSoonAs(lexemes, from) || isTerm(lexemes, from)) {
      return Direction.FUTURE;
    }
    if (isSetOn(lexemes, from) || isSince(lexemes, from)) {
      return Direction.PAST;
    }
    Direction parsed =
        tagged
            ? fromParse(sentence, new Span(lexemes.get(from).start(), lexemes.get(to - 1).end()))
            : Direction.UNKNOWN;
    Direction direction = parsed == Direction.UNKNOWN ? fromWords(lexemes, from, to) : parsed;
    Span place = new Span(lexemes.get(from).start(), lexemes.get(to - 1).end());
    return direction.isAhead() && isBeforeNoun(sentence.tokens(), place)
        ? Direction.UNKNOWN
        : direction;
  }

  /// "The record set on Aug. 6"; what is set for a day lies ahead.
  private static boolean isSetOn(List<Lexeme> lexemes, int from) {
    return from > 1 && lexemes.get(from - 1).is("on") && lexemes.get(from - 2).is("set");
  }

  /// "Since April", "back in April", "since taking office in April".
  private static boolean isSince(List<Lexeme> lexemes, int from) {
    if (from > 0 && lexemes.get(from - 1).is("since")) {
      return true;
    }
    if (from > 1 && lexemes.get(from - 2).is("back")) {
      return lexemes.get(from - 1).is("in") || lexemes.get(from - 1).is("on");
    }
    for (int i = from - 2; i > 0 && i >= from - 5; i--) {
      if (lexemes.get(i).lower().endsWith("ing") && lexemes.get(i - 1).is("since")) {
        return true;
      }
    }
    return false;
  }

  /// "Effective Feb. 1", "gave them until Tuesday", "the deadline of Friday".
  private boolean isTerm(List<Lexeme> lexemes, int from) {
    if (from == 0) {
      return false;
    }
    Lexeme before = lexemes.get(from - 1);
    boolean ofRecord = before.is("record") && from > 1 && lexemes.get(from - 2).is("of");
    if (before.is("effective") || ofRecord) {
      return true;
    }
    return lexemes.get(from - 1).is("until")
        && lexemes.subList(0, from - 1).stream().anyMatch(l -> termWords.contains(l.lower()));
  }

  /// "As soon as Tuesday".
  private static boolean isAsSoonAs(List<Lexeme> lexemes, int from) {
    return from > 2
        && lexemes.get(from - 1).is("as")
        && (lexemes.get(from - 2).is("soon") || lexemes.get(from - 2).is("early"))
        && lexemes.get(from - 3).is("as");
  }

  /// "December 21: Doctors notice ...": a date that heads an entry tells it as past, whatever the
  /// tense.
  private static boolean isLabel(List<Lexeme> lexemes, int from, int to) {
    return from == 0 && to < lexemes.size() && lexemes.get(to).is(":");
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
      case "be" ->
          before > 0 && lexemes.get(before - 1).is("could") ? Direction.PAST : Direction.FUTURE;
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

  private Direction fromParse(Sentence sentence, Span place) {
    List<Token> tokens = sentence.tokens();
    GoverningVerb verb = GoverningVerb.of(sentence, place).orElse(null);
    if (verb == null) {
      return Direction.UNKNOWN;
    }
    if (tokens.get(verb.index()).text().equalsIgnoreCase("according")) {
      return Direction.PAST;
    }
    Direction direction = ofVerb(tokens, verb.index(), verb.form(), 0);
    boolean loose =
        (!verb.direct() && verb.form() == GoverningVerb.Form.MODAL)
            || (verb.form() == GoverningVerb.Form.INFINITIVE && isPossessive(tokens, place));
    return loose ? Direction.UNKNOWN : direction;
  }

  /// "Will describe a June meeting": what is to be described says nothing of when they met.
  private static boolean isBeforeNoun(List<Token> tokens, Span place) {
    return tokens.stream()
        .filter(t -> t.span().overlaps(place) && t.head() >= 0)
        .map(t -> tokens.get(t.head()))
        .anyMatch(head ->
            head.isNoun()
                && !head.span().overlaps(place)
                && head.span().start() == place.end() + 1);
  }

  /// "To appeal Wednesday's ruling": what is to be done says nothing of when it was ruled.
  private static boolean isPossessive(List<Token> tokens, Span place) {
    return tokens.stream().anyMatch(t -> t.span().start() == place.end() && t.tag().equals("POS"));
  }

  private Direction ofVerb(List<Token> tokens, int verb, GoverningVerb.Form form, int depth) {
    Token token = tokens.get(verb);
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    return switch (form) {
      case PAST, PARTICIPLE ->
          isLikely(tokens, verb)
              ? Direction.FUTURE
              : !aheadVerbs.contains(lemma)
                  ? Direction.PAST
                  : form == GoverningVerb.Form.PARTICIPLE
                      ? Direction.FUTURE
                      : Direction.PERHAPS_FUTURE;
      case PERFECT -> Direction.PAST;
      case FUTURE -> Direction.FUTURE;
      case MODAL -> isAheadModal(tokens, verb) ? Direction.FUTURE : Direction.UNKNOWN;
      case PRESENT -> {
        boolean progressive = token.tag().equals("VBG");
        boolean main = token.relation().equals("root") || token.relation().equals("ccomp");
        boolean fixture = main && fixtures.contains(lemma);
        yield progressive || fixture ? Direction.FUTURE : Direction.UNKNOWN;
      }
      case GERUND -> ofHead(tokens, token, depth);
      case INFINITIVE -> {
        boolean done =
            token.head() >= 0
                && backwardVerbs.contains(
                    tokens.get(token.head()).lemma().toLowerCase(Locale.ROOT));
        yield done
            ? ofHead(tokens, token, depth)
            : isPlanned(tokens, token) ? Direction.FUTURE : Direction.PERHAPS_FUTURE;
      }
    };
  }

  /// "They plan to meet on Friday", but not "they planned to".
  private boolean isPlanned(List<Token> tokens, Token infinitive) {
    if (infinitive.head() < 0 || !infinitive.relation().equals("xcomp")) {
      return false;
    }
    Token head = tokens.get(infinitive.head());
    GoverningVerb.Form form = GoverningVerb.form(tokens, infinitive.head());
    boolean open = form == GoverningVerb.Form.PRESENT || form == GoverningVerb.Form.FUTURE;
    return open
        && (aheadVerbs.contains(head.lemma().toLowerCase(Locale.ROOT))
            || head.lemma().equals("be"));
  }

  /// "Gales were likely on Sunday".
  private static boolean isLikely(List<Token> tokens, int verb) {
    return tokens.get(verb).lemma().equals("be")
        && tokens.stream()
            .anyMatch(
                t -> t.head() == verb && t.text().matches("(?i)likely|unlikely|expected|due"));
  }

  private boolean isAheadModal(List<Token> tokens, int verb) {
    return tokens.stream()
        .filter(t -> t.head() == verb && t.tag().equals("MD"))
        .map(t -> t.text().replace("\u2019", "").replace("'", "").toLowerCase(Locale.ROOT))
        .anyMatch(aheadModals::contains);
  }

  private Direction ofHead(List<Token> tokens, Token token, int depth) {
    int at = token.head();
    for (int steps = 0; at >= 0 && steps < tokens.size(); steps++) {
      if (tokens.get(at).tag().startsWith("VB")) {
        return depth > 6
            ? Direction.UNKNOWN
            : ofVerb(tokens, at, GoverningVerb.form(tokens, at), depth + 1);
      }
      at = tokens.get(at).head();
    }
    return Direction.UNKNOWN;
  }
}
