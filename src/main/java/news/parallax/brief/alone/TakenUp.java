package news.parallax.brief.alone;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.article.ArticleSentence;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.Token;

/// Finds what a sentence takes up of what its article introduced before: "the deputies" where "two
/// deputies" stood earlier. "The president", which the article never introduced, stands by itself.
public final class TakenUp {
  private static final Set<String> DEFINITE =
      Set.of("the", "this", "that", "these", "those", "both");
  private static final Set<String> ORDER =
      Set.of("first", "second", "third", "last", "next", "only", "main", "same", "past", "whole");
  private static final int REACH = 4;

  /// Nouns that say which one is meant by themselves, or of which it does not matter.
  private static final Set<String> PLAIN =
      Set.of(
          "year",
          "month",
          "week",
          "weekend",
          "day",
          "hour",
          "minute",
          "night",
          "morning",
          "evening",
          "afternoon",
          "time",
          "moment",
          "decade",
          "century",
          "past",
          "future",
          "end",
          "beginning",
          "country",
          "nation",
          "government",
          "state",
          "president",
          "world",
          "public",
          "people",
          "party",
          "league",
          "job",
          "side",
          "economy",
          "media",
          "press",
          "police",
          "military",
          "internet",
          "issue",
          "matter",
          "situation",
          "coronavirus",
          "virus",
          "pandemic",
          "election",
          "chamber",
          "court",
          "administration",
          "majority",
          "minority",
          "number",
          "rest",
          "way",
          "area",
          "region",
          "city");

  private final AnalyzedStory story;

  public TakenUp(AnalyzedStory story) {
    this.story = story;
  }

  /// The first noun that counts on an introduction which the reader has not read.
  ///
  /// @param read stems of the words that the reader has read
  public Optional<String> in(ArticleSentence sentence, Set<String> read) {
    Set<String> known = new TreeSet<>(read);
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (isOfADay(tokens, i) && !isKnown(known, token)) {
        return Optional.of(token.lemma());
      }
      if (isTakenUp(sentence, i, known)) {
        return Optional.of(token.lemma());
      }
      known.add(DefiniteNouns.stem(token.lemma()));
    }
    return Optional.empty();
  }

  /// Whether the noun at a place counts on an introduction that is not among what is known.
  ///
  /// @param known stems of the words that were read, in the sentence too
  public boolean isTakenUp(ArticleSentence sentence, int noun, Set<String> known) {
    List<Token> tokens = sentence.tokens();
    String lemma = tokens.get(noun).lemma();
    return isHead(tokens, noun)
        && !PLAIN.contains(lemma)
        && isDefinite(tokens, noun)
        && !DefiniteNouns.isDescribed(tokens, noun)
        && !isKnown(known, tokens.get(noun))
        && isIntroducedBefore(sentence, lemma);
  }

  /// Whether it opens with "The letter to ...", though a letter was introduced before.
  public boolean opensWithOne(ArticleSentence sentence, Set<String> read) {
    List<Token> tokens = sentence.tokens();
    if (tokens.isEmpty() || !lower(tokens.getFirst()).equals("the")) {
      return false;
    }
    int noun = 1;
    while (noun + 1 < tokens.size() && !isHead(tokens, noun)) {
      if (!tokens.get(noun).tag().matches("JJ|CD|VB[NG]|NNS?|HYPH")) {
        return false;
      }
      noun++;
    }
    return isHead(tokens, noun)
        && !isKnown(read, tokens.get(noun))
        && isIntroducedBefore(sentence, tokens.get(noun).lemma());
  }

  /// "Monday's hearing": of which nobody has told.
  private static boolean isOfADay(List<Token> tokens, int noun) {
    return noun > 1
        && isHead(tokens, noun)
        && tokens.get(noun - 1).text().matches("['’]s")
        && tokens.get(noun - 2).text().endsWith("day")
        && Character.isUpperCase(tokens.get(noun - 2).text().charAt(0));
  }

  private static boolean isKnown(Set<String> known, Token noun) {
    return SameThings.isAmong(known, DefiniteNouns.stem(noun.lemma()))
        || SameThings.isAmong(known, DefiniteNouns.stem(noun.text()));
  }

  private static boolean isHead(List<Token> tokens, int i) {
    return tokens.get(i).tag().matches("NNS?")
        && !(i + 1 < tokens.size() && tokens.get(i + 1).isNoun());
  }

  private static boolean isDefinite(List<Token> tokens, int noun) {
    for (int i = noun - 1; i >= 0 && i >= noun - REACH; i--) {
      Token token = tokens.get(i);
      if (lower(token).equals("the")) {
        return true;
      }
      boolean modifies = token.tag().matches("JJ|CD|VB[NGDP]?|NNS?|HYPH");
      if (!modifies || ORDER.contains(lower(token))) {
        return false;
      }
    }
    return false;
  }

  private boolean isIntroducedBefore(ArticleSentence sentence, String lemma) {
    for (ArticleSentence earlier : story.article(sentence.articleId()).prose()) {
      if (earlier.index() >= sentence.index()) {
        return false;
      }
      List<Token> tokens = earlier.tokens();
      for (int i = 0; i < tokens.size(); i++) {
        if (isHead(tokens, i) && tokens.get(i).lemma().equals(lemma)) {
          return !isPointed(tokens, i);
        }
      }
    }
    return false;
  }

  /// Whether it was pointed to from the first.
  private static boolean isPointed(List<Token> tokens, int noun) {
    for (int i = noun - 1; i >= 0 && i >= noun - REACH; i--) {
      Token token = tokens.get(i);
      if (DEFINITE.contains(lower(token))) {
        return !DefiniteNouns.isDescribed(tokens, noun);
      }
      if (!token.tag().matches("JJ[RS]?|CD|VB[NG]|NNP?S?|HYPH|RB")) {
        return false;
      }
    }
    return false;
  }

  private static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
