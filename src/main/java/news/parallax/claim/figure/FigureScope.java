package news.parallax.claim.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import news.parallax.article.DateInfo;
import news.parallax.claim.Figure;
import news.parallax.text.ParseTree;
import news.parallax.text.Span;
import news.parallax.text.TimeExpression;
import org.jspecify.annotations.Nullable;

/// What narrows a number and stands in none of its fields: in what time, by what cause, for what, of
/// which part ("[people who died] of fever", "[views] over the last 30 days").
///
/// What hangs on the counted noun or on the verb of its clause is taken word for word; what cannot be
/// taken out of the sentence (it points elsewhere, it lacks something, it holds another number) is
/// counted as lost.
final class FigureScope {
  private static final int MOST_WORDS = 11;
  private static final int MOST_PHRASES = 3;
  private static final int STEM = 5;

  private static final Pattern POINTING =
      Pattern.compile(
          "(?i)\\b(?:he|him|his|she|her|they|them|their|it|its|we|us|our|you|your|i|my|this|that|these|those|there|then|which|who|whom|what|how|why|whether|where|when|former|latter)\\b|[“”\"\\[\\](:;]");

  /// What was cut from something else.
  private static final Pattern UNFIT =
      Pattern.compile("(?i)^(?:and|or|but|to the \\w+ of)\\b|\\b(?:the|a) (?:first|second|last|next|latest)$");

  /// What tells no part of it: who says so, what else happened meanwhile, on which page.
  private static final Set<String> ASIDE =
      Set.of(
          "according",
          "per",
          "as",
          "like",
          "with",
          "without",
          "than",
          "despite",
          "via",
          "regarding",
          "concerning",
          "besides",
          "unlike",
          "amid",
          "including");

  /// Clauses that bound a time or tell a purpose.
  private static final Set<String> MARKS = Set.of("since", "until", "to");

  private static final Set<String> SPANS =
      Set.of(
          "since", "over", "between", "during", "for", "from", "to", "until", "till", "through",
          "throughout", "within", "past", "after", "before", "per", "each", "every");

  /// Phrases that say nothing.
  private static final Pattern EMPTY =
      Pattern.compile(
          "(?i)(?:in (?:fact|total|all|part|addition|turn|general|particular|question|place|effect|force)|of course|at (?:least|most|all|once|first|last|stake|the same time.*|the moment)|for (?:example|instance|now|good|sure)|by (?:far|comparison|contrast|age)|on (?:average|record|hand|top)|so far|to date|out)");

  private static final Set<String> ADVERBS =
      Set.of("nationwide", "worldwide", "globally", "nationally", "statewide", "annually", "daily",
          "weekly", "monthly", "yearly", "overnight", "abroad", "overseas");

  private static final Set<String> PLAIN_DAY = Set.of("on", "by", "as", "in", "at");

  private static final int ROOT = 4;
  private static final Pattern SUM =
      Pattern.compile("^(?:expected )?(?:money|payment|value of|cost|fine|price|spending|loan|gift|rise|fall|investment)\\b");
  private static final Set<String> EDGE = Set.of("both", "only", "either", "not", "just");
  private static final Set<String> CLAUSE =
      Set.of("which", "who", "that", "as", "while", "when", "after", "because", "where", "although",
          "though", "if");

  private final FigureSentence sentence;
  private final ParseTree tree;
  private final Stretch stretch;
  private final List<TimeExpression> times;

  /// What narrows it.
  ///
  /// @param text the phrases one behind the other, empty for none
  /// @param lost how many narrow it and could not be taken
  record Scope(String text, int lost) {}

  private record Phrase(int from, int to, boolean taken) {}

  /// What narrows a figure beyond what its other fields tell.
  static Scope of(FigureSentence sentence, Counted counted, Figure figure) {
    DateInfo asOf = figure.asOf();
    return new FigureScope(sentence, figure.claim().sentence().times())
        .scope(
            counted,
            figure.span(),
            String.join(" ", counted.quantity(), figure.of(), String.valueOf(figure.counter())),
            asOf == null || asOf.evidence() == null ? null : asOf.evidence().span());
  }

  private FigureScope(FigureSentence sentence, List<TimeExpression> times) {
    this.sentence = sentence;
    this.tree = sentence.tree();
    this.stretch = new Stretch(tree);
    this.times = List.copyOf(times);
  }

