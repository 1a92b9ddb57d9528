package news.parallax.brief.format.view;

import news.parallax.brief.Citation;

/// The words around a passage, from its own paragraph.
///
/// @param before up to the passage, opened by an ellipsis where something is cut
/// @param after from the passage on, closed by an ellipsis where something is cut
public record Surroundings(String before, String after) {
  private static final int REACH = 160;

  public static Surroundings of(Citation citation, String text) {
    int start = Math.min(citation.start(), text.length());
    int end = Math.min(citation.end(), text.length());
    return new Surroundings(before(text, start), after(text, end));
  }

  private static String before(String text, int start) {
    int paragraph = lineBreakBefore(text, start);
    int from = Math.max(paragraph, start - REACH);
    if (from == paragraph) {
      return text.substring(from, start).stripLeading();
    }
    int space = text.indexOf(' ', from);
    return space < 0 || space >= start ? "… " : "… " + text.substring(space + 1, start);
  }

  private static String after(String text, int end) {
    int paragraph = lineBreakAfter(text, end);
    int to = Math.min(paragraph, end + REACH);
    if (to == paragraph) {
      return text.substring(end, to).stripTrailing();
    }
    int space = text.lastIndexOf(' ', to);
    return space <= end ? " …" : text.substring(end, space) + " …";
  }

  private static int lineBreakBefore(String text, int at) {
    int i = at;
    while (i > 0 && !isLineBreak(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  private static int lineBreakAfter(String text, int at) {
    int i = at;
    while (i < text.length() && !isLineBreak(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isLineBreak(char c) {
    return c == '\n' || c == '\r';
  }
}
