package news.parallax.claim.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import news.parallax.text.ParseTree;

/// What the counted are said to do or to undergo: "[flights] cancelled", "[workers] to be laid
/// off", "[families] who would get a tax cut".
final class Deeds {
  private static final FigureWords WORDS = FigureWords.ENGLISH;
  private static final int MOST_WORDS = 16;
  private static final Set<String> STOPS =
      Set.of(
          "because",
          "after",
          "when",
          "while",
          "as",
          "since",
          "if",
          "than",
          "that",
          "before",
          "amid",
          "during",
          "following",
          "until",
          "though",
          "although",
          "so",
          "despite",
          "from",
          "at",
          "including");

  /// What is told of a counted noun.
  ///
  /// @param text what follows its name, empty when nothing of weight is told
  /// @param verb the verb that tells it, -1 for none
  /// @param said whether it is told as so, in words that can be taken out: neither denied nor
  ///   merely possible
  record Deed(String text, int verb, boolean said) {
    static final Deed NONE = new Deed("", -1, true);
  }

  private static final Set<String> FILLING =
      Set.of("also", "now", "still", "then", "just", "not", "so", "too", "only", "even", "already");

  private static final Set<String> MAKING_SO =
      Set.of("keep", "make", "leave", "find", "declare", "consider", "render", "deem", "call");

  /// Of these that also say something, an object that is counted is made or taken.
  private static final Set<String> MAKING = Set.of("add", "write", "claim");

  private final FigureSentence sentence;
  private final ParseTree tree;
  private final Stretch stretch;
  private boolean cut;

  Deeds(FigureSentence sentence) {
    this.sentence = sentence;
    this.tree = sentence.tree();
    this.stretch = new Stretch(tree);
  }

  /// @param people whether those counted are people
  /// @param role the word that stands for it in the clause: itself, or "hundreds" of it
  Deed of(int noun, int role, boolean people) {
    int acts = sentence.verbOfSubject(role);
    boolean who =
        people && !Set.of("death", "fatality", "casualty", "injury").contains(sentence.lemma(noun));
    cut = false;
    Deed deed = acts >= 0 ? told(acts, asSubject(acts, who)) : asDone(noun, role);
    if (cut && !(acts >= 0 && sentence.isHarm(acts))) {
      return new Deed("", Math.max(acts, deed.verb()), false);
    }
    OptionalInt done = tree.child(noun, "acl");
    if (deed.text().isEmpty()
        && deed.said()
        && done.isPresent()
        && tree.token(done.getAsInt()).tag().equals("VBN")
        && !WORDS.naming().contains(tree.lemma(done.getAsInt()))) {
      return new Deed(words(done.getAsInt()), done.getAsInt(), true);
    }
    return deed.text().isEmpty() && deed.said() && deed.verb() < 0 ? done(noun) : deed;
  }

  /// "[In front of 15,000 people] gathered there": what the parse took for a verb of its own.
  private Deed done(int noun) {
    int next = noun + 1;
    boolean fits =
        next < tree.size()
            && tree.is(noun, "pobj")
            && Set.of("VBD", "VBN").contains(tree.tag(next))
            && !tree.hasSubject(next)
            && !WORDS.naming().contains(tree.lemma(next));
    String text = fits ? words(next) : "";
    return text.isEmpty() ? Deed.NONE : new Deed(text, next, true);
  }

  private Deed asDone(int noun, int role) {
    int undergoes = sentence.verbOfObject(role);
    int particle = tree.is(role, "pobj") ? tree.head(role) : -1;
    if (particle > 0
        && Set.of("down", "up", "out", "off").contains(sentence.lower(particle))
        && tree.isVerb(tree.head(particle) < 0 ? role : tree.head(particle))) {
      int verb = tree.head(particle);
      return told(verb, sentence.participle(verb) + " " + tree.text(particle));
    }
    return undergoes >= 0 ? told(undergoes, asObject(undergoes, noun)) : Deed.NONE;
  }

  private Deed told(int verb, String text) {
    boolean wanted = WORDS.wanting().contains(tree.lemma(verb)) && !sentence.isPassive(verb);
    return new Deed(
        text,
        verb,
        !wanted && !sentence.mood().isNegated(verb) && !sentence.mood().isDoubtful(verb));
  }

