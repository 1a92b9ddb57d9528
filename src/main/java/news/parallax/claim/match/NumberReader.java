package news.parallax.claim.match;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.text.ParseTree;
import org.jspecify.annotations.Nullable;

/// Reads one number in digits or words with its magnitude, without what limits it and without its
/// unit: "2.5 million", "two hundred and six", "three out of four", "half a million".
final class NumberReader {
  private static final AmountWords WORDS = AmountWords.ENGLISH;
  private static final Pattern NUMBER =
      Pattern.compile("([0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(\\.[0-9]+)?(k|m|mn|mln|bn|b|tn)?");
  private static final Pattern RANGE =
      Pattern.compile(
          "([0-9][0-9,]*(?:\\.[0-9]+)?)[-\u2013]([0-9][0-9,]*(?:\\.[0-9]+)?)(k|m|mn|bn|tn)?");
  private static final Pattern PLUS = Pattern.compile("([0-9][0-9,]*(?:\\.[0-9]+)?)(?:-plus|\\+)");
  private static final Set<String> WHICH_HALF =
      Set.of("first", "second", "latter", "other", "better", "top", "bottom", "upper", "lower");
  private static final Set<String> ONE_OF =
      Set.of(
          "person",
          "death",
          "man",
          "woman",
          "child",
          "soldier",
          "officer",
          "civilian",
          "fatality",
          "student",
          "worker",
          "protester",
          "demonstrator",
          "firefighter",
          "passenger",
          "patient",
          "case",
          "boy",
          "girl",
          "prisoner",
          "resident");

  private static final Set<String> VOTING =
      Set.of("vote", "pass", "approve", "reject", "rule", "confirm", "acquit", "win", "lose");
  private static final Set<String> PASSING =
      Set.of("vote", "pass", "approve", "reject", "confirm", "acquit", "defeat", "adopt");
  private static final Set<String> VOTES =
      Set.of("vote", "ruling", "decision", "votes", "verdict", "majority", "margin");
  private static final int FAR = 10;

  private final ParseTree tree;
  private final LowerWords words;

  /// @param words of the sentence
  NumberReader(ParseTree tree, LowerWords words) {
    this.tree = tree;
    this.words = words;
  }

  /// A number without what limits it: its bounds, whether a magnitude or part was in it, and the
  /// word after it.
  record Core(
      @Nullable Double low,
      @Nullable Double high,
      String unit,
      boolean scaled,
      boolean bare,
      int next) {
    Core unit(String other, int end) {
      return new Core(low, high, other, scaled, bare, end);
    }
  }

  @Nullable Core number(int i) {
    String word = words.word(i);
    Core vague = vague(i);
    if (vague != null) {
      return vague;
    }
    Matcher matcher = NUMBER.matcher(word);
    if (matcher.matches()) {
      double value = parse(matcher.group(1) + (matcher.group(2) == null ? "" : matcher.group(2)));
      String suffix = matcher.group(3);
      boolean scaled = suffix != null;
      double scale = scaled ? WORDS.magnitudes().getOrDefault(suffix, 1.0) : 1;
      return magnitude(value * scale, scaled, i + 1, matcher.group(2) == null);
    }
    matcher = RANGE.matcher(word);
    if (matcher.matches()) {
      String suffix = matcher.group(3);
      double scale = suffix == null ? 1 : WORDS.magnitudes().getOrDefault(suffix, 1.0);
      double low = parse(matcher.group(1)) * scale;
      double high = parse(matcher.group(2)) * scale;
      Core ends = magnitude(1, false, i + 1, false);
      double more = ends.low() == null ? 1 : ends.low();
      return low < high || isTallyLike(i)
          ? new Core(low * more, Math.max(low, high) * more, "", true, false, ends.next())
          : null;
    }
    matcher = PLUS.matcher(word);
    if (matcher.matches()) {
      return new Core(parse(matcher.group(1)), null, "", false, false, i + 1);
    }
    return spelled(i);
  }

  static double parse(String digits) {
    return Double.parseDouble(digits.replace(",", ""));
  }

  private @Nullable Core vague(int i) {
    for (int length = 3; length > 0; length--) {
      String phrase = words.phrase(i, length);
      String range = WORDS.vague().get(phrase);
      if (range == null || (length == 1 && i > 0 && words.word(i - 1).equals("the"))) {
        continue;
      }
      int dots = range.indexOf("..");
      Double low = dots < 0 ? null : Double.valueOf(range.substring(0, dots));
      Double high = dots < 0 ? null : Double.valueOf(range.substring(dots + 2));
      return new Core(low, high, "", true, false, i + length);
    }
    return null;
  }

  Core magnitude(double value, boolean scaled, int next, boolean whole) {
    double result = value;
    int at = next;
    boolean more = scaled;
    int hyphen = words.isHyphen(at) ? 1 : 0;
    while (WORDS.magnitudes().containsKey(words.word(at + hyphen))
        && words.word(at + hyphen).length() > 1) {
      result *= WORDS.magnitudes().getOrDefault(words.word(at + hyphen), 1.0);
      at += hyphen + 1;
      hyphen = 0;
      more = true;
    }
    boolean letter =
        !more && at > 0 && Set.of("m", "bn", "k", "tn").contains(words.word(at)) && money(at);
    if (letter) {
      result *= WORDS.magnitudes().getOrDefault(words.word(at), 1.0);
      at++;
      more = true;
    }
    return new Core(result, result, "", more, whole && !more, at);
  }

  private boolean money(int at) {
    return at >= 2 && WORDS.currencies().containsKey(words.word(at - 2));
  }

