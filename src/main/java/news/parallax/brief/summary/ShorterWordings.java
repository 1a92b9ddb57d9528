package news.parallax.brief.summary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import news.parallax.article.ArticleSentence;
import news.parallax.article.Passage;
import news.parallax.brief.Statement;
import news.parallax.brief.support.SupportChecker;
import news.parallax.claim.ShorterTellings;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.EntityKind;
import news.parallax.text.Mention;
import news.parallax.text.Span;
import news.parallax.text.Token;

/// The wordings in which a sentence may stand where there is little room: whole, without what hangs
/// at its end or opens it, without brackets, without what is said by the way between commas. None
/// drops a hedge, a negation, a condition, a speaker, a contrast or a date.
public final class ShorterWordings {
  private static final Pattern CONTRAST =
      Pattern.compile(
          "^\\s*[,;–—]?\\s*(?:but|yet|although|though|however|while|whereas|except)\\b");
  private static final Pattern ASIDE = Pattern.compile("^\\s*[,;–—]");
  private static final Pattern SPEAKER =
      Pattern.compile(
          "(?i)\\b(?:according to|says?|said|saying|told|tells?|claims?|argues?|alleg\\w+|believes?|accus\\w+|call(?:s|ed|ing)?)\\b");
  private static final Pattern MEASURE_OF_TIME =
      Pattern.compile(
          "(?:\\d|one|two|three|four|five|six|seven|eight|nine|ten|an?|several|few) (?:minutes?|hours?|days?|weeks?|months?|years?)$");

  /// What day of the week it was is told by the date of the brief.
  private static final Pattern WEEKDAY =
      Pattern.compile(
          "(?:(?:On|Late|Early) )?(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day(?: (?:morning|afternoon|evening|night))?, ");

  private static final Pattern IN_BRACKETS =
      Pattern.compile(" \\((?![^()]*\\b(?:not|no|if)\\b)[^()“”\"]{1,40}\\)");
  private static final Set<String> BY_THE_WAY = Set.of("appos", "relcl", "acl");
  private static final Set<String> GOES_ON = Set.of("and", "or", "but", "whose", "who", "which");
  private static final int FEWEST = 8;

  private final AnalyzedStory story;
  private final Set<String> known;

  /// @param known stems of the words that a reader has read, so that whoever they name needs no
  ///   description
  public ShorterWordings(AnalyzedStory story, Set<String> known) {
    this.story = story;
    this.known = Set.copyOf(known);
  }

  /// The whole sentence first, each wording once.
  ///
  /// @param statement what the words at a span of the sentence become; empty when they cannot stand
  public List<Statement> of(
      ArticleSentence sentence, Function<Span, Optional<Statement>> statement) {
    Map<String, Statement> found = new LinkedHashMap<>();
    List<Span> parts = new ArrayList<>();
    parts.add(sentence.span());
    ShorterTellings.of(sentence).stream()
        .filter(p -> keepsItsMeaning(sentence, p))
        .forEach(parts::add);
    List<Span> asides = asides(sentence);
    for (Span part : parts) {
      statement
          .apply(part)
          .ifPresent(whole -> {
            found.putIfAbsent(whole.text(), whole);
            String unbracketed = withoutBrackets(whole.text());
            add(whole, unbracketed, found);
            add(whole, withoutAsides(unbracketed, sentence, part, asides), found);
          });
    }
    return List.copyOf(found.values());
  }

  /// The same, and each of them also without what is said by the way of its verbs.
  ///
  /// @param statement what the words at a span of the sentence become; empty when they cannot stand
  List<Statement> andShorter(
      ArticleSentence sentence, Function<Span, Optional<Statement>> statement) {
    List<Statement> wordings = of(sentence, statement);
    List<Span> pieces =
        ByTheWay.of(sentence).stream().filter(p -> mayGo(text(sentence, p))).toList();
    Map<String, Statement> found = new LinkedHashMap<>();
    wordings.forEach(w -> found.put(w.text(), w));
    for (Statement wording : wordings) {
      for (Span piece : pieces) {
        add(wording, withoutAsides(wording.text(), sentence, piece, List.of(piece)), found);
      }
      add(wording, withoutAsides(wording.text(), sentence, sentence.span(), pieces), found);
    }
    return List.copyOf(found.values());
  }

  private static boolean mayGo(String piece) {
    return !SupportChecker.holdsGuard(piece) && !SPEAKER.matcher(piece).find();
  }

  private static void add(Statement whole, String text, Map<String, Statement> found) {
    found.computeIfAbsent(
        text,
        t ->
            new Statement(
                t,
                Statement.Kind.CONDENSED,
                whole.citations(),
                whole.attributedTo(),
                whole.asOf()));
  }

  private static String withoutBrackets(String text) {
    return IN_BRACKETS.matcher(text).replaceAll("");
  }

  private String withoutAsides(
      String text, ArticleSentence sentence, Span part, List<Span> asides) {
    String shorter = text;
    for (Span aside : asides) {
      String words = withoutBrackets(text(sentence, aside));
      int at = shorter.indexOf(words);
      if (!part.contains(aside) || at < 0 || SupportChecker.holdsGuard(words)) {
        continue;
      }
      String rest = shorter.substring(0, at) + shorter.substring(at + words.length());
      shorter = isBalanced(rest) && rest.split("\\s+").length >= FEWEST ? rest : shorter;
    }
    return shorter;
  }

