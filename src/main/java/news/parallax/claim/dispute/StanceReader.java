package news.parallax.claim.dispute;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import news.parallax.claim.ClauseMood;
import news.parallax.claim.words.WordLists;
import news.parallax.text.ParseTree;
import news.parallax.text.gazetteer.Titles;

/// Finds who takes which side on what in a sentence, by the words of `stances.txt`.
final class StanceReader {
  static final WordLists FILE = WordLists.load("stances.txt");

  private static final Set<String> FOR = FILE.words("for");
  private static final Set<String> AGAINST = FILE.words("against");
  private static final Set<String> SIDES = FILE.words("sides");
  private static final Set<String> CARRYING = FILE.words("carrying");
  private static final Set<String> STOPPING = FILE.words("stopping");
  private static final Set<String> WANTING = FILE.words("wanting");
  private static final Set<String> CALLING = FILE.words("calling");
  private static final Set<String> PHRASES_FOR = FILE.words("phrases for");
  private static final Set<String> PHRASES_AGAINST = FILE.words("phrases against");
  private static final Set<String> DRAWING = FILE.words("drawing");
  private static final int MOST_STEPS = 4;
  private static final Set<String> WORDS = FILE.words("words");
  private static final Set<String> GROUPS = FILE.words("groups");
  private static final Set<String> MAKING = FILE.words("making");
  private static final Set<String> HELPING = FILE.words("helping");
  private static final Set<String> HARMING = FILE.words("harming");
  private static final Set<String> FAVOUR = FILE.words("favour nouns");
  private static final Set<String> DISFAVOUR = FILE.words("disfavour nouns");
  private static final Set<String> OPPOSED = FILE.words("opposed");
  private static final Set<String> VOICING = Disputing.WORDS.words("voicing");
  private static final Set<String> JOINING = Set.copyOf(JudgementReader.FILE.group("joining"));
  private static final Set<String> DEED =
      Set.of("right", "wrong", "justified", "smart", "foolish", "correct", "unwise");
  private static final Set<String> OUGHT = Set.of("should", "must", "ought");
  private static final Set<String> DOUBTING = Set.of("could", "may", "might", "can", "if");
  private static final Set<String> CHANGING = Disputing.WORDS.words("hesitating");

  private final ParseTree tree;
  private final List<Stance> stances = new ArrayList<>();
  private final Set<Integer> seen = new HashSet<>();

  StanceReader(ParseTree tree) {
    this.tree = tree;
  }

  /// The sides taken, in order.
  List<Stance> read() {
    for (int i = 0; i < tree.size(); i++) {
      if (!tree.isVerb(i)) {
        continue;
      }
      String lemma = tree.lemma(i);
      if (isDoubtful(i)) {
        if (mayAffect(i)) {
          affects(i, HELPING.contains(lemma));
        }
        continue;
      }
      if (CALLING.contains(lemma)) {
        called(i);
      }
      phrased(i);
      if (!seen.contains(i) && DRAWING.contains(lemma)) {
        drawn(i);
      }
      if (!seen.contains(i) && (FOR.contains(lemma) || AGAINST.contains(lemma))) {
        judged(i, FOR.contains(lemma));
      }
      if (!seen.contains(i) && SIDES.contains(lemma)) {
        sided(i);
      }
      if (!seen.contains(i) && (CARRYING.contains(lemma) || STOPPING.contains(lemma))) {
        wanted(i, CARRYING.contains(lemma));
      }
      if (!seen.contains(i) && VOICING.contains(lemma)) {
        voiced(i);
      }
      if (!seen.contains(i) && lemma.equals("call")) {
        callsFor(i);
      }
      if (!seen.contains(i) && lemma.equals("accuse")) {
        accused(i);
      }
      if (!seen.contains(i) && MAKING.contains(lemma)) {
        made(i);
      }
      if (!seen.contains(i) && (CARRYING.contains(lemma) || STOPPING.contains(lemma))) {
        ought(i, CARRYING.contains(lemma));
      }
      if (JOINING.contains(lemma)) {
        joined(i);
      }
      if (HELPING.contains(lemma) || HARMING.contains(lemma)) {
        affects(i, HELPING.contains(lemma));
      }
    }
    new StanceNouns(tree).read().stream().filter(s -> seen.add(s.word())).forEach(stances::add);
    return List.copyOf(stances);
  }

