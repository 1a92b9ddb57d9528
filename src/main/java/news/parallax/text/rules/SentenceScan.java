package news.parallax.text.rules;

import news.parallax.text.Span;

/// One pass over a block of text in search of the ends of its sentences. Used once, by one thread.
final class SentenceScan {
  /// No word that matters is longer; bounds every look to the side.
  private static final int WORD_LIMIT = 24;

  /// How many words after a quoted question are searched for a verb of reporting.
  private static final int REPORTING_WORDS = 8;

  private final SentenceEnds ends;
  private final String text;
  private final int limit;
  private int position;
  private boolean straightQuoteOpen;
  private int tokenEnd;
  private boolean tokenIsAddress;

  SentenceScan(SentenceEnds ends, String text, Span block) {
    this.ends = ends;
    this.text = text;
    this.limit = block.end();
    this.position = block.start();
    this.tokenEnd = block.start();
  }

  /// The end of the sentence that begins at `start`: behind its last mark, or the block's end.
  int nextEnd(int start) {
    while (position < limit) {
      char c = text.charAt(position);
      if (c == '"') {
        straightQuoteOpen = !straightQuoteOpen;
      } else if (c == '\n' && blankLineAt(position)) {
        position++;
        return position;
      }
      enterToken(c);
      if (!Marks.isMark(c)) {
        position++;
        continue;
      }
      int end = endAfterMarkAt(start);
      if (end > 0) {
        return end;
      }
    }
    return limit;
  }

  /// Decides about the mark at the position and moves behind it and what is closed there. Returns
  /// the end of the sentence, or -1 when it goes on.
  private int endAfterMarkAt(int start) {
    int mark = position;
    int afterMarks = skipMarks(mark);
    int afterClosers = skipClosers(afterMarks);
    position = Math.max(afterClosers, mark + 1);
    if (afterMarks < limit && tokenIsAddress && afterMarks < tokenEnd && afterClosers < tokenEnd) {
      return -1;
    }
    int next = skipBlanks(afterClosers);
    if (next >= limit) {
      return -1;
    }
    return ends(start, mark, afterMarks, afterClosers, next) ? afterClosers : -1;
  }

  private boolean ends(int start, int mark, int afterMarks, int afterClosers, int next) {
    boolean quoteClosed = afterClosers > afterMarks && Marks.isQuote(text.charAt(afterClosers - 1));
    boolean apart = next > afterClosers;
    int word = skipOpeners(next);
    if (word >= limit || Marks.isMark(text.charAt(word)) || !canOpen(word)) {
      return false;
    }
    if (!apart && !missingBlank(mark, afterClosers, word)) {
      return false;
    }
    char c = text.charAt(mark);
    if (c == '?' || c == '!') {
      if (quoteClosed && reportingFollows(word)) {
        return false;
      }
      return !ends.mayEnd().contains(wordBefore(mark)) || opensSentence(next, word);
    }
    if (c == '…' || afterMarks - mark > 1) {
      boolean fullStopToo = afterMarks - mark == 4 && text.charAt(mark + 3) == '.';
      return quoteClosed || fullStopToo || opensSentence(next, word);
    }
    return c != '.' || stopEnds(start, mark, afterMarks, afterClosers, next, word);
  }

  private boolean stopEnds(
      int start, int mark, int afterMarks, int afterClosers, int next, int word) {
    if (isListNumber(start, mark)) {
      return false;
    }
    String before = wordBefore(mark);
    if (ends.never().contains(before)) {
      return false;
    }
    boolean numberFollows = Character.isDigit(text.charAt(word));
    if (ends.beforeNumber().contains(before)) {
      return !numberFollows;
    }
    if (ends.mayEnd().contains(before) || isInitials(before)) {
      boolean bracketClosed =
          afterClosers > afterMarks && !Marks.isQuote(text.charAt(afterClosers - 1));
      return !numberFollows
          && !bracketClosed
          && !Marks.isDash(text.charAt(next))
          && opensSentence(next, word);
    }
    return true;
  }

  /// Whether what follows begins as sentences do: with a quotation mark, or a word that opens them.
  private boolean opensSentence(int next, int word) {
    return (word > next && Marks.isQuote(text.charAt(next)))
        || ends.openers().contains(wordAt(word));
  }

  /// "1." or "a." at the head of a sentence counts an item of a list.
  private boolean isListNumber(int start, int mark) {
    int from = skipBlanks(start);
    if (mark - from < 1 || mark - from > 3) {
      return false;
    }
    for (int i = from; i < mark; i++) {
      if (!Character.isDigit(text.charAt(i))) {
        return mark - from == 1 && Character.isLetter(text.charAt(i)) && text.charAt(i) != 'I';
      }
    }
    return true;
  }

  /// "J." or "U.S." or "a.m.": single letters, each with its stop.
  private static boolean isInitials(String word) {
    if (word.length() < 2 || word.length() % 2 != 0) {
      return false;
    }
    for (int i = 0; i < word.length(); i += 2) {
      if (!Character.isLetter(word.charAt(i)) || word.charAt(i + 1) != '.') {
        return false;
      }
    }
    return word.length() > 2 || Character.isUpperCase(word.charAt(0));
  }

  /// Whether a sentence can begin with the character at `at`.
  private boolean canOpen(int at) {
    char c = text.charAt(at);
    if (Character.isLowerCase(c)) {
      return at + 1 < limit && Character.isUpperCase(text.charAt(at + 1));
    }
    return Character.isLetterOrDigit(c) || c == '$' || c == '€' || c == '£' || c == '#' || c == '@';
  }

