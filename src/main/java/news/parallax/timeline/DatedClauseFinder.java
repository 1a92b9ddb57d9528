package news.parallax.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.article.AnalyzedArticle;
import news.parallax.article.ArticleSentence;
import news.parallax.text.PartialDate;
import news.parallax.text.TimeExpression;
import news.parallax.text.Token;
import news.parallax.text.time.GoverningVerb;
import news.parallax.timeline.VerbClasses.VerbClass;
import org.jspecify.annotations.Nullable;

/// Finds the clauses of an article that tell what happened, or is to happen, on a date.
///
/// The date must hang on the verb, with nothing but a preposition between; the verb must tell a
/// deed or an event in a past or a future form that fits the date, not be denied and not be a
/// condition. A date of a report ("told the paper on July 5") is a happening of its own only when
/// it is named as a day of the calendar and somebody is named who spoke.
final class DatedClauseFinder {
  private static final Set<String> NOT_AT =
      Set.of(
          "since until till before after from between through throughout during within for over per as than of about ahead and to - – the a an its his her their these those given"
              .split(" "));
  private static final Set<String> CONDITIONS =
      Set.of("if", "unless", "whether", "should", "lest", "since");

  /// A report is news only where its article opens with no other happening.
  private static final double OPENING_REPORT = 0.35;

  private final VerbClasses verbs = new VerbClasses();
  private final DatedNoun nouns = new DatedNoun(verbs);
  private final EventKinds kinds = new EventKinds(verbs);
  private final TellingFinder tellings = new TellingFinder(verbs);

  List<DatedClause> find(AnalyzedArticle article, Optional<PartialDate> asOf) {
    List<DatedClause> clauses = new ArrayList<>();
    for (ArticleSentence sentence : article.prose()) {
      if (!article.text(sentence).strip().matches("(?s).*[.!]['\"”’)\\]]*")) {
        continue;
      }
      for (TimeExpression time : sentence.times()) {
        Optional<DatedClause> clause = clause(article, sentence, time, asOf);
        clause.ifPresent(clauses::add);
        clause.flatMap(c -> besideWhen(article, c)).ifPresent(clauses::add);
      }
    }
    return withoutReports(article, clauses);
  }

  /// Of reports with which an article opens only the first, and none beside a happening there.
  private static List<DatedClause> withoutReports(
      AnalyzedArticle article, List<DatedClause> clauses) {
    boolean told =
        clauses.stream()
            .anyMatch(c ->
                c.weight() != OPENING_REPORT
                    && c.whole()
                    && LeadDate.opens(article, c.sentence())
                    && LeadDate.isNews(article, c.time()));
    Optional<DatedClause> first =
        clauses.stream().filter(c -> !told && c.weight() == OPENING_REPORT).findFirst();
    return clauses.stream()
        .filter(c -> c.weight() != OPENING_REPORT || c.equals(first.orElse(null)))
        .toList();
  }