  /// "Could support", "refused to back", "to support the bill": no side is taken, or another.
  private boolean isDoubtful(int verb) {
    boolean may = tree.auxiliaries(verb).stream().anyMatch(a -> DOUBTING.contains(tree.lower(a)));
    boolean asked = tree.has(verb, "mark") && Set.of("if", "whether").contains(mark(verb));
    return may || asked;
  }

  /// Whether it tells what a thing does for good or ill, in somebody's words.
  static boolean affects(ParseTree tree, Stance stance) {
    String lemma = tree.lemma(stance.word());
    return stance.holder().isEmpty() && (HELPING.contains(lemma) || HARMING.contains(lemma));
  }

  /// "Could undermine the talks": who warns of it is against it.
  private boolean mayAffect(int verb) {
    String lemma = tree.lemma(verb);
    return (HELPING.contains(lemma) || HARMING.contains(lemma))
        && !Set.of("if", "whether").contains(mark(verb))
        && tree.auxiliaries(verb).stream().noneMatch(a -> tree.lower(a).equals("if"));
  }

  private String mark(int verb) {
    OptionalInt mark = tree.child(verb, "mark");
    return mark.isPresent() ? tree.lower(mark.getAsInt()) : "";
  }

  private boolean isInfinitive(int verb) {
    return tree.auxiliaries(verb).stream().anyMatch(a -> tree.tag(a).equals("TO"));
  }

  private void add(int word, boolean favours, OptionalInt holder, int thing) {
    add(word, favours, holder, thing, OptionalInt.empty());
  }

  private void add(int word, boolean favours, OptionalInt holder, int thing, OptionalInt whom) {
    if (seen.add(word)) {
      stances.add(new Stance(favours, holder, thing, word, false, whom));
    }
  }

  /// "Quist praised the plan", "the plan was praised by Quist".
  private void judged(int verb, boolean favours) {
    boolean plain = !ClauseMood.negated(tree, verb);
    OptionalInt passive = tree.child(verb, "nsubjpass");
    if (passive.isPresent() || isReduced(verb)) {
      OptionalInt agent = agent(verb);
      if (agent.isEmpty() && passive.isPresent() && OPPOSED.contains(tree.lower(verb))) {
        opposed(verb, passive.getAsInt());
        return;
      }
      OptionalInt thing = passive.isPresent() ? passive : OptionalInt.of(tree.head(verb));
      if (agent.isPresent()) {
        add(verb, favours == plain, agent, thing.getAsInt());
      }
      return;
    }
    OptionalInt object = object(verb);
    OptionalInt subject = holder(verb);
    if (object.isPresent() && subject.isPresent()) {
      OptionalInt deed = deed(verb, object.getAsInt());
      add(
          verb,
          favours == plain,
          subject,
          deed.orElse(object.getAsInt()),
          deed.isPresent() ? object : deed);
    }
  }

  /// "Criticized him for closing the pier": what is judged is what he did.
  private OptionalInt deed(int verb, int object) {
    boolean somebody = tree.isName(object) || tree.isPronoun(object) || isPeople(object);
    if (!somebody) {
      return OptionalInt.empty();
    }
    for (int from : new int[] {verb, object}) {
      for (int child : tree.children(from)) {
        boolean over =
            child > verb
                && tree.is(child, "prep")
                && Set.of("for", "over", "of").contains(tree.lower(child));
        if (over && (from == verb || tree.lower(child).equals("for"))) {
          OptionalInt deed = tree.child(child, "pcomp", "pobj");
          if (deed.isPresent()) {
            return deed;
          }
        }
      }
    }
    return OptionalInt.empty();
  }

  private boolean isPeople(int noun) {
    return GROUPS.contains(tree.lemma(noun)) || Titles.load().kind(tree.lemma(noun)).isPresent();
  }

  /// "Accused the firm of closing the pier".
  private void accused(int verb) {
    OptionalInt object = tree.child(verb, "dobj");
    OptionalInt subject = holder(verb);
    if (object.isPresent() && subject.isPresent() && !ClauseMood.negated(tree, verb)) {
      OptionalInt deed = deed(verb, object.getAsInt());
      if (deed.isPresent()) {
        add(verb, false, subject, deed.getAsInt(), object);
      }
    }
  }

  /// "Announced the closure", told as what the sentence is about.
  private void made(int verb) {
    OptionalInt object = tree.child(verb, "dobj");
    OptionalInt subject = holder(verb);
    boolean would =
        tree.auxiliaries(verb).stream()
            .anyMatch(a -> Set.of("would", "had").contains(tree.lower(a)));
    if (object.isPresent()
        && subject.isPresent()
        && isMain(verb)
        && !tree.is(verb, "xcomp")
        && !would
        && !WORDS.contains(tree.lemma(object.getAsInt()))
        && !ClauseMood.negated(tree, verb)
        && seen.add(verb)) {
      stances.add(new Stance(true, subject, object.getAsInt(), verb, true, OptionalInt.empty()));
    }
  }

