package news.parallax.brief.section;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import news.parallax.brief.wording.ClaimStatements;
import news.parallax.claim.Claim;
import news.parallax.text.Span;
import news.parallax.text.Token;

/// Says whether a claim, or the beginning of one, tells a reader enough to stand among facts: that
/// nothing is cut off that its last words need, and that it says of whom or how many.
final class SaysEnough {
  private static final int WORDS = 7;
  private static final int WORDS_WITH_A_NUMBER = 6;
  private static final int WORDS_WITHOUT_A_NAME = 8;
  private static final Set<String> NEEDED =
      Set.of("prep", "dobj", "xcomp", "ccomp", "attr", "acomp", "oprd", "prt", "agent");
  private static final Set<String> DESCRIBING =
      Set.of("det", "nmod", "compound", "amod", "poss", "num", "hmod", "case");

  private SaysEnough() {}

  static boolean of(Claim claim) {
    List<Token> tokens = claim.sentence().tokens();
    Span told = ClaimStatements.withSpeaker(claim);
    List<Integer> words =
        IntStream.range(0, tokens.size())
            .filter(i -> told.contains(tokens.get(i).span()))
            .filter(i -> Character.isLetterOrDigit(tokens.get(i).text().charAt(0)))
            .boxed()
            .toList();
    if (words.isEmpty() || (!claim.isAttributed() && isCutOff(tokens, words))) {
      return false;
    }
    boolean number = words.stream().anyMatch(w -> tokens.get(w).tag().equals("CD"));
    boolean name = words.stream().anyMatch(w -> tokens.get(w).tag().startsWith("NNP"));
    return name
        ? words.size() >= (number ? WORDS_WITH_A_NUMBER : WORDS)
        : words.size() >= WORDS_WITHOUT_A_NAME;
  }

  /// "That he will meet [with two of them]", "at an El Paso, Texas, [store]".
  private static boolean isCutOff(List<Token> tokens, List<Integer> words) {
    int last = words.getLast();
    Token end = tokens.get(last);
    boolean goesOn =
        end.tag().startsWith("VB")
            && IntStream.range(last + 1, Math.min(tokens.size(), last + 3))
                .anyMatch(
                    i -> tokens.get(i).head() == last && NEEDED.contains(tokens.get(i).relation()));
    return goesOn
        || words.stream()
            .anyMatch(
                w -> DESCRIBING.contains(tokens.get(w).relation()) && tokens.get(w).head() > last);
  }
}
