package news.parallax.claim.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import news.parallax.article.Article;
import news.parallax.article.ArticleSentence;
import news.parallax.article.DateInfo;
import news.parallax.article.Passage;
import news.parallax.text.ParseTree;
import news.parallax.text.PartialDate;
import news.parallax.text.TimeExpression;
import org.jspecify.annotations.Nullable;

/// The date for which a figure holds: that of its own clause, else of the clause around it, else of
/// the article; none where the sentence names another time that may be meant.
final class FigureDate {
  private static final int FAR = 6;
  private static final int OUTER = 4;
  private static final long RECENT = 10;
  private static final int NEWS = 8;

  /// A day that only who has read on knows.
  private static final Pattern THEN =
      Pattern.compile(
          "(?i)\\b(?:(?:that|the same|the previous|the following) (?:day|year|month|week|night|time)|at the time|by then"
              + "|end of the day|(?:years?|months?|weeks?|days?) (?:earlier|before|later)|a decade (?:ago|earlier)"
              + "|(?:from|between) \\d{4} (?:to|and|through|until)|(?:few|several|couple of) (?:years|months|weeks|days) ago"
              + "|during (?:the|his|her) [\\p{L} ]{1,20}(?:administration|presidency|tenure|term)"
              + "|last (?:fall|spring|summer|winter|autumn)"
              + "|previously|initially|originally|once had|used to)\\b");

  private static final Set<String> BESIDE = Set.of("after", "before", "since", "than", "until");
  private static final Set<String> NOT_AT =
      Set.of(
          "since", "from", "until", "till", "before", "after", "between", "than", "through", "to",
          "over", "past", "within");

  private final Article article;
  private final ArticleSentence sentence;
  private final ParseTree tree;

  FigureDate(Article article, ArticleSentence sentence, ParseTree tree) {
    this.article = article;
    this.sentence = sentence;
    this.tree = tree;
  }

  @Nullable DateInfo of(Counted counted) {
    List<TimeExpression> dated =
        sentence.times().stream()
            .filter(t -> t.type() != TimeExpression.Type.DURATION && t.calendarDate().isPresent())
            .toList();
    Optional<TimeExpression> own =
        dated.stream().filter(t -> hangsOn(t.span(), counted.noun(), counted)).findFirst();
    int verb = counted.verb();
    int before = tree.size();
    if (own.isEmpty()) {
      own = dated.stream().filter(t -> hangsOn(t.span(), counted.to(), counted)).findFirst();
    }
    if (own.isEmpty() && verb >= 0) {
      int to = tree.child(verb, "xcomp").orElse(verb);
      own = dated.stream().filter(t -> hangsOn(t.span(), to, counted)).findFirst();
    }
    if (own.isEmpty() && verb >= 0) {
      own = dated.stream().filter(t -> isOfEvent(t, counted)).findFirst();
    }
    for (int steps = 0; own.isEmpty() && verb >= 0 && steps < OUTER; steps++) {
      int at = verb;
      int until = before;
      own = dated.stream().filter(t -> isWhen(t.span(), at)).findFirst();
      if (own.isPresent()) {
        break;
      }
      own =
          dated.stream()
              .filter(t -> hangsOn(t.span(), at, counted) && begins(t) < until)
              .findFirst();
      verb = above(verb);
      if (verb >= 0 && isJoined(at, verb)) {
        before = verb;
      }
    }
    DateInfo published = article.publishedAt();
    boolean toCome =
        counted.verb() >= 0
            && tree.auxiliaries(counted.verb()).stream()
                .anyMatch(a -> Set.of("will", "would", "to").contains(tree.lower(a)));
    if (own.isPresent() && toCome && published == null) {
      return null;
    }
    if (own.isPresent()) {
      DateInfo date = date(own.get());
      return published != null && date.value().first().isAfter(published.value().last())
          ? published
          : date;
    }
    Optional<TimeExpression> opening = dated.stream().filter(this::opens).findFirst();
    if (opening.isPresent()) {
      DateInfo date = date(opening.get());
      return published != null && date.value().first().isAfter(published.value().last())
          ? published
          : date;
    }
    boolean unclear =
        dated.stream().anyMatch(t -> isOld(t, published))
            || isThen(counted)
            || THEN.matcher(article.text(sentence.span())).find()
            || isOnce(counted);
    return unclear ? null : published;
  }

  /// Something that was once done or paid, told far down and by nobody: who knows when.
  private boolean isOnce(Counted counted) {
    int verb = counted.verb();
    return sentence.index() > NEWS
        && verb >= 0
        && tree.tag(verb).equals("VBD")
        && !FigureWords.ENGLISH.counting().contains(tree.lemma(verb))
        && !FigureWords.ENGLISH.setting().contains(tree.lemma(verb))
        && tree.is(verb, "root", "relcl", "conj", "advcl");
  }