  /// Whether the verb is the sentence's own, or what its verb plans: not one in a clause aside.
  private boolean isMain(int verb) {
    int at = verb;
    for (int steps = 0; steps < MOST_STEPS && tree.head(at) >= 0; steps++) {
      if (!tree.is(at, "xcomp", "conj", "ccomp")) {
        return false;
      }
      at = tree.head(at);
    }
    return tree.head(at) < 0;
  }

  /// "Called for the repeal".
  private void callsFor(int verb) {
    OptionalInt subject = holder(verb);
    for (int child : tree.children(verb)) {
      boolean wanted =
          child == verb + 1 && tree.is(child, "prep") && tree.lower(child).equals("for");
      OptionalInt object = wanted ? tree.child(child, "pobj", "pcomp") : OptionalInt.empty();
      if (object.isPresent() && subject.isPresent() && !ClauseMood.negated(tree, verb)) {
        add(verb, true, subject, object.getAsInt());
      }
    }
  }

  /// "Voiced support for the plan".
  private void voiced(int verb) {
    OptionalInt object = tree.child(verb, "dobj");
    OptionalInt subject = holder(verb);
    if (object.isEmpty() || subject.isEmpty()) {
      return;
    }
    String noun = tree.lemma(object.getAsInt());
    boolean favours = FAVOUR.contains(noun);
    if (favours || DISFAVOUR.contains(noun)) {
      boolean plain = !ClauseMood.negated(tree, verb);
      for (int from : new int[] {object.getAsInt(), verb}) {
        for (int child : tree.children(from)) {
          boolean at =
              tree.is(child, "prep")
                  && Set.of("for", "to", "about", "over", "with", "at", "of", "in")
                      .contains(tree.lower(child));
          OptionalInt thing = at ? tree.child(child, "pobj", "pcomp") : OptionalInt.empty();
          if (thing.isPresent() && child > object.getAsInt()) {
            add(verb, favours == plain, subject, thing.getAsInt());
            return;
          }
        }
      }
    }
  }

  /// "The plan, criticized by Quist".
  private boolean isReduced(int verb) {
    return tree.is(verb, "acl")
        && tree.tag(verb).equals("VBN")
        && tree.head(verb) >= 0
        && tree.head(verb) < verb;
  }

  /// What is judged: an object, or what is done: "defended closing the pier".
  private OptionalInt object(int verb) {
    OptionalInt object = tree.child(verb, "dobj");
    if (object.isPresent()) {
      return object;
    }
    for (int child : tree.children(verb)) {
      if (child > verb
          && tree.is(child, "xcomp", "ccomp", "pcomp")
          && tree.tag(child).equals("VBG")) {
        return OptionalInt.of(child);
      }
    }
    return OptionalInt.empty();
  }

  private OptionalInt agent(int verb) {
    for (int child : tree.children(verb)) {
      if (tree.is(child, "agent", "prep") && tree.lower(child).equals("by")) {
        return tree.child(child, "pobj");
      }
    }
    return OptionalInt.empty();
  }

  /// Who takes the side: the subject, also of the verb that an infinitive hangs on ("vowed to
  /// oppose").
  private OptionalInt holder(int verb) {
    if (isInfinitive(verb)) {
      int above = tree.head(verb);
      boolean bound =
          above >= 0
              && tree.is(verb, "xcomp")
              && tree.isVerb(above)
              && tree.children(above).stream().noneMatch(c -> tree.is(c, "dobj", "nsubjpass"))
              && !CHANGING.contains(tree.lemma(above))
              && !ClauseMood.negated(tree, above);
      return bound ? tree.subject(above) : OptionalInt.empty();
    }
    int above = tree.head(verb);
    boolean bound =
        tree.tag(verb).equals("VBG") && tree.is(verb, "xcomp", "ccomp", "pcomp") && above >= 0;
    return bound && CHANGING.contains(tree.lemma(above)) ? OptionalInt.empty() : tree.subject(verb);
  }