  /// "war.The": two sentences that lost the blank between them, and not "Ph.D." or "1.5".
  private boolean missingBlank(int mark, int afterClosers, int word) {
    if (mark < 2 || !Character.isUpperCase(text.charAt(word))) {
      return false;
    }
    boolean wordEnds =
        afterClosers > mark + 1
            || (isEndOfWord(text.charAt(mark - 1)) && isEndOfWord(text.charAt(mark - 2)));
    boolean wordOpens =
        word + 1 < limit
            && (Character.isLowerCase(text.charAt(word + 1))
                || Marks.isBlank(text.charAt(word + 1))
                || Marks.isApostrophe(text.charAt(word + 1)));
    return wordEnds && wordOpens;
  }

  private static boolean isEndOfWord(char c) {
    return Character.isLowerCase(c) || Character.isDigit(c) || Marks.isCloser(c) || c == '%';
  }

  /// Whether the capitalised words at `word` lead to a verb of reporting: "Mayor Lin Vey asked".
  private boolean reportingFollows(int word) {
    int at = word;
    for (int count = 0; count < REPORTING_WORDS && at < limit; count++) {
      String found = wordAt(at);
      if (found.isEmpty()) {
        return false;
      }
      if (ends.reporting().contains(found)) {
        return count > 0;
      }
      at += found.length();
      if (at < limit && !Marks.isBlank(text.charAt(at))) {
        boolean abbreviation = text.charAt(at) == '.' && isAbbreviation(found + ".");
        if (!abbreviation && text.charAt(at) != ',') {
          return false;
        }
        at++;
      }
      at = skipBlanks(at);
    }
    return false;
  }

  private boolean isAbbreviation(String word) {
    return ends.never().contains(word) || ends.mayEnd().contains(word) || isInitials(word);
  }

  /// The word whose last character is the mark, with it: "Gen.", "U.S.".
  private String wordBefore(int mark) {
    int from = mark;
    while (from > 0 && mark - from < WORD_LIMIT) {
      char c = text.charAt(from - 1);
      if (!Character.isLetter(c) && c != '.') {
        break;
      }
      from--;
    }
    return text.substring(from, mark + 1);
  }

  private String wordAt(int start) {
    int end = start;
    while (end < limit && end - start < WORD_LIMIT) {
      char c = text.charAt(end);
      if (!Character.isLetterOrDigit(c) && !Marks.isApostrophe(c) && c != '-') {
        break;
      }
      end++;
    }
    return text.substring(start, end);
  }

  /// Behind the marks at `at`: "?!", "...", ". . .".
  private int skipMarks(int at) {
    int end = at + 1;
    while (end < limit) {
      if (Marks.isMark(text.charAt(end))) {
        end++;
      } else if (text.charAt(at) == '.'
          && Marks.isBlank(text.charAt(end))
          && end + 1 < limit
          && text.charAt(end + 1) == '.') {
        end += 2;
      } else {
        break;
      }
    }
    return end;
  }

  /// Behind the closing quotation marks and brackets at `at`, and a footnote's number.
  private int skipClosers(int at) {
    int end = at;
    while (end < limit) {
      char c = text.charAt(end);
      if (c == '"') {
        if (!straightQuoteOpen) {
          break;
        }
        straightQuoteOpen = false;
      } else if (c == '[' && footnoteAt(end)) {
        end = text.indexOf(']', end);
      } else if (Marks.isBlank(c)) {
        int next = skipBlanks(end);
        boolean strayCloser =
            next == end + 1
                && next + 1 < limit
                && (text.charAt(next) == '”' || (text.charAt(next) == '"' && straightQuoteOpen))
                && Marks.isBlank(text.charAt(next + 1));
        if (!strayCloser) {
          break;
        }
      } else if (!Marks.isCloser(c) || (c == '\'' && !blankOrEnd(end + 1))) {
        break;
      }
      end++;
    }
    return end;
  }

  private boolean blankOrEnd(int at) {
    return at >= limit || !Character.isLetterOrDigit(text.charAt(at));
  }

  private boolean footnoteAt(int at) {
    int end = at + 1;
    while (end < limit && end - at < 4 && Character.isDigit(text.charAt(end))) {
      end++;
    }
    return end > at + 1 && end < limit && text.charAt(end) == ']';
  }

  private int skipOpeners(int at) {
    int end = at;
    while (end < limit
        && (Marks.isOpener(text.charAt(end)) || (end > at && Marks.isBlank(text.charAt(end))))) {
      end++;
    }
    return end;
  }

  private int skipBlanks(int at) {
    int end = at;
    while (end < limit && Marks.isBlank(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /// Notes whether the token (what stands between blanks) is a web or mail address.
  private void enterToken(char c) {
    if (position < tokenEnd || Marks.isBlank(c)) {
      return;
    }
    int end = position;
    boolean address = false;
    boolean stopSeen = false;
    while (end < limit && !Marks.isBlank(text.charAt(end))) {
      char at = text.charAt(end);
      stopSeen |= at == '.';
      address |= at == '@' || (at == '/' && (stopSeen || text.startsWith("://", end - 1)));
      end++;
    }
    tokenEnd = end;
    tokenIsAddress = address || text.startsWith("www.", position);
  }

  /// Whether the line feed at `at` is followed by an empty line.
  private boolean blankLineAt(int at) {
    int next = at + 1;
    while (next < limit && text.charAt(next) != '\n' && Marks.isBlank(text.charAt(next))) {
      next++;
    }
    return next < limit && text.charAt(next) == '\n';
  }
}
