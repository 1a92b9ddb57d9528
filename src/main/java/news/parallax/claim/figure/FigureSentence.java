package news.parallax.claim.figure;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import news.parallax.claim.Participles;
import news.parallax.claim.Phrases;
import news.parallax.text.EntityKind;
import news.parallax.text.Mention;
import news.parallax.text.ParseTree;
import org.jspecify.annotations.Nullable;

/// A sentence as those ask it who look for what its numbers count.
final class FigureSentence {
  private static final FigureWords WORDS = FigureWords.ENGLISH;
  private static final Set<String> SUBJECT = Set.of("nsubj", "nsubjpass");
  private static final Set<String> UNSURE =
      Set.of(
          "unlikely",
          "difficult",
          "hard",
          "impossible",
          "unable",
          "need",
          "possible",
          "uncertain",
          "unclear",
          "unsure");
  private static final int FAR = 8;

  private final ParseTree tree;
  private final Phrases phrases;
  private final Map<Integer, String> meant;

  /// @param meant what words that point outside the sentence stand for, by their place
  FigureSentence(ParseTree tree, Map<Integer, String> meant) {
    this.tree = tree;
    this.phrases = new Phrases(tree);
    this.meant = meant;
  }

  ParseTree tree() {
    return tree;
  }

  Phrases phrases() {
    return phrases;
  }

  /// What a word that points outside the sentence stands for, null for others.
  @Nullable String meant(int i) {
    return meant.get(i);
  }

  /// The word in lower case, empty outside the sentence.
  String lower(int i) {
    return i < 0 || i >= tree.size() ? "" : tree.text(i).toLowerCase(Locale.ROOT);
  }

  String lemma(int i) {
    return i < 0 || i >= tree.size() ? "" : tree.lemma(i).toLowerCase(Locale.ROOT);
  }

  OptionalInt object(int noun, String preposition) {
    for (int child : tree.children(noun)) {
      if (tree.is(child, "prep") && tree.text(child).equals(preposition)) {
        return tree.child(child, "pobj");
      }
    }
    return OptionalInt.empty();
  }

  /// The verb of the clause that a word stands in, -1 when there is none.
  int verbAbove(int i) {
    for (int up = tree.head(i), steps = 0; up >= 0 && steps < FAR; steps++) {
      if (tree.isVerb(up)) {
        return up;
      }
      up = tree.head(up);
    }
    return -1;
  }

  /// The verb that a noun, or what it is joined to, is the subject of; -1 for none.
  int verbOfSubject(int noun) {
    int first = firstJoined(noun);
    int head = tree.head(first);
    return head >= 0 && tree.isVerb(head) && SUBJECT.contains(tree.relation(first)) ? head : -1;
  }

  /// The verb that a noun, or what it is joined to, is the object of; -1 for none.
  int verbOfObject(int noun) {
    int first = firstJoined(noun);
    int head = tree.head(first);
    return head >= 0 && tree.isVerb(head) && tree.is(first, "dobj") ? head : -1;
  }

  private int firstJoined(int noun) {
    int at = noun;
    for (int steps = 0; tree.is(at, "conj") && tree.head(at) >= 0 && steps < FAR; steps++) {
      if (!tree.isNoun(tree.head(at)) && !isNumber(tree.head(at))) {
        return at;
      }
      at = tree.head(at);
    }
    return at;
  }

  boolean isNumber(int i) {
    return tree.token(i).tag().equals("CD");
  }

  boolean isPassive(int verb) {
    return tree.has(verb, "nsubjpass", "auxpass");
  }

  boolean isNegated(int verb) {
    int above = tree.head(verb);
    boolean bound = tree.is(verb, "xcomp") || tree.is(verb, "pcomp") || tree.is(verb, "ccomp");
    boolean fails =
        above >= 0 && Set.of("fail", "refuse", "decline", "forget").contains(tree.lemma(above));
    if (bound && above >= 0 && tree.isVerb(above) && (fails || tree.has(above, "neg"))) {
      return true;
    }
    if (isToCome(verb) && verbAbove(verb) >= 0 && tree.has(verbAbove(verb), "neg")) {
      return true;
    }
    return tree.has(verb, "neg")
        || tree.children(verb).stream()
            .anyMatch(c -> Set.of("not", "n't", "never", "longer").contains(lower(c)));
  }

