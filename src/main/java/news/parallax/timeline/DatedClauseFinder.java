package news.parallax.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.article.AnalyzedArticle;
import news.parallax.article.ArticleSentence;
import news.parallax.article.DateInfo;
import news.parallax.text.PartialDate;
import news.parallax.text.Span;
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
  private static final Set<String> AHEAD =
      Set.of("schedule", "set", "plan", "slate", "due", "expect");
  private static final String NAMES_DAY =
      ".*(day|yesterday|tonight|this|last|january|february|march|april|may|june|july|august|september|october|november|december|jan\\.|feb\\.|aug\\.|sept\\.|oct\\.|nov\\.|dec\\.).*";

  private final VerbClasses verbs = new VerbClasses();
  private final DatedNoun nouns = new DatedNoun(verbs);

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
    return clauses;
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
    GoverningVerb verb =
        GoverningVerb.of(sentence.sentence(), time.span()).map(v -> saidIn(tokens, v)).orElse(null);
    boolean vague = isVague(words, time, date) && !isDayTold(article, sentence, time);
    boolean hangs = verb != null && (verb.direct() || nouns.carries(tokens, time, verb.index()));
    if (verb == null || !hangs || vague || hangsOnNoun(tokens, time) || nouns.keeps(tokens, time)) {
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
        kind(tokens, verb, label, calendar, date, article.article().published(), asOf);
    Optional<Telling> telling = telling(sentence, tokens, verb.index(), clause);
    double weight = weight(lemma, clause, words, date, wide);
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
            telling.get().span,
            telling.get().whole,
            isMain(tokens, verb.index()),
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

  /// Whether it does not say by itself when: a time of day without its day, a day that counts from
  /// another, a long time that is not over.
  private static boolean isVague(String words, TimeExpression time, PartialDate date) {
    boolean week = time.value().matches("\\d{4}-W.*");
    return words.matches("(this|the current) (year|month|week|season|quarter|decade|century).*")
        || words.matches("(earlier|later|early|late) this year")
        || words.matches("(that|the same|the following|the next|the previous) .*")
        || words.matches(".*(earlier|later|before|after)")
        || words.matches("(earlier|later|late|early) (in|that) (the )?day")
        || (time.type() == TimeExpression.Type.TIME && !words.matches(NAMES_DAY))
        || (week && date.precision() == PartialDate.Precision.YEAR);
  }

  /// Whether a bare time of day stands among times that all name its day.
  private static boolean isDayTold(
      AnalyzedArticle article, ArticleSentence sentence, TimeExpression time) {
    if (time.type() != TimeExpression.Type.TIME) {
      return false;
    }
    List<PartialDate> days =
        article.sentences().stream()
            .filter(s -> s.isProse())
            .filter(s -> s.index() <= sentence.index() && s.index() >= sentence.index() - 3)
            .flatMap(s -> s.times().stream())
            .filter(t -> t.type() == TimeExpression.Type.DATE || namesDay(article, t))
            .flatMap(t -> t.calendarDate().stream())
            .filter(d -> d.day() != null)
            .distinct()
            .toList();
    return days.size() == 1 && days.getFirst().equals(time.date());
  }

  private static boolean namesDay(AnalyzedArticle article, TimeExpression time) {
    String words = time.span().of(article.article().text()).toLowerCase(Locale.ROOT);
    return words.matches(NAMES_DAY);
  }

  /// "The statement, issued last week, names": a participle that is no verb of its clause.
  private static boolean isBare(List<Token> tokens, int verb) {
    Token token = tokens.get(verb);
    return token.tag().equals("VBN")
        && token.relation().equals("root")
        && tokens.stream().noneMatch(t -> t.head() == verb && t.relation().startsWith("aux"))
        && tokens.stream().filter(t -> t.relation().equals("root")).count() > 1;
  }

  /// "His resignation last month": the time belongs to the noun, whatever the parse says.
  private static boolean hangsOnNoun(List<Token> tokens, TimeExpression time) {
    int before = -1;
    for (int i = 0; i < tokens.size() && tokens.get(i).span().end() <= time.span().start(); i++) {
      before = i;
    }
    int last = before;
    return last >= 0
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

  private static boolean isWhen(List<Token> tokens, int verb) {
    return tokens.stream().anyMatch(t -> t.head() == verb && t.text().equalsIgnoreCase("when"));
  }

  private static boolean isCondition(ClauseWords clause) {
    return clause.words("mark").stream().anyMatch(CONDITIONS::contains)
        || clause.words("aux").contains("should");
  }

  private Event.@Nullable Kind kind(
      List<Token> tokens,
      GoverningVerb verb,
      boolean label,
      boolean calendar,
      PartialDate date,
      Optional<DateInfo> published,
      Optional<PartialDate> asOf) {
    Optional<PartialDate> today = published.map(DateInfo::value).or(() -> asOf);
    boolean over = today.isEmpty() || !date.first().isAfter(today.get().last());
    boolean ahead = asOf.isPresent() && date.first().isAfter(asOf.get().last());
    Token token = tokens.get(verb.index());
    Event.Kind happened = over ? Event.Kind.HAPPENED : null;
    if (label) {
      return happened;
    }
    Event.Kind scheduled = ahead && !over ? Event.Kind.SCHEDULED : null;
    return switch (verb.form()) {
      case PAST -> {
        boolean arranged = AHEAD.contains(token.lemma());
        yield arranged ? (calendar ? scheduled : null) : happened;
      }
      case PERFECT -> date.precision() == PartialDate.Precision.DAY ? happened : null;
      case FUTURE -> scheduled;
      case PRESENT ->
          isToBe(tokens, verb.index())
                  || (verbs.isFixture(token.lemma()) && isMain(tokens, verb.index()))
              ? scheduled
              : null;
      case MODAL -> wouldBe(tokens, verb.index()) ? scheduled : null;
      case INFINITIVE -> {
        if (isArranged(tokens, token)) {
          yield scheduled;
        }
        yield isDone(tokens, token) ? happened : null;
      }
      case GERUND, PARTICIPLE -> null;
    };
  }

  /// "Said the hearing would open on Monday".
  private static boolean wouldBe(List<Token> tokens, int verb) {
    return tokens.stream().anyMatch(t -> t.head() == verb && t.lemma().equals("would"))
        && tokens.get(verb).relation().equals("ccomp");
  }

  /// "Is to review it", "is due to open".
  private static boolean isToBe(List<Token> tokens, int verb) {
    return tokens.get(verb).lemma().equals("be")
        && tokens.stream()
            .anyMatch(t ->
                t.head() == verb
                    && (t.lemma().equals("due")
                        || (noAdjective(tokens, verb)
                            && t.relation().equals("xcomp")
                            && t.tag().equals("VB")
                            && hasTo(tokens, tokens.indexOf(t)))));
  }

  private static boolean noAdjective(List<Token> tokens, int verb) {
    return tokens.stream().noneMatch(t -> t.head() == verb && t.relation().equals("acomp"));
  }

  private static boolean hasTo(List<Token> tokens, int verb) {
    return tokens.stream().anyMatch(t -> t.head() == verb && t.tag().equals("TO"));
  }

  /// "Began to burn on Monday", "were allowed to go home".
  private boolean isDone(List<Token> tokens, Token verb) {
    return verb.head() >= 0
        && verbs.isImplicative(tokens.get(verb.head()).lemma())
        && GoverningVerb.form(tokens, verb.head()) == GoverningVerb.Form.PAST;
  }

  /// "Is due to open on Monday".
  private static boolean isArranged(List<Token> tokens, Token verb) {
    return verb.head() >= 0
        && AHEAD.contains(tokens.get(verb.head()).lemma().toLowerCase(Locale.ROOT));
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

  /// The words that tell it.
  ///
  /// @param whole whether they can be printed: a clause with a subject
  private record Telling(Span span, boolean whole) {}

  /// A clause that is joined to others and has a subject of its own, when it opens with a capital
  /// or other clauses are dated too, else the sentence; a relative clause tells of its noun and
  /// cannot be printed. Nothing without a subject tells anything.
  private Optional<Telling> telling(
      ArticleSentence sentence, List<Token> tokens, int verb, ClauseWords clause) {
    boolean own = clause.subject().isPresent();
    String relation = tokens.get(verb).relation();
    if (isWhen(tokens, verb) && tokens.get(verb).relation().equals("relcl")) {
      return Optional.of(new Telling(sentence.span(), true));
    }
    if (isInRelative(tokens, verb)) {
      return Optional.of(new Telling(sentence.span(), false));
    }
    if (!own) {
      boolean shares = relation.equals("conj") || relation.equals("xcomp");
      return shares ? Optional.of(new Telling(sentence.span(), true)) : Optional.empty();
    }
    boolean joined =
        relation.equals("advcl") || relation.equals("conj") || relation.equals("parataxis");
    boolean said = verbs.of(tokens.get(verb).lemma()) == VerbClass.REPORT;
    Span part = clause.span();
    boolean capital =
        tokens.stream()
            .anyMatch(t ->
                t.span().start() == part.start() && !Character.isLowerCase(t.text().charAt(0)));
    boolean alone =
        sentence.times().stream().allMatch(t -> t.date() == null || part.contains(t.span()));
    boolean marked = clause.has("mark") || isWhen(tokens, verb);
    boolean reported =
        relation.equals("conj")
            && tokens.get(verb).head() >= 0
            && tokens.get(tokens.get(verb).head()).relation().equals("ccomp");
    Span first = relation.equals("root") ? beforeNext(sentence, verb) : null;
    if (first != null && !said) {
      return Optional.of(new Telling(first, true));
    }
    boolean split = joined && !said && !reported && (capital || marked || !alone);
    if (relation.equals("ccomp") && !isMainAbove(tokens, verb)) {
      return Optional.of(new Telling(sentence.span(), false));
    }
    return Optional.of(new Telling(split ? part : sentence.span(), true));
  }

  /// A main clause without the clause joined to it that has a subject and a date of its own; null
  /// when there is none.
  private static @Nullable Span beforeNext(ArticleSentence sentence, int verb) {
    List<Token> tokens = sentence.tokens();
    for (int i = verb + 1; i < tokens.size(); i++) {
      if (tokens.get(i).head() != verb || !tokens.get(i).relation().equals("conj")) {
        continue;
      }
      ClauseWords next = new ClauseWords(tokens, i);
      Span part = next.span();
      boolean dated =
          sentence.times().stream().anyMatch(t -> t.date() != null && part.contains(t.span()));
      int end = i;
      while (end > verb && !tokens.get(end).relation().equals("cc")) {
        end--;
      }
      if (next.subject().isPresent()
          && dated
          && end > verb + 1
          && part.start() > tokens.get(end).span().start()) {
        int last = tokens.get(end - 1).text().equals(",") ? end - 2 : end - 1;
        return new Span(sentence.span().start(), tokens.get(last).span().end());
      }
    }
    return null;
  }

  /// Whether what is said is said in the main clause, not in one that hangs on it.
  private static boolean isMainAbove(List<Token> tokens, int verb) {
    int at = tokens.get(verb).head();
    for (int steps = 0; at >= 0 && steps < tokens.size(); steps++) {
      if (tokens.get(at).tag().startsWith("VB") && !isMain(tokens, at)) {
        return false;
      }
      at = tokens.get(at).head();
    }
    return true;
  }

  private static boolean isMain(List<Token> tokens, int verb) {
    return switch (tokens.get(verb).relation()) {
      case "root", "ccomp", "conj" -> true;
      default -> false;
    };
  }

  private static boolean isInRelative(List<Token> tokens, int verb) {
    int at = verb;
    for (int steps = 0; at >= 0 && steps < tokens.size(); steps++) {
      String relation = tokens.get(at).relation();
      if (relation.equals("relcl") || relation.equals("acl")) {
        return true;
      }
      at = tokens.get(at).head();
    }
    return false;
  }
}
