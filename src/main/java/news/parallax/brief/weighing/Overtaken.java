package news.parallax.brief.weighing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import news.parallax.Shipped;
import news.parallax.article.AnalyzedArticle;
import news.parallax.article.ArticleSentence;
import news.parallax.article.Passage;
import news.parallax.brief.alone.DefiniteNouns;
import news.parallax.brief.alone.SameThings;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.ParseTree;
import news.parallax.text.PartialDate;
import news.parallax.text.Token;

/// Recognises what a sentence expects and another article, not an older one, opens with as done:
/// "the council will vote on the harbour plan", where another tells that it passed the plan.
///
/// An act is a verb with those who take part in it. What is expected and what is done are one act
/// when the verbs are one, or one can be what becomes of the other (`overtaken.txt`), and they
/// share two who take part, or all that the expected act has.
public final class Overtaken {
  /// The news stands so near to the top.
  private static final int FIRST_SENTENCES = 6;

  private static final int SHARED = 2;

  private static final Set<String> MODAL = Set.of("will", "would", "to");

  private static final Set<String> EXPECTING =
      Set.of(
          "expect",
          "schedule",
          "set",
          "plan",
          "poise",
          "slate",
          "prepare",
          "intend",
          "seek",
          "aim",
          "consider",
          "weigh",
          "mull",
          "eye",
          "decide",
          "threaten",
          "vow",
          "try",
          "want",
          "ready",
          "due",
          "likely",
          "about",
          "hope",
          "move",
          "look",
          "agree",
          "push");

  private static final Set<String> HEARSAY = Set.of("reportedly", "apparently");

  private static final Set<String> LIGHT =
      Set.of(
          "be",
          "have",
          "do",
          "say",
          "tell",
          "make",
          "take",
          "get",
          "go",
          "come",
          "give",
          "see",
          "use",
          "want",
          "know",
          "think",
          "begin",
          "continue",
          "try",
          "need",
          "help",
          "keep",
          "work",
          "face",
          "include",
          "show",
          "look",
          "put",
          "run",
          "set",
          "expect",
          "ask");

  private static final Map<String, Set<String>> COMES_OF = load();

  /// A verb, those who take part in it, and whether it is done.
  private record Act(String verb, Set<String> doers, Set<String> all, boolean done) {}

  private final AnalyzedStory story;
  private final Map<Passage, List<Act>> acts = new HashMap<>();

  public Overtaken(AnalyzedStory story) {
    this.story = story;
  }

  /// Whether another article, not an older one, opens with telling as done what a sentence expects.
  public boolean is(ArticleSentence sentence) {
    return by(sentence).isPresent();
  }

  /// The sentence of another article that tells it as done.
  public Optional<ArticleSentence> by(ArticleSentence sentence) {
    List<Act> expected = acts(sentence).stream().filter(a -> !a.done()).toList();
    if (expected.isEmpty()) {
      return Optional.empty();
    }
    return story.articles().stream()
        .filter(a -> !a.id().equals(sentence.articleId()))
        .filter(a -> !isOlder(a, story.article(sentence.articleId())))
        .flatMap(a -> news(a).stream())
        .filter(s -> acts(s).stream().filter(Act::done).anyMatch(d -> comesOf(expected, d)))
        .findFirst();
  }

  private static boolean comesOf(List<Act> expected, Act done) {
    return expected.stream().anyMatch(act -> becomes(act, done));
  }

  private static boolean becomes(Act expected, Act done) {
    if (!expected.verb().equals(done.verb())
        && !COMES_OF.getOrDefault(expected.verb(), Set.of()).contains(done.verb())) {
      return false;
    }
    Set<String> shared = new TreeSet<>(expected.all());
    shared.retainAll(done.all());
    boolean oneDoer =
        expected.doers().isEmpty()
            || done.doers().isEmpty()
            || !Collections.disjoint(done.all(), expected.doers());
    return oneDoer && shared.size() >= SHARED;
  }

  /// Whether it is older, or known only to be of a year.
  private static boolean isOlder(AnalyzedArticle other, AnalyzedArticle own) {
    boolean vague =
        other
            .article()
            .published()
            .filter(d -> d.value().precision() == PartialDate.Precision.YEAR)
            .isPresent();
    if (vague) {
      return true;
    }
    Optional<LocalDate> theirs = other.article().published().map(d -> d.value().last());
    Optional<LocalDate> ours = own.article().published().map(d -> d.value().first());
    return theirs.isPresent() && ours.isPresent() && theirs.get().isBefore(ours.get());
  }

  /// What it opens with; its headline tells what is to come in the present, too.
  private static List<ArticleSentence> news(AnalyzedArticle article) {
    return article.prose().stream().limit(FIRST_SENTENCES).toList();
  }

  private List<Act> acts(ArticleSentence sentence) {
    return acts.computeIfAbsent(sentence.passage(), p -> read(sentence));
  }

