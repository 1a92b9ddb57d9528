package news.parallax.claim.match;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import news.parallax.text.ParseTree;

/// The words of a sentence in lower case, as numbers are read from them: a number that closes the
/// sentence stands without its full stop, and there is nothing before the first word and behind the
/// last.
final class LowerWords {
  private static final Set<String> HYPHENS = Set.of("-", "\u2013", "\u2011");

  private final ParseTree tree;
  private final List<String> words;

  LowerWords(ParseTree tree) {
    this.tree = tree;
    this.words = IntStream.range(0, tree.size()).mapToObj(i -> lower(tree.text(i))).toList();
  }

  private static String lower(String text) {
    String word = text.toLowerCase(Locale.ROOT);
    boolean stopped = word.length() > 1 && word.endsWith(".") && Character.isDigit(word.charAt(0));
    return stopped ? word.substring(0, word.length() - 1) : word;
  }

  int size() {
    return words.size();
  }

  /// A word of the sentence, empty outside of it.
  String word(int i) {
    return i >= 0 && i < words.size() ? words.get(i) : "";
  }

  /// Empty behind the sentence.
  String lemma(int i) {
    return i < tree.size() ? tree.lemma(i) : "";
  }

  /// So many words with blanks between them, empty where the sentence has not so many.
  String phrase(int from, int length) {
    return from < 0 || from + length > words.size()
        ? ""
        : String.join(" ", words.subList(from, from + length));
  }

  boolean isHyphen(int i) {
    return HYPHENS.contains(word(i));
  }
}