  /// @param told all that the other fields say, in one text
  /// @param dated where the date is told that the figure has, null for that of the article
  private Scope scope(Counted counted, Span number, String told, @Nullable Span dated) {
    Set<String> known = new TreeSet<>();
    for (String word : told.toLowerCase(java.util.Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      known.add(stem(word));
    }
    List<Phrase> phrases = new ArrayList<>();
    collect(counted.noun(), counted, number, known, told, dated, phrases);
    int verb = counted.verb();
    if (verb >= 0 && verb != counted.noun()) {
      collect(verb, counted, number, known, told, dated, phrases);
    }
    phrases.sort(Comparator.comparingInt(Phrase::from));
    StringBuilder text = new StringBuilder();
    int taken = 0;
    int end = -1;
    int lost = 0;
    for (Phrase phrase : phrases) {
      if (phrase.from() <= end) {
        continue;
      }
      if (!phrase.taken() || taken == MOST_PHRASES) {
        lost++;
        continue;
      }
      String words = beyond(counted.quantity(), says(phrase.from(), phrase.to()));
      if (words.isEmpty()) {
        lost++;
        continue;
      }
      text.append(text.isEmpty() ? "" : " ").append(lowered(words));
      taken++;
      end = phrase.to();
    }
    return new Scope(text.toString(), lost);
  }

  /// What of a phrase goes on behind what the name has of it; empty where the name has a part that
  /// is not its beginning.
  private static String beyond(String quantity, String phrase) {
    String[] words = phrase.split(" ");
    for (int n = words.length; n > 1; n--) {
      String head = String.join(" ", List.of(words).subList(0, n));
      if (quantity.endsWith(head)) {
        return String.join(" ", List.of(words).subList(n, words.length));
      }
      if (quantity.contains(head)) {
        return "";
      }
    }
    return phrase;
  }

  private void collect(
      int top,
      Counted counted,
      Span number,
      Set<String> known,
      String told,
      @Nullable Span dated,
      List<Phrase> phrases) {
    for (int child : tree.children(top)) {
      if (!narrows(child, top) || holds(child, number) || tree.governs(child, counted.noun())) {
        continue;
      }
      int from = tree.first(child);
      int to = Math.min(tree.last(child), from + MOST_WORDS - 1);
      for (int i = from + 1; i <= to; i++) {
        if (tree.is(i, "punct") && !tree.text(i).equals("-") && !tree.text(i).matches("['’%$£€]")) {
          to = i - 1;
        }
      }
      if (isKnown(from, tree.last(child), known) || isTold(child, told) || isDay(child, from, to, dated)) {
        continue;
      }
      OptionalInt whole =
          child == from ? stretch.lastWhole(from, to) : OptionalInt.of(tree.last(child));
      if (whole.isPresent() && (isKnown(from, whole.getAsInt(), known) || says(from, whole.getAsInt()).isEmpty())) {
        continue;
      }
      boolean taken =
          whole.isPresent()
              && (top == counted.noun() || isNamed(top, counted) || isTime(child, from, to))
              && !isBrokenOff(child, from, whole.getAsInt())
              && whole.getAsInt() - from < MOST_WORDS
              && (whole.getAsInt() > from || tree.is(child, "advmod"))
              && isClear(from, whole.getAsInt());
      phrases.add(new Phrase(from, whole.orElse(to), taken));
    }
  }

  /// Whether what hangs on a noun or verb narrows it.
  private boolean narrows(int child, int top) {
    String word = sentence.lower(child);
    if (tree.is(child, "prep")) {
      return !ASIDE.contains(word) && !(word.equals("by") && sentence.isPassive(top));
    }
    if (tree.is(child, "npadvmod", "tmod")) {
      return child > top || sentence.isTime(child);
    }
    if (tree.is(child, "advmod")) {
      return ADVERBS.contains(word);
    }
    if (tree.is(child, "acl", "relcl")) {
      return tree.isNoun(top) && child > top;
    }
    return tree.is(child, "advcl")
        && tree.children(child).stream()
            .anyMatch(c -> c < child && MARKS.contains(sentence.lower(c)));
  }

  /// Whether the name tells what the verb does: "[arrested] in the square", not "[products] into
  /// effect".
  private boolean isNamed(int verb, Counted counted) {
    String lemma = tree.lemma(verb);
    String done = sentence.participle(verb);
    String name = counted.quantity();
    return name.contains(done.substring(0, Math.min(ROOT, done.length())))
        || name.contains(lemma.substring(0, Math.min(ROOT, lemma.length())))
        || FigureWords.ENGLISH.being().contains(lemma)
        || FigureWords.ENGLISH.counting().contains(lemma)
        || FigureWords.ENGLISH.light().contains(lemma)
        || sentence.isHarm(verb)
        || SUM.matcher(name).find();
  }

  /// Whether a phrase bounds a time.
  private boolean isTime(int child, int from, int to) {
    boolean span = SPANS.contains(sentence.lower(child)) || tree.is(child, "npadvmod", "tmod");
    if (sentence.lower(child).equals("during")) {
      return true;
    }
    for (int i = from; i <= to; i++) {
      if (span && isTime(i)) {
        return true;
      }
    }
    return false;
  }

  /// "To the islands [and the mainland]", "in the hotel [only]": what is left is another thing.
  private boolean isBrokenOff(int child, int from, int to) {
    int last = tree.last(child);
    if (to >= last) {
      return EDGE.contains(sentence.lower(from)) || EDGE.contains(sentence.lower(to));
    }
    for (int i = to + 1; i <= last; i++) {
      int head = tree.head(i);
      if (tree.is(i, "conj", "cc") && head >= from && head <= to) {
        return true;
      }
    }
    return !tree.is(to + 1, "punct") && !CLAUSE.contains(sentence.lower(to + 1));
  }

  /// The words, empty where they say nothing.
  private String says(int from, int to) {
    List<Integer> words = new ArrayList<>();
    for (int i = from; i <= to; i++) {
      words.add(i);
    }
    String text = sentence.phrases().join(words);
    return EMPTY.matcher(text).matches() || UNFIT.matcher(text).find() ? "" : text;
  }

  private boolean holds(int child, Span number) {
    return tree.words(number).stream().anyMatch(i -> tree.governs(child, i));
  }

  /// "In the U.S." of what is of the U.S.
  private boolean isTold(int child, String told) {
    OptionalInt object = tree.child(child, "pobj");
    return object.isPresent()
        && tree.last(object.getAsInt()) == object.getAsInt()
        && told.contains(sentence.phrases().plain(object.getAsInt()));
  }

  /// Whether all that it says stands in the fields already.
  private boolean isKnown(int from, int to, Set<String> known) {
    for (int i = from; i <= to; i++) {
      boolean content =
          tree.isNoun(i) || tree.isVerb(i) || tree.isName(i) || tree.tag(i).startsWith("JJ")
              || sentence.isNumber(i) || ADVERBS.contains(sentence.lower(i));
      if (content
          && !known.contains(stem(sentence.lower(i)))
          && !known.contains(stem(sentence.lemma(i)))) {
        return false;
      }
    }
    return true;
  }

  /// "On Tuesday": the date says it, or that of the article.
  private boolean isDay(int child, int from, int to, @Nullable Span dated) {
    if (dated != null && tree.words(dated).stream().allMatch(i -> from <= i && i <= to + 1)
        && !SPANS.contains(sentence.lower(from))) {
      return true;
    }
    boolean day =
        times.stream()
            .filter(t -> t.type() != TimeExpression.Type.DURATION)
            .flatMap(t -> tree.words(t.span()).stream())
            .anyMatch(i -> from <= i && i <= to);
    for (int i = from; i <= to && !day; i++) {
      day = FigureWords.ENGLISH.days().contains(sentence.lower(i));
    }
    return day
        && to - from <= 4
        && (PLAIN_DAY.contains(sentence.lower(child)) || tree.is(child, "npadvmod", "tmod"))
        && !SPANS.contains(sentence.lower(from));
  }

  /// Whether a reader of the line knows what each word means, and no other amount is in it.
  private boolean isClear(int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i <= to; i++) {
      text.append(tree.text(i)).append(' ');
      boolean amount = tree.tag(i).equals("$") || (sentence.isNumber(i) && !isInTime(i));
      if (amount) {
        return false;
      }
    }
    return !POINTING.matcher(text).find();
  }

  private boolean isInTime(int i) {
    return times.stream().anyMatch(t -> t.span().contains(tree.token(i).span()))
        || isTime(i)
        || isTime(i + 1)
        || (isTime(i + 2) && tree.tag(i + 1).equals("HYPH"));
  }

  private boolean isTime(int i) {
    return i < tree.size() && sentence.isTime(i);
  }

  private static String lowered(String text) {
    boolean word = text.length() > 1 && Character.isLowerCase(text.charAt(1));
    return word && !text.contains(" ") || word && Character.isUpperCase(text.charAt(0)) && isFunction(text)
        ? Character.toLowerCase(text.charAt(0)) + text.substring(1)
        : text;
  }

  private static boolean isFunction(String text) {
    return text.matches(
        "(?:In|On|At|By|For|From|Since|Over|During|Between|Within|Through|After|Before|Until|To|Last|Of|Under|Across|Among|Throughout|Inside|Outside|Nationwide|Worldwide)\\b.*");
  }

  private static String stem(String word) {
    return word.length() > STEM ? word.substring(0, STEM) : word;
  }
}
