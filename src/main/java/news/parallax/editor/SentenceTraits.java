package news.parallax.editor;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import news.parallax.editor.Likeness.Shares;

/// What can be told of a sentence as a whole before it is known how much of it an editor would
/// tell: what its words promise, where it stands, how it is built, how like the other origins'
/// sentences it is.
///
/// The numbers mean what the trees of the model were grown on: a change here asks for learning
/// anew.
final class SentenceTraits {
  /// What a pair of neighbours counts beside a single word.
  static final double PAIR_WEIGHT = 1.5;

  /// The words of an editor that the worth of a sentence is reckoned with.
  static final double EDITORS_WORDS = 36;

  private static final int MOST_ORIGINS = 4;

  private final Expectations expectations;
  private final List<List<String>> titles;
  private final List<String> titleOrigins;
  private final Map<String, Integer> lengths = new TreeMap<>();
  private final Likeness likeness;
  private final double[] worths;
  private final int origins;

  /// @param story its headlines and prose
  SentenceTraits(Expectations expectations, List<SurveyedSentence> story) {
    this.expectations = expectations;
    List<SurveyedSentence> headlines =
        story.stream().filter(s -> s.isHeadline() && !s.terms().isEmpty()).toList();
    this.titles = headlines.stream().map(SurveyedSentence::stems).toList();
    this.titleOrigins = headlines.stream().map(SurveyedSentence::origin).toList();
    this.likeness = new Likeness(story);
    this.origins = (int) story.stream().map(SurveyedSentence::origin).distinct().count();
    List<SurveyedSentence> prose = story.stream().filter(s -> !s.isHeadline()).toList();
    prose.forEach(s -> lengths.merge(s.origin(), s.place() + 1, Math::max));
    this.worths =
        prose.stream()
            .filter(s -> !s.build().opinion())
            .mapToDouble(s -> worth(expectations.of(s.stems()), s.terms().size()))
            .sorted()
            .toArray();
  }

  /// @param sentence as its article has it
  /// @param stems those of its words that are told
  double[] of(SurveyedSentence sentence, List<String> stems) {
    Expectations.Promise promise = expectations.of(stems);
    int length = Math.max(1, stems.size());
    double worth = worth(promise, stems.size());
    Shares shares = likeness.of(sentence);
    Build build = sentence.build();
    List<Term> terms = sentence.terms();
    int inArticle = lengths.getOrDefault(sentence.origin(), 1);
    double named = terms.stream().filter(t -> t.kind() != null).count();
    return new double[] {
      promise.words() / length,
      promise.pairs() / length,
      worth,
      worth / Math.max(1e-9, worths.length == 0 ? worth : worths[worths.length - 1]),
      better(worth),
      stems.size(),
      sentence.place(),
      build.opensParagraph() ? 1 : 0,
      inArticle,
      shares.all(),
      shares.elsewhere(),
      build.quoted(),
      Math.min(MOST_ORIGINS, origins),
      ownTitle(sentence.origin(), stems),
      otherTitles(sentence.origin(), stems),
      terms.isEmpty() ? 0 : classOf(terms.getFirst().tag()),
      named / Math.max(1, terms.size()),
      terms.stream().filter(t -> t.tag().equals("CD")).count(),
      build.reports() ? 1 : 0,
      build.beforeTheVerb(),
      build.clauses(),
      promise.likeliestPair(),
      promise.spread(),
      shares.all() / Math.max(1e-9, likeness.mostShared()),
      sentence.place() / (double) inArticle,
      shares.leads()
    };
  }

  /// What a sentence is expected to share with a summary, over the words of both.
  private static double worth(Expectations.Promise promise, int words) {
    return 2 * (promise.words() + PAIR_WEIGHT * promise.pairs()) / (words + EDITORS_WORDS);
  }

  /// How many of the story's sentences are worth more.
  int better(SurveyedSentence sentence) {
    return better(worth(expectations.of(sentence.stems()), sentence.terms().size()));
  }

  private int better(double worth) {
    int at = Arrays.binarySearch(worths, worth);
    int above = at < 0 ? -at - 1 : at + 1;
    while (above < worths.length && worths[above] <= worth) {
      above++;
    }
    return worths.length - above;
  }

  private double ownTitle(String origin, List<String> stems) {
    double most = 0;
    Set<String> told = new HashSet<>(stems);
    for (int i = 0; i < titles.size(); i++) {
      most = titleOrigins.get(i).equals(origin) ? Math.max(most, share(titles.get(i), told)) : most;
    }
    return most;
  }

  private double otherTitles(String origin, List<String> stems) {
    Set<String> told = new HashSet<>(stems);
    double sum = 0;
    int others = 0;
    for (int i = 0; i < titles.size(); i++) {
      if (!titleOrigins.get(i).equals(origin)) {
        sum += share(titles.get(i), told);
        others++;
      }
    }
    return others == 0 ? 0 : sum / others;
  }

  private static double share(List<String> title, Set<String> told) {
    return (double) title.stream().filter(told::contains).count() / title.size();
  }

  /// Parts of speech in an order in which neighbours are alike.
  private static int classOf(String tag) {
    if (tag.startsWith("NNP")) {
      return 10;
    }
    if (tag.startsWith("NN")) {
      return 9;
    }
    return switch (tag) {
      case "CD" -> 8;
      case "JJ", "JJR", "JJS" -> 7;
      case "VBD", "VBN" -> 6;
      case "VB", "VBG", "VBP", "VBZ" -> 5;
      case "RB", "RBR", "RBS" -> 4;
      case "MD" -> 3;
      case "PRP", "PRP$" -> 2;
      case "IN", "TO" -> 1;
      default -> 0;
    };
  }
}
