package news.parallax.claim.figure;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import news.parallax.claim.match.Amount;
import news.parallax.claim.match.AmountWords;
import news.parallax.claim.match.ChangeVerbs;
import news.parallax.text.ParseTree;

/// Numbers that a clause says of its subject or object: what it is, reaches, or changes by. "The
/// rate fell to 3.5 percent" is a rate; "shares fell 1.4 percent" is a fall in shares.
final class Levels {
  private static final FigureWords WORDS = FigureWords.ENGLISH;

  private static final Set<String> HOLDING = Set.of("hold", "sit", "stay", "settle");

  private final FigureSentence sentence;
  private final ParseTree tree;
  private final NounNames names;

  Levels(FigureSentence sentence, NounNames names) {
    this.sentence = sentence;
    this.tree = sentence.tree();
    this.names = names;
  }

  Optional<Counted> find(Amount amount, int top) {
    int preposition = tree.is(top, "pobj") ? tree.head(top) : -1;
    String word = sentence.lower(preposition);
    if (word.equals("from")) {
      return Optional.empty();
    }
    if (word.equals("of") && tree.head(preposition) >= 0 && tree.isNoun(tree.head(preposition))) {
      return amount.from() == preposition + 1
          ? sized(amount, tree.head(preposition))
          : Optional.empty();
    }
    int verb = preposition < 0 ? tree.head(top) : tree.head(preposition);
    if (verb >= 0 && sentence.lower(verb).equals("from")) {
      verb = tree.head(verb);
    }
    if (verb < 0
        || !tree.isVerb(verb)
        || sentence.mood().isNegated(verb)
        || sentence.mood().isDoubtful(verb)) {
      return Optional.empty();
    }
    if (word.equals("at") && WORDS.setting().contains(tree.lemma(verb))) {
      return set(amount, verb);
    }
    String lemma = tree.lemma(verb);
    boolean change = ChangeVerbs.isChange(lemma) && !(lemma.equals("raise") && amount.isMoney());
    if (change && (word.equals("by") || (preposition < 0 && !tree.is(top, "nsubj")))) {
      return change(amount, verb, top);
    }
    boolean reaches = change && word.equals("to");
    boolean is =
        (WORDS.being().contains(lemma) && (preposition < 0 || Set.of("at", "to").contains(word)))
            || (HOLDING.contains(lemma) && word.equals("at"));
    boolean away =
        Set.of("top", "exceed", "pass", "surpass", "near", "approach", "reach", "hit")
                .contains(lemma)
            && preposition < 0
            && amount.from() > verb + 1;
    if (away || (lemma.equals("be") && tree.has(verb, "ccomp"))) {
      return Optional.empty();
    }
    boolean told = !tree.is(top, "nsubj") && !tree.is(top, "nsubjpass") && amount.from() > verb;
    return (is || reaches) && told ? level(amount, verb) : Optional.empty();
  }

  /// "A spill of 40 tonnes", "winds of more than 200 kph".
  private Optional<Counted> sized(Amount amount, int noun) {
    boolean fits =
        (amount.isMeasure() || amount.isMoney() || amount.isPercent())
            && !tree.isName(noun)
            && !sentence.isTime(noun)
            && !WORDS.nothing().contains(sentence.lemma(noun))
            && !WORDS.chances().contains(sentence.lemma(noun))
            && !WORDS.containers().contains(sentence.lemma(noun))
            && !WORDS.changes().contains(sentence.lemma(noun))
            && !isUnit(noun);
    if (!fits) {
      return Optional.empty();
    }
    NounNames.Name name = names.name(noun, 0);
    if (!name.whole()) {
      return Optional.empty();
    }
    int verb = sentence.verbAbove(noun);
    String of = name.of().isEmpty() ? sentence.places().place(verb) : name.of();
    return Optional.of(new Counted(name.text(), of, name.words(), noun, verb, amount.to()));
  }

  /// "Put the loss at 40 tonnes".
  private Optional<Counted> set(Amount amount, int verb) {
    OptionalInt object = tree.child(verb, "dobj", "nsubjpass");
    return object.isEmpty() || !tree.isNoun(object.getAsInt()) || tree.isName(object.getAsInt())
        ? Optional.empty()
        : named(amount, object.getAsInt(), verb, "");
  }

