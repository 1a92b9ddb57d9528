package news.parallax.brief.question;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import news.parallax.article.ArticleSentence;
import news.parallax.brief.Citation;
import news.parallax.brief.Statement;
import news.parallax.brief.weighing.Overtaken;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.Token;

/// Says whether what a statement tells first is to come: "the council passed the plan, and the
/// mayor will sign it" tells half of what is past.
final class Ahead {
  private static final Set<String> SAYING =
      Set.of("say", "tell", "announce", "report", "confirm", "add", "state", "tweet", "write");

  /// Who once vowed is still bound.
  private static final Set<String> BOUND = Set.of("vow", "promise", "pledge", "agree");

  private static final Pattern WAS_TO =
      Pattern.compile(
          "\\b(?:had|was|were) (?:been )?(?:due|expected|scheduled|set|slated|planned|to be)\\b|\\bpreviously\\b");

  private final AnalyzedStory story;
  private final Overtaken overtaken;

  Ahead(AnalyzedStory story) {
    this.story = story;
    this.overtaken = new Overtaken(story);
  }

  /// Whether its main verb, or that of what somebody says, is not of the past, and no other article
  /// opens with telling it as done.
  boolean is(Statement statement) {
    if (WAS_TO.matcher(statement.text()).find()) {
      return false;
    }
    Citation cited = statement.citations().getFirst();
    return story.article(cited.article()).prose().stream()
        .filter(s -> s.span().start() <= cited.start() && cited.end() <= s.span().end())
        .allMatch(s -> isAhead(s, cited) && !overtaken.is(s));
  }

  private static boolean isAhead(ArticleSentence sentence, Citation cited) {
    List<Token> tokens = sentence.tokens();
    int verb =
        IntStream.range(0, tokens.size())
            .filter(i -> isIn(tokens, i, cited) && !isIn(tokens, tokens.get(i).head(), cited))
            .filter(i -> tokens.get(i).isVerb())
            .findFirst()
            .orElse(-1);
    if (verb < 0) {
      return true;
    }
    if (SAYING.contains(lemma(tokens, verb))) {
      int said = verb;
      verb =
          IntStream.range(0, tokens.size())
              .filter(i -> tokens.get(i).head() == said)
              .filter(i -> tokens.get(i).relation().equals("ccomp"))
              .findFirst()
              .orElse(verb);
    }
    return !isPast(tokens, verb);
  }

  private static boolean isPast(List<Token> tokens, int verb) {
    boolean simple = tokens.get(verb).tag().equals("VBD") && !BOUND.contains(lemma(tokens, verb));
    boolean helped =
        tokens.stream()
            .anyMatch(t ->
                t.head() == verb
                    && t.relation().startsWith("aux")
                    && t.text().toLowerCase(Locale.ROOT).matches("was|were|had"));
    return simple || helped;
  }

  private static boolean isIn(List<Token> tokens, int place, Citation cited) {
    return place >= 0
        && cited.start() <= tokens.get(place).span().start()
        && tokens.get(place).span().end() <= cited.end();
  }

  private static String lemma(List<Token> tokens, int place) {
    return tokens.get(place).lemma().toLowerCase(Locale.ROOT);
  }
}
