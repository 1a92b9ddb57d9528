package news.parallax.claim.figure;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import news.parallax.text.EntityKind;
import news.parallax.text.ParseTree;

/// Who does or has what a clause tells, where its sentence makes that sure.
final class ClauseSubjects {
  private static final FigureWords WORDS = FigureWords.ENGLISH;
  private static final int FAR = 8;

  private final FigureSentence sentence;
  private final ParseTree tree;

  ClauseSubjects(FigureSentence sentence) {
    this.sentence = sentence;
    this.tree = sentence.tree();
  }

  /// The name of who does it.
  Optional<String> subject(int verb) {
    return sentence.name(of(verb));
  }

  /// Who has or gets it, where that is somebody: a name, people, a body with a name of its own.
  Optional<String> holder(int verb) {
    OptionalInt subject = of(verb);
    if (subject.isEmpty()) {
      return Optional.empty();
    }
    int i = subject.getAsInt();
    boolean somebody =
        sentence.isMeant(i)
            || tree.isName(i)
            || sentence.isPeople(i)
            || tree.tag(i).equals("NNS")
            || tree.children(i).stream().anyMatch(c -> tree.is(c, "det"));
    boolean counts =
        !tree.isName(i)
            && (WORDS.containers().contains(sentence.lemma(i))
                || WORDS.nothing().contains(sentence.lemma(i)));
    return somebody && !counts && !WORDS.generic().contains(sentence.lemma(i))
        ? sentence.name(subject).map(n -> n + joinedNames(i))
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
      simple = tree.isName(i) || tree.text(i).equals(",") || sentence.lower(i).equals("and");
    }
    return simple
        ? sentence
            .phrases()
            .join(IntStream.rangeClosed(name, last).boxed().toList())
            .substring(tree.text(name).length())
        : "";
  }

  /// Whether who has or does it is left to a pronoun that nobody can resolve, or untold: "after
  /// collecting $12 million", "he raised 40".
  boolean isOfSomebodyUnknown(int verb) {
    OptionalInt subject = of(verb);
    return subject.isEmpty()
        ? !sentence.isPassive(verb)
        : !sentence.isMeant(subject.getAsInt())
            && !sentence.lower(subject.getAsInt()).equals("there")
            && (tree.isPronoun(subject.getAsInt())
                || (sentence.isPointing(subject.getAsInt())
                    && WORDS.pointing().contains(sentence.lemma(subject.getAsInt()))));
  }

  /// "It has conducted 40 tests": of whom only who has read on knows.
  boolean isOfPronoun(int verb) {
    OptionalInt subject = of(verb);
    return subject.isPresent()
        && Set.of("it", "they", "he", "she", "we", "i", "you")
            .contains(sentence.lower(subject.getAsInt()))
        && !sentence.isMeant(subject.getAsInt());
  }

  /// The subject that surely is the verb's: its own, the noun it describes, that of the verb it is
  /// joined to or that it continues ("is expected to rise"); not that of a clause beside it.
  OptionalInt of(int verb) {
    OptionalInt subject = subjectOfClause(verb);
    return subject.isPresent() && !sentence.isMeant(subject.getAsInt())
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
                && !sentence.isHarm(verb)
            ? tree.ownSubject(said)
            : OptionalInt.empty();
    boolean fits =
        speaker.isPresent()
            && tree.isNoun(speaker.getAsInt())
            && speaker.getAsInt() < pronoun
            && (sentence.isOf(speaker.getAsInt(), EntityKind.PERSON)
                ? Set.of("he", "she").contains(sentence.lower(pronoun))
                : Set.of("it", "they").contains(sentence.lower(pronoun))
                    && !sentence.isPeople(speaker.getAsInt())
                    && sentence.lower(pronoun).equals("they")
                        == tree.tag(speaker.getAsInt()).endsWith("S"));
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
          bound && !tree.lemma(head).equals("use") ? tree.child(head, "dobj") : OptionalInt.empty();
      if (object.isPresent() && object.getAsInt() < at) {
        return object;
      }
      boolean describes = tree.is(at, "acl") || tree.is(at, "relcl");
      if (describes && sentence.mood().isToCome(at)) {
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
        !sentence.lower(pronoun).startsWith("who")
            || sentence.isOf(Math.max(0, before), EntityKind.PERSON);
    boolean name = before >= 0 && tree.isName(before) && fits;
    boolean other = found.isPresent() && found.getAsInt() != before;
    if (other && !name && before >= 0 && tree.isNoun(before)) {
      return OptionalInt.empty();
    }
    return name && other ? OptionalInt.of(before) : found;
  }
}
