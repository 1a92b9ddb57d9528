package news.parallax.brief.summary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import news.parallax.article.ArticleSentence;
import news.parallax.brief.alone.DefiniteNouns;
import news.parallax.brief.alone.SameThings;
import news.parallax.brief.weighing.Tolls;
import news.parallax.brief.wording.ClaimStatements;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.ParseTree;
import news.parallax.text.Token;

/// Tells whether what two articles open with is another piece of news and not one in other words:
/// by who does what. "The council passed the plan" and "the mayor told the council to pass it"
/// share most of their words and are two happenings.
final class OtherNews {
  /// What shares more words is told in other words, whoever does it.
  static final double SAME = 0.42;

  /// And where the same one does it.
  private static final double SAME_OF_ONE = 0.3;

  private static final Set<String> SAYING =
      Set.of("say", "tell", "announce", "report", "add", "note", "claim", "state", "write");

  private static final Set<String> PLAIN_SAYING = Set.of("say", "tell", "add", "be", "have", "do");

  /// Stems of what years, sums and shares are counted in.
  private static final Set<String> MEASURES =
      Set.of("year", "month", "week", "day", "hour", "perce", "dolla", "time", "milli", "point");

  private static final Set<String> LIGHT =
      Set.of("be", "have", "do", "make", "take", "get", "go", "come", "will");

  private static final Pattern NUMBER = Pattern.compile("(?!(?:19|20)\\d\\d$)\\d[\\d.,]+");

  private final AnalyzedStory story;

  OtherNews(AnalyzedStory story) {
    this.story = story;
  }

  boolean is(ArticleSentence a, ArticleSentence b) {
    ParseTree one = new ParseTree(a.sentence());
    ParseTree other = new ParseTree(b.sentence());
    List<Integer> ones = verbs(one);
    List<Integer> others = verbs(other);
    if (ones.isEmpty() || others.isEmpty()) {
      return false;
    }
    boolean oneDeed =
        !Collections.disjoint(lemmas(one, ones), lemmas(other, others))
            || tellsToo(one, ones, other)
            || tellsToo(other, others, one)
            || !Collections.disjoint(numbers(one), numbers(other))
            || (Tolls.in(story.text(a)).isPresent() && Tolls.in(story.text(b)).isPresent())
            || (holds(other, heads(one, ones)) && holds(one, heads(other, others)))
            || countOtherwise(counted(one), counted(other));
    boolean oneDoer = !Collections.disjoint(doers(one, ones), doers(other, others));
    double shared =
        ClaimStatements.overlap(LeadFinder.terms(story.text(a)), LeadFinder.terms(story.text(b)));
    return !oneDeed && shared < (oneDoer ? SAME_OF_ONE : SAME);
  }

  /// The main verb, and that of what is said by it.
  private static List<Integer> verbs(ParseTree tree) {
    List<Integer> verbs = new ArrayList<>();
    for (int i = 0; i < tree.size(); i++) {
      boolean said =
          tree.is(i, "ccomp")
              && tree.head(i) >= 0
              && tree.head(tree.head(i)) < 0
              && SAYING.contains(tree.lemma(tree.head(i)));
      if (tree.isVerb(i) && (tree.head(i) < 0 || said)) {
        verbs.add(i);
      }
    }
    return verbs;
  }

  /// Whether the other one tells by the way what this one tells first: "denies that it weighs a tax
  /// cut", "weighs a tax cut".
  private static boolean tellsToo(ParseTree tree, List<Integer> verbs, ParseTree other) {
    return verbs.stream()
        .filter(v -> !PLAIN_SAYING.contains(tree.lemma(v)))
        .anyMatch(v ->
            IntStream.range(0, other.size())
                .filter(i -> other.isVerb(i) && isSame(tree, v, other, i))
                .anyMatch(i ->
                    areSame(tree, tree.object(v), other, other.object(i))
                        || areSame(tree, tree.ownSubject(v), other, other.subject(i))));
  }

  private static boolean areSame(ParseTree one, OptionalInt a, ParseTree other, OptionalInt b) {
    return a.isPresent() && b.isPresent() && isSame(one, a.getAsInt(), other, b.getAsInt());
  }

  private static boolean isSame(ParseTree one, int a, ParseTree other, int b) {
    return SameThings.of(stem(one.lemma(a))).equals(SameThings.of(stem(other.lemma(b))));
  }

  /// The numbers in figures of two digits and more, save years.
  private static Set<String> numbers(ParseTree tree) {
    Set<String> numbers = new TreeSet<>();
    for (Token token : tree.tokens()) {
      if (token.tag().equals("CD") && NUMBER.matcher(token.text()).matches()) {
        numbers.add(token.text());
      }
    }
    return numbers;
  }

  /// Whether a sentence names one of those who do something in another: two of whom each has a part
  /// in what the other does are told of once, from either side.
  private static boolean holds(ParseTree tree, Set<String> heads) {
    return tree.tokens().stream()
        .filter(Token::isNoun)
        .anyMatch(t -> heads.contains(SameThings.of(stem(t.lemma()))));
  }

  private static Set<String> heads(ParseTree tree, List<Integer> verbs) {
    Set<String> heads = new TreeSet<>();
    for (int verb : verbs) {
      tree.ownSubject(verb).ifPresent(s -> heads.add(SameThings.of(stem(tree.lemma(s)))));
    }
    return heads;
  }

  /// "1,400 people": what is counted, and how many.
  private static Map<String, String> counted(ParseTree tree) {
    Map<String, String> counted = new TreeMap<>();
    for (int i = 0; i < tree.size(); i++) {
      int noun = tree.head(i);
      if (tree.tag(i).equals("CD") && noun >= 0 && tree.tag(noun).equals("NNS")) {
        counted.put(stem(tree.lemma(noun)), tree.lower(i));
      }
    }
    counted.keySet().removeAll(MEASURES);
    return counted;
  }

  /// Of one thing two numbers are told by reports of two times.
  private static boolean countOtherwise(Map<String, String> one, Map<String, String> other) {
    return one.entrySet().stream()
        .anyMatch(e -> !other.getOrDefault(e.getKey(), e.getValue()).equals(e.getValue()));
  }

  private static Set<String> lemmas(ParseTree tree, List<Integer> verbs) {
    Set<String> lemmas = new TreeSet<>();
    for (int verb : verbs) {
      String lemma = tree.lemma(verb);
      if (!SAYING.contains(lemma) && !LIGHT.contains(lemma)) {
        lemmas.add(SameThings.of(stem(lemma)));
      }
    }
    return lemmas;
  }

  /// The nouns of the verbs' subjects.
  private static Set<String> doers(ParseTree tree, List<Integer> verbs) {
    Set<String> doers = new TreeSet<>();
    for (int verb : verbs) {
      OptionalInt subject = tree.ownSubject(verb);
      for (int i = 0; subject.isPresent() && i < tree.size(); i++) {
        if (tree.isNoun(i) && tree.governs(subject.getAsInt(), i)) {
          doers.add(SameThings.of(stem(tree.lemma(i))));
        }
      }
    }
    return doers;
  }

  private static String stem(String lemma) {
    return DefiniteNouns.stems(List.of(lemma)).iterator().next();
  }
}
