package news.parallax.claim.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import news.parallax.claim.match.Amount;
import news.parallax.text.EntityKind;
import news.parallax.text.ParseTree;
import org.jspecify.annotations.Nullable;

/// What money is for, or what becomes of it: "products worth $34 billion", "paid $5 million for
/// pumps", "a contract is worth".
final class Sums {
  private static final FigureWords WORDS = FigureWords.ENGLISH;
  private static final Set<String> PURPOSE = Set.of("for", "to", "from", "on", "in", "into");
  private static final Set<String> RECEIVED = Set.of("pay", "offer", "lend", "give");
  private static final int MOST_WORDS = 6;

  private final FigureSentence sentence;
  private final ParseTree tree;
  private final NounNames names;

  Sums(FigureSentence sentence, NounNames names) {
    this.sentence = sentence;
    this.tree = sentence.tree();
    this.names = names;
  }

  /// @param last what the amount before it counts, null when there is none
  Optional<Counted> find(Amount amount, int top, @Nullable Counted last) {
    Optional<Counted> worth = worth(amount, top);
    if (worth.isPresent()) {
      return worth;
    }
    Optional<Counted> given = given(amount);
    if (given.isPresent()) {
      return given;
    }
    int above = tree.head(top);
    boolean part = above >= 0 && tree.text(above).equals("including") && last != null;
    if (part && last != null) {
      String purpose = purpose(amount.to());
      return purpose.isEmpty()
          ? Optional.empty()
          : Optional.of(
              new Counted(
                  last.quantity() + purpose,
                  last.of(),
                  last.words(),
                  top,
                  last.verb(),
                  amount.to()));
    }
    return moved(amount, top);
  }

  /// "Aid worth $11 billion", "the contract is worth", "a budget totaling".
  private Optional<Counted> worth(Amount amount, int top) {
    int word = tree.head(top);
    if (word < 0) {
      return Optional.empty();
    }
    String lemma = sentence.lemma(word);
    boolean totals =
        Set.of("total", "amount", "exceed").contains(lemma)
            && tree.token(word).tag().equals("VBG")
            && word > 1;
    if (totals) {
      int before = word - 1;
      if (!tree.isNoun(before)
          || sentence.isPeople(before)
          || tree.is(before, "pobj")
          || tree.isName(before)) {
        return Optional.empty();
      }
      NounNames.Name name = names.name(before, 0);
      return Optional.of(
          new Counted(
              name.text(), name.of(), name.words(), before, sentence.verbAbove(top), amount.to()));
    }
    if (lemma.equals("at")
        && tree.head(word) >= 0
        && sentence.lower(tree.head(word)).equals("valued")) {
      word = tree.head(word);
    } else if (!lemma.equals("worth")) {
      return Optional.empty();
    }
    int noun = tree.head(word);
    for (int i = word - 1; !tree.isVerb(word) && i >= Math.max(0, word - 3); i--) {
      if (tree.isNoun(i) && (noun < 0 || !tree.isVerb(noun) || i == word - 1)) {
        noun = i;
        break;
      }
    }
    if (noun >= 0 && !tree.isVerb(noun) && noun < word - 3) {
      return Optional.empty();
    }
    if (noun >= 0 && tree.isVerb(noun) && !WORDS.being().contains(tree.lemma(noun))) {
      return Optional.empty();
    }
    boolean predicate = noun >= 0 && tree.isVerb(noun);
    OptionalInt worth = predicate ? sentence.subjects().of(noun) : OptionalInt.of(noun);
    if (worth.isEmpty()
        || worth.getAsInt() < 0
        || !tree.isNoun(worth.getAsInt())
        || worth.getAsInt() > amount.from()) {
      return Optional.empty();
    }
    NounNames.Name name = names.name(worth.getAsInt(), 0);
    String text = "value of " + name.text();
    if (sentence.isOf(worth.getAsInt(), EntityKind.PERSON)) {
      return Optional.of(
          new Counted(
              "wealth",
              sentence.phrases().naming(worth.getAsInt()),
              name.words(),
              worth.getAsInt(),
              sentence.verbAbove(top),
              amount.to()));
    }
    if (tree.isName(worth.getAsInt())) {
      text = "value of " + sentence.phrases().naming(worth.getAsInt());
    }
    return Optional.of(
        new Counted(
            text, name.of(), name.words(), worth.getAsInt(), sentence.verbAbove(top), amount.to()));
  }

