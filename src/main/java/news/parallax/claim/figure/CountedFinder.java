package news.parallax.claim.figure;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import news.parallax.claim.Concepts;
import news.parallax.claim.ParseTree;
import news.parallax.claim.Participles;
import news.parallax.claim.Phrases;
import news.parallax.claim.match.Amount;
import news.parallax.claim.match.AmountWords;
import news.parallax.claim.match.ChangeVerbs;
import news.parallax.text.EntityKind;
import news.parallax.text.Mention;

/// Finds what an amount counts, of whom or where, in words that a reader understands by themselves;
/// nothing is found where the sentence leaves that open.
final class CountedFinder {
  private static final FigureWords WORDS = FigureWords.ENGLISH;
  private static final Set<String> PLACING = Set.of("in", "at", "across", "on", "near");
  private static final Set<String> BELONGING =
      Set.of("of", "in", "at", "among", "across", "from", "for", "on", "near");
  private static final Set<String> DURATIONS =
      Set.of(
          "second",
          "minute",
          "hour",
          "day",
          "week",
          "month",
          "year",
          "decade",
          "century",
          "time",
          "night",
          "weekend",
          "season",
          "quarter",
          "generation",
          "morning",
          "moment");
  private static final Set<String> SAYS_NOTHING =
      Set.of(
          "way",
          "thing",
          "side",
          "reason",
          "kind",
          "type",
          "part",
          "step",
          "issue",
          "point",
          "question",
          "source",
          "place",
          "example",
          "option",
          "of",
          "one",
          "party",
          "world",
          "term",
          "half",
          "paragraph",
          "sentence",
          "factor",
          "word",
          "round",
          "leg",
          "hand");
  private static final Set<String> ANAPHORS = Set.of("that", "those", "them", "these", "which");

  private static final Set<String> CHANGES =
      Set.of(
          "increase",
          "decrease",
          "rise",
          "drop",
          "decline",
          "jump",
          "fall",
          "cut",
          "surge",
          "reduction",
          "raise",
          "hike",
          "gain",
          "loss",
          "spike");
  private static final Set<String> DEFINITE =
      Set.of(
          "the",
          "all",
          "both",
          "these",
          "those",
          "other",
          "his",
          "her",
          "their",
          "its",
          "first",
          "last",
          "next",
          "remaining",
          "our",
          "my",
          "your");
  private static final int FEW = 4;

  private final ParseTree tree;
  private final Phrases phrases;
  private final Map<Integer, String> meant;
  private String lastQuantity = "";
  private String lastOf = "";

  /// @param meant what pronouns that point outside the sentence stand for, by their word
  CountedFinder(ParseTree tree, Map<Integer, String> meant) {
    this.tree = tree;
    this.phrases = new Phrases(tree);
    this.meant = meant;
  }

  /// What the amount counts; amounts must be asked in the order of the sentence, for "as many as a
  /// third of that number" counts what the one before counted.
  Optional<Counted> find(Amount amount) {
    int top = top(amount);
    Optional<Counted> found = amount.isTally() ? tally(amount) : counted(amount, top);
    Optional<Counted> kept = found.filter(this::names);
    kept.ifPresent(c -> {
      lastQuantity = c.quantity();
      lastOf = c.of();
    });
    return kept;
  }

