package news.parallax.claim.figure;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import news.parallax.text.EntityKind;
import news.parallax.text.ParseTree;

/// Where a clause says that something is or happened, and in what event.
final class ClausePlaces {
  private static final FigureWords WORDS = FigureWords.ENGLISH;

  private final FigureSentence sentence;
  private final ParseTree tree;

  ClausePlaces(FigureSentence sentence) {
    this.sentence = sentence;
    this.tree = sentence.tree();
  }

  /// Whether a clause is of a place that only who has read on knows: "in the country", "there".
  boolean isElsewhere(int verb) {
    if (verb < 0) {
      return false;
    }
    for (int child : tree.children(verb)) {
      if (sentence.lower(child).equals("there") && tree.is(child, "advmod")) {
        return true;
      }
      OptionalInt object =
          tree.is(child, "prep") && WORDS.placing().contains(sentence.lower(child))
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
    return WORDS.pointing().contains(sentence.lemma(noun))
        && !tree.isName(noun)
        && !sentence.isMeant(noun)
        && tree.children(noun).stream()
            .anyMatch(
                c -> Set.of("the", "that", "this", "its", "their").contains(sentence.lower(c)))
        && tree.children(noun).stream().noneMatch(c -> tree.is(c, "prep") || tree.is(c, "relcl"));
  }

  /// "Where 400 people live": of the place before it.
  boolean isWhere(int verb) {
    return verb >= 0
        && tree.is(verb, "relcl")
        && tree.children(verb).stream().anyMatch(c -> sentence.lower(c).equals("where"));
  }

  /// The name that a relative clause is about, also through an apposition.
  Optional<String> antecedent(int verb) {
    int at = tree.head(verb);
    for (int steps = 0; at >= 0 && steps < 4; steps++) {
      if (tree.isName(at)) {
        return Optional.of(sentence.phrases().naming(at));
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
    if (sentence.isPassive(verb)) {
      return Optional.empty();
    }
    OptionalInt subject = sentence.subjects().of(verb);
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
    return tree.isNoun(noun) && !tree.isName(noun) && WORDS.events().contains(sentence.lemma(noun));
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
            && sentence.isOf(subject.getAsInt(), EntityKind.GPE, EntityKind.LOC);
    if (records) {
      return sentence.phrases().naming(subject.getAsInt());
    }
    for (int child : tree.children(verb)) {
      if (!tree.is(child, "prep") || !WORDS.placing().contains(sentence.lower(child))) {
        continue;
      }
      OptionalInt object = tree.child(child, "pobj");
      if (object.isPresent() && sentence.isPlace(object.getAsInt())) {
        return sentence.phrases().naming(object.getAsInt());
      }
    }
    return "";
  }
}
