package news.parallax.brief.summary;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.article.ArticleSentence;
import news.parallax.brief.alone.SameThings;
import news.parallax.brief.weighing.Recency;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.Token;

/// Tells whether two sentences report one happening in other words: by who does what, on which day,
/// and how much of their words they share. The more speaks for it, the fewer words are enough.
public final class SameHappening {
  private static final double BY_WORDS = 0.36;
  private static final double BY_DEED = 0.18;
  private static final double BY_THING = 0.15;
  private static final double BY_VERB = 0.28;
  private static final double BY_DOER_AND_DAY = 0.2;
  private static final double BY_PLACE = 0.22;
  private static final double BY_DAY = 0.3;
  private static final double BY_NUMBER = 0.22;
  private static final int OPENING = 2;
  private static final int FEWEST = 5;
  private static final int RUN = 4;
  private static final int LONG_WORD = 4;

  private static final Set<String> LIGHT =
      Set.of(
          "be", "have", "do", "say", "tell", "make", "take", "get", "go", "come", "will", "add",
          "would", "could", "may", "give", "call", "ask", "want", "see", "know", "think", "report");
  private static final Set<String> THING = Set.of("dobj", "nsubjpass");

  /// "U.S.", "cyber-attack".
  private static final Pattern MARKS = Pattern.compile("(?<=\\p{L})[.-]");

  /// "Reopen" is to open.
  private static final Pattern AGAIN = Pattern.compile("^re(?=\\p{L}{3})");

  private static final int LONG_NUMBER = 3;
  private static final Set<String> MEASURES =
      Set.of("year", "month", "week", "day", "hour", "percent", "dollar", "time", "million");

  private static final Pattern DAY =
      Pattern.compile(
          "\\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|September|October|November|December)\\b");

  /// Whose verb is light: "the tariffs go into effect".
  private static final Pattern EFFECT =
      Pattern.compile("\\b(?:g[oe]\\p{Ll}*|went|takes?|took|taking) (?:into )?effect\\b");

  private static final Set<String> LARGE = Set.of("trillion", "billion", "million");

  private static final Pattern FRACTION = Pattern.compile("(?<=\\d{2})\\.\\d+$");

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  private final AnalyzedStory story;
  private final Recency recency;

  public SameHappening(AnalyzedStory story, Recency recency) {
    this.story = story;
    this.recency = recency;
  }

  public boolean isTold(ArticleSentence a, ArticleSentence b) {
    double shared = shared(terms(a), terms(b));
    if (shared >= BY_WORDS || !Collections.disjoint(runs(a), runs(b))) {
      return true;
    }
    if (shared >= BY_DEED && !Collections.disjoint(deeds(a), deeds(b))) {
      return true;
    }
    if (shared >= BY_THING && !Collections.disjoint(things(a), things(b))) {
      return true;
    }
    if (shared >= BY_VERB && !Collections.disjoint(verbs(a), verbs(b))) {
      return true;
    }
    boolean oneDay = !Collections.disjoint(days(a), days(b));
    if (shared >= BY_DOER_AND_DAY && oneDay && !Collections.disjoint(doers(a), doers(b))) {
      return true;
    }
    if (oneDay && shared >= BY_DAY) {
      return true;
    }
    if (shared >= BY_NUMBER && !Collections.disjoint(numbers(a), numbers(b))) {
      return true;
    }
    if (!Collections.disjoint(longNumbers(a), longNumbers(b))
        || (!Collections.disjoint(counted(a), counted(b))
            && !Collections.disjoint(doers(a), doers(b)))) {
      return true;
    }
    boolean oneTime =
        recency.isLatest(a) == recency.isLatest(b)
            || (recency.days() < SummaryFitness.PHASES
                && !(recency.isDated(a) && recency.isDated(b)));
    boolean other = !a.articleId().equals(b.articleId()) && oneTime;
    return other && shared >= BY_PLACE && opens(a) && opens(b);
  }

  /// Whether it is one of the first sentences of its article, where the news is told.
  private boolean opens(ArticleSentence sentence) {
    return story.article(sentence.articleId()).prose().stream()
        .limit(OPENING)
        .anyMatch(sentence::equals);
  }

  /// Four words in a row, three of them no names: whoever has them in common tells the same.
  private static Set<String> runs(ArticleSentence sentence) {
    Set<String> runs = new TreeSet<>();
    List<String> words =
        sentence.tokens().stream()
            .map(Token::text)
            .filter(w -> Character.isLetterOrDigit(w.charAt(0)))
            .toList();
    for (int i = 0; i + RUN <= words.size(); i++) {
      List<String> run = words.subList(i, i + RUN);
      long plain = run.stream().filter(w -> Character.isLowerCase(w.charAt(0))).count();
      long light = run.stream().filter(w -> w.length() < LONG_WORD).count();
      if (plain >= RUN - 1 && light <= 1) {
        runs.add(String.join(" ", run).toLowerCase(Locale.ROOT));
      }
    }
    return runs;
  }