  /// "Could", "may", "might", "if": it is not said to be so.
  boolean isDoubtful(int verb) {
    int above = tree.head(verb);
    boolean bound = tree.is(verb, "xcomp", "ccomp", "acl", "advcl");
    boolean lasts =
        above >= 0
            && tree.lemma(above).equals("take")
            && tree.auxiliaries(verb).stream().anyMatch(a -> lower(a).equals("to"));
    if (bound && above >= 0 && (lasts || UNSURE.contains(tree.lemma(above)))) {
      return true;
    }
    OptionalInt adjective = bound && above >= 0 ? tree.child(above, "acomp") : OptionalInt.empty();
    if (adjective.isPresent() && UNSURE.contains(lower(adjective.getAsInt()))) {
      return true;
    }
    boolean condition =
        tree.children(verb).stream()
            .anyMatch(
                c -> tree.is(c, "mark") && Set.of("if", "unless", "whether").contains(lower(c)));
    if (condition) {
      return true;
    }
    return tree.auxiliaries(verb).stream()
        .anyMatch(a -> Set.of("could", "may", "might", "ca").contains(lower(a)));
  }

  /// Whether somebody expects it: "had been expecting the rate to go to 16 percent".
  boolean isExpected(int verb) {
    int up = verb;
    for (int steps = 0; up >= 0 && steps < 3; steps++) {
      boolean bound = tree.is(up, "xcomp") || tree.is(up, "ccomp") || tree.is(up, "conj");
      int above = bound ? tree.head(up) : -1;
      if (above >= 0
          && Set.of("expect", "forecast", "predict", "project", "anticipate")
              .contains(tree.lemma(above))) {
        return true;
      }
      up = above;
    }
    return false;
  }

  /// "Will create", "to create": it has not happened yet; "claims to have created" tells the past.
  boolean isToCome(int verb) {
    if (tree.auxiliaries(verb).stream().anyMatch(a -> lower(a).equals("have"))
        && tree.token(verb).tag().equals("VBN")
        && tree.auxiliaries(verb).stream().anyMatch(a -> lower(a).equals("to"))) {
      return false;
    }
    boolean asked =
        tree.is(verb, "ccomp")
            && tree.tag(verb).equals("VB")
            && tree.auxiliaries(verb).isEmpty()
            && tree.head(verb) >= 0
            && WORDS.asking().contains(tree.lemma(tree.head(verb)));
    if (asked) {
      return true;
    }
    if (tree.auxiliaries(verb).isEmpty() && tree.is(verb, "conj") && tree.head(verb) >= 0) {
      return tree.token(verb).tag().equals("VB") && isToCome(tree.head(verb));
    }
    return tree.auxiliaries(verb).stream()
        .anyMatch(a ->
            Set.of("will", "would", "to", "'ll", "\u2019ll", "shall", "should", "must")
                .contains(lower(a)));
  }

  String participle(int verb) {
    return Participles.of(tree.token(verb));
  }

  /// "Rolled [back]": with the blank before it, empty where there is none.
  String particle(int verb) {
    OptionalInt particle = tree.child(verb, "prt");
    int next = verb + 1;
    if (particle.isEmpty()
        && Set.of("back", "up", "out", "off", "down", "away").contains(lower(next))
        && tree.head(next) == verb) {
      particle = OptionalInt.of(next);
    }
    return particle.isPresent() ? " " + tree.text(particle.getAsInt()) : "";
  }

  boolean isPeople(int noun) {
    String lemma = lemma(noun);
    boolean nation = tree.tag(noun).startsWith("NNP") && isOf(noun, EntityKind.NORP);
    return nation
        || WORDS.people().contains(lemma)
        || (lemma.endsWith("s") && WORDS.people().contains(lemma.substring(0, lemma.length() - 1)));
  }

  boolean isHarm(int verb) {
    return verb >= 0 && WORDS.casualties().contains(tree.lemma(verb));
  }

  boolean isTime(int i) {
    return isOf(i, EntityKind.DATE, EntityKind.TIME)
        || WORDS.days().contains(lower(i))
        || (!tree.isName(i) && WORDS.durations().contains(lemma(i)));
  }

