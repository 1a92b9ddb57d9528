package news.parallax.claim.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.claim.match.NumberReader.Core;
import news.parallax.text.EntityKind;
import news.parallax.text.Mention;
import news.parallax.text.ParseTree;
import news.parallax.text.Span;
import news.parallax.text.TimeExpression;
import org.jspecify.annotations.Nullable;

/// Finds the amounts of a sentence: numbers in digits and words with what limits them, their
/// magnitude, unit or currency. Dates, ages, ordinals, names with numbers in them and scores of
/// numbers that count nothing are left out.
public final class AmountReader {
  private static final AmountWords WORDS = AmountWords.ENGLISH;
  private static final Pattern NUMBER =
      Pattern.compile("([0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(\\.[0-9]+)?(k|m|mn|mln|bn|b|tn)?");
  private static final Pattern RANGE =
      Pattern.compile(
          "([0-9][0-9,]*(?:\\.[0-9]+)?)[-\u2013]([0-9][0-9,]*(?:\\.[0-9]+)?)(k|m|mn|bn|tn)?");
  private static final Pattern GLUED = Pattern.compile("([a-z]{0,2}\\p{Sc})([0-9][0-9,.]*)");
  private static final Set<String> CALIBRES = Set.of("mm", "caliber", "calibre", "gauge");
  private static final Set<String> ORDINAL_ENDINGS = Set.of("st", "nd", "rd", "th");
  private static final Set<String> VOTING =
      Set.of("vote", "pass", "approve", "reject", "rule", "confirm", "acquit", "win", "lose");
  private static final int LONGEST_LIMIT = 4;

  private final ParseTree tree;
  private final LowerWords words;
  private final List<Span> times = new ArrayList<>();
  private final NumberReader numbers;

  public AmountReader(ParseTree tree, List<TimeExpression> expressions) {
    this.tree = tree;
    this.words = new LowerWords(tree);
    this.numbers = new NumberReader(tree, words);
    expressions.forEach(t -> times.add(t.span()));
    for (Mention mention : tree.sentence().mentions()) {
      if (mention.kind() == EntityKind.DATE
          || mention.kind() == EntityKind.TIME
          || mention.kind() == EntityKind.ORDINAL) {
        times.add(mention.span());
      }
    }
  }

  /// The amounts in order.
  public List<Amount> read() {
    List<Amount> amounts = new ArrayList<>();
    int i = 0;
    while (i < tree.size()) {
      Core core = core(i);
      Amount amount = core == null ? null : amount(i, core);
      if (amount == null) {
        i++;
        continue;
      }
      amounts.add(amount);
      i = Math.max(i, amount.to()) + 1;
    }
    return partsOfMeasures(amounts);
  }

  /// "690 of the 1,150 tonnes": both are tonnes.
  private List<Amount> partsOfMeasures(List<Amount> amounts) {
    List<Amount> all = new ArrayList<>();
    for (int i = 0; i < amounts.size(); i++) {
      Amount part = amounts.get(i);
      Amount whole = i + 1 < amounts.size() ? amounts.get(i + 1) : part;
      boolean ofIt =
          part.unit().isEmpty()
              && whole.isMeasure()
              && words.word(part.to() + 1).equals("of")
              && whole.from() - part.to() <= 3;
      all.add(
          ofIt
              ? new Amount(
                  part.low(), part.high(), whole.unit(), part.approximate(), part.from(), part.to())
              : part);
    }
    return List.copyOf(all);
  }

