package news.parallax.brief.party;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.article.ArticleSentence;
import news.parallax.brief.Statement;
import news.parallax.brief.alone.DefiniteNouns;
import news.parallax.brief.alone.SameThings;
import news.parallax.brief.alone.TakenUp;
import news.parallax.claim.attribution.Attribution;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.Token;

/// Finds what a statement refers to and does not tell: "that defence" where no defence was told of,
/// "him" in a quotation that names nobody, a quotation that is announced and cut away.
final class OpenReferences {
  private static final Set<String> DEMONSTRATIVES = Set.of("this", "that", "these", "those");

  static final Set<String> TIMES =
      Set.of(
          "year",
          "month",
          "week",
          "weekend",
          "day",
          "night",
          "morning",
          "evening",
          "afternoon",
          "time",
          "moment",
          "point",
          "stage",
          "season",
          "spring",
          "summer",
          "autumn",
          "fall",
          "winter",
          "term",
          "century",
          "decade",
          "hour",
          "minute",
          "quarter",
          "age",
          "era",
          "juncture",
          "past");

  /// What whoever speaks may point to without having told of it.
  private static final Set<String> HERE =
      Set.of(
          "country",
          "nation",
          "administration",
          "president",
          "government",
          "court",
          "world",
          "state",
          "city",
          "town",
          "committee",
          "chamber",
          "house",
          "body",
          "company",
          "party",
          "pandemic",
          "virus",
          "crisis",
          "war",
          "planet",
          "place",
          "land",
          "people",
          "election",
          "community",
          "kind",
          "sort",
          "type",
          "congress",
          "senate",
          "race",
          "economy",
          "office",
          "report",
          "statement",
          "article",
          "interview",
          "letter",
          "respect",
          "regard");

  /// What "the" does not make one that was told of: "force the issue", "along for the ride".
  private static final Set<String> IDIOMS =
      Set.of(
          "issue",
          "ride",
          "rule",
          "campaign",
          "plaintiff",
          "victim",
          "position",
          "question",
          "reason",
          "problem",
          "model",
          "worst",
          "platform",
          "show",
          "voter",
          "lawmaker",
          "worker",
          "story",
          "case",
          "evidence",
          "answer",
          "candidate",
          "idea",
          "fact",
          "line",
          "choice",
          "threat",
          "response",
          "change",
          "north",
          "south",
          "east",
          "west",
          "truth",
          "data",
          "driver",
          "newspaper",
          "company",
          "leader",
          "ground",
          "odds",
          "poll",
          "rate",
          "peak");

  /// "Such an honour" says how great, not which.
  private static final Set<String> FELT =
      Set.of(
          "relief",
          "honor",
          "honour",
          "shame",
          "pleasure",
          "joy",
          "disgrace",
          "tragedy",
          "mess",
          "thing",
          "success",
          "loss",
          "privilege",
          "way",
          "fool",
          "waste",
          "pity",
          "hurry");

  private final AnalyzedStory story;
  private final TakenUp taken;

  OpenReferences(AnalyzedStory story) {
    this.story = story;
    this.taken = new TakenUp(story);
  }

  /// Whether a reader asks who or which is meant.
  ///
  /// @param speaker the name of the one who says it
  /// @param read stems of the words that the reader has read
  boolean in(
      Statement statement,
      ArticleSentence sentence,
      Attribution said,
      String speaker,
      Set<String> read) {
    String text = statement.text();
    String words = text.replaceFirst("^\\[[^\\]]*\\]: ", "");
    if (OpenWordings.any(words) || !QuoteBalance.holds(words)) {
      return true;
    }
    ToldTokens told = ToldTokens.of(story, sentence, said, text);
    return new OpenPronouns(sentence, speaker, told, text).any()
        || pointsElsewhere(sentence, told, text, read);
  }