  private Optional<DatedClause> clause(
      AnalyzedArticle article,
      ArticleSentence sentence,
      TimeExpression time,
      Optional<PartialDate> asOf) {
    boolean wide = time.date() == null;
    PartialDate date = wide ? WideDate.of(article, time).orElse(null) : time.date();
    boolean point =
        time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME;
    if (date == null || !point) {
      return Optional.empty();
    }
    String words = time.span().of(article.article().text()).toLowerCase(Locale.ROOT);
    List<Token> tokens = sentence.tokens();
    GoverningVerb parsed =
        GoverningVerb.of(sentence.sentence(), time.span()).map(v -> saidIn(tokens, v)).orElse(null);
    boolean vague =
        DateWords.isVague(words, time, date) && !DateWords.isDayTold(article, sentence, time);
    boolean hangs =
        parsed != null && (parsed.direct() || nouns.carries(tokens, time, parsed.index()));
    boolean kept = hangsOnNoun(tokens, time, parsed) || nouns.keeps(tokens, time);
    GoverningVerb verb =
        hangs && !kept ? parsed : kept ? null : LeadDate.verb(article, sentence, time).orElse(null);
    if (verb == null || vague) {
      return Optional.empty();
    }
    String preposition = before(tokens, time);
    ClauseWords clause = new ClauseWords(tokens, verb.index());
    boolean by = preposition.equals("by") && !clause.words("aux").contains("had");
    boolean from = preposition.equals("from") && verb.form() == GoverningVerb.Form.FUTURE;
    boolean when =
        (preposition.equals("until") || preposition.equals("least"))
            && isWhen(tokens, verb.index());
    boolean at = !NOT_AT.contains(preposition) || from || when;
    if (by || !at || clause.has("neg") || isCondition(clause) || isBare(tokens, verb.index())) {
      return Optional.empty();
    }
    String lemma = tokens.get(verb.index()).lemma().toLowerCase(Locale.ROOT);
    boolean label =
        time.span().start() == tokens.getFirst().span().start()
            && article.article().text().startsWith(":", time.span().end());
    boolean calendar = words.matches(".*\\d.*");
    Event.Kind kind =
        kinds.of(tokens, verb, label, calendar, date, article.article().published(), asOf);
    Optional<TellingFinder.Telling> telling = tellings.find(sentence, tokens, verb.index(), clause);
    double weight = weight(lemma, clause, words, date, wide);
    boolean opening =
        verbs.of(lemma) == VerbClass.REPORT
            && clause.isSubjectNamed()
            && tokens.get(verb.index()).relation().equals("root")
            && LeadDate.opens(article, sentence)
            && LeadDate.isNews(article, time);
    weight = opening ? Math.max(weight, OPENING_REPORT) : weight;
    if (isQuoted(article.text(sentence), time.span().start() - sentence.span().start())) {
      weight = 0;
    }
    if (kind == Event.Kind.SCHEDULED && verbs.of(lemma) == VerbClass.REPORT) {
      weight = 0.6;
    }
    if (kind == null || telling.isEmpty() || weight <= 0 || isSupposed(tokens, verb.index())) {
      return Optional.empty();
    }
    return Optional.of(
        new DatedClause(
            sentence,
            time,
            date,
            words.endsWith("ago") && date.day() == null,
            kind,
            telling.get().span(),
            telling.get().whole(),
            TellingFinder.isMain(tokens, verb.index()),
            lemma,
            weight,
            clause.terms(sentence.times()),
            clause.names(sentence.times())));
  }

  /// "Said in a report published on Sunday": what is published then is said then.
  private GoverningVerb saidIn(List<Token> tokens, GoverningVerb verb) {
    Token token = tokens.get(verb.index());
    int noun = token.head();
    int in = noun < 0 ? -1 : tokens.get(noun).head();
    int said = in < 0 ? -1 : tokens.get(in).head();
    boolean published =
        verb.form() == GoverningVerb.Form.PARTICIPLE
            && Set.of("publish", "release", "issue", "post").contains(token.lemma());
    boolean inReport =
        said >= 0
            && tokens.get(in).text().equals("in")
            && verbs.of(tokens.get(said).lemma()) == VerbClass.REPORT;
    return published && inReport
        ? new GoverningVerb(said, verb.direct(), GoverningVerb.form(tokens, said))
        : verb;
  }

