package news.parallax.claim.figure;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.claim.match.Amount;
import news.parallax.claim.match.AmountWords;
import news.parallax.claim.match.ChangeVerbs;
import news.parallax.text.EntityKind;
import news.parallax.text.ParseTree;
import org.jspecify.annotations.Nullable;

/// Finds what an amount counts, of whom or where, in words that a reader understands by themselves;
/// nothing is found where the sentence leaves that open.
final class CountedFinder {
  private static final Set<String> MODIFYING = Set.of("nmod", "compound", "qmod", "hmod", "det");

  /// "Ships that were waiting": ships waiting.
  private static final Pattern BEING =
      Pattern.compile(
          " (?:who|that|which) (?:is|are|was|were) (\\p{L}+(?:ing|ed|aid|ent|ept|ost|old|ought|aught|own|ut|en)\\b)");

  private static final Pattern AWAY =
      Pattern.compile(
          " (?:in|of|at|across|throughout|on|from|near) (?:the|its|their|his|her|that|this) (\\p{L}+)(?=$| (?:who|that|which)\\b)");

  private static final Pattern OVER_TIME =
      Pattern.compile(
          "(?i)\\b(annually|(?:per|a|each|every) (?:year|month|week|day)|(?:per|each|every|(?<!(?:half|within|in|for|about|than) )an) hour|over (?:the (?:next|past|last|course of) )?(?:a|one|two|three|four|five|ten|10|12|20|\\d+) ?(?:decades?|years?))\\b(?! (?:ago|earlier|later|after|before))");
  private static final Pattern CHANGE = Pattern.compile("^(?:rise|fall) in ");
  private static final Pattern LEFT_OPEN =
      Pattern.compile(" (?:was|were|is|are|had|has|have|been|be|being|do|does)$");
  private static final Set<String> VOTING =
      Set.of(
          "vote",
          "pass",
          "approve",
          "reject",
          "rule",
          "confirm",
          "acquit",
          "uphold",
          "decide",
          "adopt",
          "defeat",
          "back",
          "advance",
          "clear",
          "fail",
          "agree",
          "strike",
          "side",
          "win",
          "lose",
          "find",
          "hold",
          "endorse",
          "recommend",
          "authorize",
          "oust",
          "convict",
          "impeach",
          "elect",
          "overturn",
          "refuse",
          "block");
  private static final Set<String> FUNCTION =
      Set.of("from", "in", "on", "at", "to", "of", "by", "for", "with", "and", "or", "the", "that");

  private final FigureSentence sentence;
  private final ParseTree tree;
  private final Casualties casualties;
  private final CountedNouns nouns;
  private final CountedParts parts;
  private final Sums sums;
  private final Levels levels;
  private final Worthless worthless;
  private @Nullable Counted last;
  private @Nullable Amount lastAmount;

  /// @param meant what words that point outside the sentence stand for, by their place
  CountedFinder(ParseTree tree, Map<Integer, String> meant) {
    this.tree = tree;
    this.sentence = new FigureSentence(tree, meant);
    NounNames names = new NounNames(sentence);
    Deeds deeds = new Deeds(sentence);
    this.casualties = new Casualties(sentence, names);
    this.nouns = new CountedNouns(sentence, names, deeds, casualties);
    this.parts = new CountedParts(sentence, names, deeds, nouns);
    this.sums = new Sums(sentence, names);
    this.levels = new Levels(sentence, names);
    this.worthless = new Worthless(sentence);
  }

  /// What the amount counts; amounts must be asked in the order of the sentence, for "as many as a
  /// third of that number" counts what the one before counted.
  Optional<Counted> find(Amount amount) {
    int top = top(amount);
    boolean whole = isWholeOfLast(amount);
    lastAmount = amount;
    Optional<Counted> found =
        whole || worthless.isLabel(amount) ? Optional.empty() : counted(amount, top);
    Optional<Counted> kept =
        found
            .filter(this::names)
            .map(c -> c.withQuantity(BEING.matcher(c.quantity()).replaceFirst(" $1")))
            .map(c -> ofHowMany(c, amount))
            .map(c -> overTime(c, amount))
            .map(this::expected);
    kept.ifPresent(c -> last = c);
    return kept;
  }

