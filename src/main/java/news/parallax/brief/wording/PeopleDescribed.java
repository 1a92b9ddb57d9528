package news.parallax.brief.wording;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import news.parallax.article.AnalyzedArticle;
import news.parallax.article.ArticleSentence;
import news.parallax.article.Passage;
import news.parallax.brief.support.SupportChecker;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.EntityKind;
import news.parallax.text.Mention;
import news.parallax.text.Span;
import news.parallax.text.Token;

/// Where the articles say beside a person's full name what that person is: "Ada Holm, the owner of
/// the mill", "Harbour Master Ada Holm".
public final class PeopleDescribed {
  private static final int MOST_WORDS = 12;
  private static final int FEWEST_WORDS = 2;
  private static final Pattern PLAIN = Pattern.compile("[^“”\"()\\[\\]:;–—]+");
  private static final Pattern OF_THE_DAY =
      Pattern.compile(
          "\\b[RDI]-\\p{Lu}|\\b(?:who|which|told|said|says|yesterday|today|whose|\\p{Lu}\\p{Ll}+day)\\b");

  private static final Pattern BODY =
      Pattern.compile("(?!The |the )\\p{Lu}[\\p{L}&.’'-]*(?: [\\p{L}&.’'-]+)*");
  private static final Pattern BODY_IS = Pattern.compile(", an? ");

  private static final Set<String> LEADING =
      Set.of(
          "of",
          "and",
          "for",
          "&",
          "former",
          "ex",
          "then",
          "late",
          "onetime",
          "outgoing",
          "deputy",
          "acting",
          "assistant",
          "vice");

  private final AnalyzedStory story;
  private final Map<String, Passage> described = new TreeMap<>();
  private final Map<String, Passage> inFull = new TreeMap<>();
  private final Map<String, Passage> bodies = new TreeMap<>();
  private final Set<String> names = new TreeSet<>();

  public PeopleDescribed(AnalyzedStory story) {
    this.story = story;
    for (AnalyzedArticle article : story.articles()) {
      for (ArticleSentence sentence : article.prose()) {
        for (Mention mention : sentence.mentions()) {
          String name = SupportChecker.flat(story.text(new Passage(article.id(), mention.span())));
          if (mention.kind() == EntityKind.ORG && BODY.matcher(name).matches()) {
            behind(sentence, mention)
                .filter(span -> BODY_IS.matcher(story.text(new Passage(article.id(), span))).find())
                .ifPresent(span -> bodies.putIfAbsent(name, new Passage(article.id(), span)));
          }
          if (mention.kind() == EntityKind.PERSON && name.indexOf(' ') > 0) {
            names.add(name);
            behind(sentence, mention)
                .ifPresent(s -> inFull.putIfAbsent(name, new Passage(article.id(), s)));
            behind(sentence, mention)
                .or(() -> before(sentence, mention))
                .ifPresent(s -> described.putIfAbsent(name, new Passage(article.id(), s)));
          }
        }
      }
    }
  }

  /// A person and the passage that says by an apposition what that one is.
  public record Described(String name, Passage passage) {}

  /// Those of whom an apposition says what they are, in order of name.
  public List<Described> inFull() {
    return inFull.entrySet().stream().map(e -> new Described(e.getKey(), e.getValue())).toList();
  }

  /// Those of whom only a title before the name says what they are, in order of name.
  public List<Described> titled() {
    return described.entrySet().stream()
        .filter(e -> !inFull.containsKey(e.getKey()))
        .map(e -> new Described(e.getKey(), e.getValue()))
        .toList();
  }

  /// The bodies of which an apposition says what they are, in order of name.
  public List<Described> bodies() {
    return bodies.entrySet().stream().map(e -> new Described(e.getKey(), e.getValue())).toList();
  }

  /// The name with what the person is, as it stands in an article; empty when none says it so.
  public Optional<Passage> describe(String name) {
    return Optional.ofNullable(described.get(name));
  }

  /// Whether a name opens with the last word of another full name: two names that stood side by
  /// side were taken for one.
  boolean isDoubtful(String name) {
    int space = name.indexOf(' ');
    if (space < 0) {
      return false;
    }
    String first = " " + name.substring(0, space);
    return names.stream().anyMatch(n -> n.endsWith(first));
  }

