package news.parallax.brief.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import news.parallax.article.AnalyzedArticle;
import news.parallax.article.ArticleSentence;
import news.parallax.article.Block;
import news.parallax.article.Passage;
import news.parallax.brief.alone.DefiniteNouns;
import news.parallax.brief.summary.SummarySection.Chosen;
import news.parallax.brief.support.SupportChecker;
import news.parallax.brief.weighing.Arguments;
import news.parallax.brief.weighing.Recency;
import news.parallax.brief.weighing.Tellings;
import news.parallax.brief.wording.Furniture;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.Token;

/// Finds the sentence to open a summary with: the one that tells what the headlines tell.
public final class LeadFinder {
  /// What standing first in its article adds, and second.
  private static final double FIRST = 0.45;

  private static final double SECOND = 0.15;

  /// What an editor would tell weighs as much.
  private static final double WORTH = 0.2;

  /// What being of the newest day adds.
  private static final double NEWEST = 0.15;

  /// What each further origin adds, damped.
  private static final double TOLD = 0.1;

  /// What opening with somebody whom another sentence names costs, and opening with a quotation.
  private static final double BRACKET = 0.25;

  private static final double QUOTATION = 0.1;
  private static final int LONG = 32;
  private static final double TOO_LONG = 0.012;
  private static final int SHORTEST_WORD = 4;

  /// The button of a film, run into its caption.
  private static final String OF_A_FILM = "CLOSE ";

  /// What a newsroom says of its own piece.
  private static final Pattern NOTE =
      Pattern.compile(
          "^(?:(?:Editor[’']s )?[Nn]ote:|Corrections?\\b|(?:UPDATE|Update)\\b[^:]{0,30}:|The opinions expressed|Get (?:all )?the latest|Get breaking|Sign up|Share All|Welcome to)");

  /// A shorter sentence before the news is a caption, a credit or a teaser.
  private static final int FEWEST_TOKENS = 9;

  /// A sentence that shares less with the headlines does not open a summary because of them.
  private static final double LEAST = 0.2;

  /// Both tell of what one headline tells of when they share so much of its words.
  private static final double TELLS = 0.55;

  /// What is told by what it follows is not what happened.
  private static final Pattern COMES_AFTER =
      Pattern.compile(
          "\\b(?:comes?|came) (?:after|as|amid|hours|days|weeks|months|a day|a week|one|two|just)\\b");

  /// "8.6B" is the number of "8.6 billion".
  private static final Pattern SHORT_SUM = Pattern.compile("^(\\d[\\d.,]*)(?:[BMK]|bn|mn?|tn)$");

  private static final Pattern ENDING =
      Pattern.compile("(?:(?<=\\p{L}{2})(\\p{L})\\1(?:ed|ing)|(?:ies|ied|es|ed|ing|s|e|['’]s))$");

  private static final Set<String> SMALL =
      Set.of(
          "the", "and", "for", "with", "from", "that", "this", "over", "after", "amid", "into",
          "its", "his", "her", "their", "has", "have", "are", "was", "will", "says", "say", "said",
          "a", "an", "in", "on", "of", "to", "as", "at", "by", "is", "be", "he", "it", "not",
          "new");

  /// A headline of whose words a summary lacks more is not told by it.
  private static final double UNTOLD = 0.5;

  /// What a sentence that tells of it has of its untold words.
  private static final double GAINED = 0.34;

  private static final int FEWEST_GAINED = 2;

  /// Sentences that share more words tell the same news.
  private static final int MOST_ALIKE = 3;

  /// What each word costs that all headlines have and the sentence has not.
  private static final double ALL_HAVE = 0.1;

  private final List<Set<String>> headlines = new ArrayList<>();
  private final List<Set<String>> titles = new ArrayList<>();
  private final Map<String, Set<String>> titleOf = new TreeMap<>();
  private final Set<String> names = new TreeSet<>();
  private final List<ArticleSentence> openings = new ArrayList<>();
  private final List<ArticleSentence> seconds = new ArrayList<>();
  private final Tellings tellings;
  private final Recency recency;