  private String asObject(int verb, int noun) {
    if ((WORDS.saying().contains(tree.lemma(verb)) && !MAKING.contains(tree.lemma(verb)))
        || WORDS.light().contains(tree.lemma(verb))
        || WORDS.counting().contains(tree.lemma(verb))) {
      return "";
    }
    if (isMadeSo(verb, noun)) {
      cut = true;
      return "";
    }
    String done = sentence.participle(verb) + sentence.particle(verb);
    String where = direction(verb, noun);
    return (sentence.mood().isToCome(verb) ? "to be " + done : done)
        + (where.isEmpty() ? "" : " " + where);
  }

  /// "Keep 40 schools [open]": what they are made is the news.
  private boolean isMadeSo(int verb, int noun) {
    return MAKING_SO.contains(tree.lemma(verb))
        && tree.children(verb).stream()
            .anyMatch(c ->
                c > noun
                    && tree.is(c, "oprd", "acomp", "ccomp", "xcomp", "advmod", "prep")
                    && c <= tree.last(noun) + 2);
  }

  /// "[Thrown] out of work".
  private String direction(int verb, int noun) {
    int next = noun + 1;
    boolean goes =
        next < tree.size()
            && Set.of("out", "into", "off", "from").contains(sentence.lower(next))
            && tree.head(next) == verb;
    return goes ? words(next) : "";
  }

  private String asSubject(int verb, boolean people) {
    boolean said = WORDS.saying().contains(tree.lemma(verb));
    boolean undergone =
        Set.of("kill", "injure", "wound").contains(tree.lemma(verb))
            && tree.auxiliaries(verb).isEmpty()
            && Set.of("VBD", "VBN").contains(tree.tag(verb))
            && !tree.has(verb, "dobj");
    if (undergone) {
      return sentence.participle(verb);
    }
    String who = people ? "who " : "that ";
    if (tree.lemma(verb).equals("be")) {
      return state(verb);
    }
    String rest = words(verb);
    if (rest.isEmpty()) {
      return "";
    }
    if (rest.matches(".*\\b(?:this|these|those|it|them|him|her|his|its)\\b.*")) {
      return "";
    }
    boolean counted =
        WORDS.counting().contains(tree.lemma(verb))
            && tree.auxiliaries(verb).isEmpty()
            && !tree.has(verb, "dobj", "ccomp");
    if (counted && !people) {
      return sentence.participle(verb);
    }
    boolean bare =
        !rest.contains(" ")
            && !isAlone(verb)
            && !sentence.isHarm(verb)
            && !WORDS.gathering().contains(tree.lemma(verb));
    if (WORDS.dying().contains(tree.lemma(verb))) {
      return who + "died";
    }
    boolean participle =
        Set.of("VBG", "VBN").contains(tree.token(verb).tag())
            && tree.auxiliaries(verb).isEmpty()
            && !(tree.tag(verb).equals("VBN") && tree.has(verb, "dobj", "xcomp") && !bare);
    if (participle && (tree.token(verb).tag().equals("VBG") || isFollowedByVerb(verb))) {
      return rest;
    }
    if (!sentence.isPassive(verb) && (bare || (said && rest.split(" ").length < 3))) {
      return "";
    }
    if (sentence.isPassive(verb)) {
      return sentence.mood().isToCome(verb) ? "to be " + rest : rest;
    }
    String auxiliaries = auxiliaries(verb);
    boolean progressive = tree.token(verb).tag().equals("VBG") && auxiliaries.isEmpty();
    return progressive || auxiliaries.startsWith("to ")
        ? auxiliaries + rest
        : who + auxiliaries + rest;
  }

  /// "Are [people of colour]".
  String being(int verb) {
    OptionalInt attribute = tree.child(verb, "attr");
    boolean noun =
        attribute.isPresent() && attribute.getAsInt() > verb && tree.isNoun(attribute.getAsInt());
    return noun ? words(verb) : "";
  }

  /// "Are [missing]", "were [without power]".
  private String state(int verb) {
    OptionalInt adjective = tree.child(verb, "acomp");
    if (adjective.isPresent()
        && adjective.getAsInt() > verb
        && WORDS.states().contains(sentence.lower(adjective.getAsInt()))) {
      return tree.text(adjective.getAsInt());
    }
    OptionalInt preposition = tree.child(verb, "prep");
    boolean near =
        preposition.isPresent()
            && preposition.getAsInt() > verb
            && preposition.getAsInt() <= verb + 2;
    if (!near || sentence.lower(preposition.getAsInt()).equals("of")) {
      return "";
    }
    String where = words(preposition.getAsInt());
    int next = preposition.getAsInt() + where.split("[ -]").length;
    return Set.of("and", "or", ",").contains(sentence.lower(next)) ? "" : where;
  }