  boolean isPlace(int i) {
    return isOf(i, EntityKind.GPE, EntityKind.LOC, EntityKind.FAC)
        || (tree.isName(i) && !isTime(i) && !isOf(i, EntityKind.PERSON));
  }

  boolean isOf(int i, EntityKind... kinds) {
    List<EntityKind> wanted = List.of(kinds);
    for (Mention mention : tree.sentence().mentions()) {
      if (wanted.contains(mention.kind()) && mention.span().contains(tree.token(i).span())) {
        return true;
      }
    }
    return false;
  }

  boolean isNamed(int i) {
    return tree.token(i).tag().equals("NNP");
  }

  /// A noun as a reader knows it, also where it points back; empty where nobody can tell.
  Optional<String> name(OptionalInt noun) {
    if (noun.isEmpty()) {
      return Optional.empty();
    }
    int i = noun.getAsInt();
    if (meant.containsKey(i)) {
      return Optional.ofNullable(meant.get(i));
    }
    boolean tells =
        tree.isNoun(i)
            && !isTime(i)
            && !WORDS.units().contains(lemma(i))
            && !(isPointing(i) && WORDS.pointing().contains(lemma(i)));
    if (!tells) {
      return Optional.empty();
    }
    String name = phrases.naming(i) + ofName(i);
    boolean word = name.length() > 1 && Character.isLetterOrDigit(name.charAt(0));
    return word ? Optional.of(name) : Optional.empty();
  }

  /// "[Members] of Congress".
  private String ofName(int noun) {
    OptionalInt of = tree.isName(noun) ? OptionalInt.empty() : object(noun, "of");
    return of.isPresent() && tree.isName(of.getAsInt()) && !isTime(of.getAsInt())
        ? " of " + phrases.naming(of.getAsInt())
        : "";
  }

  /// "The country", "its company": only who has read on knows which.
  boolean isPointing(int i) {
    return !tree.isName(i)
        && tree.children(i).stream()
            .noneMatch(c -> tree.is(c, "prep", "amod", "compound", "nmod") && !isNumber(c));
  }

  /// The name of who does it.
  Optional<String> subject(int verb) {
    return name(clauseSubject(verb));
  }

  /// Who has or gets it, where that is somebody: a name, people, a body with a name of its own.
  Optional<String> holder(int verb) {
    OptionalInt subject = clauseSubject(verb);
    if (subject.isEmpty()) {
      return Optional.empty();
    }
    int i = subject.getAsInt();
    boolean somebody =
        meant.containsKey(i)
            || tree.isName(i)
            || isPeople(i)
            || tree.tag(i).equals("NNS")
            || tree.children(i).stream().anyMatch(c -> tree.is(c, "det"));
    boolean counts =
        !tree.isName(i)
            && (WORDS.containers().contains(lemma(i)) || WORDS.nothing().contains(lemma(i)));
    return somebody && !counts && !WORDS.generic().contains(lemma(i))
        ? name(subject).map(n -> n + joinedNames(i))
        : Optional.empty();
  }

  /// "Brandt[, Orrin and Tarn] have spent": the names joined to a name.
  private String joinedNames(int name) {
    int last = name;
    for (int steps = 0; steps < FAR; steps++) {
      OptionalInt next = tree.child(last, "conj");
      if (next.isEmpty() || !tree.isName(next.getAsInt()) || !tree.isName(last)) {
        break;
      }
      last = next.getAsInt();
    }
    boolean simple = last > name && last - name <= FAR;
    for (int i = name + 1; i <= last && simple; i++) {
      simple = tree.isName(i) || tree.text(i).equals(",") || lower(i).equals("and");
    }
    return simple
        ? phrases.join(IntStream.rangeClosed(name, last).boxed().toList())
            .substring(tree.text(name).length())
        : "";
  }

  /// Whether who has or does it is left to a pronoun that nobody can resolve, or untold: "after
  /// collecting $12 million", "he raised 40".
  boolean isOfSomebodyUnknown(int verb) {
    OptionalInt subject = clauseSubject(verb);
    return subject.isEmpty()
        ? !isPassive(verb)
        : !meant.containsKey(subject.getAsInt())
            && !lower(subject.getAsInt()).equals("there")
            && (tree.isPronoun(subject.getAsInt())
                || (isPointing(subject.getAsInt())
                    && WORDS.pointing().contains(lemma(subject.getAsInt()))));
  }

