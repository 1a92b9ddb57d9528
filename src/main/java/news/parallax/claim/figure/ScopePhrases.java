package news.parallax.claim.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import news.parallax.text.ParseTree;
import news.parallax.text.Span;
import org.jspecify.annotations.Nullable;

/// Finds the phrases that narrow a number: what hangs on the counted noun or on the verb of its
/// clause and stands in no other field.
final class ScopePhrases {
  private static final ScopeWords WORDS = ScopeWords.ENGLISH;
  private static final int MOST_WORDS = 11;
  private static final int ROOT = 4;

  private static final Pattern SIGNS = Pattern.compile("[“”\"\\[\\](:;]");
  private static final Pattern IN_A_PHRASE = Pattern.compile("[-'’%$£€]");

  /// What was cut from something else.
  private static final Pattern HALF =
      Pattern.compile(
          "(?i)^(?:and|or|but|to the \\w+ of)\\b|\\b(?:the|a) (?:first|second|last|next|latest)$");

  /// A phrase.
  ///
  /// @param from its first word
  /// @param to its last
  /// @param taken whether it can be taken out of its sentence
  record Phrase(int from, int to, boolean taken) {}

  private final FigureSentence sentence;
  private final ParseTree tree;
  private final ScopeTimes times;
  private final ToldWords told;
  private final Stretch stretch;

  ScopePhrases(FigureSentence sentence, ScopeTimes times, ToldWords told) {
    this.sentence = sentence;
    this.tree = sentence.tree();
    this.times = times;
    this.told = told;
    this.stretch = new Stretch(tree);
  }

  /// In the order of the sentence.
  ///
  /// @param number the words of the figure
  /// @param dated the words that its date was read off, null for none
  List<Phrase> find(Counted counted, Span number, @Nullable Span dated) {
    List<Phrase> phrases = new ArrayList<>();
    collect(counted.noun(), counted, number, dated, phrases);
    if (counted.verb() >= 0 && counted.verb() != counted.noun()) {
      collect(counted.verb(), counted, number, dated, phrases);
    }
    phrases.sort(Comparator.comparingInt(Phrase::from));
    return List.copyOf(phrases);
  }

  private void collect(
      int top, Counted counted, Span number, @Nullable Span dated, List<Phrase> phrases) {
    for (int child : tree.children(top)) {
      int from = tree.first(child);
      int to = end(child);
      boolean own =
          tree.governs(child, counted.noun())
              || tree.words(number).stream().anyMatch(i -> tree.governs(child, i));
      if (own
          || !narrows(child, top)
          || told.have(from, tree.last(child))
          || told.haveObjectOf(child)
          || times.isDay(child, from, to, dated)) {
        continue;
      }
      OptionalInt whole =
          child == from ? stretch.lastWhole(from, to) : OptionalInt.of(tree.last(child));
      if (whole.isEmpty()) {
        phrases.add(new Phrase(from, to, false));
      } else if (!told.have(from, whole.getAsInt()) && !says(from, whole.getAsInt()).isEmpty()) {
        boolean named =
            top == counted.noun() || isNamed(top, counted) || times.isStretch(child, from, to);
        phrases.add(
            new Phrase(from, whole.getAsInt(), named && isWhole(child, from, whole.getAsInt())));
      }
    }
  }

  /// The last word of a phrase, before the first sign and not too far.
  private int end(int child) {
    int from = tree.first(child);
    int to = Math.min(tree.last(child), from + MOST_WORDS - 1);
    for (int i = from + 1; i <= to; i++) {
      if (tree.is(i, "punct") && !IN_A_PHRASE.matcher(tree.text(i)).matches()) {
        return i - 1;
      }
    }
    return to;
  }

  /// Whether what hangs on a noun or verb narrows it.
  private boolean narrows(int child, int top) {
    String word = sentence.lower(child);
    if (tree.is(child, "prep")) {
      return !WORDS.asides().contains(word) && !(word.equals("by") && sentence.isPassive(top));
    }
    if (tree.is(child, "npadvmod", "tmod")) {
      return child > top || sentence.isTime(child);
    }
    if (tree.is(child, "advmod")) {
      return WORDS.adverbs().contains(word);
    }
    if (tree.is(child, "acl", "relcl")) {
      return tree.isNoun(top) && child > top;
    }
    return tree.is(child, "advcl")
        && tree.children(child).stream()
            .anyMatch(c -> c < child && WORDS.taken().contains(sentence.lower(c)));
  }

  /// Whether the name tells what the verb does: "[arrested] in the square", not "[products] into
  /// effect".
  private boolean isNamed(int verb, Counted counted) {
    String lemma = tree.lemma(verb);
    String name = counted.quantity();
    return name.contains(root(sentence.participle(verb)))
        || name.contains(root(lemma))
        || FigureWords.ENGLISH.being().contains(lemma)
        || FigureWords.ENGLISH.counting().contains(lemma)
        || FigureWords.ENGLISH.light().contains(lemma)
        || sentence.isHarm(verb)
        || WORDS.sums().contains(name.replaceFirst("^expected ", "").split(" ")[0]);
  }

  private static String root(String word) {
    return word.substring(0, Math.min(ROOT, word.length()));
  }

  /// Whether a phrase can stand by itself, and no other amount is in it.
  private boolean isWhole(int child, int from, int to) {
    return to - from < MOST_WORDS
        && (to > from || tree.is(child, "advmod"))
        && !isBrokenOff(child, from, to)
        && isClear(from, to);
  }

  /// "To the islands [and the mainland]", "in the hotel [only]": what is left is another thing.
  private boolean isBrokenOff(int child, int from, int to) {
    int last = tree.last(child);
    if (to >= last) {
      return WORDS.edges().contains(sentence.lower(from))
          || WORDS.edges().contains(sentence.lower(to));
    }
    for (int i = to + 1; i <= last; i++) {
      int head = tree.head(i);
      if (tree.is(i, "conj", "cc") && head >= from && head <= to) {
        return true;
      }
    }
    return !tree.is(to + 1, "punct") && !WORDS.behind().contains(sentence.lower(to + 1));
  }

  private boolean isClear(int from, int to) {
    for (int i = from; i <= to; i++) {
      boolean amount = tree.tag(i).equals("$") || (sentence.isNumber(i) && !times.holds(i));
      if (amount
          || WORDS.pointing().contains(sentence.lower(i))
          || SIGNS.matcher(tree.text(i)).find()) {
        return false;
      }
    }
    return true;
  }

  /// The words of a phrase, empty where they say nothing.
  String says(int from, int to) {
    List<Integer> words = new ArrayList<>();
    for (int i = from; i <= to; i++) {
      words.add(i);
    }
    String text = sentence.phrases().join(words);
    boolean empty = WORDS.empty().contains(text.toLowerCase(Locale.ROOT));
    return empty || HALF.matcher(text).find() ? "" : text;
  }
}