  private Counted expected(Counted counted) {
    int verb = counted.verb();
    boolean changes =
        verb >= 0
            && (ChangeVerbs.isChange(tree.lemma(verb))
                || (FigureWords.ENGLISH.being().contains(tree.lemma(verb))
                    && !tree.lemma(verb).equals("cost")))
            && sentence.mood().isToCome(verb)
            && (CHANGE.matcher(counted.quantity()).find() || counted.noun() < counted.to());
    boolean expected =
        verb >= 0
            && !(counted.quantity().startsWith("value of ") && !tree.lemma(verb).equals("be"))
            && (sentence.mood().isExpected(verb) || changes)
            && !counted.quantity().matches(".*\\b(?:to be|will|would|expected)\\b.*");
    return expected ? counted.withQuantity("expected " + counted.quantity()) : counted;
  }

  /// "31 of the [49] bids": the number of all of them.
  private boolean isWholeOfLast(Amount amount) {
    Amount before = lastAmount;
    return before != null
        && amount.unit().equals(before.unit())
        && sentence.lower(before.to() + 1).equals("of")
        && amount.from() > before.to()
        && amount.from() <= before.to() + 3
        && !before.isPercent();
  }

  private Counted ofHowMany(Counted counted, Amount amount) {
    if (amount.isPercent() || amount.isMoney() || !sentence.lower(amount.to() + 1).equals("of")) {
      return counted;
    }
    for (int i = amount.to() + 2; i <= amount.to() + 3 && i < tree.size(); i++) {
      if (sentence.isNumber(i)) {
        return counted.withQuantity(counted.quantity() + ", of " + tree.text(i));
      }
    }
    return counted;
  }

  /// "$3 trillion annually", "$7 trillion over a decade": in what time.
  private Counted overTime(Counted counted, Amount amount) {
    StringBuilder rest = new StringBuilder();
    for (int i = amount.to() + 1; i < tree.size() && !tree.text(i).matches("[;:\u2014]"); i++) {
      boolean other = sentence.isNumber(i) && !sentence.isTime(i);
      if (other || tree.tag(i).equals("$")) {
        break;
      }
      rest.append(' ').append(tree.text(i));
    }
    Matcher time = OVER_TIME.matcher(rest);
    boolean told =
        !time.find() || amount.isTally() || counted.quantity().contains(time.group().strip());
    return told
        ? counted
        : counted.withQuantity(counted.quantity() + " " + time.group(1).toLowerCase(Locale.ROOT));
  }

  /// Whether the quantity is a word of its own, neither a number, a unit nor a time.
  private boolean names(Counted counted) {
    String quantity = counted.quantity();
    return quantity.length() > 2
        && Character.isLetterOrDigit(quantity.charAt(0))
        && quantity.chars().anyMatch(Character::isLetter)
        && !Character.isDigit(quantity.charAt(0))
        && !FUNCTION.contains(quantity.split(" ")[0].toLowerCase(Locale.ROOT))
        && !isElsewhere(quantity)
        && !LEFT_OPEN.matcher(quantity).find()
        && !quantity.matches(".*[\u201c\u201d\"\\[\\]].*");
  }

  /// "People infected in the country": only who has read on knows in which.
  private static boolean isElsewhere(String quantity) {
    Matcher away = AWAY.matcher(quantity);
    return away.find() && FigureWords.ENGLISH.pointing().contains(away.group(1));
  }

