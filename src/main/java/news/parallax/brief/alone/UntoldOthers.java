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
          "relief",
          "honor",
          "honour",
          "shame",
          "pleasure",
          "joy",
          "disgrace",
          "tragedy",
          "thing",
          "success",
          "loss",
          "way",
          "waste",
          "pity",
          "hurry");

  private static final Set<String> DEMONSTRATIVES = Set.of("this", "that", "these", "those");

  /// What whoever speaks may point to without having told of it.
  private static final Set<String> TIMES_AND_PLACES =
      Set.of(
          "year",
          "month",
          "week",
          "weekend",
          "day",
          "night",
          "morning",
          "evening",
          "afternoon",
          "time",
          "moment",
          "point",
          "stage",
          "season",
          "spring",
          "summer",
          "autumn",
          "fall",
          "winter",
          "term",
          "century",
          "decade",
          "hour",
          "minute",
          "quarter",
          "age",
          "era",
          "country",
          "nation",
          "administration",
          "president",
          "government",
          "court",
          "world",
          "state",
          "city",
          "town",
          "committee",
          "chamber",
          "house",
          "body",
          "company",
          "party",
          "pandemic",
          "virus",
          "crisis",
          "war",
          "planet",
          "place",
          "land",
          "people",
          "election",
          "community",
          "kind",
          "sort",
          "type",
          "congress",
          "senate",
          "race",
          "economy",
          "office",
          "report",
          "statement",
          "article",
          "interview",
          "respect",
          "regard",
          "way");

  private UntoldOthers() {}

  /// What the word at a place counts on.
  ///
  /// @param known stems of what was read before it, in the sentence too
  static Optional<OpenReference> at(List<Token> tokens, int i, Set<String> known) {
    if (i + 1 >= tokens.size()) {
      return Optional.empty();
    }
    if (Set.of("they", "them").contains(lower(tokens.get(i))) && !tellsOfSeveral(tokens, i)) {
      return Optional.of(new OpenReference(Kind.POINTED, lower(tokens.get(i))));
    }
    if (pointsToANoun(tokens, i, known)) {
      return Optional.of(new OpenReference(Kind.POINTED, lower(tokens.get(tokens.get(i).head()))));
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
          case "then" ->
              i > 1
                  && next.matches(",|\\.")
                  && tokens.get(i).relation().equals("advmod")
                  && i < tokens.size() / 2;
          default -> false;
        };
    return first ? Optional.of(new OpenReference(Kind.MORE, word + " " + next)) : Optional.empty();
  }

  /// "That defence", "these harms": of which nobody has told.
  private static boolean pointsToANoun(List<Token> tokens, int i, Set<String> known) {
    Token token = tokens.get(i);
    int head = token.head();
    if (!DEMONSTRATIVES.contains(lower(token))
        || !token.relation().equals("det")
        || head <= i
        || head > i + 4
        || !tokens.get(head).tag().matches("NNS?")) {
      return false;
    }
    Token noun = tokens.get(head);
    return !TIMES_AND_PLACES.contains(noun.lemma())
        && !UntoldThings.isAmong(known, noun)
        && !DefiniteNouns.isDescribed(tokens, head);
  }

  /// Whether something before it may be several: "the workers", "the council", "Holm and Quist".
  private static boolean tellsOfSeveral(List<Token> tokens, int i) {
    return i > 0
        && tokens.subList(0, i).stream()
            .anyMatch(t ->
                t.tag().matches("NNP?S")
                    || lower(t).matches("and|or|who|people|police|anyone|everyone|each|nobody")
                    || (t.tag().equals("NN") && !t.relation().startsWith("poss")));
  }

  private static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
