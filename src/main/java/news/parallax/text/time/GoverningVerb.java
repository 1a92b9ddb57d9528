package news.parallax.text.time;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import news.parallax.text.Sentence;
import news.parallax.text.Span;
import news.parallax.text.Token;
import org.jspecify.annotations.Nullable;

/// The verb that a place of a sentence hangs on, by the parse.
///
/// @param index the verb's place among the tokens
/// @param direct whether no noun stands between: "fell on Monday", not "fell after Monday's vote"
/// @param form its tense
public record GoverningVerb(int index, boolean direct, Form form) {
  /// What a verb's form says of when.
  public enum Form {
    /// `fell`, `was taken`, `had fallen`
    PAST,
    /// `has fallen`
    PERFECT,
    /// `falls`, `is falling`
    PRESENT,
    /// `will fall`, `is to fall`, `is due to fall`
    FUTURE,
    /// `may fall`, `would fall`
    MODAL,
    /// `to fall`
    INFINITIVE,
    /// `taken on Monday`, without an auxiliary
    PARTICIPLE,
    /// `falling`
    GERUND
  }

  private static final Set<String> FUTURE_MODALS = Set.of("will", "ll", "wo", "shall");
  private static final Set<String> AHEAD =
      Set.of("schedule", "expect", "plan", "slate", "set", "due");

  /// The verb that the words at `place` hang on; empty when the parse shows none.
  public static Optional<GoverningVerb> of(Sentence sentence, Span place) {
    List<Token> tokens = sentence.tokens();
    int top = top(tokens, place);
    int when = whenClause(tokens, place);
    if (when >= 0) {
      return Optional.of(new GoverningVerb(when, true, form(tokens, when, 0)));
    }
    boolean direct = true;
    int at = top;
    for (int steps = 0; at >= 0 && steps < tokens.size(); steps++) {
      Token token = tokens.get(at);
      if (isMainVerb(token)) {
        int verb = spokenOf(tokens, at, place);
        return Optional.of(new GoverningVerb(verb, direct, form(tokens, verb, 0)));
      }
      direct &= token.span().overlaps(place) || !token.isNoun() || carries(tokens, at, place);
      at = token.head();
    }
    return Optional.empty();
  }

  /// Whether a time that the parse hangs on a noun belongs to the noun's verb all the same: before
  /// the verb ("the city on Monday banned"), or behind "became a reserve".
  private static boolean carries(List<Token> tokens, int noun, Span place) {
    Token token = tokens.get(noun);
    int verb = token.head();
    if (verb < 0) {
      return false;
    }
    if (token.relation().equals("attr")) {
      return tokens.get(verb).lemma().equals("become");
    }
    boolean before = token.span().end() <= place.start();
    if (!before || !token.relation().startsWith("nsubj")) {
      return false;
    }
    for (int i = noun + 1; i < verb; i++) {
      Token between = tokens.get(i);
      boolean after = between.span().start() >= place.end();
      if (after && !between.relation().startsWith("aux") && !between.relation().equals("advmod")) {
        return false;
      }
    }
    return tokens.get(verb).span().start() >= place.end();
  }