  /// "The $130,000 Brandt paid to the builders".
  private Optional<Counted> given(Amount amount) {
    int giver = amount.to() + 1;
    while (giver + 1 < tree.size() && tree.isName(giver) && tree.isName(giver + 1)) {
      giver++;
    }
    int verb = giver + 1;
    boolean gives =
        verb < tree.size()
            && tree.isName(giver)
            && tree.is(giver, "nsubj")
            && tree.head(giver) == verb
            && tree.auxiliaries(verb).isEmpty();
    String kind = gives ? WORDS.moneyNouns().get(tree.lemma(verb)) : null;
    String to = kind == null ? "" : purpose(verb);
    return to.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Counted(
                kind + to,
                sentence.phrases().naming(giver),
                List.of(verb),
                verb,
                verb,
                amount.to()));
  }

  /// Money that somebody spends, pays or moves.
  private Optional<Counted> moved(Amount amount, int top) {
    int preposition = tree.head(top);
    int suing =
        preposition >= 0 && sentence.lower(preposition).equals("for") ? tree.head(preposition) : -1;
    if (suing >= 0 && tree.lemma(suing).equals("sue") && tree.is(top, "pobj")) {
      return sentence
          .subjects()
          .holder(suing)
          .map(h -> new Counted("damages sought", h, List.of(suing), top, suing, amount.to()));
    }
    int verb = tree.head(top);
    boolean object =
        verb >= 0
            && tree.isVerb(verb)
            && Set.of("dobj", "npadvmod", "attr").contains(tree.relation(top));
    if (!object || sentence.mood().isNegated(verb) || sentence.mood().isDoubtful(verb)) {
      return Optional.empty();
    }
    String lemma = tree.lemma(verb);
    boolean is = WORDS.being().contains(lemma) && !lemma.equals("cost");
    if (is || WORDS.light().contains(lemma)) {
      return Optional.empty();
    }
    String kind = WORDS.moneyNouns().get(lemma);
    List<Integer> words = new ArrayList<>(List.of(verb));
    String purpose = to(verb, amount) + purpose(amount.to());
    boolean costs = lemma.equals("cost");
    if (!costs && sentence.subjects().isOfSomebodyUnknown(verb) && !sentence.isPassive(verb)) {
      return Optional.empty();
    }
    String of = sentence.subjects().holder(verb).orElse("");
    if (costs) {
      Optional<String> what = sentence.subjects().subject(verb);
      if (what.isEmpty() && tree.token(verb).tag().equals("VBG") && tree.is(verb, "advcl")) {
        what = Optional.of("");
      }
      return what.map(w -> new Counted("cost", w, words, top, verb, amount.to()));
    }
    boolean receives = sentence.isPassive(verb) && RECEIVED.contains(lemma) && kind != null;
    if (receives && !of.isEmpty()) {
      return Optional.of(
          new Counted(kind + " to " + of + purpose, "", words, top, verb, amount.to()));
    }
    String text =
        kind != null && !sentence.mood().isToCome(verb)
            ? kind
            : "money "
                + (sentence.mood().isToCome(verb) ? "to be " : "")
                + sentence.participle(verb);
    if (purpose.isEmpty() && (of.isEmpty() || kind == null)) {
      return Optional.empty();
    }
    return Optional.of(new Counted(text + purpose, of, words, top, verb, amount.to()));
  }

  /// "Paid [the builders] $4 million".
  private String to(int verb, Amount amount) {
    for (int child : tree.children(verb)) {
      boolean receives =
          child > verb
              && child < amount.from()
              && tree.is(child, "dative", "dobj", "iobj")
              && tree.isNoun(child);
      if (receives) {
        return sentence.name(OptionalInt.of(child)).map(n -> " to " + n).orElse("");
      }
    }
    return "";
  }

  /// What the money is for, or whom it goes to, right behind the sum.
  private String purpose(int to) {
    int from = to + 1;
    if (from >= tree.size() || !PURPOSE.contains(sentence.lower(from))) {
      return "";
    }
    OptionalInt object = tree.child(from, "pobj");
    if (object.isEmpty() || !tree.isNoun(object.getAsInt()) || sentence.isTime(object.getAsInt())) {
      return "";
    }
    int last = object.getAsInt();
    if (last - from > MOST_WORDS) {
      return "";
    }
    List<Integer> words = new ArrayList<>();
    for (int i = from; i <= last; i++) {
      if (tree.token(i).tag().equals("PRP$")) {
        continue;
      }
      if ((tree.is(i, "punct") && !tree.text(i).equals("-")) || tree.token(i).tag().equals("PRP")) {
        return "";
      }
      words.add(i);
    }
    return " " + sentence.phrases().join(words);
  }
}
