package news.parallax.brief.party;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import news.parallax.article.ArticleSentence;
import news.parallax.text.EntityKind;
import news.parallax.text.Mention;
import news.parallax.text.Token;
import org.jspecify.annotations.Nullable;

/// Finds pronouns of a statement that mean somebody or something that it does not name. What is
/// quoted does not mean its own speaker by "he".
final class OpenPronouns {
  private static final Set<String> ONE =
      Set.of("he", "him", "his", "himself", "she", "her", "hers", "herself");

  private static final Set<String> MANY = Set.of("they", "them", "their", "theirs", "themselves");

  private static final Set<String> THING = Set.of("it", "its", "itself");

  private static final Pattern PERSON =
      Pattern.compile(
          "(?i).*(?:man|woman|er|or|ist|ian|ee|ant|ent|ary|ess|one|body|son|friend|president|child|kid|boy|girl|wife|guy|chief|boss|aide|king|queen|general|official|judge|candidate|star|pilot|victim|who|whoever)");

  private static final Pattern BEHIND_A_CLAUSE_TO_COME =
      Pattern.compile(
          "that|to|if|when|how|whether|for|who|like|as|because|until|since|without|why|what|where");

  private static final Pattern IMPERSONAL =
      Pattern.compile(
          "['’]s|is|was|be|been|seems?|takes?|took|taken|looks?|appears?|turns?|means?|mean|feels?|sounds?|comes?|remains?|makes?");

  private static final int REACH = 10;
  private static final Pattern BRACKET = Pattern.compile("\\[([^\\]]*)\\]");

  private final ArticleSentence sentence;
  private final List<Token> tokens;
  private final String speaker;
  private final ToldTokens told;
  private final String text;

  OpenPronouns(ArticleSentence sentence, String speaker, ToldTokens told, String text) {
    this.sentence = sentence;
    this.tokens = sentence.tokens();
    this.speaker = speaker;
    this.told = told;
    this.text = text;
  }

  boolean any() {
    return IntStream.range(0, tokens.size()).anyMatch(i -> told.holds(i) && isOpen(i));
  }

  private boolean isOpen(int i) {
    String word = lower(i);
    if (!tokens.get(i).tag().startsWith("PRP") || told.isOfTheSpeaker(i)) {
      return false;
    }
    if (ONE.contains(word)) {
      return !somebodyElseInBrackets(i) && !precedes(i, this::isPerson);
    }
    if (MANY.contains(word)) {
      return told.isQuoted(i) && !somebodyElseInBrackets(i) && !precedes(i, this::isSeveral);
    }
    return THING.contains(word)
        && (told.isQuoted(i) || isSaidByAPerson())
        && !BRACKET.matcher(text.replaceFirst("^\\[[^\\]]*\\]: ", "")).find()
        && !isOfNothing(i)
        && IntStream.range(0, i).filter(told::holds).noneMatch(j -> !isSpeaker(j) && isThing(j));
  }

  private interface Fits {
    boolean test(int token);
  }

  /// Whether what fits stands before the pronoun, or, outside of quotations, anywhere.
  private boolean precedes(int pronoun, Fits fits) {
    boolean quoted = told.isQuoted(pronoun);
    return IntStream.range(0, quoted ? pronoun : tokens.size())
        .filter(told::holds)
        .filter(i -> i != pronoun && !(quoted && isSpeaker(i)))
        .anyMatch(fits::test);
  }

  private boolean isSpeaker(int i) {
    return told.isOfTheSpeaker(i)
        || (tokens.get(i).tag().startsWith("NNP")
            && !told.isQuoted(i)
            && speaker.contains(tokens.get(i).text()));
  }

  private boolean isPerson(int i) {
    Token token = tokens.get(i);
    if (token.tag().startsWith("NNP")) {
      return !isDay(i);
    }
    return ((token.isNoun() || token.tag().matches("WP|PRP"))
            && PERSON.matcher(token.text()).matches())
        || (token.tag().equals("NN") && PERSON.matcher(token.lemma()).matches());
  }

  private boolean isSeveral(int i) {
    Token token = tokens.get(i);
    return token.tag().matches("NNP?S")
        || (token.tag().equals("NNP") && !isDay(i))
        || (token.tag().equals("CD") && i + 1 < tokens.size() && lower(i + 1).equals("of"))
        || (token.tag().equals("NN") && !OpenReferences.TIMES.contains(token.lemma()))
        || lower(i).matches("who|those|these|some|many|others|all|both|people");
  }

  private boolean isThing(int i) {
    Token token = tokens.get(i);
    return (token.isNoun()
            && kind(i) != EntityKind.PERSON
            && !isDay(i)
            && !OpenReferences.TIMES.contains(token.lemma()))
        || lower(i).matches("what|whatever|which|this|that|something|everything|nothing|anything");
  }

  /// Whether a person is named as the speaker here, who is no "it".
  private boolean isSaidByAPerson() {
    return IntStream.range(0, tokens.size())
        .anyMatch(i -> told.isOfTheSpeaker(i) && kind(i) == EntityKind.PERSON);
  }

  /// "It is clear that", "make it harder to".
  private boolean isOfNothing(int i) {
    if (!lower(i).equals("it")) {
      return false;
    }
    if (tokens.get(i).relation().equals("expl")) {
      return true;
    }
    boolean isBe =
        i + 1 < tokens.size()
            && (IMPERSONAL.matcher(lower(i + 1)).matches()
                || (tokens.get(i + 1).tag().matches("MD|VB[ZPD]")
                    && IntStream.range(i + 2, Math.min(tokens.size(), i + 4))
                        .anyMatch(j -> IMPERSONAL.matcher(lower(j)).matches())));
    boolean made =
        i > 0
            && tokens.get(i - 1).tag().startsWith("VB")
            && i + 1 < tokens.size()
            && tokens.get(i + 1).tag().matches("JJ.*|RB.*|IN|DT");
    return (isBe || made)
        && IntStream.range(i + 1, Math.min(tokens.size(), i + REACH))
            .anyMatch(j ->
                BEHIND_A_CLAUSE_TO_COME.matcher(lower(j)).matches()
                    || lower(j).equals("time")
                    || tokens.get(j).tag().equals("VBG"));
  }

  /// Whether somebody stands in brackets whom a pronoun there may mean.
  private boolean somebodyElseInBrackets(int pronoun) {
    return BRACKET
        .matcher(text)
        .results()
        .map(b -> b.group(1))
        .anyMatch(b -> !told.isQuoted(pronoun) || !isOfSpeaker(b));
  }

  private boolean isOfSpeaker(String bracket) {
    String last = speaker.substring(speaker.lastIndexOf(' ') + 1);
    return !last.isEmpty() && bracket.contains(last);
  }

  private boolean isDay(int i) {
    @Nullable EntityKind kind = kind(i);
    return kind == EntityKind.DATE || kind == EntityKind.TIME || lower(i).endsWith("day");
  }

  private @Nullable EntityKind kind(int i) {
    for (Mention mention : sentence.mentions()) {
      if (mention.span().contains(tokens.get(i).span())) {
        return mention.kind();
      }
    }
    return null;
  }

  private String lower(int i) {
    return tokens.get(i).text().toLowerCase(Locale.ROOT);
  }
}