  /// The verb of "31 October, when the ministry is to review it"; -1 when there is none.
  private static int whenClause(List<Token> tokens, Span place) {
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean relative =
          token.relation().equals("relcl")
              && token.head() >= 0
              && place.overlaps(tokens.get(token.head()).span());
      int verb = i;
      if (relative
          && tokens.stream().anyMatch(t -> t.head() == verb && t.text().equalsIgnoreCase("when"))) {
        return i;
      }
    }
    return -1;
  }

  /// "From 1 January, she announced, every ship will pay": what is announced, not the announcing.
  private static int spokenOf(List<Token> tokens, int verb, Span place) {
    boolean aside =
        verb + 1 < tokens.size()
            && tokens.get(verb + 1).text().equals(",")
            && place.end() <= tokens.get(verb).span().start();
    if (!aside) {
      return verb;
    }
    for (int i = verb + 2; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.head() == verb && token.relation().equals("ccomp") && isMainVerb(token)) {
        return i;
      }
    }
    return verb;
  }

  private static boolean isMainVerb(Token token) {
    return token.tag().startsWith("VB")
        && !token.relation().equals("aux")
        && !token.relation().equals("auxpass")
        && !token.relation().equals("nmod")
        && !token.relation().equals("prep");
  }

  /// The token of a place whose head lies outside it; -1 when there is none.
  private static int top(List<Token> tokens, Span place) {
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean within = place.overlaps(token.span());
      if (within && (token.head() < 0 || !place.overlaps(tokens.get(token.head()).span()))) {
        return i;
      }
    }
    return -1;
  }

  /// What the form of the verb at `verb` says of when.
  public static Form form(List<Token> tokens, int verb) {
    return form(tokens, verb, 0);
  }

  private static Form form(List<Token> tokens, int verb, int depth) {
    Token token = tokens.get(verb);
    @Nullable Token modal = child(tokens, verb, t -> t.tag().equals("MD"));
    if (modal != null) {
      String word = modal.text().toLowerCase(Locale.ROOT).replace("\u2019", "").replace("'", "");
      return FUTURE_MODALS.contains(word) ? Form.FUTURE : Form.MODAL;
    }
    @Nullable Token have = child(tokens, verb, t -> isAuxiliary(t, "have"));
    if (have != null) {
      return switch (have.tag()) {
        case "VBD" -> Form.PAST;
        case "VB" -> Form.INFINITIVE;
        case "VBG" -> Form.GERUND;
        default -> Form.PERFECT;
      };
    }
    @Nullable Token does = child(tokens, verb, t -> isAuxiliary(t, "do"));
    if (does != null) {
      return does.tag().equals("VBD") ? Form.PAST : Form.PRESENT;
    }
    @Nullable Token be = child(tokens, verb, t -> isAuxiliary(t, "be"));
    if (be != null) {
      return ofBe(be, token);
    }
    return switch (token.tag()) {
      case "VBD" -> Form.PAST;
      case "VBZ", "VBP" -> Form.PRESENT;
      case "VBG" -> Form.GERUND;
      case "VBN" -> bareParticiple(tokens, token, depth);
      default ->
          child(tokens, verb, t -> t.tag().equals("TO")) != null
              ? infinitive(tokens, token)
              : inherited(tokens, token, depth, Form.PRESENT);
    };
  }

  /// "Is to fall" is a future, other infinitives are not.
  private static Form infinitive(List<Token> tokens, Token token) {
    if (token.head() < 0 || !token.relation().equals("xcomp")) {
      return Form.INFINITIVE;
    }
    Token head = tokens.get(token.head());
    boolean is = head.tag().equals("VBZ") || head.tag().equals("VBP");
    return is && head.lemma().equalsIgnoreCase("be") ? Form.FUTURE : Form.INFINITIVE;
  }

  private static Form ofBe(Token be, Token verb) {
    boolean past = be.tag().equals("VBD");
    if (be.tag().equals("VB")) {
      return Form.INFINITIVE;
    }
    if (be.tag().equals("VBG")) {
      return Form.GERUND;
    }
    if (!past && verb.tag().equals("VBN") && AHEAD.contains(verb.lemma())) {
      return Form.FUTURE;
    }
    return past ? Form.PAST : Form.PRESENT;
  }

  private static Form bareParticiple(List<Token> tokens, Token token, int depth) {
    return switch (token.relation()) {
      case "acl", "nmod", "relcl", "amod", "partmod" -> Form.PARTICIPLE;
      case "conj" -> inherited(tokens, token, depth, Form.PAST);
      default -> Form.PAST;
    };
  }

  private static Form inherited(List<Token> tokens, Token token, int depth, Form otherwise) {
    boolean joined = token.relation().equals("conj") && token.head() >= 0 && depth < 5;
    return joined && tokens.get(token.head()).tag().startsWith("VB")
        ? form(tokens, token.head(), depth + 1)
        : otherwise;
  }

  private static boolean isAuxiliary(Token token, String lemma) {
    return token.lemma().equalsIgnoreCase(lemma) && token.relation().startsWith("aux");
  }

  private static @Nullable Token child(
      List<Token> tokens, int verb, java.util.function.Predicate<Token> test) {
    for (int i = Math.max(0, verb - 9); i < Math.min(tokens.size(), verb + 4); i++) {
      Token token = tokens.get(i);
      if (token.head() == verb && i != verb && test.test(token)) {
        return token;
      }
    }
    return null;
  }
}
