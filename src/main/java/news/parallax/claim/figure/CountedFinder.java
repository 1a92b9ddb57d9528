package news.parallax.claim.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import news.parallax.claim.Concepts;
import news.parallax.claim.match.Amount;
import news.parallax.claim.match.AmountWords;
import news.parallax.text.EntityKind;
import news.parallax.text.ParseTree;
import org.jspecify.annotations.Nullable;

/// Finds what an amount counts, of whom or where, in words that a reader understands by themselves;
/// nothing is found where the sentence leaves that open.
final class CountedFinder {
  private static final FigureWords WORDS = FigureWords.ENGLISH;
  private static final Set<String> MODIFYING = Set.of("nmod", "compound", "qmod", "hmod", "det");
  private static final Set<String> INCLUDING = Set.of("including", "among");
  private static final Set<String> DISTANT = Set.of("within", "radius", "beyond");
  private static final Pattern AWAY =
      Pattern.compile(" (?:in|of|at|across|throughout|on|from) (?:the|its|their|his|her) \\p{L}+$");
  private static final Set<String> FUNDS = Set.of("funding", "spending", "financing");
  private static final Set<String> IN_A_SUM = Set.of("of", "in");

  private final FigureSentence sentence;
  private final ParseTree tree;
  private final NounNames names;
  private final Deeds deeds;
  private final Casualties casualties;
  private final Shares shares;
  private final Sums sums;
  private final Levels levels;
  private final Worthless worthless;
  private @Nullable Counted last;
  private @Nullable Amount lastAmount;

  /// @param meant what words that point outside the sentence stand for, by their place
  CountedFinder(ParseTree tree, Map<Integer, String> meant) {
    this.tree = tree;
    this.sentence = new FigureSentence(tree, meant);
    this.names = new NounNames(sentence);
    this.deeds = new Deeds(sentence);
    this.casualties = new Casualties(sentence, names);
    this.shares = new Shares(sentence, names, deeds);
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
        found.filter(this::names).map(c -> ofHowMany(c, amount)).map(this::expected);
    kept.ifPresent(c -> last = c);
    return kept;
  }

  private Counted expected(Counted counted) {
    boolean expected =
        counted.verb() >= 0
            && sentence.isExpected(counted.verb())
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

  /// Whether the quantity is a word of its own, neither a number, a unit nor a time.
  private boolean names(Counted counted) {
    String quantity = counted.quantity();
    return quantity.length() > 2
        && Character.isLetterOrDigit(quantity.charAt(0))
        && quantity.chars().anyMatch(Character::isLetter)
        && !Character.isDigit(quantity.charAt(0))
        && !quantity.matches(".*[\u201c\u201d\"\\[\\]()].*");
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
        && !clauseBetween(top, head)) {
      return sentence.lower(head).equals("worth")
          ? worthOf(amount, head)
          : noun(amount, head, amount.to() + 1, head);
    }
    int next = amount.isMoney() ? nounBehind(amount.to() + 1) : -1;
    if (next >= 0) {
      return noun(amount, next, amount.to() + 1, next);
    }
    OptionalInt whole = whole(amount, top);
    if (whole.isPresent()) {
      return part(amount, top, whole.getAsInt());
    }
    if (amount.unit().isEmpty() && tree.isNoun(top) && !tree.isName(top) && isCountable(top)) {
      return noun(amount, top, amount.to() + 1, top);
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
      if (Set.of("VBD", "VBZ", "VBP", "MD", "DT").contains(tree.token(i).tag())) {
        return true;
      }
    }
    return false;
  }

  private Optional<Counted> tally(Amount amount) {
    int verb = sentence.verbAbove(amount.from());
    Optional<String> who = sentence.subject(verb);
    OptionalInt body = verb < 0 ? OptionalInt.empty() : sentence.clauseSubject(verb);
    if (body.isEmpty() || sentence.isOf(body.getAsInt(), EntityKind.PERSON)) {
      return Optional.empty();
    }
    return who.map(
        w -> new Counted("votes", w, List.of(amount.from()), amount.from(), verb, amount.to()));
  }

  private boolean isCountable(int top) {
    return !AmountWords.ENGLISH.vague().containsKey(sentence.lower(top))
        && !AmountWords.ENGLISH.magnitudes().containsKey(tree.lemma(top))
        && !AmountWords.ENGLISH.parts().containsKey(tree.lemma(top));
  }

