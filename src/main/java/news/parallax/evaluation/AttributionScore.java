package news.parallax.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.text.Span;

/// Counts how well predicted attributions agree with those that people marked, over any number of
/// texts.
///
/// Each predicted attribution is paired with at most one marked one, the pairs that agree most
/// first. Words count, punctuation does not. A cue is found when it shares a word; a content by
/// token overlap is scored by its words (micro F1 over all words in content), exactly when it has
/// the same words; the source of a found content is right when half of its words or more are found,
/// or when both name none; a whole attribution is right when cue, source and content each match by
/// half of the words of the two together or more.
final class AttributionScore {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private int gold;
  private int predicted;
  private int cueFound;
  private int cuePredictedRight;
  private long goldTokens;
  private long predictedTokens;
  private long sharedTokens;
  private int contentFound;
  private int contentExact;
  private int sourceRight;
  private int whole;

  /// The words of a text, as spans.
  private static final class Words {
    private final List<Span> spans = new ArrayList<>();

    Words(String text) {
      Matcher word = WORD.matcher(text);
      while (word.find()) {
        spans.add(new Span(word.start(), word.end()));
      }
    }

    BitSet in(List<Span> pieces) {
      BitSet set = new BitSet(spans.size());
      for (Span piece : pieces) {
        int from = 0;
        int to = spans.size();
        while (from < to) {
          int middle = (from + to) >>> 1;
          if (spans.get(middle).end() <= piece.start()) {
            from = middle + 1;
          } else {
            to = middle;
          }
        }
        for (int i = from; i < spans.size() && spans.get(i).start() < piece.end(); i++) {
          set.set(i);
        }
      }
      return set;
    }
  }

  private record Sets(BitSet source, BitSet cue, BitSet content) {}

  private record Pair(int gold, int predicted, double agreement) {}

  /// Adds a text.
  void add(String text, List<MarkedAttribution> marked, List<MarkedAttribution> found) {
    Words words = new Words(text);
    List<Sets> golds = marked.stream().map(a -> sets(words, a)).toList();
    List<Sets> preds = found.stream().map(a -> sets(words, a)).toList();
    gold += golds.size();
    predicted += preds.size();
    countCues(golds, preds);
    countTokens(golds, preds);
    boolean[] goldUsed = new boolean[golds.size()];
    boolean[] predUsed = new boolean[preds.size()];
    for (Pair pair : pairs(golds, preds)) {
      if (!goldUsed[pair.gold()] && !predUsed[pair.predicted()]) {
        goldUsed[pair.gold()] = true;
        predUsed[pair.predicted()] = true;
        countPair(golds.get(pair.gold()), preds.get(pair.predicted()));
      }
    }
  }

  private static Sets sets(Words words, MarkedAttribution a) {
    return new Sets(words.in(a.source()), words.in(a.cue()), words.in(a.content()));
  }

  private void countCues(List<Sets> golds, List<Sets> preds) {
    boolean[] used = new boolean[preds.size()];
    for (Sets g : golds) {
      for (int p = 0; p < used.length; p++) {
        if (!used[p] && g.cue().intersects(preds.get(p).cue())) {
          used[p] = true;
          cueFound++;
          cuePredictedRight++;
          break;
        }
      }
    }
  }

  private void countTokens(List<Sets> golds, List<Sets> preds) {
    BitSet g = new BitSet();
    golds.forEach(s -> g.or(s.content()));
    BitSet p = new BitSet();
    preds.forEach(s -> p.or(s.content()));
    goldTokens += g.cardinality();
    predictedTokens += p.cardinality();
    g.and(p);
    sharedTokens += g.cardinality();
  }

  private static List<Pair> pairs(List<Sets> golds, List<Sets> preds) {
    List<Pair> pairs = new ArrayList<>();
    for (int g = 0; g < golds.size(); g++) {
      for (int p = 0; p < preds.size(); p++) {
        double content = jaccard(golds.get(g).content(), preds.get(p).content());
        if (content > 0) {
          double cue = jaccard(golds.get(g).cue(), preds.get(p).cue());
          pairs.add(new Pair(g, p, content + (cue > 0 ? 1 : 0)));
        }
      }
    }
    pairs.sort(
        Comparator.comparingDouble(Pair::agreement)
            .reversed()
            .thenComparing(Pair::gold)
            .thenComparing(Pair::predicted));
    return pairs;
  }

  private void countPair(Sets g, Sets p) {
    contentFound++;
    if (g.content().equals(p.content())) {
      contentExact++;
    }
    boolean noSource = g.source().isEmpty() && p.source().isEmpty();
    BitSet shared = (BitSet) g.source().clone();
    shared.and(p.source());
    boolean half = !g.source().isEmpty() && shared.cardinality() * 2 >= g.source().cardinality();
    if (noSource || half) {
      sourceRight++;
    }
    boolean sourceMatches = noSource || jaccard(g.source(), p.source()) >= 0.5;
    if (sourceMatches
        && jaccard(g.cue(), p.cue()) >= 0.5
        && jaccard(g.content(), p.content()) >= 0.5) {
      whole++;
    }
  }

  private static double jaccard(BitSet a, BitSet b) {
    BitSet both = (BitSet) a.clone();
    both.and(b);
    if (both.isEmpty()) {
      return 0;
    }
    BitSet either = (BitSet) a.clone();
    either.or(b);
    return (double) both.cardinality() / either.cardinality();
  }

  double cueF1() {
    return f1(cueFound, gold, cuePredictedRight, predicted);
  }

  double cuePrecision() {
    return ratio(cuePredictedRight, predicted);
  }

  double cueRecall() {
    return ratio(cueFound, gold);
  }

  double contentF1() {
    return f1(sharedTokens, goldTokens, sharedTokens, predictedTokens);
  }

  /// F1 of contents of which some word is found.
  double contentFoundF1() {
    return f1(contentFound, gold, contentFound, predicted);
  }

  double contentExactF1() {
    return f1(contentExact, gold, contentExact, predicted);
  }

  double sourceAccuracy() {
    return ratio(sourceRight, contentFound);
  }

  double wholeF1() {
    return f1(whole, gold, whole, predicted);
  }

  int gold() {
    return gold;
  }

  int predicted() {
    return predicted;
  }

  private static double ratio(long part, long all) {
    return all == 0 ? 0 : (double) part / all;
  }

  private static double f1(long found, long goldAll, long right, long predictedAll) {
    double recall = ratio(found, goldAll);
    double precision = ratio(right, predictedAll);
    return recall + precision == 0 ? 0 : 2 * recall * precision / (recall + precision);
  }
}
