package news.parallax.brief.section;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import news.parallax.article.ArticleSentence;
import news.parallax.brief.Statement;
import news.parallax.brief.wording.StatementWriter;
import news.parallax.claim.Claim;
import news.parallax.claim.words.WordLists;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.Token;

/// A sentence that does not stand alone, unchanged, for a place beside what it answers: who reads
/// that Quist accuses Lanier of theft knows what "Lanier has denied those allegations" means.
final class AnsweringSentence {
  private static final Set<String> CLAIMS = WordLists.load("denials.txt").words("claims");
  private static final Set<String> POINTING = Set.of("this", "that", "these", "those");
  private static final Set<String> LEANING =
      Set.of(
          "he", "she", "they", "it", "we", "i", "and", "but", "so", "as", "there", "here", "then");
  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "they", "him", "her", "them", "his", "their", "its", "it", "hers");
  private static final Set<String> SPEAKERS =
      Set.of("i", "we", "you", "my", "our", "your", "me", "us");
  private static final int FEWEST_WORDS = 4;
  private static final int MOST_WORDS = 42;

  private final AnalyzedStory story;
  private final StatementWriter writer;

  AnsweringSentence(AnalyzedStory story, StatementWriter writer) {
    this.story = story;
    this.writer = writer;
  }

  /// The whole sentence of a claim; empty where a reader would not know whom or what it speaks of.
  ///
  /// @param holder who holds it, whom it must name before any pronoun
  /// @param answers whether it stands below what it answers
  Optional<Statement> write(String holder, Claim claim, boolean answers) {
    ArticleSentence sentence = claim.sentence();
    List<Token> tokens = sentence.tokens();
    String text = story.text(sentence);
    boolean whole =
        tokens.size() >= FEWEST_WORDS
            && tokens.size() <= MOST_WORDS
            && text.matches("(?s)\\p{Lu}[^\\n|]*[.!?]")
            && !LEANING.contains(lower(tokens.getFirst()));
    return whole && isKnown(holder, tokens, answers)
        ? Optional.of(writer.quote(sentence.passage()))
        : Optional.empty();
  }

  private static boolean isKnown(String holder, List<Token> tokens, boolean answers) {
    String name = holder.substring(holder.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    boolean named = false;
    for (int i = 0; i < tokens.size(); i++) {
      String word = lower(tokens.get(i));
      named |= word.equals(name);
      boolean unknown =
          SPEAKERS.contains(word)
              || (PRONOUNS.contains(word) && !named)
              || (POINTING.contains(word)
                  && tokens.get(i).tag().equals("DT")
                  && !(answers && pointsAtTheCharge(tokens, i)));
      if (unknown) {
        return false;
      }
    }
    return named;
  }

  /// "Those allegations", "denied that".
  private static boolean pointsAtTheCharge(List<Token> tokens, int at) {
    for (int i = at + 1; i < Math.min(tokens.size(), at + 3); i++) {
      if (CLAIMS.contains(tokens.get(i).lemma().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return tokens.get(at).relation().equals("dobj");
  }

  private static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