  private String auxiliaries(int verb) {
    StringBuilder text = new StringBuilder();
    for (int auxiliary : tree.auxiliaries(verb)) {
      boolean progressive =
          tree.token(verb).tag().equals("VBG") && tree.lemma(auxiliary).equals("be");
      if (progressive && !sentence.mood().isToCome(verb)) {
        return "";
      }
      if (auxiliary < verb && !tree.text(auxiliary).startsWith("'")) {
        text.append(tree.text(auxiliary)).append(' ');
      }
    }
    return text.toString();
  }

  /// "[The troops] scheduled to leave were staying": another verb is that of the clause.
  private boolean isFollowedByVerb(int verb) {
    for (int i = verb + 1; i < tree.size() && !tree.is(i, "punct"); i++) {
      if (Set.of("VBD", "VBZ", "VBP", "MD").contains(tree.token(i).tag())) {
        return true;
      }
    }
    return false;
  }

  /// Whether nothing more is told with the verb.
  private boolean isAlone(int verb) {
    int next = verb + 1;
    return next >= tree.size()
        || (tree.is(next, "punct") && !tree.text(next).equals("-"))
        || sentence.isTime(next)
        || tree.token(next).tag().equals("CC")
        || sentence.lower(next).equals("by")
        || (STOPS.contains(sentence.lower(next))
            && !Set.of("that", "as", "from").contains(sentence.lower(next)));
  }

  /// The words from a verb or preposition on, up to where something else begins; empty where what
  /// would be left lacks something ("who think parts of the state").
  private String words(int from) {
    int most = from;
    while (most + 1 < tree.size() && most + 1 - from < MOST_WORDS && !stops(most + 1, from)) {
      most++;
    }
    OptionalInt to = stretch.lastWhole(from, most);
    if (to.isEmpty()) {
      cut = true;
      return "";
    }
    List<Integer> words = new ArrayList<>();
    for (int i = from; i <= to.getAsInt(); i++) {
      words.add(i);
    }
    while (words.size() > 1 && FILLING.contains(sentence.lower(words.getLast()))) {
      words.removeLast();
    }
    return sentence.phrases().join(words);
  }

  private boolean stops(int i, int from) {
    String tag = tree.token(i).tag();
    boolean own = tree.governs(from, i);
    boolean finite =
        Set.of("WDT", "WP", "MD", "VBD", "VBZ", "VBP").contains(tag)
            || sentence.lower(i).equals("that");
    boolean joins = tag.equals("CC") && (!own || tree.head(i) == from || hasOwnSubject(i));
    return (tree.is(i, "punct") && !tree.text(i).equals("-"))
        || sentence.isTime(i)
        || (finite && (!own || isOtherClause(i)))
        || joins
        || (STOPS.contains(sentence.lower(i)) && !finite && !isComplement(i, from))
        || isPlaced(i)
        || (sentence.lower(i).equals("by") && sentence.isPassive(from))
        || Set.of("WRB", "CD", "$").contains(tag);
  }

  /// "[Sent to guard it] and a boat sailed": a finite verb joined to one that is not.
  private boolean isOtherClause(int i) {
    int head = tree.head(i);
    return tree.is(i, "conj") && head >= 0 && !Set.of("VBD", "VBZ", "VBP").contains(tree.tag(head));
  }

  /// Whether a conjunction opens a clause of its own.
  private boolean hasOwnSubject(int conjunction) {
    return tree.children(Math.max(0, tree.head(conjunction))).stream()
        .anyMatch(c -> c > conjunction && tree.is(c, "conj") && tree.hasSubject(c));
  }

  /// "Identify [as female]".
  private boolean isComplement(int i, int from) {
    return i == from + 1 && sentence.lower(i).equals("as") && !tree.is(i, "mark");
  }

  /// "In Harrow": told beside it.
  private boolean isPlaced(int i) {
    OptionalInt object =
        WORDS.placing().contains(sentence.lower(i)) ? tree.child(i, "pobj") : OptionalInt.empty();
    return object.isPresent()
        && tree.isName(object.getAsInt())
        && sentence.isPlace(object.getAsInt());
  }
}
