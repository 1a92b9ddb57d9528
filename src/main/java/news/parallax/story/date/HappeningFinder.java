package news.parallax.story.date;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.Shipped;
import news.parallax.article.AnalyzedArticle;
import news.parallax.article.ArticleSentence;
import news.parallax.article.Passage;
import news.parallax.story.date.HappeningReference.Ago;
import news.parallax.story.date.HappeningReference.At;
import news.parallax.story.date.HappeningReference.Distance;
import news.parallax.story.date.HappeningReference.OfYear;
import news.parallax.story.date.HappeningReference.Recent;
import news.parallax.text.Span;
import news.parallax.text.TimeExpression;
import news.parallax.text.Token;
import news.parallax.text.time.GoverningVerb;
import org.jspecify.annotations.Nullable;

/// Finds the happenings that an article dates, or counts time from: "launched its invasion on Feb.
/// 24 of last year", "a year ago", "the second year of the war".
final class HappeningFinder {
  private static final Map<String, String> FAMILIES = load();

  private static final Pattern ORDINAL_YEAR =
      Pattern.compile("the (second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) year");
  private static final List<String> ORDINALS =
      List.of(
          "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
          "tenth");
  private static final Map<String, Integer> COUNTS =
      Map.of("a", 1, "one", 1, "two", 2, "three", 3, "four", 4, "five", 5);
  private static final Pattern YEARS = Pattern.compile("(a|one|two|three|four|five) years?");
  private static final Pattern YEARS_AGO =
      Pattern.compile("(a|one|two|three|four|five) years? ago");

  List<HappeningReference> find(AnalyzedArticle article) {
    List<HappeningReference> found = new ArrayList<>();
    for (ArticleSentence sentence : article.prose()) {
      for (TimeExpression time : sentence.times()) {
        reference(article, sentence, time).ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<HappeningReference> reference(
      AnalyzedArticle article, ArticleSentence sentence, TimeExpression time) {
    String words = time.span().of(article.article().text()).toLowerCase(Locale.ROOT);
    Distance distance = distance(words, time, sentence);
    if (distance == null) {
      return Optional.empty();
    }
    Token noun = happening(sentence, time.span());
    if (noun == null) {
      return Optional.empty();
    }
    String lemma = noun.lemma().toLowerCase(Locale.ROOT);
    return Optional.of(
        new HappeningReference(
            article.id(),
            new Passage(article.id(), noun.span().cover(time.span())),
            lemma,
            FAMILIES.getOrDefault(lemma, lemma),
            names(sentence),
            distance));
  }

  private static @Nullable Distance distance(
      String words, TimeExpression time, ArticleSentence sentence) {
    String value = time.value();
    if (value.matches("XXXX-\\d\\d(-\\d\\d)?")) {
      int month = Integer.parseInt(value.substring(5, 7));
      if (words.endsWith("last year")) {
        return new OfYear(month, -1);
      }
      boolean plain = !words.contains("year") && !words.contains("next");
      return plain ? new Recent(month, 7) : null;
    }
    if (value.matches("\\d{4}-\\d\\d(-\\d\\d)?")) {
      return new At(Months.of(news.parallax.text.PartialDate.parse(value)));
    }
    Matcher ago = YEARS_AGO.matcher(words);
    if (ago.matches()) {
      return around(COUNTS.getOrDefault(ago.group(1), 1));
    }
    Matcher ordinal = ORDINAL_YEAR.matcher(words);
    if (ordinal.matches()) {
      int year = ORDINALS.indexOf(ordinal.group(1)) + 1;
      return new Ago(12 * (year - 1) - 1, 12 * year);
    }
    Matcher years = YEARS.matcher(words);
    if (years.matches() && isSpent(sentence, time.span())) {
      return around(COUNTS.getOrDefault(years.group(1), 1));
    }
    return null;
  }

  /// "A year" may be eleven months and, for want of a better word, sixteen.
  private static Distance around(int years) {
    return new Ago(12 * years - 1, 12 * years + 4);
  }

  /// "After a year of ...", "a year into ...", "a year after ...": a length that has passed.
  private static boolean isSpent(ArticleSentence sentence, Span place) {
    List<Token> tokens = sentence.tokens();
    String before = "";
    String after = "";
    for (Token token : tokens) {
      if (token.span().end() <= place.start()) {
        before = token.text().toLowerCase(Locale.ROOT);
      } else if (token.span().start() >= place.end() && after.isEmpty()) {
        after = token.text().toLowerCase(Locale.ROOT);
      }
    }
    return (before.equals("after") && after.equals("of")) || after.equals("into");
  }

  /// The noun or verb of a happening that a time is said of: what the time's own phrase holds ("the
  /// second year of its invasion"), the verb it hangs on, or that verb's object or subject.
  private static @Nullable Token happening(ArticleSentence sentence, Span place) {
    List<Token> tokens = sentence.tokens();
    Token within = below(tokens, place);
    if (within != null) {
      return within;
    }
    GoverningVerb verb = GoverningVerb.of(sentence.sentence(), place).orElse(null);
    if (verb == null || !verb.direct() || verb.form() != GoverningVerb.Form.PAST) {
      return null;
    }
    if (tokens.get(verb.index()).lemma().equals("invade")) {
      return tokens.get(verb.index());
    }
    Token subject = null;
    for (Token token : tokens) {
      if (token.head() != verb.index() || !isHappening(token)) {
        continue;
      }
      if (token.relation().equals("dobj")) {
        return token;
      }
      if (token.relation().startsWith("nsubj")) {
        subject = token;
      }
    }
    return subject;
  }

  /// A happening among the words that hang on the time: "a year of brutal attacks".
  private static @Nullable Token below(List<Token> tokens, Span place) {
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.span().start() < place.end() || !isHappening(token)) {
        continue;
      }
      int head = token.head();
      boolean preposition = head >= 0 && tokens.get(head).tag().equals("IN");
      int above = preposition ? tokens.get(head).head() : -1;
      if (above >= 0
          && tokens.get(above).span().overlaps(place)
          && tokens.get(head).span().start() >= place.end()) {
        return token;
      }
    }
    return null;
  }

  private static boolean isHappening(Token token) {
    return token.isNoun() && FAMILIES.containsKey(token.lemma());
  }

  /// The words of the names in a sentence.
  private static Set<String> names(ArticleSentence sentence) {
    Set<String> names = new TreeSet<>();
    for (Token token : sentence.tokens()) {
      if (token.tag().startsWith("NNP") && token.text().length() > 2) {
        names.add(token.text().toLowerCase(Locale.ROOT));
      }
    }
    sentence
        .times()
        .forEach(t ->
            sentence.tokens().stream()
                .filter(k -> t.span().overlaps(k.span()))
                .forEach(k -> names.remove(k.text().toLowerCase(Locale.ROOT))));
    return names;
  }

  private static Map<String, String> load() {
    Map<String, String> families = new HashMap<>();
    for (String line : Shipped.entries(HappeningFinder.class, "happenings.rules")) {
      int colon = line.indexOf(": ");
      if (colon >= 0) {
        for (String word : line.substring(colon + 1).split(",")) {
          families.put(word.strip(), line.substring(0, colon));
        }
      }
    }
    return families;
  }
}