  public LeadFinder(AnalyzedStory story, Tellings tellings, Recency recency, Arguments arguments) {
    this.tellings = tellings;
    this.recency = recency;
    for (AnalyzedArticle article : story.articles()) {
      List<ArticleSentence> prose = article.prose();
      prose.stream()
          .flatMap(s -> s.mentions().stream())
          .filter(m -> m.kind().isName())
          .map(m -> words(story.text(new Passage(article.id(), m.span()))))
          .forEach(names::addAll);
      List<ArticleSentence> told =
          prose.stream().filter(s -> tellsSomething(s, story.text(s))).limit(2).toList();
      told.stream().limit(1).forEach(openings::add);
      told.stream().skip(1).forEach(seconds::add);
      prose.stream()
          .limit(1)
          .filter(s -> story.text(s).startsWith(OF_A_FILM))
          .forEach(seconds::add);
      article.sentences().stream()
          .filter(s -> s.kind() == Block.Kind.HEADLINE && recency.mayBeLatest(s))
          .filter(s -> !arguments.argues(s.articleId()))
          .map(story::text)
          .filter(text -> words(text).size() > 1)
          .forEach(text -> {
            headlines.add(words(text));
            titles.add(terms(text));
            titleOf.put(article.id(), terms(text));
          });
    }
  }

  /// Whether it is no caption, credit or heading before the article's first sentence.
  private static boolean tellsSomething(ArticleSentence sentence, String text) {
    return sentence.tokens().size() >= FEWEST_TOKENS
        && !text.startsWith(OF_A_FILM)
        && !NOTE.matcher(text).find()
        && !Furniture.is(SummaryWordings.withoutCredit(text))
        && sentence.tokens().stream().anyMatch(Token::isVerb);
  }

  /// Stems of the longer words, of numbers and of names.
  public static Set<String> words(String text) {
    return DefiniteNouns.stems(
        SupportChecker.words(text).stream()
            .map(w -> SHORT_SUM.matcher(w).replaceFirst("$1"))
            .filter(w ->
                w.length() >= SHORTEST_WORD
                    || Character.isUpperCase(w.charAt(0))
                    || Character.isDigit(w.charAt(0)))
            .toList());
  }

  /// The same, with the endings of verbs and plurals cut off, so that "adds" tells of what "added"
  /// tells.
  static Set<String> terms(String text) {
    Set<String> terms = new TreeSet<>();
    for (String word : SupportChecker.words(text)) {
      String lower = SHORT_SUM.matcher(word).replaceFirst("$1").toLowerCase(Locale.ROOT);
      boolean counts =
          word.length() >= SHORTEST_WORD
              || Character.isUpperCase(word.charAt(0))
              || Character.isDigit(word.charAt(0));
      if (counts && !SMALL.contains(lower)) {
        String bare = lower.length() > 3 ? ENDING.matcher(lower).replaceFirst("") : lower;
        terms.add(bare.substring(0, Math.min(6, bare.length())));
      }
    }
    return terms;
  }

  /// All stems of the headlines of the latest reports.
  public Set<String> headlineWords() {
    return headlines.stream()
        .flatMap(Set::stream)
        .collect(java.util.stream.Collectors.toUnmodifiableSet());
  }

  /// The place of the sentence to open with; empty when none may.
  ///
  /// @param allowed which may open it
  /// @param worth what a sentence is worth beside the best, 1 for the best
  OptionalInt find(List<Chosen> able, IntPredicate allowed, IntToDoubleFunction worth) {
    Comparator<Integer> best =
        Comparator.comparingDouble(
                (Integer i) -> -score(able.get(i)) - WORTH * worth.applyAsDouble(i))
            .thenComparing(i -> i);
    Optional<Integer> found =
        IntStream.range(0, able.size())
            .filter(allowed)
            .boxed()
            .filter(i -> !COMES_AFTER.matcher(able.get(i).statement().text()).find())
            .min(best);
    return found.map(OptionalInt::of).orElseGet(OptionalInt::empty);
  }