  private static List<Act> read(ArticleSentence sentence) {
    ParseTree tree = new ParseTree(sentence.sentence());
    List<Act> acts = new ArrayList<>();
    for (int i = 0; i < tree.size(); i++) {
      String verb = stem(tree.lemma(i));
      if (!tree.isVerb(i) || LIGHT.contains(tree.lemma(i)) || isNegated(tree, i)) {
        continue;
      }
      boolean expected = isExpected(tree, i);
      if (expected || isDone(tree, i)) {
        acts.add(new Act(verb, doers(tree, i), takingPart(tree, i), !expected));
      }
    }
    return List.copyOf(acts);
  }

  private static boolean isNegated(ParseTree tree, int verb) {
    return tree.children(verb).stream()
        .anyMatch(c -> tree.is(c, "neg") || tree.children(c).stream().anyMatch(d -> isNo(tree, d)));
  }

  private static boolean isNo(ParseTree tree, int word) {
    return tree.lower(word).equals("no") || tree.lower(word).equals("neither");
  }

  private static boolean isExpected(ParseTree tree, int verb) {
    boolean hearsay =
        tree.children(verb).stream().anyMatch(c -> HEARSAY.contains(tree.lower(c)))
            && tree.auxiliaries(verb).isEmpty();
    boolean ahead = tree.auxiliaries(verb).stream().anyMatch(a -> MODAL.contains(tree.lower(a)));
    if (!ahead && !hearsay) {
      return tree.token(verb).tag().equals("VBG")
          && tree.is(verb, "xcomp", "pcomp")
          && isExpecting(tree, tree.head(verb));
    }
    boolean foreseen =
        tree.is(verb, "ccomp") && tree.head(verb) >= 0 && tree.tag(tree.head(verb)).equals("VBD");
    if (!foreseen && tree.auxiliaries(verb).stream().anyMatch(a -> tree.lower(a).equals("would"))) {
      return false;
    }
    boolean bare = tree.auxiliaries(verb).stream().allMatch(a -> tree.lower(a).equals("to"));
    int head = tree.head(verb);
    return hearsay || !bare || head < 0 || isExpecting(tree, head);
  }

  private static boolean isExpecting(ParseTree tree, int at) {
    return at >= 0 && !tree.isNoun(at) && EXPECTING.contains(tree.lemma(at));
  }

  private static boolean isDone(ParseTree tree, int verb) {
    String tag = tree.tag(verb);
    List<Integer> auxiliaries = tree.auxiliaries(verb);
    boolean main = tree.head(verb) < 0 || tree.is(verb, "ccomp", "conj", "advcl");
    boolean modal = auxiliaries.stream().anyMatch(a -> tree.tag(a).equals("MD"));
    boolean past = tag.equals("VBD") || (tag.equals("VBN") && !auxiliaries.isEmpty());
    if (isDoneBy(tree, verb)) {
      return true;
    }
    return main
        && past
        && !modal
        && auxiliaries.stream().noneMatch(a -> tree.lower(a).equals("to"));
  }

  /// "A law signed by the governor".
  private static boolean isDoneBy(ParseTree tree, int verb) {
    return tree.is(verb, "acl")
        && tree.tag(verb).equals("VBN")
        && tree.children(verb).stream().anyMatch(c -> tree.lower(c).equals("by"));
  }

  private static Set<String> doers(ParseTree tree, int verb) {
    OptionalInt subject = tree.subject(verb);
    Set<String> doers = new TreeSet<>();
    for (int i = 0; subject.isPresent() && i < tree.size(); i++) {
      if (tree.isNoun(i) && tree.governs(subject.getAsInt(), i)) {
        doers.add(SameThings.of(stem(tree.lemma(i))));
      }
    }
    return doers;
  }

  /// The stems of the nouns that hang on a verb, and of its subject.
  private static Set<String> takingPart(ParseTree tree, int verb) {
    Set<String> all = new TreeSet<>(doers(tree, verb));
    if (isDoneBy(tree, verb) && tree.head(verb) >= 0) {
      all.add(SameThings.of(stem(tree.lemma(tree.head(verb)))));
    }
    for (int i = 0; i < tree.size(); i++) {
      if (tree.governs(verb, i) && tree.isNoun(i) && !isTime(tree.token(i))) {
        all.add(SameThings.of(stem(tree.lemma(i))));
      }
    }
    return all;
  }

  private static boolean isTime(Token token) {
    return token
        .lemma()
        .toLowerCase(Locale.ROOT)
        .matches("(?:\\p{Ll}+day|week|month|year|time|morning|night)");
  }

  private static String stem(String lemma) {
    return DefiniteNouns.stems(List.of(lemma)).iterator().next();
  }

  private static Map<String, Set<String>> load() {
    Map<String, Set<String>> comes = new TreeMap<>();
    for (String line : Shipped.entries(Overtaken.class, "overtaken.txt")) {
      String[] sides = line.split(">");
      Set<String> after = new TreeSet<>();
      for (String word : sides[1].strip().split("\\s+")) {
        after.add(stem(word));
      }
      comes.merge(
          stem(sides[0].strip()),
          after,
          (a, b) -> {
            a.addAll(b);
            return a;
          });
    }
    return Collections.unmodifiableMap(comes);
  }
}