  private Optional<Counted> change(Amount amount, int verb, int top) {
    int above = tree.head(verb);
    boolean beside = above >= 0 && sentence.lower(above).equals("with");
    boolean often = amount.unit().equals("times") && comparison(amount) == amount.to();
    if (beside || often) {
      return Optional.empty();
    }
    OptionalInt moved = tree.child(verb, "dobj");
    int noun =
        moved.isPresent() && moved.getAsInt() != top && moved.getAsInt() < amount.from()
            ? moved.getAsInt()
            : sentence.subjects().of(verb).orElse(-1);
    boolean counted = amount.unit().isEmpty() || amount.unit().equals("percentage points");
    if (noun < 0
        || !tree.isNoun(noun)
        || (counted && !amount.unit().equals("percentage points") && !isOfMany(noun))
        || (moved.isPresent() && moved.getAsInt() == top && !amount.isPercent())) {
      return Optional.empty();
    }
    return named(
        amount,
        measured(noun),
        verb,
        ChangeVerbs.direction(tree.lemma(verb)) > 0 ? "rise in " : "fall in ");
  }

  /// "The price of [plans] jumping": the price.
  private int measured(int noun) {
    int of = tree.is(noun, "pobj") ? tree.head(noun) : -1;
    int outer = of >= 0 && sentence.lower(of).equals("of") ? tree.head(of) : -1;
    return outer >= 0 && tree.isNoun(outer) && !tree.isName(outer) ? outer : noun;
  }

  /// "Jobs increased by 145,000": of them there are many.
  private boolean isOfMany(int noun) {
    return tree.tag(noun).equals("NNS")
        && !WORDS.pointing().contains(sentence.lemma(noun))
        && !WORDS.tolls().contains(sentence.lemma(noun));
  }

  private Optional<Counted> level(Amount amount, int verb) {
    OptionalInt object = tree.child(verb, "dobj");
    boolean moved =
        object.isPresent()
            && object.getAsInt() < amount.from()
            && ChangeVerbs.isChange(tree.lemma(verb));
    OptionalInt noun = moved ? object : sentence.subjects().of(verb);
    if (noun.isEmpty() || !tree.isNoun(noun.getAsInt())) {
      return Optional.empty();
    }
    if (tree.lemma(verb).equals("cost")) {
      return sentence
          .name(noun)
          .map(n ->
              new Counted("cost", n, java.util.List.of(verb), noun.getAsInt(), verb, amount.to()));
    }
    boolean counts =
        amount.unit().isEmpty() && !WORDS.tolls().contains(sentence.lemma(noun.getAsInt()));
    return counts ? Optional.empty() : named(amount, noun.getAsInt(), verb, "");
  }

  private Optional<Counted> named(Amount amount, int subject, int verb, String before) {
    int noun = subject;
    if (WORDS.containers().contains(sentence.lemma(noun))) {
      OptionalInt of = sentence.object(noun, "of");
      boolean described = tree.has(noun, "acl");
      if (!described && (of.isEmpty() || !tree.isNoun(of.getAsInt()))) {
        return Optional.empty();
      }
      noun = of.orElse(noun);
    }
    boolean somebodys =
        tree.children(noun).stream()
            .anyMatch(c ->
                tree.is(c, "poss")
                    && tree.isPronoun(c)
                    && sentence.name(OptionalInt.of(c)).isEmpty());
    if (tree.isName(noun)
        || isUnit(noun)
        || sentence.isTime(noun)
        || somebodys
        || WORDS.nothing().contains(sentence.lemma(noun))) {
      return Optional.empty();
    }
    NounNames.Name name = names.name(noun, 0);
    java.util.List<Integer> words = new java.util.ArrayList<>(name.words());
    if (!before.isEmpty()) {
      words.add(verb);
    }
    String of = name.of().isEmpty() ? sentence.places().place(verb) : name.of();
    return Optional.of(
        new Counted(before + name.text(), of, words, noun, verb, comparison(amount)));
  }

  private boolean isUnit(int noun) {
    return AmountWords.ENGLISH.units().containsKey(sentence.lemma(noun))
        || AmountWords.ENGLISH.currencies().containsKey(sentence.lemma(noun))
        || WORDS.units().contains(sentence.lemma(noun));
  }

  /// "Eight times higher than theirs": the figure runs to the end of the comparison.
  private int comparison(Amount amount) {
    if (!amount.unit().equals("times")) {
      return amount.to();
    }
    for (int i = amount.to() + 1; i < Math.min(amount.to() + 5, tree.size()); i++) {
      if (Set.of("than", "as").contains(tree.text(i))) {
        OptionalInt than = tree.child(i, "pobj");
        return than.isPresent() ? than.getAsInt() : i - 1;
      }
    }
    return amount.to();
  }
}
