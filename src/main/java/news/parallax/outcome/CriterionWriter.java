package news.parallax.outcome;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.article.ArticleSentence;
import news.parallax.article.DateInfo;
import news.parallax.text.Span;
import news.parallax.text.Token;
import org.jspecify.annotations.Nullable;

/// Says how a stranger could settle an expectation: whether the subject will do what the verb says,
/// until when. States and verdicts ("it will be difficult") cannot be settled and have no
/// criterion.
final class CriterionWriter {
  private static final Set<String> NOT_SETTLED =
      Set.of(
          "be",
          "have",
          "seem",
          "appear",
          "remain",
          "continue",
          "mean",
          "represent",
          "matter",
          "need",
          "want",
          "like",
          "feel",
          "think",
          "believe",
          "know",
          "look",
          "understand",
          "hope",
          "depend",
          "give",
          "bring",
          "deserve",
          "keep",
          "try",
          "do",
          "make",
          "help",
          "see",
          "serve",
          "stand",
          "work",
          "impede",
          "alter",
          "affect");
  private static final Set<String> PRONOUNS =
      Set.of(
          "he", "she", "it", "they", "we", "i", "you", "this", "that", "these", "those", "who",
          "which", "there", "what", "someone", "nobody", "nothing", "no", "them", "him", "us", "me",
          "where", "when", "why", "how", "whether", "his", "her", "its", "their", "our", "my",
          "your", "one");

  Optional<String> write(
      ArticleSentence sentence, String articleText, Token verb, @Nullable DateInfo horizon) {
    var tokens = sentence.tokens();
    int at = tokens.indexOf(verb);
    if (at < 0 || (NOT_SETTLED.contains(verb.lemma()) && !isPassive(sentence, at))) {
      return Optional.empty();
    }
    int subject = subject(sentence, at);
    if (subject < 0) {
      return Optional.empty();
    }
    Span subjectSpan = subtree(sentence, subject);
    Span act = act(sentence, at);
    if (subjectSpan == null || act == null) {
      return Optional.empty();
    }
    String who = flat(subjectSpan.of(articleText));
    String what = flat(act.of(articleText)).replaceAll("[\\s,;:.”\"]+$", "");
    boolean unclear =
        PRONOUNS.contains(who.toLowerCase(Locale.ROOT).split(" ", 2)[0])
            || who.split(" ").length > 12
            || what.split(" ").length > 24
            || what.split(" ").length < 2
            || what.matches("(?is).*\\b(?:it|they|them|he|she|him|this|these)\\b.*")
            || who.matches("(?s).*[“”\"—–].*")
            || what.matches("(?s).*[“”\"].*");
    if (unclear) {
      return Optional.empty();
    }
    String first =
        tokens.get(subject).tag().startsWith("NNP")
                || !who.matches("(?:The|A|An|Some|Many|Most|All|Both) .*")
            ? who
            : lowered(who);
    boolean saysWhen =
        horizon != null && horizon.evidence() != null && act.contains(horizon.evidence().span());
    String until = horizon == null || saysWhen ? "" : " by " + horizon.value().iso();
    return Optional.of("Whether " + first + " will " + what + until + ", as dated reports tell.");
  }

  private static String lowered(String words) {
    return Character.toLowerCase(words.charAt(0)) + words.substring(1);
  }

  private static boolean isPassive(ArticleSentence sentence, int verb) {
    return sentence.tokens().stream()
        .anyMatch(t -> t.head() == verb && t.relation().equals("auxpass"));
  }

  /// The subject of the verb, or of the verb that it completes.
  private static int subject(ArticleSentence sentence, int verb) {
    int at = verb;
    for (int steps = 0; at >= 0 && steps < 4; steps++) {
      for (int i = 0; i < sentence.tokens().size(); i++) {
        Token token = sentence.tokens().get(i);
        if (token.head() == at && token.relation().startsWith("nsubj")) {
          return i;
        }
      }
      String relation = sentence.tokens().get(at).relation();
      if (!relation.equals("xcomp")
          && !relation.equals("acomp")
          && !relation.equals("oprd")
          && !relation.equals("conj")) {
        return -1;
      }
      at = sentence.tokens().get(at).head();
    }
    return -1;
  }

  /// The verb with "be" before a passive, and what stands below it to its right, up to a clause of
  /// its own.
  private static @Nullable Span act(ArticleSentence sentence, int verb) {
    int start = verb;
    for (int i = 0; i < verb; i++) {
      Token token = sentence.tokens().get(i);
      if (token.head() == verb && token.relation().equals("auxpass") && token.text().equals("be")) {
        start = i;
      }
      if (token.head() == verb && token.relation().equals("neg")) {
        return null;
      }
    }
    Token base = sentence.tokens().get(verb);
    if (start == verb && !base.tag().equals("VB") && !base.tag().equals("VBP")) {
      return null;
    }
    Set<Integer> below = below(sentence, verb);
    int end = verb;
    for (int i = verb + 1; i < sentence.tokens().size() && below.contains(i); i++) {
      if (sentence.tokens().get(i).text().equals(",")
          || isInAdverbialClause(sentence, i, verb)
          || joinsVerb(sentence, i)) {
        break;
      }
      end = i;
    }
    return new Span(
        sentence.tokens().get(start).span().start(), sentence.tokens().get(end).span().end());
  }

  private static boolean isInAdverbialClause(ArticleSentence sentence, int token, int verb) {
    int at = token;
    for (int steps = 0; at >= 0 && at != verb && steps < 80; steps++) {
      if (sentence.tokens().get(at).relation().equals("advcl")) {
        return true;
      }
      at = sentence.tokens().get(at).head();
    }
    return false;
  }

  private static boolean joinsVerb(ArticleSentence sentence, int at) {
    Token token = sentence.tokens().get(at);
    return token.relation().equals("cc")
        && token.head() >= 0
        && sentence.tokens().get(token.head()).isVerb();
  }

  private static @Nullable Span subtree(ArticleSentence sentence, int root) {
    Set<Integer> below = below(sentence, root);
    int start = root;
    while (start > 0 && below.contains(start - 1)) {
      start--;
    }
    int end = root;
    while (end + 1 < sentence.tokens().size()
        && below.contains(end + 1)
        && !sentence.tokens().get(end + 1).text().equals(",")
        && !sentence.tokens().get(end + 1).relation().equals("relcl")) {
      end++;
    }
    return new Span(
        sentence.tokens().get(start).span().start(), sentence.tokens().get(end).span().end());
  }

  private static Set<Integer> below(ArticleSentence sentence, int root) {
    Set<Integer> below = new TreeSet<>();
    for (int i = 0; i < sentence.tokens().size(); i++) {
      int at = i;
      for (int steps = 0; at >= 0 && steps < 80; steps++) {
        if (at == root) {
          below.add(i);
          break;
        }
        at = sentence.tokens().get(at).head();
      }
    }
    return below;
  }

  private static String flat(String words) {
    return words.replaceAll("\\s+", " ").strip();
  }
}