  /// "It has conducted 40 tests": of whom only who has read on knows.
  boolean isOfPronoun(int verb) {
    OptionalInt subject = clauseSubject(verb);
    return subject.isPresent()
        && Set.of("it", "they", "he", "she", "we", "i", "you").contains(lower(subject.getAsInt()))
        && !meant.containsKey(subject.getAsInt());
  }

  /// The subject that surely is the verb's: its own, the noun it describes, that of the verb it is
  /// joined to or that it continues ("is expected to rise"); not that of a clause beside it.
  OptionalInt clauseSubject(int verb) {
    OptionalInt subject = subjectOfClause(verb);
    return subject.isPresent() && !meant.containsKey(subject.getAsInt())
        ? speakerOf(verb, subject.getAsInt())
        : subject;
  }

  /// "The ministry says [it] will give 40 boats": who says so, where nobody is harmed.
  private OptionalInt speakerOf(int verb, int pronoun) {
    int said = tree.is(verb, "ccomp") ? tree.head(verb) : -1;
    OptionalInt speaker =
        said >= 0
                && (WORDS.saying().contains(tree.lemma(said))
                    || WORDS.counting().contains(tree.lemma(said)))
                && !isHarm(verb)
            ? tree.ownSubject(said)
            : OptionalInt.empty();
    boolean fits =
        speaker.isPresent()
            && tree.isNoun(speaker.getAsInt())
            && speaker.getAsInt() < pronoun
            && (isOf(speaker.getAsInt(), EntityKind.PERSON)
                ? Set.of("he", "she").contains(lower(pronoun))
                : Set.of("it", "they").contains(lower(pronoun))
                    && !isPeople(speaker.getAsInt())
                    && lower(pronoun).equals("they") == tree.tag(speaker.getAsInt()).endsWith("S"));
    return fits ? speaker : OptionalInt.of(pronoun);
  }

  private OptionalInt subjectOfClause(int verb) {
    int at = verb;
    for (int steps = 0; at >= 0 && steps < FAR; steps++) {
      OptionalInt own = tree.ownSubject(at);
      if (own.isPresent()) {
        return nearest(own.getAsInt(), tree.subject(at));
      }
      int head = tree.head(at);
      if (head < 0) {
        return OptionalInt.empty();
      }
      boolean bound = tree.is(at, "xcomp") || tree.is(at, "ccomp");
      OptionalInt object =
          bound && !tree.lemma(head).equals("use")
              ? tree.child(head, "dobj")
              : OptionalInt.empty();
      if (object.isPresent() && object.getAsInt() < at) {
        return object;
      }
      boolean describes = tree.is(at, "acl") || tree.is(at, "relcl");
      if (describes && isToCome(at)) {
        return OptionalInt.empty();
      }
      if (describes) {
        return tree.isNoun(head) && !tree.token(at).tag().equals("VBN")
            ? OptionalInt.of(head)
            : OptionalInt.empty();
      }
      boolean continues =
          tree.tag(at).equals("VBG")
              && tree.is(at, "pcomp", "advcl")
              && !(at > 0 && tree.isNoun(at - 1));
      if (!bound && !continues && !tree.is(at, "conj")) {
        return OptionalInt.empty();
      }
      if (tree.is(at, "pcomp") && tree.head(head) >= 0) {
        head = tree.head(head);
      }
      at = tree.isVerb(head) || tree.token(head).tag().startsWith("JJ") ? head : -1;
    }
    return OptionalInt.empty();
  }

  /// Whether a clause is of a place that only who has read on knows: "in the country", "there".
  boolean isElsewhere(int verb) {
    if (verb < 0) {
      return false;
    }
    for (int child : tree.children(verb)) {
      if (lower(child).equals("there") && tree.is(child, "advmod")) {
        return true;
      }
      OptionalInt object =
          tree.is(child, "prep") && WORDS.placing().contains(lower(child))
              ? tree.child(child, "pobj")
              : OptionalInt.empty();
      if (object.isPresent() && pointsAway(object.getAsInt())) {
        return true;
      }
    }
    return false;
  }

