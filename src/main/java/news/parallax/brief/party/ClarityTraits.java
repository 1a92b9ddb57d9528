package news.parallax.brief.party;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import news.parallax.article.ArticleSentence;
import news.parallax.brief.alone.DefiniteNouns;
import news.parallax.brief.alone.PrintLesson;
import news.parallax.brief.alone.Printable;
import news.parallax.brief.alone.SameThings;
import news.parallax.claim.attribution.Attribution;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.Token;

/// What can be counted of a statement that has to do with whether a reader of the brief's head
/// understands it: what it refers to, and how much of it is about what that reader knows.
final class ClarityTraits {
  private static final Set<String> ONE =
      Set.of("he", "him", "his", "himself", "she", "her", "hers", "herself");
  private static final Set<String> MANY = Set.of("they", "them", "their", "theirs", "themselves");
  private static final Set<String> THING = Set.of("it", "its", "itself");
  private static final Set<String> DEMONSTRATIVES = Set.of("this", "that", "these", "those");
  private static final Set<String> COMPARED =
      Set.of(
          "same",
          "similar",
          "such",
          "other",
          "others",
          "another",
          "too",
          "also",
          "either",
          "instead",
          "again",
          "more",
          "else",
          "both",
          "so",
          "one",
          "ones",
          "rest",
          "likewise");
  private static final Set<String> OPENERS =
      Set.of("and", "but", "so", "still", "also", "instead", "then", "yet", "or", "because");
  private static final Pattern WHEN =
      Pattern.compile(
          "(?i)\\b(?:later|earlier|afterwards?|then|at the time|meanwhile|before (?:that|the"
              + " \\p{L}+)|after (?:that|the \\p{L}+))\\b");
  private static final Pattern BRACKET = Pattern.compile("\\[[^\\]]*\\]");

  private final AnalyzedStory story;
  private final Printable printable;

  ClarityTraits(AnalyzedStory story, Printable printable) {
    this.story = story;
    this.printable = printable;
  }

  /// @param text the statement's
  /// @param known stems of the words that the reader has read
  /// @param fine whether it was judged to be understood
  PrintLesson of(
      String text, ArticleSentence sentence, Attribution said, Set<String> known, boolean fine) {
    Map<String, Double> row = new TreeMap<>();
    ToldTokens told = ToldTokens.of(story, sentence, said, text);
    Set<String> here = new TreeSet<>(known);
    here.addAll(ToldTokens.bracketed(text));
    tellReferences(sentence, told, here, row);
    tellWords(sentence, told, known, row);
    String words = text.replaceFirst("^\\[[^\\]]*\\]: ", "");
    put(row, "speaker put before", words.length() < text.length());
    row.put("in brackets", (double) BRACKET.matcher(words).results().count());
    put(row, "when", WHEN.matcher(words).find());
    row.put("at", Math.min(40, sentence.index()) / 20.0);
    put(row, "cue elsewhere", said.sentenceIndex() != sentence.index());
    row.put("print chance", printable.chance(sentence));
    put(row, "takes up", printable.takesUp(sentence, known));
    for (Attribution.Form form : Attribution.Form.values()) {
      put(row, "form " + form, said.form() == form);
    }
    return new PrintLesson(
        story.story().id(),
        List.copyOf(row.keySet()),
        row.values().stream().mapToDouble(v -> v).toArray(),
        List.of(),
        fine);
  }

  private static void put(Map<String, Double> row, String name, boolean so) {
    row.put(name, so ? 1.0 : 0.0);
  }

  private static void count(Map<String, Double> row, String name, boolean so) {
    row.merge(name, so ? 1.0 : 0.0, Double::sum);
  }