  private @Nullable Amount amount(int start, Core first) {
    if (isTime(start) || isLabel(start, first)) {
      return null;
    }
    Amount tally = tally(start, first);
    if (tally != null) {
      return tally;
    }
    Core core = range(start, first);
    int to = core.next() - 1;
    Double low = core.low();
    Double high = core.high();
    boolean approximate = false;
    int from = start;
    boolean limited = true;
    while (limited && from > 0) {
      limited = false;
      for (int length = Math.min(LONGEST_LIMIT, from); length > 0 && !limited; length--) {
        String phrase = words.phrase(from - length, length);
        if (length == 1 && phrase.equals("between") && !core.equals(first)) {
          limited = true;
        } else if (WORDS.atLeast().contains(phrase)) {
          high = null;
          limited = true;
        } else if (WORDS.atMost().contains(phrase)) {
          low = null;
          limited = true;
        } else if (WORDS.about().contains(phrase)) {
          approximate |= !Set.of("all", "another", "exactly", "the first").contains(phrase);
          limited = true;
        }
        if (limited) {
          from -= length;
        }
      }
    }
    for (int length = 2; length > 0; length--) {
      if (WORDS.orMore().contains(words.phrase(to + 1, length))) {
        high = null;
        to += length;
        break;
      }
    }
    if (low != null && high != null && low > high) {
      return null;
    }
    return new Amount(low, high, core.unit(), approximate, from, to);
  }

  /// A second number that makes it a range: "8 to 10", "eight times or even 10 times".
  private Core range(int start, Core first) {
    int at = first.next();
    boolean between = start > 0 && words.word(start - 1).equals("between");
    String joint = words.word(at);
    int second = at + 1;
    if (joint.equals("or") && words.word(second).equals("even")) {
      second++;
    }
    boolean joins =
        between ? joint.equals("and") : Set.of("to", "or").contains(joint) || words.isHyphen(at);
    boolean change = isFrom(start) && changes(start);
    if (!joins || change) {
      return first;
    }
    Core other = core(second);
    Double low = first.low();
    if (other == null || low == null || other.high() == null || isTime(second)) {
      return first;
    }
    if (other.scaled() && !first.scaled() && first.bare() && other.low() != null) {
      double scale = scale(second);
      low = low * scale;
    }
    boolean sameUnit = first.unit().isEmpty() || first.unit().equals(other.unit());
    boolean inherits = other.unit().isEmpty() && !first.unit().isEmpty();
    if (!(sameUnit || inherits) || low >= other.high()) {
      return first;
    }
    if (joint.equals("or") && other.high() > 3 * low) {
      return first;
    }
    String unit = other.unit().isEmpty() ? first.unit() : other.unit();
    return new Core(low, other.high(), unit, true, false, other.next());
  }

  /// "From 3 to 4", "from a low of 3 to 4".
  private boolean isFrom(int start) {
    boolean of = start > 0 && words.word(start - 1).equals("of");
    for (int i = start - 1; i >= Math.max(0, of ? start - 7 : start - 1); i--) {
      if (words.word(i).equals("from")) {
        return true;
      }
    }
    return false;
  }

  private double scale(int at) {
    double scale = 1;
    for (int i = at; i < Math.min(at + 4, words.size()); i++) {
      scale *= WORDS.magnitudes().getOrDefault(words.word(i), 1.0);
    }
    return scale;
  }

  /// Whether the number hangs on a verb that takes it from one value to another.
  private boolean changes(int i) {
    for (int up = tree.head(i), steps = 0; up >= 0 && steps < 6; steps++) {
      if (tree.isVerb(up)) {
        return ChangeVerbs.isChange(tree.lemma(up));
      }
      up = tree.head(up);
    }
    return false;
  }

  /// A vote or score: "voted 52-48", "a 5-4 ruling".
  private @Nullable Amount tally(int start, Core first) {
    Matcher joined = RANGE.matcher(words.word(start));
    int end = -1;
    if (joined.matches() && joined.group(3) == null) {
      end = start;
    } else if (words.isHyphen(first.next())
        && NUMBER.matcher(words.word(first.next() + 1)).matches()) {
      end = first.next() + 1;
    } else if (words.word(first.next()).equals("to")
        && NUMBER.matcher(words.word(first.next() + 1)).matches()
        && start > 0
        && isVote(start)) {
      end = first.next() + 1;
    }
    if (end < 0 || !first.unit().isEmpty()) {
      return null;
    }
    boolean voted = start > 0 && VOTING.contains(tree.lemma(start - 1));
    for (int i = Math.max(0, start - 3); i < Math.min(tree.size(), end + 3); i++) {
      voted |= Set.of("vote", "ruling", "decision", "voted", "votes").contains(words.word(i));
    }
    voted |= numbers.votes(start);
    return voted ? new Amount(null, null, Amount.TALLY, false, start, end) : null;
  }

