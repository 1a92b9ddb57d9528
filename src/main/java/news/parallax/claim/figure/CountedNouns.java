package news.parallax.claim.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import news.parallax.claim.match.Amount;
import news.parallax.text.EntityKind;
import news.parallax.text.ParseTree;

/// Names what a number in front of a noun counts: "4,500 civilians", "a $2 trillion package".
final class CountedNouns {
  private static final FigureWords WORDS = FigureWords.ENGLISH;
  private static final Set<String> INCLUDING = Set.of("including", "among");
  private static final Set<String> GIVING =
      Set.of("promise", "give", "offer", "send", "grant", "award", "lend", "owe", "pledge");
  private static final Set<String> ABOUT = Set.of("on", "for", "against", "in", "of", "from");
  private static final Pattern AWAY =
      Pattern.compile(" (?:in|of|at|across|throughout|on|from) (?:the|its|their|his|her) \\p{L}+$");
  private static final Pattern HURT = Pattern.compile(" (?:dead|missing|injured|wounded|trapped)$");
  private static final Pattern CLAUSE = Pattern.compile(" (?:who|that|which) ");
  private static final Set<String> FUNDS = Set.of("funding", "spending", "financing");

  private final FigureSentence sentence;
  private final ParseTree tree;
  private final NounNames names;
  private final Deeds deeds;
  private final Casualties casualties;
  private final Worthless worthless;

  CountedNouns(FigureSentence sentence, NounNames names, Deeds deeds, Casualties casualties) {
    this.sentence = sentence;
    this.tree = sentence.tree();
    this.names = names;
    this.deeds = deeds;
    this.casualties = casualties;
    this.worthless = new Worthless(sentence);
  }

  /// "4,500 civilians", "a $2 trillion package".
  ///
  /// @param role the word that stands for the counted in its clause
  Optional<Counted> noun(Amount amount, int counted, int from, int role) {
    int noun = lastOfCompound(counted);
    String lemma = sentence.lemma(noun);
    if (worthless.isNoun(amount, noun)) {
      return Optional.empty();
    }
    if (amount.isPercent() && WORDS.changes().contains(lemma)) {
      return changeIn(amount, noun);
    }
    OptionalInt charge = amount.unit().isEmpty() ? charge(noun) : OptionalInt.empty();
    if (charge.isPresent()) {
      return charged(amount, noun, charge.getAsInt());
    }
    if (WORDS.containers().contains(lemma)) {
      OptionalInt of = sentence.object(noun, "of");
      OptionalInt in = of.isPresent() ? of : sentence.object(noun, "in");
      return in.isPresent() && tree.isNoun(in.getAsInt())
          ? noun(amount, in.getAsInt(), 0, noun)
          : Optional.empty();
    }
    return amount.isMoney() || amount.isPercent()
        ? plain(amount, noun, from, role)
        : told(amount, noun, from, role == counted ? noun : role);
  }

  /// "Convicted on eight [counts]": the verb.
  private OptionalInt charge(int noun) {
    int preposition = tree.is(noun, "pobj") ? tree.head(noun) : -1;
    int verb = preposition < 0 ? -1 : tree.head(preposition);
    boolean charged =
        Set.of("count", "charge").contains(sentence.lemma(noun))
            && tree.tag(noun).equals("NNS")
            && verb >= 0
            && WORDS.charging().contains(tree.lemma(verb))
            && sentence.isPassive(verb)
            && !sentence.mood().isNegated(verb)
            && !sentence.mood().isDoubtful(verb);
    return charged ? OptionalInt.of(verb) : OptionalInt.empty();
  }

  private Optional<Counted> charged(Amount amount, int noun, int verb) {
    Optional<String> name = sentence.name(sentence.subjects().of(verb));
    return name.map(n ->
        new Counted(
            sentence.phrases().plain(noun, amount.to() + 1) + ", " + sentence.participle(verb),
            n,
            List.of(noun, verb),
            noun,
            verb,
            amount.to()));
  }

  /// A sum or share of something, with who has it.
  Optional<Counted> plain(Amount amount, int noun, int from, int role) {
    NounNames.Name name = names.name(noun, from);
    if (!name.whole()) {
      return Optional.empty();
    }
    int object = sentence.verbOfObject(role);
    String of = name.of();
    if (of.isEmpty() && object >= 0 && WORDS.having().contains(tree.lemma(object))) {
      if (sentence.subjects().isOfSomebodyUnknown(object)) {
        return Optional.empty();
      }
      of = sentence.subjects().holder(object).orElse("");
    }
    if (of.isEmpty() && WORDS.penalties().contains(sentence.lemma(noun))) {
      of = hit(noun);
    }
    return Optional.of(
        new Counted(name.text(), of, name.words(), noun, sentence.verbAbove(noun), amount.to()));
  }