  /// Whether a single name may be another's too: "Kim" of two that are called so.
  boolean isShared(String word, String name) {
    String first = name.substring(0, Math.max(0, name.indexOf(' ')));
    return names.stream()
        .filter(n -> !n.equals(name) && !n.startsWith(first + " "))
        .anyMatch(n -> n.endsWith(" " + word) || n.startsWith(word + " "));
  }

  /// "Ada Holm, the owner of the mill,": an apposition between commas.
  private Optional<Span> behind(ArticleSentence sentence, Mention mention) {
    List<Token> tokens = sentence.tokens();
    int head = -1;
    int last = -1;
    for (int i = 0; i < tokens.size(); i++) {
      if (mention.span().contains(tokens.get(i).span())) {
        last = i;
        if (tokens.get(i).head() < 0
            || !mention.span().contains(tokens.get(tokens.get(i).head()).span())) {
          head = i;
        }
      }
    }
    if (head < 0 || last + 2 >= tokens.size() || !tokens.get(last + 1).text().equals(",")) {
      return Optional.empty();
    }
    int apposition = -1;
    for (int i = last + 2; i < tokens.size(); i++) {
      if (tokens.get(i).head() == head && tokens.get(i).relation().equals("appos")) {
        apposition = i;
        break;
      }
    }
    if (apposition < 0 || (tokens.get(apposition).tag().equals("NNP") && apposition == last + 2)) {
      return Optional.empty();
    }
    int end = -1;
    for (int i = apposition; i < tokens.size(); i++) {
      String word = tokens.get(i).text();
      boolean goesOn = i > apposition && tokens.get(i).tag().matches("WDT|WP\\$?");
      if (goesOn || word.equals(",") || word.equals(".") || word.equals(";")) {
        end = i - 1;
        break;
      }
    }
    if (end < apposition) {
      return Optional.empty();
    }
    int closed = tokens.get(end + 1).text().equals(",") ? end + 1 : end;
    return fit(
        sentence,
        new Span(mention.span().start(), tokens.get(closed).span().end()),
        end - last - 1);
  }

  /// "Harbour Master Ada Holm": titles that hang from the name.
  private Optional<Span> before(ArticleSentence sentence, Mention mention) {
    List<Token> tokens = sentence.tokens();
    int first = -1;
    for (int i = 0; i < tokens.size(); i++) {
      if (mention.span().contains(tokens.get(i).span())) {
        first = i;
        break;
      }
    }
    int from = first;
    while (from > 0
        && tokens.get(from - 1).tag().startsWith("NN")
        && !tokens.get(from - 1).tag().endsWith("S")
        && tokens.get(from - 1).span().end() + 1 == tokens.get(from).span().start()
        && mention.span().contains(headOf(tokens, from - 1, mention))) {
      from--;
    }
    if (first < 0 || first == from || isCutOff(tokens, from)) {
      return Optional.empty();
    }
    return fit(
        sentence,
        new Span(tokens.get(from).span().start(), mention.span().end()),
        first - from + FEWEST_WORDS - 1);
  }

  /// Whether the words before belong to the title: "the former", "Secretary of", "Harbours and",
  /// "Ways and Means".
  private static boolean isCutOff(List<Token> tokens, int from) {
    return from > 0
        && (LEADING.contains(tokens.get(from - 1).text().toLowerCase(Locale.ROOT))
            || tokens.get(from - 1).tag().equals("NNPS"));
  }

  private static Span headOf(List<Token> tokens, int i, Mention mention) {
    int at = i;
    for (int steps = 0; steps < tokens.size() && at >= 0; steps++) {
      if (mention.span().contains(tokens.get(at).span())) {
        return tokens.get(at).span();
      }
      at = tokens.get(at).head();
    }
    return tokens.get(i).span();
  }

  private Optional<Span> fit(ArticleSentence sentence, Span span, int words) {
    String text = story.text(new Passage(sentence.articleId(), span));
    return words >= FEWEST_WORDS
            && words <= MOST_WORDS
            && PLAIN.matcher(text).matches()
            && !OF_THE_DAY.matcher(text).find()
            && Character.isUpperCase(text.charAt(0))
        ? Optional.of(span)
        : Optional.empty();
  }
}