  /// "$60 billion worth of goods".
  private Optional<Counted> worthOf(Amount amount, int worth) {
    OptionalInt goods = sentence.object(worth, "of");
    return goods.isPresent()
        ? noun(amount, goods.getAsInt(), 0, goods.getAsInt())
        : Optional.empty();
  }

  /// "4,500 civilians", "a $2 trillion package".
  ///
  /// @param role the word that stands for the counted in its clause
  private Optional<Counted> noun(Amount amount, int counted, int from, int role) {
    int noun = lastOfCompound(counted);
    String lemma = sentence.lemma(noun);
    if (worthless.isNoun(amount, noun)) {
      return Optional.empty();
    }
    if (amount.isPercent() && WORDS.changes().contains(lemma)) {
      return changeIn(amount, noun);
    }
    if (WORDS.containers().contains(lemma)) {
      OptionalInt of = sentence.object(noun, "of");
      OptionalInt in = of.isPresent() ? of : sentence.object(noun, "in");
      return in.isPresent() && tree.isNoun(in.getAsInt())
          ? noun(amount, in.getAsInt(), 0, noun)
          : Optional.empty();
    }
    return amount.isMoney() || amount.isPercent()
        ? Optional.of(plain(amount, noun, from))
        : told(amount, noun, from, role == counted ? noun : role);
  }

  private Counted plain(Amount amount, int noun, int from) {
    NounNames.Name name = names.name(noun, from);
    int object = sentence.verbOfObject(noun);
    String of = name.of();
    if (of.isEmpty() && object >= 0 && WORDS.having().contains(tree.lemma(object))) {
      of = sentence.holder(object).orElse("");
    }
    return new Counted(name.text(), of, name.words(), noun, sentence.verbAbove(noun), amount.to());
  }

  /// A count with what happened to the counted.
  private Optional<Counted> told(Amount amount, int noun, int from, int role) {
    boolean people = sentence.isPeople(noun);
    Deeds.Deed deed = deeds.of(noun, role, people);
    if (!deed.said() || sentence.isElsewhere(deed.verb())) {
      return Optional.empty();
    }
    int verb = deed.verb() >= 0 ? deed.verb() : sentence.verbAbove(noun);
    NounNames.Name name = names.name(noun, from);
    List<Integer> words = new ArrayList<>(name.words());
    boolean clause = name.text().contains(" ") && name.text().endsWith(deed.text());
    String text = name.text();
    boolean tail = text.length() > sentence.phrases().join(name.words()).length();
    boolean adds = people || !tail;
    if (!deed.text().isEmpty() && adds && !clause && !text.contains(" " + deed.text())) {
      text = text + " " + deed.text();
      words.add(verb);
    } else if (!deed.text().isEmpty()) {
      words.add(verb);
    }
    String of = tail && !sentence.isHarm(verb) ? name.of() : of(name, role, verb);
    if (sentence.isWhere(verb)) {
      of = sentence.antecedent(verb).orElse("");
      if (of.isEmpty()) {
        return Optional.empty();
      }
    }
    if (of.isEmpty() && sentence.isHarm(verb)) {
      of = casualties.whereabouts(verb);
    }
    boolean more = sentence.lower(amount.to() + 1).equals("more") && !people(text);
    if (more) {
      text = "more " + text;
    }
    if (people && WORDS.generic().contains(sentence.lemma(noun)) && verb >= 0) {
      String harmed = WORDS.harmed().get(tree.lemma(verb));
      text = harmed != null && !deed.text().isEmpty() && text.startsWith("people ") ? harmed : text;
    }
    if (WORDS.generic().contains(sentence.lemma(noun)) && text.equals(tree.text(noun))) {
      return home(noun, verb)
          .map(place -> new Counted(tree.text(noun), place, words, noun, verb, amount.to()));
    }
    int governor = tree.is(role, "pobj") ? tree.head(tree.head(role)) : -1;
    boolean became =
        governor >= 0
            && (isHarmWord(governor)
                || WORDS.changes().contains(sentence.lemma(governor))
                || WORDS.becoming().contains(sentence.lemma(governor)));
    if (became && sentence.lower(tree.head(role)).equals("of")) {
      text = tree.text(governor) + " of " + text;
    }
    if (AWAY.matcher(text).find() && pointing(text)) {
      return Optional.empty();
    }
    if (sentence.lemma(noun).equals("other") && !text.startsWith("people ")) {
      return Optional.empty();
    }
    boolean loose = deed.text().isEmpty() && tree.is(role, "pobj") && of.isEmpty();
    if (loose && !text.contains(" ") && isHarmWord(noun)) {
      return Optional.empty();
    }
    boolean nothing = people && text.equals(tree.text(noun)) && of.isEmpty() && !isHarmWord(noun);
    return nothing
        ? Optional.empty()
        : Optional.of(new Counted(text, of, words, noun, verb, amount.to()));
  }