  /// Whether the quantity is a word of its own, neither a number, a unit nor a time.
  private boolean names(Counted counted) {
    String quantity = counted.quantity();
    String lemma = tree.lemma(counted.noun()).toLowerCase(Locale.ROOT);
    boolean unit =
        AmountWords.ENGLISH.units().containsKey(lemma)
            || AmountWords.ENGLISH.currencies().containsKey(lemma)
            || Set.of("point", "percentage", "share").contains(lemma);
    boolean noun =
        !tree.token(counted.noun()).tag().equals("CD")
            || !quantity.equals(tree.text(counted.noun()));
    return quantity.length() > 2
        && quantity.chars().anyMatch(Character::isLetter)
        && noun
        && !(unit && quantity.endsWith(tree.text(counted.noun())))
        && !isTime(counted.noun());
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

  private Optional<Counted> tally(Amount amount) {
    int verb = verbAbove(amount.from());
    return verb < 0
        ? Optional.empty()
        : Optional.of(new Counted("votes", subjectName(verb), amount.from(), verb, amount.to()));
  }

  private Optional<Counted> counted(Amount amount, int top) {
    int head = tree.head(top);
    boolean modifies =
        Set.of("nmod", "compound", "qmod", "hmod", "det").contains(tree.relation(top));
    if (modifies && head > top && tree.isNoun(head) && !amount.isMeasure()) {
      return noun(amount, head, amount.to() + 1);
    }
    OptionalInt whole = whole(amount, top);
    if (whole.isPresent()) {
      return part(amount, top, whole.getAsInt());
    }
    if (amount.unit().isEmpty() && tree.isNoun(top) && !tree.isName(top) && isCountable(top)) {
      return noun(amount, top, amount.to() + 1);
    }
    return predicate(amount, top);
  }

  private boolean isCountable(int top) {
    return !AmountWords.ENGLISH.vague().containsKey(tree.text(top).toLowerCase(Locale.ROOT))
        && !AmountWords.ENGLISH.magnitudes().containsKey(tree.lemma(top))
        && !AmountWords.ENGLISH.parts().containsKey(tree.lemma(top));
  }

  /// "4,500 civilians", "a $2 trillion package".
  private Optional<Counted> noun(Amount amount, int counted, int from) {
    return whole(amount, lastOfCompound(counted), from);
  }

  /// "A $15 million war chest", where the parse stops at "war".
  private int lastOfCompound(int counted) {
    int noun = counted;
    while (noun + 1 < tree.size()
        && tree.token(noun + 1).tag().startsWith("NN")
        && !tree.isName(noun + 1)
        && tree.head(noun + 1) <= noun + 1) {
      noun++;
    }
    return noun;
  }

  private Optional<Counted> whole(Amount amount, int noun, int from) {
    String lemma = tree.lemma(noun).toLowerCase(Locale.ROOT);
    if (DURATIONS.contains(lemma)
        || SAYS_NOTHING.contains(lemma)
        || isNamed(noun)
        || isTime(noun)
        || (amount.unit().isEmpty() && saysLittle(amount, noun))) {
      return Optional.empty();
    }
    if (amount.isPercent() && CHANGES.contains(lemma)) {
      OptionalInt in = prepObject(noun, "in");
      return in.isPresent() && tree.isNoun(in.getAsInt())
          ? Optional.of(
              new Counted(
                  lemma + " in " + phrases.plain(in.getAsInt()),
                  of(in.getAsInt(), -1),
                  in.getAsInt(),
                  verbAbove(noun),
                  amount.to()))
          : Optional.empty();
    }
    int verb = verbAbove(noun);
    if (tree.is(noun, "nsubj") && verb >= 0 && WORDS.saying().contains(tree.lemma(verb))) {
      return Optional.empty();
    }
    if (WORDS.containers().contains(lemma)) {
      return prepObject(noun, "of").isPresent()
          ? noun(amount, prepObject(noun, "of").getAsInt(), 0)
          : Optional.empty();
    }
    String quantity = phrases.plain(noun, from);
    if (WORDS.generic().contains(lemma)) {
      String happened = happened(noun, verb);
      if (happened.isEmpty()) {
        return home(noun, verb)
            .map(place -> new Counted(tree.text(noun), place, noun, verb, amount.to()));
      }
      quantity = quantity + " " + happened;
    }
    return Optional.of(
        new Counted(quantity + joined(noun), of(noun, verb), noun, verb, amount.to()));
  }

  /// "400 soldiers [and volunteers]".
  private String joined(int noun) {
    int other = noun + 2;
    boolean joined =
        other < tree.size()
            && tree.text(noun + 1).equals("and")
            && tree.token(other).tag().equals("NNS")
            && tree.token(noun).tag().equals("NNS")
            && tree.head(other) == noun;
    return joined ? " and " + tree.text(other) : "";
  }

  /// "Home to 300 people, Orrin is ...": of the place.
  private Optional<String> home(int noun, int verb) {
    int to = tree.head(noun);
    boolean home =
        to > 0 && tree.text(to).equals("to") && tree.lemma(to - 1).equalsIgnoreCase("home");
    return home && verb >= 0 ? named(tree.subject(verb)) : Optional.empty();
  }

  /// "The two candidates", "three ways": a number that is no news, unless something happened to
  /// people.
  private boolean saysLittle(Amount amount, int noun) {
    int verb = verbAbove(noun);
    OptionalInt done = tree.child(noun, "acl");
    boolean casualty =
        (verb >= 0 && WORDS.casualties().contains(tree.lemma(verb)))
            || (done.isPresent() && WORDS.casualties().contains(tree.lemma(done.getAsInt())))
            || Set.of("death", "fatality", "casualty", "injury").contains(tree.lemma(noun));
    if (casualty) {
      return false;
    }
    Double most = amount.high() == null ? amount.low() : amount.high();
    boolean few = most != null && most <= FEW;
    boolean definite =
        amount.from() > 0
            && DEFINITE.contains(tree.text(amount.from() - 1).toLowerCase(Locale.ROOT));
    boolean all = tree.text(amount.from()).equalsIgnoreCase("all");
    return few || all || (definite && most != null && most < 20);
  }

  /// The noun after "of": "a third of its territory", "dozens of people", "63 % of the delegates".
  private OptionalInt whole(Amount amount, int top) {
    int before = amount.from() - 1;
    if (before >= 0 && amount.isMeasure() && tree.text(before).equalsIgnoreCase("within")) {
      return OptionalInt.empty();
    }
    if (amount.isMoney()) {
      OptionalInt in = prepObject(top, "in");
      boolean kind =
          in.isPresent()
              && tree.isNoun(in.getAsInt())
              && !isNamed(in.getAsInt())
              && !isTime(in.getAsInt())
              && !tree.has(in.getAsInt(), "det", "poss");
      return kind ? in : prepObject(top, "of");
    }
    int next = amount.to() + 1;
    if (next < tree.size() && tree.text(next).equals("of")) {
      OptionalInt object = tree.child(next, "pobj");
      if (object.isPresent()) {
        return object;
      }
    }
    return prepObject(top, "of");
  }

  private Optional<Counted> part(Amount amount, int top, int whole) {
    String lemma = tree.lemma(whole).toLowerCase(Locale.ROOT);
    boolean back =
        ANAPHORS.contains(tree.text(whole).toLowerCase(Locale.ROOT))
            || tree.children(whole).stream()
                .anyMatch(c -> tree.is(c, "det") && ANAPHORS.contains(tree.lemma(c)));
    if (back) {
      OptionalInt done = tree.child(whole, "acl");
      return lastQuantity.isEmpty() || done.isEmpty()
          ? Optional.empty()
          : Optional.of(
              new Counted(ofThose(done.getAsInt()), lastOf, whole, done.getAsInt(), amount.to()));
    }
    if (tree.isPronoun(whole) || (DURATIONS.contains(lemma) && !amount.isPercent())) {
      return Optional.empty();
    }
    if (!amount.isPercent()) {
      return noun(amount, whole, 0)
          .map(c -> amount.isMoney() && c.of().isEmpty() ? withSubject(c, top) : c)
          .map(c -> amount.isMeasure() ? undergone(c, top) : c);
    }
    int verb = verbAbove(top);
    String quantity = phrases.plain(whole);
    OptionalInt role = subjectOrObject(top, verb);
    if (role.isPresent() && WORDS.people().contains(lemma) && verb > whole) {
      String said = predicateWords(verb);
      return said.isEmpty()
          ? Optional.empty()
          : Optional.of(
              new Counted(quantity + " " + said, of(whole, verb), whole, verb, amount.to()));
    }
    String of = of(whole, verb);
    return Optional.of(
        new Counted(quantity, of.isEmpty() ? subjectOf(verb, top) : of, whole, verb, amount.to()));
  }

  /// What became of those just counted; the killed of the casualties are "killed".
  private String ofThose(int done) {
    boolean harmed =
        lastQuantity.endsWith("casualties")
            && WORDS.casualties().contains(tree.lemma(done).toLowerCase(Locale.ROOT));
    return harmed ? tree.text(done) : lastQuantity + " " + tree.text(done);
  }

  /// "90 tonnes of oil [have leaked]": what became of it tells which oil is measured.
  private Counted undergone(Counted counted, int top) {
    int verb = tree.head(top);
    boolean subject = tree.is(top, "nsubj") || tree.is(top, "nsubjpass");
    if (!subject || verb < 0 || !tree.isVerb(verb) || Concepts.ENGLISH.isLight(tree.lemma(verb))) {
      return counted;
    }
    boolean alone = !tree.has(verb, "dobj", "ccomp", "xcomp", "acomp", "attr");
    int particle = tree.child(verb, "prt").orElse(-1);
    return alone
        ? new Counted(
            counted.quantity()
                + " "
                + participle(verb)
                + (particle < 0 ? "" : " " + tree.text(particle)),
            counted.of(),
            counted.noun(),
            verb,
            counted.to())
        : counted;
  }

  private Counted withSubject(Counted counted, int top) {
    int verb = verbAbove(top);
    return new Counted(
        counted.quantity(), subjectOf(verb, top), counted.noun(), verb, counted.to());
  }

  /// A number that stands for itself: "killed at least 50", "fell to 3.5 percent", "cost $4m".
  private Optional<Counted> predicate(Amount amount, int top) {
    int verb = verbAbove(top);
    if (verb < 0) {
      return Optional.empty();
    }
    Optional<Counted> sized = sized(amount, top, verb);
    if (sized.isPresent()) {
      return sized;
    }
    String lemma = tree.lemma(verb);
    boolean direct = subjectOrObject(top, verb).isPresent();
    if (amount.unit().isEmpty() && direct && WORDS.casualties().contains(lemma)) {
      return Optional.of(new Counted(participle(verb), place(verb), top, verb, amount.to()));
    }
    OptionalInt subject = tree.subject(verb);
    boolean worth =
        tree.head(top) >= 0 && tree.lemma(tree.head(top)).equals("worth") && amount.isMoney();
    if (worth) {
      return named(subject).map(s -> new Counted("value", s, top, verb, amount.to()));
    }
    boolean being = WORDS.being().contains(lemma) || ChangeVerbs.isChange(lemma);
    if (amount.isMoney() && direct && WORDS.money().contains(lemma) && !lemma.equals("raise")) {
      String done = WORDS.moneyNouns().getOrDefault(lemma, participle(verb));
      return named(subject).map(s -> new Counted(done, s, top, verb, amount.to()));
    }
    boolean earlier = tree.head(top) >= 0 && tree.text(tree.head(top)).equals("from");
    if (being && !earlier && (!amount.unit().isEmpty() || isToll(subject)) && hangs(top, verb)) {
      return measured(amount, subject, verb);
    }
    return Optional.empty();
  }

  /// "A spill of 40 tonnes", "put the loss at 40 tonnes".
  private Optional<Counted> sized(Amount amount, int top, int verb) {
    int preposition = tree.head(top);
    if (preposition < 0 || !tree.is(top, "pobj")) {
      return Optional.empty();
    }
    int noun = -1;
    if (tree.text(preposition).equals("of") && amount.isMeasure()) {
      noun = tree.head(preposition);
    } else if (tree.text(preposition).equals("at") && WORDS.setting().contains(tree.lemma(verb))) {
      noun = tree.child(verb, "dobj").orElse(-1);
      if (noun >= 0 && WORDS.containers().contains(tree.lemma(noun))) {
        noun = prepObject(noun, "of").orElse(-1);
      }
    }
    boolean fits =
        noun >= 0
            && tree.isNoun(noun)
            && !tree.isName(noun)
            && !isTime(noun)
            && !WORDS.containers().contains(tree.lemma(noun))
            && !AmountWords.ENGLISH.units().containsKey(tree.lemma(noun));
    return fits
        ? Optional.of(new Counted(phrases.plain(noun), "", noun, verb, amount.to()))
        : Optional.empty();
  }

  private Optional<Counted> measured(Amount amount, OptionalInt subject, int verb) {
    if (subject.isEmpty() || !tree.isNoun(subject.getAsInt())) {
      return Optional.empty();
    }
    int noun = subject.getAsInt();
    String lemma = tree.lemma(noun).toLowerCase(Locale.ROOT);
    OptionalInt of = prepObject(noun, "of");
    if (WORDS.containers().contains(lemma)) {
      return of.isEmpty() || !tree.isNoun(of.getAsInt())
          ? Optional.empty()
          : Optional.of(
              new Counted(
                  phrases.plain(of.getAsInt()),
                  of(of.getAsInt(), -1),
                  of.getAsInt(),
                  verb,
                  amount.to()));
    }
    boolean unit = AmountWords.ENGLISH.units().containsKey(lemma);
    boolean adverb =
        amount.isPercent()
            && lastHead(amount) == verb
            && !ChangeVerbs.isChange(tree.lemma(verb))
            && !tree.lemma(verb).equals("be");
    if (tree.isName(noun) || unit || adverb || isTime(noun)) {
      return Optional.empty();
    }
    return Optional.of(
        new Counted(phrases.plain(noun), of(noun, -1), noun, verb, comparison(amount)));
  }

  private int lastHead(Amount amount) {
    return tree.is(amount.to(), "npadvmod") || tree.is(amount.to(), "advmod")
        ? tree.head(amount.to())
        : -1;
  }

  /// "eight times higher than theirs": the figure runs to the end of the comparison.
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

  /// Whether the subject is itself a count ("the death toll", "the number of jobs").
  private boolean isToll(OptionalInt subject) {
    return subject.isPresent()
        && Set.of(
                "toll",
                "number",
                "count",
                "total",
                "tally",
                "population",
                "figure",
                "casualty",
                "death",
                "case",
                "fatality")
            .contains(tree.lemma(subject.getAsInt()).toLowerCase(Locale.ROOT));
  }

  private boolean hangs(int top, int verb) {
    int head = tree.head(top);
    if (head == verb) {
      return true;
    }
    return head >= 0
        && (tree.head(head) == verb
            || tree.head(tree.head(head) < 0 ? head : tree.head(head)) == verb)
        && !tree.is(top, "nmod");
  }

  private OptionalInt subjectOrObject(int top, int verb) {
    return tree.head(top) == verb
            && Set.of("nsubj", "nsubjpass", "dobj", "attr", "npadvmod").contains(tree.relation(top))
        ? OptionalInt.of(top)
        : OptionalInt.empty();
  }

  private Optional<String> named(OptionalInt subject) {
    if (subject.isPresent() && meant.containsKey(subject.getAsInt())) {
      return Optional.ofNullable(meant.get(subject.getAsInt()));
    }
    if (subject.isEmpty() || !tree.isNoun(subject.getAsInt())) {
      return Optional.empty();
    }
    return Optional.of(phrases.naming(subject.getAsInt()));
  }

  /// What happened to a counted person: a participle or verb of the same clause.
  private String happened(int noun, int verb) {
    OptionalInt done = tree.child(noun, "acl");
    if (done.isPresent() && tree.token(done.getAsInt()).tag().equals("VBN")) {
      return tree.text(done.getAsInt());
    }
    if (verb < 0
        || tree.head(noun) != verb
        || Set.of("be", "have", "do").contains(tree.lemma(verb))) {
      return "";
    }
    if (tree.is(noun, "nsubj")) {
      return WORDS.casualties().contains(tree.lemma(verb)) ? tree.text(verb) : "";
    }
    return participle(verb);
  }

  private String participle(int verb) {
    return Participles.of(tree.token(verb));
  }

  /// The verb and the words right after it, as long as they are few.
  private String predicateWords(int verb) {
    int to = Math.min(tree.last(verb), verb + 5);
    while (to > verb && !tree.isNoun(to) && !tree.isVerb(to)) {
      to--;
    }
    StringBuilder words = new StringBuilder();
    for (int i = verb; i <= to; i++) {
      if (tree.is(i, "punct")) {
        break;
      }
      words.append(words.isEmpty() ? "" : " ").append(tree.text(i));
    }
    return words.toString();
  }

  /// Of whom or where the noun is: its owner, what follows "of" or "in", the place of the clause,
  /// or the one who has it.
  private String of(int noun, int verb) {
    OptionalInt owner = tree.child(noun, "poss");
    if (owner.isPresent() && meant.containsKey(owner.getAsInt())) {
      return meant.getOrDefault(owner.getAsInt(), "");
    }
    if (owner.isPresent() && !tree.isPronoun(owner.getAsInt())) {
      return phrases.naming(owner.getAsInt());
    }
    for (int child : tree.children(noun)) {
      if (tree.is(child, "prep") && BELONGING.contains(tree.text(child))) {
        OptionalInt object = tree.child(child, "pobj");
        boolean fits =
            object.isPresent()
                && !isTime(object.getAsInt())
                && !AmountWords.ENGLISH.units().containsKey(tree.text(object.getAsInt()))
                && (tree.isName(object.getAsInt())
                    || (tree.text(child).equals("of") && tree.isNoun(object.getAsInt())));
        if (fits) {
          return phrases.naming(object.getAsInt());
        }
      }
    }
    int includer = tree.head(noun);
    if (tree.is(noun, "conj") && includer >= 0) {
      return of(includer, verb);
    }
    if (includer >= 0 && Set.of("including", "among").contains(tree.text(includer))) {
      int outer = tree.head(includer);
      return outer < 0 ? "" : tree.isNoun(outer) ? of(outer, verb) : place(outer);
    }
    return verb < 0 ? "" : hasSubjectOf(noun, verb) ? subjectName(verb) : place(verb);
  }

  private boolean hasSubjectOf(int noun, int verb) {
    return WORDS.having().contains(tree.lemma(verb))
        && tree.is(noun, "dobj")
        && tree.head(noun) == verb;
  }

  private String subjectOf(int verb, int top) {
    return verb >= 0 && WORDS.having().contains(tree.lemma(verb)) && top > verb
        ? subjectName(verb)
        : "";
  }

  private String subjectName(int verb) {
    return named(tree.subject(verb)).orElse("");
  }

  /// The place that a clause names: "in Harrow".
  private String place(int verb) {
    for (int child : tree.children(verb)) {
      if (!tree.is(child, "prep") || !PLACING.contains(tree.text(child).toLowerCase(Locale.ROOT))) {
        continue;
      }
      OptionalInt object = tree.child(child, "pobj");
      if (object.isPresent() && isPlace(object.getAsInt())) {
        return phrases.naming(object.getAsInt());
      }
    }
    return "";
  }

  private OptionalInt prepObject(int noun, String preposition) {
    for (int child : tree.children(noun)) {
      if (tree.is(child, "prep") && tree.text(child).equals(preposition)) {
        return tree.child(child, "pobj");
      }
    }
    return OptionalInt.empty();
  }

  private int verbAbove(int i) {
    for (int up = tree.head(i), steps = 0; up >= 0 && steps < 8; steps++) {
      if (tree.isVerb(up)) {
        return up;
      }
      up = tree.head(up);
    }
    return -1;
  }

  private boolean isPlace(int i) {
    return isOf(i, EntityKind.GPE, EntityKind.LOC, EntityKind.FAC)
        || (tree.isName(i) && !isTime(i));
  }

  private boolean isTime(int i) {
    return isOf(i, EntityKind.DATE, EntityKind.TIME);
  }

  private boolean isNamed(int i) {
    return tree.token(i).tag().equals("NNP");
  }

  private boolean isOf(int i, EntityKind... kinds) {
    List<EntityKind> wanted = List.of(kinds);
    for (Mention mention : tree.sentence().mentions()) {
      if (wanted.contains(mention.kind()) && mention.span().contains(tree.token(i).span())) {
        return true;
      }
    }
    return false;
  }
}
