package news.parallax.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.parallax.article.AnalyzedArticle;
import news.parallax.article.ArticleSentence;
import news.parallax.article.DateInfo;
import news.parallax.text.PartialDate.Precision;
import news.parallax.text.TimeExpression;
import news.parallax.text.Token;
import news.parallax.text.time.GoverningVerb;

/// The day of an opening: in the first sentences of a report a day of that week behind the main
/// verb is the day of what the sentence tells, on whatever noun the parse hangs it ("tightened his
/// grip on the nomination on Tuesday").
final class LeadDate {
  /// So many sentences of prose open a report.
  private static final int OPENING = 3;

  private static final int DAYS_BACK = 3;
  private static final int DAYS_AHEAD = 14;

  /// A noun behind these keeps the day for itself: "since the vote on Tuesday".
  private static final Set<String> KEEPERS =
      Set.of("after", "before", "since", "until", "following", "ahead", "from", "despite", "about");

  private LeadDate() {}

  /// Whether a sentence opens its report.
  static boolean opens(AnalyzedArticle article, ArticleSentence sentence) {
    List<ArticleSentence> prose = article.prose();
    return prose.subList(0, Math.min(OPENING, prose.size())).contains(sentence);
  }

  /// Whether a day is one of those that a report tells as news: of the last three days, or to come
  /// within two weeks.
  static boolean isNews(AnalyzedArticle article, TimeExpression time) {
    Optional<LocalDate> published =
        article
            .article()
            .published()
            .map(DateInfo::value)
            .filter(p -> p.precision() == Precision.DAY)
            .map(p -> p.first());
    if (published.isEmpty() || time.date() == null || time.date().day() == null) {
      return false;
    }
    long ahead = ChronoUnit.DAYS.between(published.get(), time.date().first());
    return ahead >= -DAYS_BACK && ahead <= DAYS_AHEAD;
  }

  /// The main verb that a day in an opening belongs to although a noun stands between; empty when
  /// another verb, a clause or a noun of its own stands there.
  static Optional<GoverningVerb> verb(
      AnalyzedArticle article, ArticleSentence sentence, TimeExpression time) {
    if (!isNews(article, time)) {
      return Optional.empty();
    }
    List<Token> tokens = sentence.tokens();
    int first = firstAt(tokens, time.span().start());
    int before = first - 1;
    if (before > 0 && tokens.get(before).text().equalsIgnoreCase("on")) {
      before--;
    }
    if (before < 1 || !tokens.get(before).isNoun() || hangsAhead(tokens, time)) {
      return Optional.empty();
    }
    boolean name = tokens.get(before).tag().startsWith("NNP");
    if (!name && !opens(article, sentence)) {
      return Optional.empty();
    }
    for (int i = before; i > 0; i--) {
      Token token = tokens.get(i);
      if (isVerb(token)) {
        return isMain(tokens, i)
            ? Optional.of(new GoverningVerb(i, true, GoverningVerb.form(tokens, i)))
            : Optional.empty();
      }
      if (token.tag().startsWith("W")
          || token.tag().equals("POS")
          || token.text().matches("[\"“”:;()—–]")
          || KEEPERS.contains(token.lemma().toLowerCase(java.util.Locale.ROOT))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isMain(List<Token> tokens, int verb) {
    Token token = tokens.get(verb);
    if (token.relation().equals("root")) {
      return !token.tag().equals("VBG");
    }
    boolean expected =
        token.relation().equals("xcomp")
            && token.head() >= 0
            && tokens.get(token.head()).relation().equals("root");
    return expected
        && Set.of("expect", "schedule", "set", "due", "slate")
            .contains(tokens.get(token.head()).lemma());
  }

  private static boolean isVerb(Token token) {
    return token.tag().startsWith("VB") && !token.relation().matches("aux|auxpass|amod|nmod|prep");
  }

  /// "the mayor's July 25 call", "the Friday night service": a time that what follows it keeps.
  private static boolean hangsAhead(List<Token> tokens, TimeExpression time) {
    return tokens.stream()
            .filter(t -> t.span().overlaps(time.span()))
            .anyMatch(
                t -> t.head() >= 0 && tokens.get(t.head()).span().start() >= time.span().end())
        || tokens.stream()
            .anyMatch(t ->
                t.span().start() >= time.span().end()
                    && t.span().start() <= time.span().end() + 1
                    && (t.tag().equals("POS") || t.isNoun()));
  }

  private static int firstAt(List<Token> tokens, int place) {
    int at = 0;
    while (at < tokens.size() && tokens.get(at).span().start() < place) {
      at++;
    }
    return at;
  }
}