  private @Nullable Core spelled(int i) {
    String word = words.word(i);
    if (word.equals("a") || word.equals("an")) {
      boolean quantity =
          WORDS.magnitudes().containsKey(words.word(i + 1)) && words.word(i + 1).length() > 2;
      return quantity ? compound(1, i + 1) : part(1, i + 1);
    }
    if (word.equals("half") && words.isHyphen(i + 1) && scaleWord(i + 2)) {
      return magnitude(0.5, false, i + 2, false);
    }
    if (word.equals("half") && scaleWord(i + 1)) {
      return magnitude(0.5, false, i + 1, false);
    }
    if (word.equals("half") && !(i > 0 && WHICH_HALF.contains(words.word(i - 1)))) {
      if (Set.of("a", "an").contains(words.word(i + 1)) && scaleWord(i + 2)) {
        return magnitude(0.5, false, i + 2, false);
      }
      return Set.of("of", "the", "its", "their", "his", "her", "all").contains(words.word(i + 1))
          ? new Core(50.0, 50.0, "percent", true, false, i + 1)
          : null;
    }
    if (scaleWord(i) && !word.equals("k")) {
      boolean rest =
          i > 0
              && (Set.of("several", "few", "couple", "per", "one").contains(words.word(i - 1))
                  || (words.word(i - 1).equals("of") && words.word(i - 2).equals("couple"))
                  || scaleWord(i - 1));
      return rest ? null : compound(1, i);
    }
    if (word.endsWith("fold")
        && WORDS.numbers().containsKey(word.substring(0, word.length() - 4))) {
      double times = WORDS.numbers().getOrDefault(word.substring(0, word.length() - 4), 1.0);
      return new Core(times, times, "times", true, false, i + 1);
    }
    Double value = WORDS.numbers().get(word);
    if (value == null) {
      return null;
    }
    int at = words.isHyphen(i + 1) && scaleWord(i + 2) ? i + 2 : i + 1;
    if (value >= 20 && value < 100) {
      int unitAt = words.isHyphen(at) ? at + 1 : at;
      Double unit = WORDS.numbers().get(words.word(unitAt));
      if (unit != null && unit > 0 && unit < 10) {
        value += unit;
        at = unitAt + 1;
      }
    }
    Core share = share(value, at);
    if (share != null) {
      return share;
    }
    Core part = part(value, words.isHyphen(at) ? at + 1 : at);
    if (part != null) {
      return part;
    }
    if (value == 1
        && !scaleWord(at)
        && !ONE_OF.contains(words.lemma(at))
        && !words.word(at).equals("or")) {
      return null;
    }
    return compound(value, at);
  }

  private boolean scaleWord(int i) {
    return WORDS.magnitudes().containsKey(words.word(i)) && words.word(i).length() > 2;
  }

  /// "two hundred and six thousand", from the magnitude after the first number.
  private Core compound(double first, int at) {
    double total = 0;
    double current = first;
    int i = at;
    boolean scaled = false;
    while (true) {
      if (scaleWord(i)) {
        double scale = WORDS.magnitudes().getOrDefault(words.word(i), 1.0);
        current *= scale;
        if (scale >= 1000) {
          total += current;
          current = 0;
        }
        scaled = true;
        i++;
        continue;
      }
      int next = scaled && words.word(i).equals("and") ? i + 1 : i;
      Double more = scaled ? WORDS.numbers().get(words.word(next)) : null;
      if (more == null || more == 0 || (current > 0 && current % 100 != 0)) {
        break;
      }
      current += more;
      i = next + 1;
      Double unit = WORDS.numbers().get(words.word(words.isHyphen(i) ? i + 1 : i));
      if (more >= 20 && unit != null && unit > 0 && unit < 10) {
        current += unit;
        i += words.isHyphen(i) ? 2 : 1;
      }
    }
    double value = total + current;
    return new Core(value, value, "", scaled, !scaled, i);
  }

  /// "two-thirds of", "a quarter of": only of something, or it is an ordinal.
  private @Nullable Core part(double count, int at) {
    Double part = WORDS.parts().get(words.word(at));
    boolean ofSomething =
        words.word(at + 1).equals("of") || (count > 1 && words.word(at).endsWith("s"));
    if (part == null || !ofSomething) {
      return null;
    }
    double value = Math.round(count * part * 10) / 10.0;
    return new Core(value, value, "percent", true, false, at + 1);
  }

  /// "one in five", "three out of four".
  private @Nullable Core share(double count, int at) {
    int of = at;
    if (words.word(at).equals("in")) {
      of = at + 1;
    } else if (words.word(at).equals("out") && words.word(at + 1).equals("of")) {
      of = at + 2;
    } else {
      return null;
    }
    if (words.word(of).equals("every")) {
      of++;
    }
    Double whole = WORDS.numbers().get(words.word(of));
    if (whole == null && NUMBER.matcher(words.word(of)).matches()) {
      whole = parse(words.word(of).replaceAll("[a-z]", ""));
    }
    if (whole == null || whole <= count || whole > 1000) {
      return null;
    }
    double value = Math.round(1000 * count / whole) / 10.0;
    return new Core(value, value, "percent", true, false, of + 1);
  }

  private boolean isTallyLike(int i) {
    return (i > 0 && VOTING.contains(tree.lemma(i - 1)))
        || VOTES.contains(words.word(i + 1))
        || votes(i);
  }

  /// "Pass the bill with others by 56-41".
  boolean votes(int number) {
    for (int i = Math.max(0, number - FAR); i < number; i++) {
      if (tree.isVerb(i) && PASSING.contains(tree.lemma(i))) {
        return true;
      }
    }
    return false;
  }
}
