package news.parallax.brief.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.parallax.article.ArticleSentence;
import news.parallax.text.ParseTree;
import news.parallax.text.Span;
import news.parallax.text.TimeExpression;
import news.parallax.text.Token;

/// What a sentence says by the way of a verb: clauses and phrases of circumstance between two
/// commas, or behind the last, as in "The council [, citing its costs,] closed the mill [, after a
/// long debate]". Nothing dated or quoted, no contrast, no condition; what else may not be dropped
/// is for others to say.
final class ByTheWay {
  /// Contrasts, conditions and borders in time, which the rest is not the same without, and what
  /// belongs to a list or names who says so.
  private static final Set<String> STAYS =
      Set.of(
          "but",
          "yet",
          "although",
          "though",
          "however",
          "while",
          "whereas",
          "except",
          "despite",
          "unlike",
          "even",
          "before",
          "rather",
          "if",
          "unless",
          "until",
          "when",
          "once",
          "whether",
          "as",
          "like",
          "than",
          "and",
          "or",
          "including",
          "according",
          "to");

  private static final Set<String> QUOTES = Set.of("“", "”", "\"", "``", "''");
  private static final Set<String> MARKS = Set.of(",", "(", ")");

  private ByTheWay() {}

  /// Their spans, both commas among them where there are two, in the order of the sentence.
  static List<Span> of(ArticleSentence sentence) {
    ParseTree tree = new ParseTree(sentence.sentence());
    List<Span> found = new ArrayList<>();
    for (int i = 0; i < tree.size(); i++) {
      if (tree.is(i, "advcl", "prep") && tree.head(i) >= 0 && tree.isVerb(tree.head(i))) {
        int first = tree.first(i);
        int last = tree.last(i);
        while (first < i && tree.text(first).equals(",")) {
          first++;
        }
        while (last > i && tree.text(last).equals(",")) {
          last--;
        }
        if (isSetOff(tree, first, last)
            && isWhole(tree, i, first, last)
            && !isQuoted(tree, first)
            && !STAYS.contains(lower(tree.token(first)))
            && isUndated(sentence, tree.span(first, last))) {
          boolean ends = !tree.text(last + 1).equals(",");
          found.add(tree.span(first - 1, ends ? last : last + 1));
        }
      }
    }
    return List.copyOf(found);
  }

  /// Whether it stands between two commas, or between one and the end, and has no more of them.
  private static boolean isSetOff(ParseTree tree, int first, int last) {
    if (first < 2 || last + 1 >= tree.size() || !tree.text(first - 1).equals(",")) {
      return false;
    }
    for (int i = first; i <= last; i++) {
      if (QUOTES.contains(tree.text(i)) || MARKS.contains(tree.text(i))) {
        return false;
      }
    }
    boolean ends = last + 2 == tree.size() && tree.text(last + 1).equals(".");
    return ends || (tree.text(last + 1).equals(",") && last + 2 < tree.size());
  }

  /// Whether all of it hangs on one word.
  private static boolean isWhole(ParseTree tree, int top, int first, int last) {
    for (int i = first; i <= last; i++) {
      if (!tree.governs(top, i)) {
        return false;
      }
    }
    return true;
  }

  /// Whether a quotation is open there: what somebody said is not cut.
  private static boolean isQuoted(ParseTree tree, int at) {
    boolean open = false;
    for (int i = 0; i < at; i++) {
      open = QUOTES.contains(tree.text(i)) != open;
    }
    return open;
  }

  private static boolean isUndated(ArticleSentence sentence, Span span) {
    return sentence.times().stream().map(TimeExpression::span).noneMatch(span::overlaps);
  }

  private static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