  /// "Billionaires in the country": only who has read on knows in which.
  private static boolean pointing(String text) {
    return WORDS.pointing().contains(text.substring(text.lastIndexOf(' ') + 1));
  }

  private static boolean people(String text) {
    return text.startsWith("people ");
  }

  private boolean isHarmWord(int noun) {
    return Set.of("death", "fatality", "casualty", "injury").contains(sentence.lemma(noun));
  }

  /// "A record $5 billion [fine]", whatever the parse makes of it.
  private int nounBehind(int from) {
    int at = from;
    while (at < tree.size()
        && (tree.token(at).tag().equals("JJ") || tree.token(at).tag().equals("NN"))
        && !sentence.isTime(at)) {
      at++;
    }
    boolean plural = at < tree.size() && tree.token(at).tag().equals("NNS") && !sentence.isTime(at);
    int last = plural ? at : at - 1;
    return last >= from && tree.isNoun(last) && !sentence.lower(last).equals("worth") ? last : -1;
  }

  private String of(NounNames.Name name, int noun, int verb) {
    if (!name.of().isEmpty() || verb < 0) {
      return name.of();
    }
    int includer = tree.head(noun);
    if (includer >= 0 && INCLUDING.contains(sentence.lower(includer))) {
      int outer = tree.head(includer);
      return outer < 0 || tree.isNoun(outer)
          ? sentence.place(sentence.verbAbove(noun))
          : sentence.place(outer);
    }
    int object = sentence.verbOfObject(noun);
    if (object >= 0 && WORDS.having().contains(tree.lemma(object))) {
      return sentence.holder(object).orElse("");
    }
    String place = sentence.place(verb);
    if (!place.isEmpty() || object < 0 || !WORDS.counting().contains(tree.lemma(object))) {
      return place;
    }
    OptionalInt subject = tree.subject(object);
    return subject.isPresent() && sentence.isOf(subject.getAsInt(), EntityKind.GPE)
        ? sentence.name(subject).orElse("")
        : "";
  }

  /// "Home to 300 people, Orrin is ...": of the place.
  private Optional<String> home(int noun, int verb) {
    int to = tree.head(noun);
    boolean home =
        to > 0 && tree.text(to).equals("to") && tree.lemma(to - 1).equalsIgnoreCase("home");
    return home && verb >= 0 ? sentence.name(tree.subject(verb)) : Optional.empty();
  }

  /// "A 12 percent rise in fares".
  private Optional<Counted> changeIn(Amount amount, int noun) {
    OptionalInt in = sentence.object(noun, "in");
    if (in.isEmpty()
        || !tree.isNoun(in.getAsInt())
        || tree.text(in.getAsInt()).chars().anyMatch(Character::isDigit)) {
      return Optional.empty();
    }
    NounNames.Name name = names.name(in.getAsInt(), 0);
    List<Integer> words = new ArrayList<>(name.words());
    words.add(noun);
    return Optional.of(
        new Counted(
            sentence.lemma(noun) + " in " + name.text(),
            name.of(),
            words,
            in.getAsInt(),
            sentence.verbAbove(noun),
            amount.to()));
  }

  /// "A $15 million war chest", where the parse stops at "war".
  private int lastOfCompound(int counted) {
    int noun = counted;
    while (noun + 1 < tree.size()
        && (tree.token(noun + 1).tag().startsWith("NN") || FUNDS.contains(sentence.lower(noun + 1)))
        && !tree.isName(noun + 1)
        && !sentence.isTime(noun + 1)
        && (tree.head(noun + 1) <= noun + 1 || FUNDS.contains(sentence.lower(noun + 1)))) {
      noun++;
    }
    return noun;
  }

