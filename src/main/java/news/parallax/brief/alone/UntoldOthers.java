package news.parallax.brief.alone;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import news.parallax.brief.alone.OpenReference.Kind;
import news.parallax.text.Token;

/// "Another vote", "such a vote", "the other bridge": words that count on a first one.
final class UntoldOthers {
  /// "Such an honour" says how great, not which.
  private static final Set<String> FELT =
      Set.of(
          "relief", "honor", "honour", "shame", "pleasure", "joy", "disgrace", "tragedy", "thing",
          "success", "loss", "way", "waste", "pity", "hurry");

  private UntoldOthers() {}

  /// What the word at a place counts on.
  ///
  /// @param known stems of what was read before it, in the sentence too
  static Optional<OpenReference> at(List<Token> tokens, int i, Set<String> known) {
    if (i + 1 >= tokens.size()) {
      return Optional.empty();
    }
    String word = lower(tokens.get(i));
    String next = lower(tokens.get(i + 1));
    int noun = next.matches("an?") ? i + 2 : i + 1;
    boolean first =
        switch (word) {
          case "similar", "further", "additional" ->
              tokens.get(i + 1).tag().matches("NNS?")
                  && !UntoldThings.isAmong(known, tokens.get(i + 1))
                  && tokens.subList(i + 1, Math.min(tokens.size(), i + 6)).stream()
                      .noneMatch(t -> lower(t).matches("to|as|in"));
          case "such" ->
              noun < tokens.size()
                  && tokens.get(noun).tag().matches("NNS?")
                  && !(i > 0 && lower(tokens.get(i - 1)).matches("as|no"))
                  && !FELT.contains(tokens.get(noun).lemma())
                  && !UntoldThings.isAmong(known, tokens.get(noun))
                  && (noun + 1 >= tokens.size()
                      || !lower(tokens.get(noun + 1)).matches("as|that|,"));
          case "other" ->
              i > 0
                  && lower(tokens.get(i - 1)).matches("the|two|three|four|five|six")
                  && tokens.get(i + 1).tag().matches("NNS?")
                  && !Set.of("hand", "day", "side", "way", "end").contains(next)
                  && !UntoldThings.isAmong(known, tokens.get(i + 1));
          case "then" -> i > 1 && next.matches(",|\\.") && tokens.get(i).relation().equals("advmod")
              && i < tokens.size() / 2;
          default -> false;
        };
    return first ? Optional.of(new OpenReference(Kind.MORE, word + " " + next)) : Optional.empty();
  }

  private static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
