package news.parallax.text.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import news.parallax.text.Span;

/// Finds the words of a text, fast and without a parser: runs of letters and digits, with the
/// apostrophes and full stops inside them ("o'neill", "u.s", "3.5").
public final class WordFinder {
  /// The words of `text` within `span`, in order.
  public List<Word> find(String text, Span span) {
    List<Word> words = new ArrayList<>();
    int at = span.start();
    while (at < span.end()) {
      if (!isPart(text.charAt(at))) {
        at++;
        continue;
      }
      int end = end(text, at, span.end());
      String form = form(text, at, end);
      words.add(new Word(form, new Span(at, end)));
      at = end;
    }
    return words;
  }

  public List<Word> find(String text) {
    return find(text, new Span(0, text.length()));
  }

  private static boolean isPart(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
  }

  private static int end(String text, int start, int limit) {
    int at = start + 1;
    while (at < limit) {
      char c = text.charAt(at);
      boolean inside = isPart(c) || Character.getType(c) == Character.NON_SPACING_MARK;
      if (!inside && !(joins(text, start, at) && at + 1 < limit && isPart(text.charAt(at + 1)))) {
        return at;
      }
      at++;
    }
    return at;
  }

  /// Whether the mark at `at` stands between two parts of one word.
  private static boolean joins(String text, int start, int at) {
    char mark = text.charAt(at);
    char before = text.charAt(at - 1);
    if (at + 1 >= text.length()) {
      return false;
    }
    char after = text.charAt(at + 1);
    return switch (mark) {
      case '\'', '’' -> Character.isLetter(before) && Character.isLetter(after);
      case ',' -> Character.isDigit(before) && Character.isDigit(after);
      case '.' ->
          (Character.isDigit(before) && Character.isDigit(after))
              || (isInitial(text, start, at) && Character.isUpperCase(after));
      default -> false;
    };
  }

  /// Whether the letter before `at` is one of single letters with full stops: "U.S".
  private static boolean isInitial(String text, int start, int at) {
    return Character.isUpperCase(text.charAt(at - 1))
        && (at - 1 == start || text.charAt(at - 2) == '.');
  }

  private static String form(String text, int start, int end) {
    String form = text.substring(start, end).toLowerCase(Locale.ROOT).replace('’', '\'');
    if (form.endsWith("'s") && form.length() > 2) {
      form = form.substring(0, form.length() - 2);
    }
    return Character.isDigit(form.charAt(0)) ? form.replace(",", "") : form;
  }
}