  /// "Lashed out at the plan", "took issue with it".
  private void phrased(int verb) {
    OptionalInt subject = holder(verb);
    if (subject.isEmpty()) {
      return;
    }
    for (int child : tree.children(verb)) {
      if (child < verb || !tree.is(child, "prep", "prt", "advmod")) {
        continue;
      }
      StringBuilder words = new StringBuilder(tree.lemma(verb));
      for (int i = verb + 1; i <= child && i <= verb + 3; i++) {
        words.append(' ').append(tree.lower(i));
      }
      boolean favours = PHRASES_FOR.contains(words.toString());
      if (favours || PHRASES_AGAINST.contains(words.toString())) {
        OptionalInt object =
            tree.is(child, "prep") ? tree.child(child, "pobj", "pcomp") : tree.child(verb, "dobj");
        if (object.isPresent()) {
          OptionalInt deed = deed(verb, object.getAsInt());
          add(
              verb,
              favours != ClauseMood.negated(tree, verb),
              subject,
              deed.orElse(object.getAsInt()),
              deed.isPresent() ? object : deed);
        }
        return;
      }
    }
  }

  /// "Drew criticism from Democrats".
  private void drawn(int verb) {
    OptionalInt thing = tree.subject(verb);
    OptionalInt object = tree.child(verb, "dobj");
    if (thing.isEmpty() || object.isEmpty()) {
      return;
    }
    String noun = tree.lemma(object.getAsInt());
    boolean favours = FAVOUR.contains(noun);
    if (!favours && !DISFAVOUR.contains(noun)) {
      return;
    }
    for (int from : new int[] {object.getAsInt(), verb}) {
      for (int child : tree.children(from)) {
        boolean by =
            child > verb
                && tree.is(child, "prep")
                && Set.of("from", "among", "by").contains(tree.lower(child));
        OptionalInt holder = by ? tree.child(child, "pobj") : OptionalInt.empty();
        if (holder.isPresent()) {
          add(verb, favours != ClauseMood.negated(tree, verb), holder, thing.getAsInt());
          return;
        }
      }
    }
  }

  /// "Voted against the bill", "spoke in favor of it".
  private void sided(int verb) {
    if (isInfinitive(verb) && holder(verb).isEmpty()) {
      return;
    }
    boolean plain = !ClauseMood.negated(tree, verb);
    OptionalInt subject = holder(verb);
    for (int child : tree.children(verb)) {
      if (subject.isEmpty() || !tree.is(child, "prep") || child < verb) {
        continue;
      }
      String word = tree.lower(child);
      OptionalInt object = tree.child(child, "pobj", "pcomp");
      if (word.equals("in")
          && object.isPresent()
          && tree.lower(object.getAsInt()).startsWith("fav")) {
        OptionalInt of = tree.child(object.getAsInt(), "prep");
        object = of.isPresent() ? tree.child(of.getAsInt(), "pobj", "pcomp") : OptionalInt.empty();
        word = "for";
      }
      boolean against = word.equals("against");
      boolean fought =
          Set.of("fight", "speak", "protest", "come", "run", "stand").contains(tree.lemma(verb));
      if (object.isPresent() && (against || (word.equals("for") && !fought))) {
        add(verb, against != plain, subject, object.getAsInt());
        return;
      }
      if (object.isPresent()
          && word.equals("over")
          && Set.of("sue", "protest", "complain").contains(tree.lemma(verb))) {
        add(verb, !plain, subject, object.getAsInt());
        return;
      }
      if (object.isPresent() && word.equals("to") && tree.lemma(verb).equals("object")) {
        add(verb, !plain, subject, object.getAsInt());
        return;
      }
    }
  }

  /// "Urged the council to reject the bill", "vowed to block it", "called on them to pass it".
  private void wanted(int verb, boolean favours) {
    OptionalInt object = tree.child(verb, "dobj");
    if (object.isEmpty() || !isInfinitive(verb)) {
      return;
    }
    int above = tree.head(verb);
    for (int steps = 0; above >= 0 && steps < 3; steps++) {
      if (tree.isVerb(above)) {
        boolean wants = WANTING.contains(tree.lemma(above)) && !ClauseMood.negated(tree, above);
        OptionalInt subject = wants && !isDoubtful(above) ? holder(above) : OptionalInt.empty();
        if (subject.isPresent() && !ClauseMood.negated(tree, verb)) {
          add(verb, favours, subject, object.getAsInt());
        }
        return;
      }
      above = tree.head(above);
    }
  }