  /// The noun after "of": "a third of its territory", "dozens of people", "$6 billion in aid".
  private OptionalInt whole(Amount amount, int top) {
    if (amount.isMeasure() && DISTANT.contains(sentence.lower(amount.from() - 1))) {
      return OptionalInt.empty();
    }
    int next = amount.to() + 1;
    int worth = sentence.lower(next).equals("worth") ? next + 1 : next;
    String preposition = sentence.lower(worth);
    boolean sum = amount.isMoney() && (IN_A_SUM.contains(preposition) || worth > next);
    if (sum || preposition.equals("of")) {
      OptionalInt object = worth < tree.size() ? tree.child(worth, "pobj") : OptionalInt.empty();
      if (object.isPresent() && fitsSum(amount, object.getAsInt(), preposition)) {
        return object;
      }
    }
    return amount.isMoney() ? OptionalInt.empty() : sentence.object(top, "of");
  }

  private boolean fitsSum(Amount amount, int object, String preposition) {
    return !amount.isMoney()
        || (!sentence.isTime(object)
            && !(preposition.equals("in")
                && (sentence.isPlace(object) || tree.has(object, "det", "poss"))));
  }

  private Optional<Counted> part(Amount amount, int top, int whole) {
    if (shares.isBack(whole)) {
      return last == null ? Optional.empty() : shares.ofThose(amount, whole, last);
    }
    if (amount.isPercent()) {
      return shares.find(amount, top, whole);
    }
    if (tree.isPronoun(whole) || WORDS.durations().contains(sentence.lemma(whole))) {
      return Optional.empty();
    }
    if (amount.isMeasure()) {
      boolean unit = AmountWords.ENGLISH.units().containsKey(sentence.lower(whole));
      OptionalInt inner = unit ? sentence.object(whole, "of") : OptionalInt.of(whole);
      return inner.isPresent() ? measure(amount, top, inner.getAsInt()) : Optional.empty();
    }
    if (amount.isMoney()) {
      return money(amount, top, whole);
    }
    return noun(amount, whole, 0, top);
  }

  /// "90 tonnes of oil [have leaked]": what became of it tells which oil is measured.
  private Optional<Counted> measure(Amount amount, int top, int whole) {
    if (worthless.isNoun(amount, whole)) {
      return Optional.empty();
    }
    Deeds.Deed deed = deeds.of(whole, top, false);
    if (!deed.said()) {
      return Optional.empty();
    }
    NounNames.Name name = names.name(whole, 0);
    List<Integer> words = new ArrayList<>(name.words());
    String text = name.text();
    String became = undergone(top).orElse(deed.text());
    if (!became.isEmpty()
        && deed.verb() >= 0
        && became.split(" ").length <= 4
        && !text.endsWith(became)) {
      text = text + " " + became;
      words.add(deed.verb());
    }
    int verb = deed.verb() >= 0 ? deed.verb() : sentence.verbAbove(top);
    return Optional.of(new Counted(text, name.of(), words, whole, verb, amount.to()));
  }

  /// "Leaked", "run out": what the measured did or what was done to it, when no more is told.
  private Optional<String> undergone(int top) {
    int verb = sentence.verbOfSubject(top);
    if (verb < 0
        || Concepts.ENGLISH.isLight(tree.lemma(verb))
        || tree.has(verb, "dobj", "ccomp", "xcomp", "acomp", "attr")) {
      return Optional.empty();
    }
    OptionalInt particle = tree.child(verb, "prt");
    return Optional.of(
        sentence.participle(verb)
            + (particle.isPresent() ? " " + tree.text(particle.getAsInt()) : ""));
  }

  /// "$9 billion in revenue": lost, paid or asked for.
  private Optional<Counted> money(Amount amount, int top, int whole) {
    if (worthless.isNoun(amount, whole)) {
      return Optional.empty();
    }
    Counted sum = plain(amount, lastOfCompound(whole), 0);
    int verb = sentence.verbOfObject(top);
    if (verb < 0) {
      return Optional.of(sum);
    }
    if (sentence.isNegated(verb)) {
      return Optional.empty();
    }
    String of = sum.of();
    if (of.isEmpty() && WORDS.having().contains(tree.lemma(verb))) {
      of = sentence.holder(verb).orElse("");
    }
    boolean lost = WORDS.losing().contains(tree.lemma(verb));
    List<Integer> words = new ArrayList<>(sum.words());
    if (lost) {
      words.add(verb);
    }
    String text =
        sum.quantity()
            + (lost
                ? " " + (sentence.isToCome(verb) ? "to be " : "") + sentence.participle(verb)
                : "");
    return Optional.of(new Counted(text, of, words, whole, verb, amount.to()));
  }
}
