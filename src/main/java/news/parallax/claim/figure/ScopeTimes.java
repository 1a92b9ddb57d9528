package news.parallax.claim.figure;

import java.util.List;
import news.parallax.text.ParseTree;
import news.parallax.text.Span;
import news.parallax.text.TimeExpression;
import org.jspecify.annotations.Nullable;

/// Which phrases of a sentence tell the day of a figure, and which the time in which it was
/// counted.
///
/// @param times of the sentence
record ScopeTimes(FigureSentence sentence, List<TimeExpression> times) {
  private static final ScopeWords WORDS = ScopeWords.ENGLISH;
  private static final int LONGEST_DAY = 5;

  ScopeTimes {
    times = List.copyOf(times);
  }

  /// "On Tuesday": the date of the figure says it, or that of the article.
  ///
  /// @param dated the words that the figure's date was read off, null for none
  boolean isDay(int head, int from, int to, @Nullable Span dated) {
    if (WORDS.spans().contains(sentence.lower(from))) {
      return false;
    }
    ParseTree tree = sentence.tree();
    if (dated != null && tree.words(dated).stream().allMatch(i -> from <= i && i <= to + 1)) {
      return true;
    }
    boolean dates = WORDS.dating().contains(sentence.lower(head)) || isBare(head);
    return dates && to - from < LONGEST_DAY && namesDay(from, to);
  }

  private boolean namesDay(int from, int to) {
    for (int i = from; i <= to; i++) {
      if (FigureWords.ENGLISH.days().contains(sentence.lower(i))) {
        return true;
      }
    }
    return times.stream()
        .filter(t -> t.type() != TimeExpression.Type.DURATION)
        .flatMap(t -> sentence.tree().words(t.span()).stream())
        .anyMatch(i -> from <= i && i <= to);
  }

  /// "Over the last 30 days", "during the flood", "two years".
  boolean isStretch(int head, int from, int to) {
    if (sentence.lower(head).equals("during")) {
      return true;
    }
    boolean spans = WORDS.spans().contains(sentence.lower(head)) || isBare(head);
    for (int i = from; i <= to && spans; i++) {
      if (sentence.isTime(i)) {
        return true;
      }
    }
    return false;
  }

  /// Whether a number belongs to a time: "30 days", "a 30-day period".
  boolean holds(int number) {
    ParseTree tree = sentence.tree();
    return times.stream().anyMatch(t -> t.span().contains(tree.token(number).span()))
        || isTime(number)
        || isTime(number + 1)
        || (isTime(number + 2) && tree.tag(number + 1).equals("HYPH"));
  }

  private boolean isBare(int head) {
    return sentence.tree().is(head, "npadvmod", "tmod");
  }

  private boolean isTime(int i) {
    return i < sentence.tree().size() && sentence.isTime(i);
  }
}
