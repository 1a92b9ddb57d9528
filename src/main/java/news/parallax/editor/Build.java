package news.parallax.editor;

import java.util.List;
import java.util.Set;
import news.parallax.article.AnalyzedArticle;
import news.parallax.article.ArticleSentence;
import news.parallax.text.Token;

/// How a sentence is built.
///
/// @param opensParagraph whether its paragraph begins with it
/// @param opinion whether its article is a comment
/// @param quoted the share of its words that stand in quotation marks, from 0 to 1
/// @param reports whether its main verb is one of saying
/// @param beforeTheVerb how many words stand before its main verb
/// @param clauses how many clauses hang from others in it
public record Build(
    boolean opensParagraph,
    boolean opinion,
    double quoted,
    boolean reports,
    int beforeTheVerb,
    int clauses) {
  /// That of a sentence of which nothing is known.
  public static final Build UNKNOWN = new Build(false, false, 0, false, 0, 0);

  private static final Set<String> REPORTING =
      Set.of("say", "tell", "add", "accord", "write", "argue", "call", "note", "claim", "warn");
  private static final Set<String> CLAUSES = Set.of("advcl", "relcl", "ccomp");

  static Build of(AnalyzedArticle article, ArticleSentence sentence) {
    List<Token> tokens = sentence.tokens();
    int verb = 0;
    int clauses = 0;
    int quoted = 0;
    boolean open = false;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      verb = token.head() < 0 ? i : verb;
      clauses += CLAUSES.contains(token.relation()) ? 1 : 0;
      if ("“”\"".contains(token.text().substring(0, 1))) {
        open = !open;
      } else if (open) {
        quoted++;
      }
    }
    boolean opensParagraph =
        article.sentences().stream()
            .filter(s -> s.blockIndex() == sentence.blockIndex())
            .findFirst()
            .map(sentence::equals)
            .orElse(false);
    return new Build(
        opensParagraph,
        article.article().opinion(),
        (double) quoted / Math.max(1, tokens.size()),
        !tokens.isEmpty() && REPORTING.contains(tokens.get(verb).lemma()),
        verb,
        clauses);
  }
}
