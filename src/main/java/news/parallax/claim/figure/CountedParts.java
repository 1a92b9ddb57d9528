package news.parallax.claim.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import news.parallax.claim.Concepts;
import news.parallax.claim.match.Amount;
import news.parallax.claim.match.AmountWords;
import news.parallax.text.ParseTree;
import org.jspecify.annotations.Nullable;

/// Names what an amount is of, where "of" or "in" says so: "a third of its territory", "dozens of
/// people", "$6 billion in aid", "90 tonnes of oil".
final class CountedParts {
  private static final FigureWords WORDS = FigureWords.ENGLISH;
  private static final Set<String> DISTANT = Set.of("within", "radius", "beyond");
  private static final Set<String> IN_A_SUM = Set.of("of", "in");

  private final FigureSentence sentence;
  private final ParseTree tree;
  private final NounNames names;
  private final Deeds deeds;
  private final Shares shares;
  private final CountedNouns nouns;
  private final Worthless worthless;

  CountedParts(FigureSentence sentence, NounNames names, Deeds deeds, CountedNouns nouns) {
    this.sentence = sentence;
    this.tree = sentence.tree();
    this.names = names;
    this.deeds = deeds;
    this.nouns = nouns;
    this.shares = new Shares(sentence, names, deeds);
    this.worthless = new Worthless(sentence);
  }

  /// "$60 billion worth of goods".
  Optional<Counted> worthOf(Amount amount, int worth) {
    OptionalInt goods = sentence.object(worth, "of");
    return goods.isPresent()
        ? nouns
            .noun(amount, goods.getAsInt(), 0, goods.getAsInt())
            .map(c -> c.withQuantity(c.quantity() + nouns.about(worth)))
        : Optional.empty();
  }

  /// The noun after "of": "a third of its territory", "dozens of people", "$6 billion in aid".
  OptionalInt whole(Amount amount, int top) {
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
    OptionalInt of = amount.isMoney() ? OptionalInt.empty() : sentence.object(top, "of");
    return of.isPresent() && of.getAsInt() > amount.to() ? of : OptionalInt.empty();
  }

  private boolean fitsSum(Amount amount, int object, String preposition) {
    return !amount.isMoney()
        || (!sentence.isTime(object)
            && !(preposition.equals("in")
                && (sentence.isPlace(object) || tree.has(object, "det", "poss"))));
  }

  Optional<Counted> part(Amount amount, int top, int whole, @Nullable Counted last) {
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
    return nouns.noun(amount, whole, 0, top);
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
    if (!name.whole()) {
      return Optional.empty();
    }
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
    String of = name.of().isEmpty() ? sentence.places().place(deed.verb()) : name.of();
    return Optional.of(new Counted(text, of, words, whole, verb, amount.to()));
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
    int noun = nouns.lastOfCompound(whole);
    Optional<Counted> plain = nouns.plain(amount, noun, 0, top);
    int verb = sentence.verbOfObject(top);
    if (plain.isEmpty() || (verb >= 0 && sentence.mood().isNegated(verb))) {
      return Optional.empty();
    }
    Counted sum = plain.get();
    if (verb < 0) {
      return Optional.of(sum.withQuantity(sum.quantity() + nouns.about(top)));
    }
    String of = sum.of();
    String lemma = tree.lemma(verb);
    boolean lost =
        WORDS.losing().contains(lemma)
            || !(WORDS.light().contains(lemma)
                || WORDS.being().contains(lemma)
                || WORDS.saying().contains(lemma));
    List<Integer> words = new ArrayList<>(sum.words());
    if (lost) {
      words.add(verb);
    }
    String text =
        sum.quantity()
            + (lost
                ? " " + (sentence.mood().isToCome(verb) ? "to be " : "") + sentence.participle(verb)
                : "");
    return Optional.of(new Counted(text, of, words, whole, verb, amount.to()));
  }
}