  private void tellReferences(
      ArticleSentence sentence, ToldTokens told, Set<String> known, Map<String, Double> row) {
    List<Token> tokens = sentence.tokens();
    Set<String> earlier = earlierNouns(sentence);
    boolean noun = false;
    boolean plural = false;
    boolean name = false;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      String word = lower(token);
      boolean here = told.holds(i) && !told.isOfTheSpeaker(i);
      boolean quoted = told.isQuoted(i);
      boolean pronoun = here && token.tag().startsWith("PRP");
      count(row, "he quoted", pronoun && quoted && ONE.contains(word));
      count(row, "he quoted, nobody named", pronoun && quoted && ONE.contains(word) && !name);
      count(row, "he", pronoun && !quoted && ONE.contains(word));
      count(row, "they quoted", pronoun && quoted && MANY.contains(word));
      count(row, "they without several", pronoun && MANY.contains(word) && !plural);
      count(row, "they", pronoun && !quoted && MANY.contains(word));
      count(row, "it quoted", pronoun && quoted && THING.contains(word));
      count(row, "it without noun", pronoun && THING.contains(word) && !noun);
      count(row, "it", pronoun && !quoted && THING.contains(word));
      count(row, "you", here && word.matches("you|your|yours"));
      count(row, "we", here && word.matches("we|us|our|ours"));
      count(row, "I", here && word.matches("i|me|my"));
      boolean points = here && DEMONSTRATIVES.contains(word) && !token.tag().matches("W.*|IN");
      boolean determines = points && token.relation().equals("det");
      count(row, "this alone", points && !determines);
      count(
          row,
          "this of the unknown",
          determines && token.head() >= 0 && !isKnown(known, tokens.get(token.head())));
      count(row, "compared", here && COMPARED.contains(word));
      boolean definite = here && isDefinite(tokens, i);
      boolean open = definite && !DefiniteNouns.isDescribed(tokens, i) && !isKnown(known, token);
      count(row, "the unknown", open);
      count(row, "the unknown met before", open && earlier.contains(token.lemma()));
      count(row, "the unknown quoted", open && quoted);
      count(row, "the unknown described", definite && !open && !isKnown(known, token));
      if (here && token.isNoun()) {
        noun = true;
        plural |= token.tag().endsWith("S") || token.tag().startsWith("NNP");
        name |= token.tag().startsWith("NNP");
        known.addAll(DefiniteNouns.stems(List.of(token.lemma(), token.text())));
      }
    }
  }

  private static void tellWords(
      ArticleSentence sentence, ToldTokens told, Set<String> read, Map<String, Double> row) {
    List<Token> tokens = sentence.tokens();
    List<Integer> own =
        IntStream.range(0, tokens.size())
            .filter(i -> told.holds(i) && !told.isOfTheSpeaker(i))
            .boxed()
            .toList();
    List<Token> nouns = own.stream().map(tokens::get).filter(Token::isNoun).toList();
    long met = nouns.stream().filter(t -> isKnown(read, t)).count();
    row.put("words", (double) Math.min(50, own.size()));
    row.put("nouns", (double) Math.min(15, nouns.size()));
    row.put("known nouns", (double) Math.min(8, met));
    row.put("share known", nouns.isEmpty() ? 0.0 : met / (double) nouns.size());
    row.put(
        "names", (double) nouns.stream().filter(t -> t.tag().startsWith("NNP")).limit(6).count());
    row.put(
        "quoted", own.stream().filter(told::isQuoted).count() / (double) Math.max(1, own.size()));
    row.put(
        "figures",
        (double) own.stream().filter(i -> tokens.get(i).tag().equals("CD")).limit(4).count());
    String first = own.isEmpty() ? "" : lower(tokens.get(own.getFirst()));
    put(row, "opens with a link", OPENERS.contains(first));
    put(
        row,
        "opens with a pronoun",
        !own.isEmpty()
            && tokens.get(own.getFirst()).tag().matches("PRP.*|DT")
            && !isArticle(first));
    put(row, "opens with the", first.equals("the"));
    put(row, "finite", own.stream().anyMatch(i -> tokens.get(i).tag().matches("VBZ|VBP|VBD|MD")));
  }

  private static boolean isArticle(String word) {
    return word.matches("the|a|an|some|no|every|all|any");
  }

  /// Whether the noun is the head of a phrase with "the".
  private static boolean isDefinite(List<Token> tokens, int noun) {
    if (!tokens.get(noun).tag().matches("NNS?")
        || (noun + 1 < tokens.size() && tokens.get(noun + 1).isNoun())
        || OpenReferences.TIMES.contains(tokens.get(noun).lemma())) {
      return false;
    }
    for (int i = noun - 1; i >= 0 && i >= noun - 4; i--) {
      if (lower(tokens.get(i)).equals("the")) {
        return true;
      }
      if (!tokens.get(i).tag().matches("JJ[RS]?|CD|VB[NG]|NNS?|HYPH")) {
        return false;
      }
    }
    return false;
  }

  private Set<String> earlierNouns(ArticleSentence sentence) {
    Set<String> earlier = new TreeSet<>();
    for (ArticleSentence before : story.article(sentence.articleId()).prose()) {
      if (before.index() >= sentence.index()) {
        break;
      }
      before.tokens().stream()
          .filter(t -> t.tag().matches("NNS?"))
          .forEach(t -> earlier.add(t.lemma()));
    }
    return earlier;
  }

  private static boolean isKnown(Set<String> known, Token noun) {
    return DefiniteNouns.stems(List.of(noun.lemma(), noun.text())).stream()
        .anyMatch(s -> SameThings.isAmong(known, s));
  }

  private static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
