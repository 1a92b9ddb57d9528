package news.parallax.timeline;

import java.util.List;
import java.util.Optional;
import news.parallax.article.ArticleSentence;
import news.parallax.text.Span;
import news.parallax.text.Token;
import news.parallax.timeline.VerbClasses.VerbClass;
import org.jspecify.annotations.Nullable;

/// Finds the words of a sentence that tell what a dated verb tells.
final class TellingFinder {
  private final VerbClasses verbs;

  TellingFinder(VerbClasses verbs) {
    this.verbs = verbs;
  }

  /// The words that tell it.
  ///
  /// @param whole whether they can be printed: a clause with a subject
  record Telling(Span span, boolean whole) {}

  /// A clause that is joined to others and has a subject of its own, when it opens with a capital
  /// or other clauses are dated too, else the sentence; a relative clause tells of its noun and
  /// cannot be printed. Nothing without a subject tells anything.
  Optional<Telling> find(
      ArticleSentence sentence, List<Token> tokens, int verb, ClauseWords clause) {
    boolean own = clause.subject().isPresent();
    String relation = tokens.get(verb).relation();
    if (DatedClauseFinder.isWhen(tokens, verb) && tokens.get(verb).relation().equals("relcl")) {
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
    boolean marked = clause.has("mark") || DatedClauseFinder.isWhen(tokens, verb);
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

  static boolean isMain(List<Token> tokens, int verb) {
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
