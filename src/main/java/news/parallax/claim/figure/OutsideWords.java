package news.parallax.claim.figure;

import java.util.Set;
import news.parallax.claim.attribution.Attribution;
import news.parallax.text.ParseTree;
import news.parallax.text.Span;

/// Whether a figure stands outside of what the source of its sentence says: in an aside of the
/// outlet, in what happened beside or before, in what all know.
final class OutsideWords {
  private static final FigureWords WORDS = FigureWords.ENGLISH;
  private static final CounterWords COUNTERS = CounterWords.ENGLISH;
  private static final int FEW_WORDS = 6;

  private OutsideWords() {}

  /// "Weeks after the president said".
  private static boolean follows(FigureSentence sentence, int cue, int figure) {
    for (int i = cue - 1; i > Math.max(figure, cue - FEW_WORDS); i--) {
      if (sentence.lower(i).equals(",")) {
        return false;
      }
      if (COUNTERS.earlier().contains(sentence.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /// Whether the figure stands in what is told beside the words of the speaker: "said that none was
  /// paid, after reports that 40 had been asked for".
  static boolean isBeside(FigureSentence sentence, Counted counted, Attribution attribution) {
    ParseTree tree = sentence.tree();
    for (int up = counted.noun(), steps = 0; up >= 0 && steps < 12; steps++, up = tree.head(up)) {
      int at = up;
      boolean beside =
          tree.is(up, "prep")
              && COUNTERS.beside().contains(sentence.lower(up))
              && attribution.cue().stream().anyMatch(c -> c.end() < tree.token(at).span().start());
      if (beside) {
        return true;
      }
    }
    return false;
  }

  /// "A bomb killed two, weeks after the president said": said of something before.
  static boolean isEarlier(FigureSentence sentence, Counted counted, Attribution attribution) {
    ParseTree tree = sentence.tree();
    for (Span cue : attribution.cue()) {
      for (int i : tree.words(cue)) {
        boolean beside =
            tree.isVerb(i)
                && tree.is(i, "advcl", "pcomp", "acl")
                && !tree.governs(i, counted.to())
                && tree.children(i).stream()
                    .anyMatch(c -> COUNTERS.earlier().contains(sentence.lower(c)) && c < i);
        if (tree.isVerb(i) && counted.to() < i && follows(sentence, i, counted.to())) {
          return true;
        }
        int head = tree.head(i);
        boolean behind =
            head >= 0 && tree.is(head, "prep") && COUNTERS.earlier().contains(sentence.lower(head));
        if (beside || (behind && !tree.governs(i, counted.to()))) {
          return true;
        }
      }
    }
    return false;
  }

  /// "The lawsuit, which was brought by 20 states, will fail": the outlet explains.
  static boolean isAside(FigureSentence sentence, Counted counted, Attribution attribution) {
    ParseTree tree = sentence.tree();
    int own = counted.verb();
    int verb = own >= 0 && tree.is(own, "conj") ? tree.head(own) : own;
    boolean behind =
        attribution.cue().stream()
            .anyMatch(c -> tree.token(counted.to()).span().end() <= c.start());
    boolean which = verb > 0 && tree.first(verb) > 0 && tree.text(tree.first(verb) - 1).equals(",");
    if (verb < 0 || !tree.is(verb, "relcl") || (behind && which)) {
      return false;
    }
    if (WORDS.killing().contains(tree.lemma(verb)) && counted.quantity().startsWith("people ")) {
      return true;
    }
    int first = tree.first(verb);
    return first > 0
        && tree.text(first - 1).equals(",")
        && Set.of("which", "who", "whose").contains(sentence.lower(first));
  }

  /// "He praised the recently passed $2 trillion package": he counts nothing, all know it.
  static boolean isPresupposed(FigureSentence sentence, Counted counted) {
    ParseTree tree = sentence.tree();
    int noun = counted.noun();
    return counted.to() < noun
        && tree.children(noun).stream()
            .anyMatch(
                c -> c < counted.to() && (sentence.lower(c).equals("the") || tree.is(c, "poss")));
  }
}