  /// Whether it shares enough with the headlines to open a summary because of them.
  boolean tellsOfTheHeadlines(Chosen chosen) {
    return shared(chosen) >= LEAST;
  }

  /// Whether an article opens with it, for readers who know nothing yet.
  public boolean opensArticle(ArticleSentence sentence) {
    return openings.contains(sentence);
  }

  /// Whether it is one of the two sentences of an article that tell its news.
  boolean tellsTheNews(ArticleSentence sentence) {
    return openings.contains(sentence) || seconds.contains(sentence);
  }

  private static boolean isQuotation(String text) {
    return text.startsWith("“") || text.startsWith("\"");
  }

  /// Whether two sentences tell of what one and the same headline tells of, by more than its names.
  boolean tellTheSame(Chosen a, Chosen b) {
    Set<String> one = terms(a.statement().text());
    Set<String> other = terms(b.statement().text());
    return titles.stream().anyMatch(h -> share(h, one) >= TELLS && share(h, other) >= TELLS);
  }

  /// Whether it has a word of a headline that is no name.
  boolean sharesMoreThanNames(Chosen chosen) {
    Set<String> own = words(chosen.statement().text());
    return headlines.stream()
        .flatMap(Set::stream)
        .anyMatch(w -> own.contains(w) && !names.contains(w));
  }

  private static double share(Set<String> headline, Set<String> words) {
    return (double) headline.stream().filter(words::contains).count() / headline.size();
  }

  private double score(Chosen chosen) {
    String text = chosen.statement().text();
    int words = text.split("\\s+").length;
    ArticleSentence sentence = chosen.sentence();
    double early = opensArticle(sentence) ? FIRST : seconds.contains(sentence) ? SECOND : 0;
    return shared(chosen)
        + early
        + (recency.isNewest(sentence) ? NEWEST : 0)
        + TOLD * Math.log(tellings.origins(sentence))
        - ALL_HAVE * missing(chosen).size()
        - (text.startsWith("[") ? BRACKET : isQuotation(text) ? QUOTATION : 0)
        - TOO_LONG * Math.max(0, words - LONG);
  }

  /// What all headlines tell, of two or more, and the sentence does not.
  Set<String> missing(Chosen chosen) {
    Set<String> missing = new TreeSet<>();
    if (titles.size() > 1) {
      missing.addAll(titles.getFirst());
      titles.forEach(missing::retainAll);
      missing.removeAll(terms(chosen.statement().text()));
    }
    return missing;
  }

  /// Whether it is of the news of its article, and tells what that article's headline tells and
  /// sentences leave untold.
  ///
  /// @param headline of the brief
  boolean tellsAnUntoldHeadline(Chosen one, String headline, List<Chosen> told) {
    Set<String> untold = new TreeSet<>(titleOf.getOrDefault(one.sentence().articleId(), Set.of()));
    int all = untold.size();
    untold.removeAll(terms(headline));
    told.forEach(c -> untold.removeAll(terms(c.statement().text())));
    Set<String> own = terms(one.statement().text());
    long gained = untold.stream().filter(own::contains).count();
    return tellsTheNews(one.sentence())
        && told.stream().noneMatch(c -> tellAlike(c, own))
        && untold.size() > UNTOLD * all
        && gained >= FEWEST_GAINED
        && gained >= GAINED * untold.size();
  }

  private static boolean tellAlike(Chosen other, Set<String> own) {
    return terms(other.statement().text()).stream().filter(own::contains).count() > MOST_ALIKE;
  }

  /// The mean share of a headline's words that the sentence has.
  double shared(Chosen chosen) {
    Set<String> own = terms(chosen.statement().text());
    return titles.stream().mapToDouble(h -> share(h, own)).average().orElse(0);
  }
}
