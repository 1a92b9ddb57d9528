package news.parallax.text.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import news.parallax.text.Span;

/// Finds the sentences of a block of English text.
///
/// One pass from left to right: at each full stop, question mark, exclamation mark or ellipsis the
/// words on both sides decide whether a sentence ends. Closing quotation marks and brackets belong
/// to the sentence before them. Every look to the side is bounded, so that time is linear also in a
/// text without a single blank. Errs on the side of not splitting: half a sentence can mislead, two
/// together only take room.
public final class SentenceSplitter {
  private final SentenceEnds ends = SentenceEnds.ENGLISH;

  /// The sentences of `block` in order: spans of `text`, trimmed, none empty. Together they hold
  /// every character of the block that is not white space.
  public List<Span> split(String text, Span block) {
    if (block.end() > text.length()) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "%s reaches beyond a text of %d", block, text.length()));
    }
    List<Span> sentences = new ArrayList<>();
    SentenceScan scan = new SentenceScan(ends, text, block);
    int start = block.start();
    int end;
    while ((end = scan.nextEnd(start)) < block.end()) {
      add(sentences, text, start, end);
      start = end;
    }
    add(sentences, text, start, block.end());
    return List.copyOf(sentences);
  }

  private static void add(List<Span> sentences, String text, int start, int end) {
    Span span = new Span(start, end).trim(text);
    if (!span.isEmpty()) {
      sentences.add(span);
    }
  }
}