  private static double shared(Set<String> a, Set<String> b) {
    int fewer = Math.min(a.size(), b.size());
    if (fewer == 0) {
      return 0;
    }
    return a.stream().filter(b::contains).count() / (double) Math.max(FEWEST, fewer);
  }

  private static Set<String> terms(ArticleSentence sentence) {
    Set<String> terms = new TreeSet<>();
    for (Token token : sentence.tokens()) {
      boolean content =
          token.isNoun()
              || token.tag().startsWith("VB")
              || token.tag().equals("CD")
              || token.tag().startsWith("JJ");
      if (content && !LIGHT.contains(token.lemma()) && token.text().length() > 2) {
        terms.add(stem(token));
      }
    }
    return terms;
  }

  /// Who does what, and what is done to whom.
  private Set<String> deeds(ArticleSentence sentence) {
    Set<String> deeds = new TreeSet<>();
    List<Token> tokens = sentence.tokens();
    for (Token token : tokens) {
      if (token.relation().startsWith("nsubj") && token.isNoun() && token.head() >= 0) {
        Token verb = tokens.get(token.head());
        if (verb.isVerb() && !LIGHT.contains(verb.lemma())) {
          deeds.add(stem(token) + " " + stem(verb));
        }
        if (verb.isVerb() && EFFECT.matcher(story.text(sentence)).find()) {
          deeds.add(stem(token) + " effect");
        }
      }
    }
    return deeds;
  }

  private static Set<String> verbs(ArticleSentence sentence) {
    Set<String> verbs = new TreeSet<>();
    sentence.tokens().stream()
        .filter(t -> t.isVerb() && !LIGHT.contains(t.lemma()))
        .forEach(t -> verbs.add(stem(t)));
    return verbs;
  }

  /// What is done to what: "opened the strait", "the strait was reopened".
  private static Set<String> things(ArticleSentence sentence) {
    Set<String> things = new TreeSet<>();
    List<Token> tokens = sentence.tokens();
    for (Token token : tokens) {
      if (THING.contains(token.relation()) && token.isNoun() && token.head() >= 0) {
        Token verb = tokens.get(token.head());
        if (verb.isVerb() && !LIGHT.contains(verb.lemma())) {
          things.add(stem(token) + " " + stem(AGAIN.matcher(verb.lemma()).replaceFirst("")));
        }
      }
    }
    return things;
  }

  private static Set<String> doers(ArticleSentence sentence) {
    Set<String> doers = new TreeSet<>();
    for (Token token : sentence.tokens()) {
      if (token.relation().startsWith("nsubj") && token.isNoun()) {
        doers.add(stem(token));
      }
    }
    return doers;
  }

  /// The numbers in figures, save years; "22.012 trillion" is 22 trillion told more exactly.
  private static Set<String> numbers(ArticleSentence sentence) {
    Set<String> numbers = new TreeSet<>();
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.tag().equals("CD")
          && Character.isDigit(token.text().charAt(0))
          && !YEAR.matcher(token.text()).matches()) {
        String unit = i + 1 < tokens.size() ? tokens.get(i + 1).lemma() : "";
        numbers.add(
            LARGE.contains(unit) ? FRACTION.matcher(token.text()).replaceAll("") : token.text());
      }
    }
    return numbers;
  }

  /// What is told twice with the same figure of three digits and more is told twice.
  private static Set<String> longNumbers(ArticleSentence sentence) {
    Set<String> numbers = numbers(sentence);
    numbers.removeIf(n -> n.chars().filter(Character::isDigit).count() < LONG_NUMBER);
    return numbers;
  }

  /// "156 seats": the things that are counted.
  private static Set<String> counted(ArticleSentence sentence) {
    Set<String> counted = new TreeSet<>();
    List<Token> tokens = sentence.tokens();
    for (Token token : tokens) {
      if (token.tag().equals("CD") && token.head() >= 0 && !YEAR.matcher(token.text()).matches()) {
        Token noun = tokens.get(token.head());
        if (noun.tag().equals("NNS") && !MEASURES.contains(noun.lemma())) {
          counted.add(stem(noun));
        }
      }
    }
    return counted;
  }

  private Set<String> days(ArticleSentence sentence) {
    Set<String> days = new TreeSet<>();
    Matcher day = DAY.matcher(story.text(sentence));
    while (day.find()) {
      days.add(day.group());
    }
    return days;
  }

  private static String stem(Token token) {
    return stem(token.lemma());
  }

  private static String stem(String word) {
    String lemma = MARKS.matcher(word.toLowerCase(Locale.ROOT)).replaceAll("");
    return SameThings.of(lemma.substring(0, Math.min(5, lemma.length())));
  }
}