  /// "Called the plan a disaster".
  private void called(int verb) {
    OptionalInt subject = holder(verb);
    OptionalInt object = tree.child(verb, "dobj");
    OptionalInt said = tree.child(verb, "oprd", "attr", "acomp", "xcomp");
    if (said.isEmpty()) {
      for (int child : tree.children(verb)) {
        if (tree.is(child, "prep") && tree.lower(child).equals("as")) {
          said = tree.child(child, "pobj", "amod", "acomp", "pcomp");
        }
      }
    }
    if (object.isEmpty() && said.isPresent()) {
      object = tree.child(said.getAsInt(), "nsubj");
    }
    if (subject.isEmpty() || object.isEmpty() || said.isEmpty()) {
      return;
    }
    int sign = Praise.of(tree, said.getAsInt());
    if (sign != 0) {
      boolean plain = !ClauseMood.negated(tree, verb);
      add(verb, (sign > 0) == plain, subject, object.getAsInt());
    }
  }

  /// "The plan is a disaster", in somebody's words.
  private void joined(int verb) {
    OptionalInt subject = tree.ownSubject(verb);
    OptionalInt complement = tree.child(verb, "acomp", "attr", "oprd");
    if (subject.isPresent() && complement.isEmpty() && tree.lemma(verb).equals("be")) {
      stands(verb, subject.getAsInt());
    }
    if (subject.isEmpty() || complement.isEmpty()) {
      return;
    }
    int adjective = complement.getAsInt();
    if (OPPOSED.contains(tree.lower(adjective))) {
      opposed(adjective, subject.getAsInt());
      return;
    }
    int sign = Praise.of(tree, adjective);
    OptionalInt deed = tree.child(adjective, "xcomp", "ccomp");
    if (sign != 0 && deed.isPresent() && DEED.contains(tree.lower(adjective))) {
      add(verb, (sign > 0) != ClauseMood.negated(tree, verb), OptionalInt.empty(), deed.getAsInt());
      return;
    }
    if (sign != 0) {
      boolean plain = !ClauseMood.negated(tree, verb);
      add(verb, (sign > 0) == plain, OptionalInt.empty(), subject.getAsInt());
    }
  }

  /// "Is against the plan", "is in favor of it".
  private void stands(int verb, int subject) {
    for (int child : tree.children(verb)) {
      if (!tree.is(child, "prep") || child < verb) {
        continue;
      }
      OptionalInt object = tree.child(child, "pobj", "pcomp");
      boolean against = tree.lower(child).equals("against");
      boolean favour =
          tree.lower(child).equals("in")
              && object.isPresent()
              && Set.of("favor", "favour", "support").contains(tree.lower(object.getAsInt()));
      if (favour) {
        OptionalInt of = tree.child(object.getAsInt(), "prep");
        object = of.isPresent() ? tree.child(of.getAsInt(), "pobj", "pcomp") : OptionalInt.empty();
      }
      if ((against || favour) && object.isPresent()) {
        add(
            verb,
            favour != ClauseMood.negated(tree, verb),
            OptionalInt.of(subject),
            object.getAsInt());
        return;
      }
    }
  }

  /// "Should be repealed", "must pass the bill", in somebody's words.
  private void ought(int verb, boolean favours) {
    boolean should = tree.auxiliaries(verb).stream().anyMatch(a -> OUGHT.contains(tree.lower(a)));
    OptionalInt thing = tree.child(verb, "nsubjpass", "dobj");
    if (should && thing.isPresent()) {
      add(verb, favours != ClauseMood.negated(tree, verb), OptionalInt.empty(), thing.getAsInt());
    }
  }

  /// "Was opposed to the plan".
  private void opposed(int adjective, int subject) {
    int verb = tree.isVerb(adjective) ? adjective : tree.head(adjective);
    for (int child : tree.children(adjective)) {
      OptionalInt thing =
          tree.is(child, "prep") ? tree.child(child, "pobj", "pcomp") : OptionalInt.empty();
      if (thing.isPresent() && verb >= 0) {
        add(verb, ClauseMood.negated(tree, verb), OptionalInt.of(subject), thing.getAsInt());
        return;
      }
    }
  }

  /// "The plan would hurt tenants", in somebody's words.
  private void affects(int verb, boolean helps) {
    OptionalInt subject = tree.subject(verb);
    boolean infinitive = isInfinitive(verb) && !tree.is(verb, "xcomp");
    if (subject.isEmpty() || infinitive || tree.has(verb, "nsubjpass") || !tree.has(verb, "dobj")) {
      return;
    }
    boolean plain = !ClauseMood.negated(tree, verb);
    add(verb, helps == plain, OptionalInt.empty(), subject.getAsInt());
  }
}