  /// A count with what happened to the counted.
  private Optional<Counted> told(Amount amount, int noun, int from, int role) {
    boolean people = sentence.isPeople(noun);
    Deeds.Deed deed = deeds.of(noun, role, people);
    if (!deed.said() || sentence.places().isElsewhere(deed.verb())) {
      return Optional.empty();
    }
    int verb = deed.verb() >= 0 ? deed.verb() : sentence.verbAbove(noun);
    NounNames.Name name = names.name(noun, from);
    if (!name.whole() && !sentence.isHarm(verb)) {
      return Optional.empty();
    }
    List<Integer> words = new ArrayList<>(name.words());
    boolean clause = name.text().contains(" ") && name.text().endsWith(deed.text());
    String text = name.whole() ? name.text() : name.text() + ofWhom(noun, name);
    boolean tail = text.length() > sentence.phrases().join(name.words()).length();
    boolean told =
        sentence.verbOfObject(role) >= 0
            && CLAUSE
                .matcher(text.substring(sentence.phrases().join(name.words()).length()))
                .lookingAt();
    boolean adds = (people && !told) || !tail;
    boolean again = !deed.text().isEmpty() && text.contains(" " + deed.text().split(" ")[0] + " ");
    if (!deed.text().isEmpty() && adds && !clause && !again && !text.contains(" " + deed.text())) {
      String last = text.substring(text.lastIndexOf(' ') + 1);
      String more =
          deed.text().startsWith(last + " ")
              ? deed.text().substring(last.length() + 1)
              : deed.text();
      text = text + " " + more;
      words.add(verb);
    } else if (!deed.text().isEmpty()) {
      words.add(verb);
    }
    text = text + byWhat(sentence.verbOfObject(role), text);
    boolean had = sentence.verbOfObject(role) >= 0 && name.of().isEmpty() && !sentence.isHarm(verb);
    if (had
        && WORDS.having().contains(tree.lemma(sentence.verbOfObject(role)))
        && sentence.subjects().isOfSomebodyUnknown(sentence.verbOfObject(role))) {
      return Optional.empty();
    }
    int active = sentence.verbOfObject(role);
    if (active >= 0
        && name.of().isEmpty()
        && !WORDS.killing().contains(tree.lemma(active))
        && sentence.subjects().isOfPronoun(active)) {
      return Optional.empty();
    }
    String of = tail && !sentence.isHarm(verb) ? name.of() : of(name, role, verb);
    if (of.isEmpty() && active >= 0) {
      of = given(active, amount);
    }
    boolean held =
        active >= 0
            && !name.of().isEmpty()
            && of.equals(name.of())
            && Set.of("hold", "have", "control").contains(tree.lemma(active));
    Optional<String> holder = held ? sentence.subjects().holder(active) : Optional.empty();
    if (holder.isPresent() && !tail) {
      text = text + " in " + name.of();
      of = holder.get();
    }
    if (sentence.places().isWhere(verb) && (active < 0 || of.isEmpty())) {
      of = sentence.places().antecedent(verb).orElse("");
      if (of.isEmpty() && sentence.isHarm(verb) && tree.isNoun(tree.head(verb))) {
        String where = names.name(tree.head(verb), 0).text();
        of = where.matches(".*\\p{Lu}.*") ? where : "";
      }
      if (of.isEmpty()) {
        return Optional.empty();
      }
    }
    if (of.isEmpty() && (sentence.isHarm(verb) || HURT.matcher(text).find())) {
      of = casualties.whereabouts(verb);
    }
    boolean further = sentence.lower(amount.to() + 1).equals("more") && !people(text);
    if (further) {
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
    if (isUnknown(role)) {
      return Optional.empty();
    }
    boolean loose = deed.text().isEmpty() && tree.is(role, "pobj") && of.isEmpty();
    if (loose && !text.contains(" ") && isHarmWord(noun)) {
      return Optional.empty();
    }
    if (loose && !became) {
      text = text + about(role);
    }
    if (loose && !text.contains(" ")) {
      return Optional.empty();
    }
    boolean nothing = people && text.equals(tree.text(noun)) && of.isEmpty() && !isHarmWord(noun);
    return nothing
        ? Optional.empty()
        : Optional.of(new Counted(text, of, words, noun, verb, amount.to()));
  }

  /// "Promised [Harrow] 40 boats".
  private String given(int verb, Amount amount) {
    for (int child : tree.children(verb)) {
      boolean gives = GIVING.contains(tree.lemma(verb));
      if (gives
          && child > verb
          && child < amount.from()
          && tree.is(child, "dative", "dobj", "iobj")) {
        return tree.isName(child) ? sentence.phrases().naming(child) : "";
      }
    }
    return "";
  }

  /// "[Warnings] on 40 firms": firms (warnings).
  String about(int role) {
    int preposition = tree.is(role, "pobj") ? tree.head(role) : -1;
    int about = preposition - 1;
    boolean tells =
        about >= 0
            && (tree.head(preposition) == about || tree.head(preposition) == tree.head(about))
            && ABOUT.contains(sentence.lower(preposition))
            && tree.isNoun(about)
            && !tree.isName(about)
            && !sentence.isTime(about)
            && !sentence.isPeople(about)
            && !WORDS.nothing().contains(sentence.lemma(about))
            && !WORDS.loose().contains(sentence.lemma(about))
            && !WORDS.units().contains(sentence.lemma(about))
            && !WORDS.pointing().contains(sentence.lemma(about))
            && !WORDS.containers().contains(sentence.lemma(about))
            && !WORDS.durations().contains(sentence.lemma(about));
    return tells
        ? " ("
            + sentence.phrases().plain(about).replaceFirst("^(?:percent|per cent|%)[ -]", "")
            + ")"
        : "";
  }

  /// "[Harrow Radio] was hit with a fine", "they hit it with a fine".
  private String hit(int noun) {
    int with = tree.is(noun, "pobj") ? tree.head(noun) : -1;
    int verb = with >= 0 && sentence.lower(with).equals("with") ? tree.head(with) : -1;
    if (verb < 0 || !tree.isVerb(verb)) {
      return "";
    }
    OptionalInt whom =
        sentence.isPassive(verb) ? sentence.subjects().of(verb) : tree.child(verb, "dobj");
    return sentence.name(whom).orElse("");
  }

  /// "Members [of a community]", where more is told of it than a name can hold.
  private String ofWhom(int noun, NounNames.Name name) {
    OptionalInt of = name.of().isEmpty() ? sentence.object(noun, "of") : OptionalInt.empty();
    return of.isPresent() && tree.isNoun(of.getAsInt()) && !name.text().contains(" of ")
        ? " of " + sentence.phrases().plain(of.getAsInt())
        : "";
  }

  /// "Affected [by the blight]": what does it, where that is the news.
  private String byWhat(int verb, String text) {
    Optional<String> what =
        verb >= 0 && WORDS.affecting().contains(tree.lemma(verb)) && !sentence.isPassive(verb)
            ? sentence.subjects().subject(verb)
            : Optional.empty();
    return what.filter(w -> text.endsWith(sentence.participle(verb)))
        .map(w -> " by " + w)
        .orElse("");
  }

  /// "Lost track of 40 boats".
  private boolean isUnknown(int role) {
    int preposition = tree.is(role, "pobj") ? tree.head(role) : -1;
    return preposition > 0 && WORDS.unknown().contains(sentence.lower(preposition - 1));
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

  private String of(NounNames.Name name, int noun, int verb) {
    if (!name.of().isEmpty()) {
      return name.of();
    }
    int includer = tree.head(noun);
    if (includer >= 0 && INCLUDING.contains(sentence.lower(includer))) {
      int outer = tree.head(includer);
      String whole = outer >= 0 && tree.isNoun(outer) ? names.name(outer, 0).of() : "";
      if (!whole.isEmpty()) {
        return whole;
      }
      return outer < 0 || tree.isNoun(outer)
          ? sentence.places().place(sentence.verbAbove(noun))
          : sentence.places().place(outer);
    }
    if (verb < 0) {
      return "";
    }
    int object = sentence.verbOfObject(noun);
    if (object >= 0 && WORDS.having().contains(tree.lemma(object))) {
      return sentence.subjects().holder(object).orElse("");
    }
    String place = sentence.places().place(verb);
    if (!place.isEmpty() || object < 0 || sentence.isPassive(object)) {
      return place;
    }
    OptionalInt subject = sentence.subjects().of(object);
    boolean body =
        subject.isPresent()
            && (sentence.isOf(subject.getAsInt(), EntityKind.GPE)
                || (sentence.isOf(subject.getAsInt(), EntityKind.ORG)
                    && !WORDS.counting().contains(tree.lemma(object))));
    return body && !WORDS.killing().contains(tree.lemma(object))
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
    if (!name.whole() || sentence.isTime(in.getAsInt())) {
      return Optional.empty();
    }
    List<Integer> words = new ArrayList<>(name.words());
    words.add(noun);
    return Optional.of(
        new Counted(
            sentence.phrases().plain(noun, amount.to() + 1) + " in " + name.text(),
            name.of(),
            words,
            in.getAsInt(),
            sentence.verbAbove(noun),
            amount.to()));
  }

  /// "A $15 million war chest", where the parse stops at "war".
  int lastOfCompound(int counted) {
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

  /// "A record $5 billion [fine]", whatever the parse makes of it.
  int nounBehind(int from) {
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
}