  /// "When the city fell in May, its mayor fled": what the main clause tells is of that date too.
  private Optional<DatedClause> besideWhen(AnalyzedArticle article, DatedClause when) {
    ArticleSentence sentence = when.sentence();
    List<Token> tokens = sentence.tokens();
    int comma = -1;
    for (int i = 0; i < tokens.size() && comma < 0; i++) {
      boolean behind = tokens.get(i).span().start() >= when.time().span().end();
      comma = behind && tokens.get(i).text().equals(",") ? i : -1;
    }
    boolean opens = tokens.getFirst().text().equals("When") && when.kind() == Event.Kind.HAPPENED;
    if (!opens || comma < 0 || tokens.get(comma).span().start() != when.time().span().end()) {
      return Optional.empty();
    }
    for (int i = comma + 1; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.tag().equals("MD") || token.text().equalsIgnoreCase("not")) {
        return Optional.empty();
      }
      if (token.tag().equals("VBD") || token.tag().equals("VBN")) {
        return tellsEvent(token) ? Optional.of(beside(when, i)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean tellsEvent(Token verb) {
    return switch (verbs.of(verb.lemma())) {
      case EVENT, DEED, FIXTURE, IMPLICATIVE, LIGHT, OCCASION -> true;
      case REPORT, STATE, MEASURE -> false;
    };
  }

  private static DatedClause beside(DatedClause when, int verb) {
    ArticleSentence sentence = when.sentence();
    List<Token> tokens = sentence.tokens();
    Set<String> terms = new TreeSet<>();
    Set<String> names = new TreeSet<>();
    for (Token token : tokens) {
      boolean after = token.span().start() > when.time().span().end();
      String lemma = token.lemma().toLowerCase(Locale.ROOT);
      if (after && (token.isNoun() || token.tag().startsWith("VB"))) {
        terms.add(lemma);
      }
      if (after && token.tag().startsWith("NNP")) {
        names.add(lemma);
      }
    }
    return new DatedClause(
        sentence,
        when.time(),
        when.date(),
        when.rough(),
        when.kind(),
        sentence.span(),
        true,
        true,
        tokens.get(verb).lemma().toLowerCase(Locale.ROOT),
        when.weight(),
        terms,
        names);
  }

  /// "The statement, issued last week, names": a participle that is no verb of its clause.
  private static boolean isBare(List<Token> tokens, int verb) {
    Token token = tokens.get(verb);
    return token.tag().equals("VBN")
        && token.relation().equals("root")
        && tokens.stream().noneMatch(t -> t.head() == verb && t.relation().startsWith("aux"))
        && tokens.stream().filter(t -> t.relation().equals("root")).count() > 1;
  }

  /// "His resignation last month": the time belongs to the noun, whatever the parse says, unless
  /// the noun is what is done: "issued her first statement on Monday".
  private boolean hangsOnNoun(
      List<Token> tokens, TimeExpression time, @Nullable GoverningVerb verb) {
    int before = -1;
    for (int i = 0; i < tokens.size() && tokens.get(i).span().end() <= time.span().start(); i++) {
      before = i;
    }
    int last = before;
    boolean done =
        last >= 0
            && verb != null
            && tokens.get(last).head() == verb.index()
            && tokens.get(last).relation().equals("dobj")
            && verbs.is(VerbClass.LIGHT, tokens.get(verb.index()).lemma());
    return last >= 0
        && !done
        && tokens.get(last).isNoun()
        && tokens.stream().anyMatch(t -> t.head() == last && t.relation().equals("poss"));
  }

  /// Whether a place lies within quotation marks.
  private static boolean isQuoted(String text, int place) {
    int open = 0;
    for (int i = 0; i < place; i++) {
      switch (text.charAt(i)) {
        case '“' -> open = 1;
        case '”' -> open = 0;
        case '"' -> open = 1 - open;
        default -> {}
      }
    }
    return open == 1;
  }

  /// Whether it hangs on what may be or is asked: "may explain why he backed away".
  private static boolean isSupposed(List<Token> tokens, int verb) {
    int at = tokens.get(verb).head();
    int below = verb;
    for (int steps = 0; at >= 0 && steps < tokens.size(); steps++) {
      int above = at;
      int under = below;
      boolean supposed =
          tokens.stream()
              .anyMatch(t ->
                  (t.head() == above
                          && t.tag().equals("MD")
                          && !tokens.get(under).relation().equals("conj"))
                      || (t.head() == above && t.text().matches("(?i)whether|if")));
      boolean beside = tokens.get(below).relation().matches("advcl|parataxis");
      if (supposed && !beside) {
        return true;
      }
      below = at;
      at = tokens.get(at).head();
    }
    return false;
  }

  private static String before(List<Token> tokens, TimeExpression time) {
    String word = "";
    for (Token token : tokens) {
      if (token.span().end() > time.span().start()) {
        break;
      }
      word = token.text().toLowerCase(Locale.ROOT);
    }
    return word;
  }

  static boolean isWhen(List<Token> tokens, int verb) {
    return tokens.stream().anyMatch(t -> t.head() == verb && t.text().equalsIgnoreCase("when"));
  }

  private static boolean isCondition(ClauseWords clause) {
    return clause.words("mark").stream().anyMatch(CONDITIONS::contains)
        || clause.words("aux").contains("should");
  }

  private double weight(
      String lemma, ClauseWords clause, String words, PartialDate date, boolean wide) {
    boolean must = (lemma.equals("have") || lemma.equals("be")) && clause.has("xcomp");
    VerbClass verbClass = must ? VerbClass.EVENT : verbs.of(lemma);
    boolean calendar = words.matches(".*\\d.*") && date.day() != null;
    boolean named = clause.isSubjectNamed();
    return switch (verbClass) {
      case STATE -> 0;
      case REPORT -> (calendar || wide) && named ? 0.3 : 0;
      case MEASURE -> date.day() != null ? 0.4 : 0;
      case DEED -> date.day() != null ? 0.7 : 0.4;
      case EVENT, FIXTURE, IMPLICATIVE, LIGHT, OCCASION ->
          switch (date.precision()) {
            case DAY -> 1;
            case MONTH -> 0.8;
            case YEAR -> {
              boolean said = wide || words.matches(".*\\d{4}.*");
              yield said ? 0.5 : words.equals("last year") ? 0.4 : words.endsWith("ago") ? 0.2 : 0;
            }
          };
    };
  }
}