  private boolean keepsItsMeaning(ArticleSentence sentence, Span part) {
    String kept = text(sentence, part);
    String before = text(sentence, new Span(sentence.span().start(), part.start()));
    String after = text(sentence, new Span(part.end(), sentence.span().end()));
    boolean dated = sentence.times().stream().anyMatch(t -> t.span().end() <= part.start());
    return (ASIDE.matcher(after).find() || endsWell(sentence, part, after))
        && kept.split("\\s+").length >= FEWEST
        && !(dated && !WEEKDAY.matcher(before).matches())
        && !CONTRAST.matcher(after).find()
        && !SupportChecker.holdsGuard(before)
        && !SupportChecker.holdsGuard(after)
        && !SPEAKER.matcher(before).find()
        && !SPEAKER.matcher(after).find()
        && !MEASURE_OF_TIME.matcher(kept).find()
        && isBalanced(kept);
  }

  /// Whether what is dropped without a comma is a phrase of circumstance behind a noun: not "are
  /// locked [in a race]", not "in a race [that began]".
  private static boolean endsWell(ArticleSentence sentence, Span part, String after) {
    if (after.strip().length() <= 1) {
      return true;
    }
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (tokens.get(i).span().end() == part.end()) {
        Token next = tokens.get(i + 1);
        return (tokens.get(i).isNoun() || tokens.get(i).tag().equals("CD"))
            && next.tag().equals("IN")
            && !next.text().equalsIgnoreCase("that")
            && !next.text().equalsIgnoreCase("of");
      }
    }
    return false;
  }

  /// Appositions and relative clauses between two commas, the first comma and the last with them.
  private List<Span> asides(ArticleSentence sentence) {
    List<Token> tokens = sentence.tokens();
    List<Span> asides = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (!BY_THE_WAY.contains(tokens.get(i).relation())
          || tokens.get(i).head() > i
          || hangsOnAnother(tokens, i)) {
        continue;
      }
      boolean[] under = under(tokens, i);
      int first = i;
      int last = i;
      while (first > 0 && under[first - 1]) {
        first--;
      }
      while (last + 1 < under.length && under[last + 1]) {
        last++;
      }
      while (first < last && tokens.get(first).text().equals(",")) {
        first++;
      }
      while (last > first && tokens.get(last).text().equals(",")) {
        last--;
      }
      if (isBetweenCommas(tokens, first, last) && isWhole(under, first, last)) {
        Span aside =
            new Span(tokens.get(first - 1).span().start(), tokens.get(last + 1).span().end());
        boolean apposition = tokens.get(i).relation().equals("appos");
        boolean list =
            apposition && GOES_ON.contains(tokens.get(last + 2).text().toLowerCase(Locale.ROOT));
        boolean dated = sentence.times().stream().anyMatch(t -> aside.contains(t.span()));
        if (!list && !dated && !describesAStranger(sentence, aside)) {
          asides.add(aside);
        }
      }
    }
    return asides;
  }

  /// An aside within an aside shares a comma with it.
  private static boolean hangsOnAnother(List<Token> tokens, int aside) {
    int at = tokens.get(aside).head();
    for (int steps = 0; at >= 0 && steps < tokens.size(); steps++) {
      if (BY_THE_WAY.contains(tokens.get(at).relation())) {
        return true;
      }
      at = tokens.get(at).head();
    }
    return false;
  }

  private static boolean isBetweenCommas(List<Token> tokens, int first, int last) {
    return first >= 2
        && last + 2 < tokens.size()
        && tokens.get(first - 1).text().equals(",")
        && tokens.get(last + 1).text().equals(",");
  }

  /// Whether all that hangs on the aside stands in it.
  private static boolean isWhole(boolean[] under, int first, int last) {
    for (int i = 0; i < under.length; i++) {
      if (under[i] && (i < first - 1 || i > last + 1)) {
        return false;
      }
    }
    return true;
  }

  private static boolean[] under(List<Token> tokens, int top) {
    boolean[] under = new boolean[tokens.size()];
    under[top] = true;
    for (boolean grows = true; grows; ) {
      grows = false;
      for (int i = 0; i < under.length; i++) {
        int head = tokens.get(i).head();
        if (!under[i] && head >= 0 && under[head]) {
          under[i] = true;
          grows = true;
        }
      }
    }
    return under;
  }

  /// Whether it says who somebody is whom the reader does not know.
  private boolean describesAStranger(ArticleSentence sentence, Span aside) {
    for (Mention mention : sentence.mentions()) {
      int between = aside.start() - mention.span().end();
      if (mention.kind() == EntityKind.PERSON && between >= 0 && between <= 1) {
        return LeadFinder.words(text(sentence, mention.span())).stream().noneMatch(known::contains);
      }
    }
    return false;
  }

  private static boolean isBalanced(String text) {
    int open = 0;
    int straight = 0;
    for (char c : text.toCharArray()) {
      switch (c) {
        case '“', '(' -> open++;
        case '”', ')' -> open--;
        case '"' -> straight++;
        default -> {}
      }
    }
    return open == 0 && straight % 2 == 0;
  }

  private String text(ArticleSentence sentence, Span span) {
    return story.text(new Passage(sentence.articleId(), span));
  }
}
