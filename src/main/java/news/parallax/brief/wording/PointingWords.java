package news.parallax.brief.wording;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.text.Token;
import org.jspecify.annotations.Nullable;

/// Tells words that point to something said before from those that are understood alone.
final class PointingWords {
  private static final double LATE = 0.4;
  private static final Pattern SO =
      Pattern.compile(
          "\\b(?:says?|said|thinks?|believes?|hopes?|did|does|do|done) so\\b(?! (?:that|far|much|many))");

  private static final Set<String> ARGUMENTS = Set.of("dobj", "nsubj", "nsubjpass", "pobj", "attr");

  private static final Set<String> COUNTS =
      Set.of("number", "figure", "amount", "sum", "total", "share");

  private static final Set<String> TIME_NOUNS =
      Set.of(
          "year",
          "years",
          "week",
          "weeks",
          "month",
          "months",
          "morning",
          "afternoon",
          "evening",
          "time",
          "season",
          "summer",
          "winter",
          "spring",
          "autumn",
          "fall",
          "weekend",
          "day",
          "days",
          "century",
          "decade",
          "quarter",
          "term",
          "point");

  private PointingWords() {}

  /// "Founded in 1948, it is ...": what "it" is stands in no clause before.
  static boolean opensWithAPronounBehindAPhrase(List<Token> tokens) {
    if (tokens.isEmpty() || !tokens.getFirst().tag().matches("VBN|VBG")) {
      return false;
    }
    for (Token token : tokens) {
      if (token.relation().startsWith("nsubj")) {
        return Set.of("it", "they").contains(token.text().toLowerCase(Locale.ROOT));
      }
    }
    return false;
  }

  /// "He did so": late in a sentence the sentence itself may say what.
  static boolean pointsBackBySo(String words) {
    Matcher so = SO.matcher(words);
    while (so.find()) {
      if (so.start() < LATE * words.length()) {
        return true;
      }
    }
    return false;
  }

  /// "Tankers must take one": not "one of", "one ship", "no one".
  static boolean standsForANoun(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    boolean object =
        token.relation().equals("dobj")
            || token.relation().equals("pobj")
            || token.relation().equals("attr");
    boolean followed =
        i + 1 < tokens.size()
            && (tokens.get(i + 1).text().equals("of")
                || tokens.get(i + 1).isNoun()
                || tokens.get(i + 1).tag().equals("CD")
                || tokens.get(i + 1).tag().startsWith("JJ"));
    boolean toldBefore =
        i > LATE * tokens.size()
            && tokens.subList(0, i).stream().anyMatch(t -> t.text().matches("an?"));
    boolean fixed =
        toldBefore
            || (i > 0 && Set.of("no", "every", "any", "each").contains(tokens.get(i - 1).text()));
    return object && !followed && !fixed;
  }

  /// Whether a demonstrative points to something said before: "this" as a subject, "these towns";
  /// not "this year", not the conjunction "that", not "those who".
  static boolean pointsBack(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    String lower = token.text().toLowerCase(Locale.ROOT);
    @Nullable Token next = i + 1 < tokens.size() ? tokens.get(i + 1) : null;
    if (lower.equals("such")) {
      return next == null || !(next.text().equals("as") || next.tag().equals("DT"));
    }
    if (lower.equals("those")
        && next != null
        && (next.tag().startsWith("W")
            || next.tag().equals("IN")
            || (!token.relation().equals("det")
                && (next.tag().equals("VBG") || next.tag().equals("VBN"))))) {
      return false;
    }
    if (next != null && COUNTS.contains(next.lemma()) && hasNumber(tokens.subList(0, i))) {
      return false;
    }
    if (lower.equals("that")
        && token.relation().equals("dobj")
        && tokens.subList(0, i).stream().anyMatch(t -> t.relation().equals("advcl"))) {
      return false;
    }
    if (lower.equals("that")) {
      return token.tag().equals("DT")
          && (i == 0 || next == null || next.isNoun() || ARGUMENTS.contains(token.relation()));
    }
    return next == null
        || next.text().equalsIgnoreCase("points")
        || !(TIME_NOUNS.contains(next.lemma())
            || next.text().equals("past")
            || TIME_NOUNS.contains(next.text().toLowerCase(Locale.ROOT))
            || (i + 2 < tokens.size() && TIME_NOUNS.contains(tokens.get(i + 2).lemma())));
  }

  private static boolean hasNumber(List<Token> tokens) {
    return tokens.stream().anyMatch(t -> t.tag().equals("CD") && t.text().matches(".*\\d.*"));
  }
}