  /// Behind "voted" or "a vote of".
  private boolean isVote(int number) {
    return (tree.isVerb(number - 1) && VOTING.contains(tree.lemma(number - 1)))
        || (words.word(number - 1).equals("of") && words.word(number - 2).equals("vote"));
  }

  private @Nullable Core core(int i) {
    if (i >= tree.size()) {
      return null;
    }
    String currency = "";
    int at = i;
    if (WORDS.currencies().containsKey(words.word(i)) && !Character.isLetter(lastChar(i))) {
      currency = WORDS.currencies().getOrDefault(words.word(i), "");
      at++;
    }
    Matcher glued = GLUED.matcher(words.word(at));
    Core number;
    if (glued.matches() && WORDS.currencies().containsKey(glued.group(1))) {
      currency = WORDS.currencies().getOrDefault(glued.group(1), "");
      number = numbers.magnitude(NumberReader.parse(glued.group(2)), false, at + 1, false);
    } else {
      number = numbers.number(at);
    }
    if (number == null) {
      return null;
    }
    if (!currency.isEmpty()) {
      boolean twice = currency.equals(WORDS.currencies().get(words.word(number.next())));
      return number.unit(currency, number.next() + (twice ? 1 : 0));
    }
    return unit(number);
  }

  private char lastChar(int i) {
    String word = words.word(i);
    return word.charAt(word.length() - 1);
  }

  private Core unit(Core number) {
    if (!number.unit().isEmpty()) {
      return number;
    }
    int at = number.next();
    int hyphen = words.isHyphen(at) && words.word(at + 1).equals("fold") ? 1 : 0;
    for (int length = 3; length > 0; length--) {
      String phrase = words.phrase(at + hyphen, length);
      String unit = WORDS.units().get(phrase);
      if (unit == null && Character.isLetter(firstChar(phrase))) {
        unit = WORDS.currencies().get(phrase);
      }
      if (unit == null && length == 2) {
        String second = WORDS.currencies().get(words.word(at + 1));
        boolean named = isAdjective(at) || isName(at);
        unit =
            second != null && named && Character.isLetter(firstChar(words.word(at + 1)))
                ? second
                : null;
      }
      if (unit != null) {
        return number.unit(unit, at + hyphen + length);
      }
    }
    return number;
  }

  private boolean isAdjective(int at) {
    return at < tree.size() && tree.token(at).tag().startsWith("JJ");
  }

  private boolean isName(int at) {
    return at < tree.size() && tree.isName(at);
  }

  private static char firstChar(String word) {
    return word.isEmpty() ? ' ' : word.charAt(0);
  }

  private boolean isTime(int i) {
    Span span = tree.token(i).span();
    return times.stream().anyMatch(t -> t.overlaps(span));
  }

  /// Whether the number names something ("Article 5", "No. 2", "12 Harrow Street", "a 12-mile
  /// race", 1992) instead of counting.
  private boolean isLabel(int i, Core core) {
    if (!core.unit().isEmpty() || core.scaled()) {
      return false;
    }
    String next = words.word(core.next());
    if (CALIBRES.contains(next)
        || ORDINAL_ENDINGS.contains(next)
        || next.equals("/")
        || next.equals(":")
        || next.equals("'s")
        || next.equals("%-")) {
      return true;
    }
    if (words.isHyphen(core.next()) && !NUMBER.matcher(words.word(core.next() + 1)).matches()) {
      return !WORDS.orMore().contains(words.phrase(core.next(), 2));
    }
    int number = core.next() - 1;
    int head = tree.head(number);
    boolean year = words.word(number).matches("(1[5-9]|20)[0-9]{2}");
    if (year) {
      return true;
    }
    if (head >= 0 && head == i - 1 && tree.isNoun(head)) {
      return true;
    }
    if (i > 0
        && (words.isHyphen(i - 1)
            || words.word(i - 1).equals("/")
            || words.word(i - 1).equals("'"))) {
      return true;
    }
    return head > number && tree.token(head).tag().equals("NNP");
  }
}