  /// The word of the amount that the rest of the sentence holds on to.
  private int top(Amount amount) {
    int top = amount.to();
    for (int i = amount.to(); i >= amount.from(); i--) {
      int head = tree.head(i);
      boolean numeric = !Set.of("RB", "IN", "JJR", "JJS").contains(tree.token(i).tag());
      if ((head < amount.from() || head > amount.to()) && numeric && !tree.is(i, "punct")) {
        top = i;
      }
    }
    return top;
  }

  private Optional<Counted> counted(Amount amount, int top) {
    if (amount.isTally()) {
      return tally(amount);
    }
    Optional<Counted> harmed = casualties.find(amount, top);
    if (harmed.isPresent()) {
      return harmed;
    }
    int head = tree.head(top);
    if (MODIFYING.contains(tree.relation(top))
        && head > top
        && tree.isNoun(head)
        && !amount.isMeasure()
        && !clauseBetween(amount.to(), head)) {
      return sentence.lower(head).equals("worth")
          ? parts.worthOf(amount, head)
          : nouns.noun(amount, head, amount.to() + 1, head);
    }
    int next = amount.isMoney() ? nouns.nounBehind(amount.to() + 1) : -1;
    boolean acts =
        next >= 0
            && tree.is(next, "nsubj")
            && !tree.governs(next, amount.to())
            && tree.head(next) > next;
    if (next >= 0 && !acts) {
      return nouns.noun(amount, next, amount.to() + 1, next);
    }
    OptionalInt whole = parts.whole(amount, top);
    if (whole.isPresent()) {
      return parts.part(amount, top, whole.getAsInt(), last);
    }
    if (amount.unit().isEmpty() && tree.isNoun(top) && !tree.isName(top) && isCountable(top)) {
      return nouns.noun(amount, top, amount.to() + 1, top);
    }
    if (amount.isMoney()) {
      Optional<Counted> sum = sums.find(amount, top, last);
      if (sum.isPresent()) {
        return sum;
      }
    }
    return levels.find(amount, top);
  }

  /// Whether a verb stands between: then the noun is of another phrase, whatever the parse says.
  private boolean clauseBetween(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (Set.of("VBD", "VBZ", "VBP", "MD", "DT", "TO", "IN").contains(tree.token(i).tag())) {
        return true;
      }
    }
    return false;
  }

  /// "The council voted 9-2", "the bill passed 56-27": of those who vote, or on what.
  private Optional<Counted> tally(Amount amount) {
    int verb = sentence.verbAbove(amount.from());
    OptionalInt subject = verb < 0 ? OptionalInt.empty() : sentence.subjects().of(verb);
    if (subject.isEmpty()
        || !VOTING.contains(tree.lemma(verb))
        || (subject.getAsInt() > amount.from() && !sentence.lower(amount.from() - 1).equals("of"))
        || sentence.isOf(subject.getAsInt(), EntityKind.PERSON)) {
      return Optional.empty();
    }
    int noun = subject.getAsInt();
    boolean body =
        FigureWords.ENGLISH.bodies().contains(sentence.lemma(noun))
            || sentence.isPeople(noun)
            || sentence.isOf(noun, EntityKind.ORG);
    boolean passed = !body && !sentence.isPointing(noun) && tree.isNoun(noun);
    Optional<String> name = sentence.name(subject);
    if (name.isEmpty() || !(body || passed) || tree.tag(verb).equals("VBG")) {
      return Optional.empty();
    }
    List<Integer> words = List.of(amount.from());
    return Optional.of(
        body
            ? new Counted("votes", name.get(), words, amount.from(), verb, amount.to())
            : new Counted("votes on " + name.get(), "", words, amount.from(), verb, amount.to()));
  }

  private boolean isCountable(int top) {
    return !AmountWords.ENGLISH.vague().containsKey(sentence.lower(top))
        && !AmountWords.ENGLISH.magnitudes().containsKey(tree.lemma(top))
        && !AmountWords.ENGLISH.parts().containsKey(tree.lemma(top));
  }
}