  private boolean pointsElsewhere(
      ArticleSentence sentence, ToldTokens told, String text, Set<String> read) {
    Set<String> known = new TreeSet<>(read);
    known.addAll(ToldTokens.bracketed(text));
    List.copyOf(known).forEach(k -> known.addAll(DefiniteNouns.stems(List.of(singular(k)))));
    List<Token> tokens = sentence.tokens();
    boolean nouns = false;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (!told.holds(i)) {
        continue;
      }
      if (pointsToANoun(tokens, i, known)
          || (told.isQuoted(i) && !nouns && standsByItself(tokens, i))
          || isOneOfAKindUntold(tokens, i, known)
          || (token.isNoun() && !isKnown(known, token) && countsOnMore(sentence, i, known))) {
        return true;
      }
      nouns |= token.isNoun() && !TIMES.contains(token.lemma()) && !told.isOfTheSpeaker(i);
      known.addAll(DefiniteNouns.stems(List.of(token.lemma())));
    }
    return false;
  }

  /// "That defence", "these harms".
  private static boolean pointsToANoun(List<Token> tokens, int i, Set<String> known) {
    Token token = tokens.get(i);
    int head = token.head();
    if (!DEMONSTRATIVES.contains(lower(token))
        || !token.relation().equals("det")
        || head <= i
        || head > i + 4
        || !tokens.get(head).tag().matches("NNS?")) {
      return false;
    }
    String noun = tokens.get(head).lemma();
    boolean near = lower(token).equals("this") || lower(token).equals("these");
    boolean somebody =
        noun.matches("guy|man|woman|person|president|candidate")
            && tokens.subList(0, i).stream().filter(t -> t.tag().equals("NNP")).count() > 1;
    return !somebody
        && !(near && (TIMES.contains(noun) || HERE.contains(noun)))
        && !isKnown(known, tokens.get(head))
        && !DefiniteNouns.isDescribed(tokens, head);
  }

  /// "That is why": what, where nothing stands before it.
  private static boolean standsByItself(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    return DEMONSTRATIVES.contains(lower(token))
        && token.tag().equals("DT")
        && token.relation().startsWith("nsubj")
        && i + 1 < tokens.size()
        && !tokens.get(i + 1).tag().matches("W.*|IN|VB[NG]|NN.*|JJ");
  }

  /// "Such a vote", "a similar statement".
  private static boolean isOneOfAKindUntold(List<Token> tokens, int i, Set<String> known) {
    String word = lower(tokens.get(i));
    if (i + 1 >= tokens.size()) {
      return false;
    }
    String next = lower(tokens.get(i + 1));
    if (word.equals("such")) {
      int noun = next.matches("an?") ? i + 2 : i + 1;
      return noun < tokens.size()
          && tokens.get(noun).tag().matches("NNS?")
          && !(i > 0 && lower(tokens.get(i - 1)).matches("as|no"))
          && !FELT.contains(tokens.get(noun).lemma())
          && !isKnown(known, tokens.get(noun))
          && (noun + 1 >= tokens.size() || !lower(tokens.get(noun + 1)).matches("as|that|,"));
    }
    return word.equals("similar")
        && tokens.get(i + 1).tag().matches("NNS?")
        && !isKnown(known, tokens.get(i + 1))
        && tokens.subList(i + 1, Math.min(tokens.size(), i + 6)).stream()
            .noneMatch(t -> lower(t).matches("to|as|in"));
  }

  /// "The official", "the contacts", "the two men".
  private boolean countsOnMore(ArticleSentence sentence, int i, Set<String> known) {
    List<Token> tokens = sentence.tokens();
    if (IDIOMS.contains(tokens.get(i).lemma())
        || tokens.get(i).relation().equals("attr")
        || (i > 0 && tokens.get(i - 1).tag().matches("NNS?"))
        || isWhatSourcesKnow(tokens, i)
        || (i > 1 && tokens.get(i - 1).tag().equals("HYPH"))
        || (i > 1 && tokens.get(i - 2).text().equals("-"))) {
      return false;
    }
    if (isACountedPair(tokens, i)) {
      return true;
    }
    return DefiniteNouns.pointsBack(tokens, i) || taken.isTakenUp(sentence, i, known);
  }

  /// "Familiar with the situation".
  private static boolean isWhatSourcesKnow(List<Token> tokens, int i) {
    return i > 2
        && tokens.get(i - 2).tag().equals("IN")
        && lower(tokens.get(i - 3)).matches("familiar|knowledge|briefed");
  }

  /// "The two individuals", where no two are named.
  private static boolean isACountedPair(List<Token> tokens, int i) {
    return i > 1
        && tokens.get(i).tag().equals("NNS")
        && lower(tokens.get(i - 1)).matches("two|three|four|five")
        && lower(tokens.get(i - 2)).matches("the|those|these")
        && !Set.of("side", "party", "country", "nation", "house", "chamber")
            .contains(tokens.get(i).lemma())
        && !DefiniteNouns.isDescribed(tokens, i)
        && tokens.subList(0, i).stream().noneMatch(t -> t.relation().equals("conj") && t.isNoun());
  }

  private static boolean isKnown(Set<String> known, Token noun) {
    String verb = noun.lemma().replaceFirst("(?<=\\p{L}{3})ing$", "");
    return DefiniteNouns.stems(List.of(noun.lemma(), noun.text(), verb)).stream()
        .anyMatch(s -> SameThings.isAmong(known, s));
  }

  /// A short stem without the ending of a plural: "rules".
  private static String singular(String stem) {
    return stem.endsWith("s") && !stem.endsWith("ss") ? stem.substring(0, stem.length() - 1) : stem;
  }

  private static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