  /// "The country": a place that the sentence does not name.
  boolean pointsAway(int noun) {
    return WORDS.pointing().contains(lemma(noun))
        && !tree.isName(noun)
        && !meant.containsKey(noun)
        && tree.children(noun).stream()
            .anyMatch(c -> Set.of("the", "that", "this", "its", "their").contains(lower(c)))
        && tree.children(noun).stream().noneMatch(c -> tree.is(c, "prep") || tree.is(c, "relcl"));
  }

  /// "The order on the Harrow River, which": the name right before a relative pronoun is meant.
  private OptionalInt nearest(int pronoun, OptionalInt found) {
    if (!tree.token(pronoun).tag().startsWith("W")) {
      return found;
    }
    int before = pronoun - 1;
    if (before > 0 && tree.text(before).equals(",")) {
      before--;
    }
    boolean fits =
        !lower(pronoun).startsWith("who") || isOf(Math.max(0, before), EntityKind.PERSON);
    boolean name = before >= 0 && tree.isName(before) && fits;
    boolean other = found.isPresent() && found.getAsInt() != before;
    if (other && !name && before >= 0 && tree.isNoun(before)) {
      return OptionalInt.empty();
    }
    return name && other ? OptionalInt.of(before) : found;
  }

  /// "Where 400 people live": of the place before it.
  boolean isWhere(int verb) {
    return verb >= 0
        && tree.is(verb, "relcl")
        && tree.children(verb).stream().anyMatch(c -> lower(c).equals("where"));
  }

  /// The name that a relative clause is about, also through an apposition.
  Optional<String> antecedent(int verb) {
    int at = tree.head(verb);
    for (int steps = 0; at >= 0 && steps < 4; steps++) {
      if (tree.isName(at)) {
        return Optional.of(phrases.naming(at));
      }
      at = tree.is(at, "appos") || tree.is(at, "pobj") || tree.is(at, "prep") ? tree.head(at) : -1;
    }
    return Optional.empty();
  }

  /// What happened, where a verb of harm tells it: its subject, or what the clause describes.
  Optional<Integer> event(int verb) {
    if (verb < 0 || !WORDS.killing().contains(tree.lemma(verb))) {
      return Optional.empty();
    }
    int head = tree.head(verb);
    boolean goesOn =
        tree.is(verb, "conj") && head >= 0 && tree.isVerb(head) && !tree.hasSubject(verb);
    Optional<Integer> shared = goesOn ? event(head) : Optional.empty();
    if (shared.isPresent()) {
      return shared;
    }
    if (tree.is(verb, "relcl") && head >= 0 && tree.isNoun(head)) {
      int above = isEvent(head) ? head : outer(head);
      if (isEvent(above)) {
        return Optional.of(above);
      }
    }
    if (isPassive(verb)) {
      return Optional.empty();
    }
    OptionalInt subject = clauseSubject(verb);
    return subject.isPresent() && isEvent(subject.getAsInt())
        ? Optional.of(subject.getAsInt())
        : Optional.empty();
  }

  /// "A [blast] on a train", of the train; the word itself where it hangs on no noun.
  private int outer(int noun) {
    int preposition = tree.is(noun, "pobj") ? tree.head(noun) : -1;
    int above = preposition < 0 ? -1 : tree.head(preposition);
    return above >= 0 && tree.isNoun(above) ? above : noun;
  }

  private boolean isEvent(int noun) {
    return tree.isNoun(noun) && !tree.isName(noun) && WORDS.events().contains(lemma(noun));
  }

  /// The place that a clause names: "in Harrow", or whose count it tells: "Harrow recorded 12".
  String place(int verb) {
    if (verb < 0) {
      return "";
    }
    OptionalInt subject = tree.ownSubject(verb);
    boolean records =
        subject.isPresent()
            && WORDS.counting().contains(tree.lemma(verb))
            && isOf(subject.getAsInt(), EntityKind.GPE, EntityKind.LOC);
    if (records) {
      return phrases.naming(subject.getAsInt());
    }
    for (int child : tree.children(verb)) {
      if (!tree.is(child, "prep") || !WORDS.placing().contains(lower(child))) {
        continue;
      }
      OptionalInt object = tree.child(child, "pobj");
      if (object.isPresent() && isPlace(object.getAsInt())) {
        return phrases.naming(object.getAsInt());
      }
    }
    return "";
  }
}