  /// "The debt was $3 billion when the mayor took office": a day that only the reader knows.
  private boolean isThen(Counted counted) {
    int own = counted.verb();
    boolean after =
        own >= 0
            && tree.is(own, "advcl", "pcomp")
            && tree.tag(own).startsWith("VBD")
            && (tree.children(own).stream().anyMatch(c -> c < own && BESIDE.contains(tree.lower(c)))
                || (tree.head(own) >= 0 && BESIDE.contains(tree.lower(tree.head(own)))));
    if (after) {
      return true;
    }
    for (int i = 0; i < tree.size(); i++) {
      boolean when =
          Set.of("when", "once", "until", "before").contains(tree.lower(i))
              && tree.head(i) >= 0
              && tree.isVerb(tree.head(i))
              && tree.is(tree.head(i), "advcl", "relcl", "acl");
      if (!when) {
        continue;
      }
      int above = tree.head(tree.head(i));
      if (above >= 0 && (above == counted.verb() || above == counted.noun())) {
        return true;
      }
    }
    return false;
  }

  /// "Four were hurt when a wall fell on Friday".
  private boolean isOfEvent(TimeExpression time, Counted counted) {
    int verb = counted.verb();
    return FigureWords.ENGLISH.casualties().contains(tree.lemma(verb))
        && tree.children(verb).stream()
            .anyMatch(c ->
                c > verb
                    && tree.is(c, "advcl")
                    && tree.children(c).stream().anyMatch(w -> tree.lower(w).equals("when"))
                    && tree.words(time.span()).stream().anyMatch(w -> tree.governs(c, w)));
  }

  private int begins(TimeExpression time) {
    List<Integer> words = tree.words(time.span());
    return words.isEmpty() ? tree.size() : words.getFirst();
  }

  /// "Began a year ago and claims to have": the time behind the first verb is its own.
  private boolean isJoined(int verb, int above) {
    return tree.is(verb, "conj") && tree.head(verb) == above;
  }

  private int above(int verb) {
    for (int up = tree.head(verb), steps = 0; up >= 0 && steps < FAR; steps++) {
      if (tree.isVerb(up)) {
        return up;
      }
      up = tree.head(up);
    }
    return -1;
  }

  private DateInfo date(TimeExpression time) {
    PartialDate value = time.calendarDate().orElseThrow();
    return DateInfo.inferred(
        value,
        new Passage(article.id(), time.span()),
        "the sentence says \"" + article.text(time.span()) + "\"");
  }

  /// A time that is long past, or any where the article's own date is not known, and that is not
  /// the beginning or end of a span.
  private boolean isOld(TimeExpression time, @Nullable DateInfo published) {
    if (published == null) {
      return true;
    }
    PartialDate date = time.calendarDate().orElseThrow();
    List<Integer> words = tree.words(time.span());
    boolean within = words.isEmpty() || NOT_AT.contains(before(words.getFirst()));
    return !within && date.last().isBefore(published.value().first().minusDays(RECENT));
  }

  /// "Cut 600 jobs after gains last year", "200 a month, down from 300 in 2018": another's time.
  private boolean isBeside(int time, int word) {
    for (int i = Math.max(0, time - 4); i < time; i++) {
      boolean other = BESIDE.contains(tree.text(i).toLowerCase(java.util.Locale.ROOT));
      boolean apart = tree.text(i).equals(",") && time > i + 1;
      if (i > word && (other || apart)) {
        return true;
      }
    }
    return NOT_AT.contains(before(time));
  }

  private String before(int word) {
    return word == 0 ? "" : tree.text(word - 1).toLowerCase(java.util.Locale.ROOT);
  }

  /// "In March 1997 ...": the time that a sentence opens with.
  private boolean opens(TimeExpression time) {
    List<Integer> words = tree.words(time.span());
    return !words.isEmpty()
        && words.getFirst() <= 1
        && (words.getFirst() == 0 || Set.of("in", "on", "by", "at").contains(before(1)));
  }

  /// "On July 7, when bombs killed 50".
  private boolean isWhen(news.parallax.text.Span time, int verb) {
    int head = tree.head(verb);
    return head >= 0 && time.contains(tree.token(head).span());
  }

  /// Whether a time hangs on a word with nothing but a preposition between them.
  private boolean hangsOn(news.parallax.text.Span time, int word, Counted counted) {
    List<Integer> words = tree.words(time);
    if (words.isEmpty() || isBeside(words.getFirst(), word)) {
      return false;
    }
    for (int i : words) {
      int up = tree.head(i);
      if (words.contains(up)) {
        continue;
      }
      if (up == word) {
        return !tree.is(i, "nmod") && !tree.is(i, "compound") && !tree.is(i, "poss");
      }
      for (int steps = 0; up >= 0 && tree.is(up, "prep") && steps < 3; steps++) {
        up = tree.head(up);
      }
      return up == word;
    }
    return false;
  }
}
